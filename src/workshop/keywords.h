#pragma once

#include "packs/signing/keys.h"

#include <QStringList>

namespace shixi::workshop
{

// The six words of a key in both languages: members may read either to the publisher.
struct KeyWords {
    QStringList chinese;
    QStringList english;
};

// Takes 64 MB and up to a second: not for the thread of the pages. Throws Error{Corrupt}.
[[nodiscard]] KeyWords keyWordsOf(const packs::PublicKey &key);

// The 1,024 words of a language, "zh" or "en": the same place in both stands for the same number. Throws
// Error{Corrupt}.
[[nodiscard]] QStringList keyWordList(const QString &language);

} // namespace shixi::workshop
