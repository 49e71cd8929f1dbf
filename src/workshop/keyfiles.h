#pragma once

#include "packs/signing/keys.h"

#include <QString>

namespace shixi::workshop
{

// NAME.key, which only its owner may read, and NAME.pub. Nothing that is there already is replaced. Throws Error.
struct KeyFiles {
    QString secret;
    QString open;
    packs::PublicKey key;
};
KeyFiles writeNewKey(const QString &name, const QString &password);
// The same of a secret key file that was kept, by the same name and as it is. Throws also where the password is not
// its.
KeyFiles writeKeptKey(const QString &name, const QByteArray &secretKeyFile, const QString &password);
// A file that only its owner may read; the same.
void writeSecretFile(const QString &path, const QByteArray &bytes);

// Throw Error with the path as its place; InvalidInput "pack.password" where the password is not the one, or there is
// none to ask for.
[[nodiscard]] bool asksForPassword(const QString &keyFile);
[[nodiscard]] packs::SecretKey readSecretKey(const QString &keyFile, const QString &password);
// The path of a .pub file, or its line of base64 itself.
[[nodiscard]] packs::PublicKey readPublicKey(const QString &fileOrLine);

// A file that should be one, or hold what was typed off a recovery sheet: at most 1 MB. Throws Error.
[[nodiscard]] QByteArray bytesOfKeyFile(const QString &path);

// The first line of the file. Throws Error where there is nothing on it.
[[nodiscard]] QString readPassword(const QString &file);

} // namespace shixi::workshop
