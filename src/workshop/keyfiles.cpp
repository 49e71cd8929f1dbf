#include "workshop/keyfiles.h"

#include "core/error.h"
#include "workshop/files.h"

#include <unistd.h>

#include <QFile>
#include <QFileInfo>

namespace shixi::workshop
{

namespace
{

constexpr qint64 largestKeyFileMb = 1;

// Runs what reads the bytes of a key file; it does not know the path.
template<class Read>
auto ofKeyFile(const QString &path, Read read)
{
    const QByteArray bytes = bytesOfFile(path, largestKeyFileMb);
    try {
        return read(bytes);
    } catch (const Error &error) {
        throw Error(error.code(), path.toStdString() + ": " + error.detail());
    }
}

// Of a file nobody had: not even a link by that name is followed.
void writeNew(const QString &path, const QByteArray &bytes, QFileDevice::Permissions permissions)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, permissions)) {
        const QFileInfo info(path);
        const bool taken = info.exists() || info.isSymLink();
        throw Error(taken ? ErrorCode::InvalidInput : ErrorCode::Io,
                    taken ? withRule(path, "pack.key-there")
                          : withRule(path, "pack.cannot-write", file.errorString().toStdString()));
    }
    // A key is on the disk before anything is signed with it.
    if (file.write(bytes) != bytes.size() || !file.flush() || fsync(file.handle()) != 0) {
        const std::string reason = file.errorString().toStdString();
        file.remove();
        throw Error(ErrorCode::Io, withRule(path, "pack.cannot-write", reason));
    }
}

KeyFiles writeBoth(const QString &name, const QByteArray &secretKeyFile, const packs::PublicKey &key)
{
    KeyFiles files{name + QStringLiteral(".key"), name + QStringLiteral(".pub"), key};
    writeNew(files.open,
             key.toFile(),
             QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther);
    try {
        writeSecretFile(files.secret, secretKeyFile);
    } catch (const Error &) {
        QFile::remove(files.open); // of a key that is nowhere
        throw;
    }
    return files;
}

} // namespace

void writeSecretFile(const QString &path, const QByteArray &bytes)
{
    writeNew(path, bytes, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

KeyFiles writeNewKey(const QString &name, const QString &password)
{
    const packs::SecretKey key = packs::SecretKey::made();
    return writeBoth(name, key.toFile(password), key.publicKey());
}

KeyFiles writeKeptKey(const QString &name, const QByteArray &secretKeyFile, const QString &password)
{
    return writeBoth(name, secretKeyFile, packs::SecretKey::fromFile(secretKeyFile, password).publicKey());
}

bool asksForPassword(const QString &keyFile)
{
    return ofKeyFile(keyFile, packs::SecretKey::asksForPassword);
}

packs::SecretKey readSecretKey(const QString &keyFile, const QString &password)
{
    return ofKeyFile(keyFile, [&password](const QByteArray &bytes) {
        return packs::SecretKey::fromFile(bytes, password);
    });
}

packs::PublicKey readPublicKey(const QString &fileOrLine)
{
    if (QFileInfo::exists(fileOrLine)) {
        return ofKeyFile(fileOrLine, packs::PublicKey::fromText);
    }
    try {
        return packs::PublicKey::fromText(fileOrLine.toUtf8());
    } catch (const Error &) {
        throw Error(ErrorCode::NotFound, withRule(fileOrLine, "pack.no-key"));
    }
}

QByteArray bytesOfKeyFile(const QString &path)
{
    return bytesOfFile(path, largestKeyFileMb);
}

QString readPassword(const QString &file)
{
    const QByteArray line = bytesOfFile(file, largestKeyFileMb).split('\n').front();
    const QString password = QString::fromUtf8(line.endsWith('\r') ? line.chopped(1) : line);
    if (password.isEmpty()) {
        throw Error(ErrorCode::InvalidInput, withRule(file, "pack.no-password"));
    }
    return password;
}

} // namespace shixi::workshop
