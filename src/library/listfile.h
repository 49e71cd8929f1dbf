#pragma once

#include "library/list.h"

namespace shixi::library
{

inline const QString packFolder = QStringLiteral("sets");
inline const QString packEnding = QStringLiteral(".shixi");
inline const QString noteFolder = QStringLiteral("notes");
inline const QString noteEnding = QStringLiteral(".txt");

[[noreturn]] void failed(const QString &path, const QString &why); // Error{Io}

// The list of the library in that folder. Where it is damaged, or missing though there are packs, it is put aside and
// made anew from them and the notes. Throws Error{Io | TooNew}.
[[nodiscard]] List listIn(const QString &folder);
[[nodiscard]] bool hasList(const QString &folder);
void replaceList(const QString &folder, const List &list); // in one step
// A note that was taken, as its file has it. Throws Error where there is none, or it is not that one.
[[nodiscard]] packs::SignedNote noteIn(const QString &folder, const TakenNote &taken);
// A list that was put aside lies there still.
[[nodiscard]] bool hasDamagedList(const QString &folder);

} // namespace shixi::library
