#pragma once

#include "packs/signing/keys.h"

#include <QStringList>

namespace shixi::workshop
{

// The six words of a key in both languages: members may read either to the publisher.
struct KeyWords {
    QStringList chinese;
    QStringList english;

    // Whether that is the word at this place (from 1), in either language.
    [[nodiscard]] bool isWord(int place, const QString &typed) const;
};

// Takes 64 MB and up to a second: not for the thread of the pages. Throws Error{Corrupt}.
[[nodiscard]] KeyWords keyWordsOf(const packs::PublicKey &key);

} // namespace shixi::workshop
