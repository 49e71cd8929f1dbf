#include "workshop/files.h"

#include "core/error.h"

#include <QFile>
#include <QFileInfo>

namespace shixi::workshop
{

namespace
{

constexpr qint64 megabyte = 1024 * 1024;

[[noreturn]] void refuseTooLarge(const QString &path, qint64 mostMb)
{
    throw Error(ErrorCode::TooLarge, withRule(path, "file.too-large", std::to_string(mostMb)));
}

} // namespace

// The size a file tells is not always what it gives, so reading has the limit too.
QByteArray bytesOfFile(const QString &path, qint64 mostMb)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        throw Error(ErrorCode::NotFound, path.toStdString());
    }
    if (!info.isFile()) {
        throw Error(ErrorCode::NotAFile, path.toStdString());
    }
    if (info.size() > mostMb * megabyte) {
        refuseTooLarge(path, mostMb);
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        throw Error(ErrorCode::Io, withRule(path, "file.unreadable", file.errorString().toStdString()));
    }
    QByteArray bytes = file.read(mostMb * megabyte + 1);
    if (file.error() != QFileDevice::NoError) {
        throw Error(ErrorCode::Io, withRule(path, "file.unreadable", file.errorString().toStdString()));
    }
    if (bytes.size() > mostMb * megabyte) {
        refuseTooLarge(path, mostMb);
    }
    return bytes;
}

std::string withRule(const QString &path, const char *rule, const std::string &argument)
{
    return path.toStdString() + ": " + rule + (argument.empty() ? argument : ": " + argument);
}

} // namespace shixi::workshop
