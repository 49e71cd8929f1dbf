#pragma once

#include "packs/signing/keys.h"

#include <QStringList>

#include <vector>

namespace shixi::packs
{

// Six words stand for a publisher's key: two people read them to each other and know that they mean the same one. 60
// bits, and each guess costs 64 MB and a part of a second, so nobody finds another key with the same words.

// One word a line, UTF-8. Throws Error{Corrupt} unless they are 1,024, all different.
[[nodiscard]] QStringList wordList(const QByteArray &bytes);

// Takes 64 MB and part of a second: not for the thread of the pages. Throws Error{Corrupt} unless the list has 1,024.
[[nodiscard]] QStringList sixWords(const PublicKey &key, const QStringList &list);
// The same six in each of the lists, worked out once.
[[nodiscard]] std::vector<QStringList> sixWordsIn(const PublicKey &key, const std::vector<QStringList> &lists);

} // namespace shixi::packs
