#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace shixi
{

// A withdrawal note as it is sent: its text, and its code as a picture where it is short enough for one.
struct NoteParcel {
    QByteArray text;
    QByteArray picture; // PNG, black on white with the quiet zone; empty: none
    std::optional<Error> whyNoPicture;
};
[[nodiscard]] NoteParcel noteParcel(const QByteArray &text); // on any thread

// A name in that folder no file has yet: "STEM-note-2.txt".
[[nodiscard]] QString freeNoteFile(const QString &folder, const QString &stem, int number, const QString &suffix);

} // namespace shixi
