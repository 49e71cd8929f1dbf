#pragma once

#include "workshop/sheetword.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

namespace shixi::workshop
{

// The recovery sheet: a publisher's key on paper. docs/formats/publisher.md has its lines.

// The one line of a secret key file, 212 characters of base64. Throws Error{InvalidInput, "publisher.no-secret-key"}.
[[nodiscard]] QByteArray keyLetters(const QByteArray &secretKeyFile);

// The secret key file as lines to be typed again: "1  RWQA AEIy …  k7m", number, groups, check.
[[nodiscard]] QStringList sheetLines(const QByteArray &secretKeyFile);

// What was typed or pasted: the lines of a sheet, a key file, or the one line of it.
struct TypedKey {
    QByteArray file; // as minisign has it
    bool fromSheet = false; // in the lines of a sheet
};
// Throws Error{InvalidInput}: publisher.sheet-line and publisher.sheet-missing with the number of the line,
// publisher.no-secret-key.
[[nodiscard]] TypedKey typedKey(const QString &text);

// What a sheet says, besides the lines.
struct RecoverySheet {
    QString publisher;
    packs::PublicKey key;
    KeyWords words;
    SheetWord checkWord;
    QStringList lines;
    bool asksForPassword = false; // the paper alone is not enough
    QDate day;
};
[[nodiscard]] RecoverySheet
recoverySheet(const QString &publisher, const packs::PublicKey &key, const QByteArray &secretKeyFile, const QDate &day);
[[nodiscard]] RecoverySheet recoverySheet(const PublisherFolder &folder, const QDate &day);
// As a text file, in Chinese or English.
[[nodiscard]] QByteArray recoveryText(const RecoverySheet &sheet, bool chinese);

} // namespace shixi::workshop
