#pragma once

#include "workshop/keywords.h"
#include "workshop/publisher.h"

#include <QByteArray>
#include <QDate>
#include <QString>

namespace shixi::workshop
{

// A word that stands on the recovery sheet of a key and nowhere else, in both languages: who knows it has the paper.
// docs/formats/publisher.md says how it follows from the key file.
struct SheetWord {
    QString chinese;
    QString english;

    // In either language, or both; case, wide letters and what is no letter do not count.
    [[nodiscard]] bool isMeant(const QString &typed) const;
};

// `words`: the six of the key, none of which it is. Throws Error: publisher.no-secret-key, Corrupt.
[[nodiscard]] SheetWord sheetWord(const QByteArray &secretKeyFile, const KeyWords &words);

// A sheet of the key was written; it can be confirmed from now on. Nothing where the folder has another key by now.
void noteSheetMade(const PublisherFolder &folder, const packs::PublicKey &key, const QDate &today);

// Takes up to a second. Throws Error{InvalidInput}: publisher.no-sheet where none was made yet, publisher.sheet-word
// where the word is another.
Publisher confirmSheet(const PublisherFolder &folder, const QString &word, const QDate &today);

} // namespace shixi::workshop
