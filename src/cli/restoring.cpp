#include "cli/restoring.h"

#include "core/error.h"
#include "learner/filelock.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace shixi::cli
{

namespace
{

const QString logEnding = QStringLiteral("-wal");

[[noreturn]] void cannotWrite(const QString &path, const QString &why)
{
    throw Error(ErrorCode::Io, (path + QStringLiteral(": learner.cannot-write: ") + why).toStdString());
}

void copyFile(const QString &from, const QString &to)
{
    QFile file(from);
    if (!file.copy(to)) {
        cannotWrite(from, file.errorString());
    }
    QFile::setPermissions(to, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

void moveFile(const QString &from, const QString &to)
{
    QFile file(from);
    if (!file.rename(to)) {
        cannotWrite(from, file.errorString());
    }
}

// The former file with what its write-ahead log still holds; the shared memory beside it is worth nothing.
QString setAside(const QString &target)
{
    if (!QFileInfo::exists(target)) {
        return {};
    }
    const QString stamp = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString kept = QStringLiteral("%1.before-restore-%2").arg(target, stamp);
    for (int number = 2; QFileInfo::exists(kept); ++number) {
        kept = QStringLiteral("%1.before-restore-%2-%3").arg(target, stamp).arg(number);
    }
    moveFile(target, kept);
    if (QFileInfo::exists(target + logEnding)) {
        moveFile(target + logEnding, kept + logEnding);
    }
    QFile::remove(target + QStringLiteral("-shm"));
    return kept;
}

} // namespace

void requireFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        throw Error(ErrorCode::NotFound, path.toStdString());
    }
    if (!info.isFile()) {
        throw Error(ErrorCode::NotAFile, path.toStdString());
    }
    if (info.size() == 0) {
        throw Error(ErrorCode::Empty, path.toStdString());
    }
}

QString
restoreLearnerFile(const QString &target, const QString &source, const std::function<void(const QString &copy)> &prove)
{
    requireFile(source);
    learner::FileLock::requireFree(source);
    if (QFileInfo(source).canonicalFilePath() == QFileInfo(target).canonicalFilePath()) {
        throw Error(ErrorCode::InvalidInput, source.toStdString() + ": learner.same-file");
    }
    const learner::FileLock lock(target);
    const QTemporaryDir folder(QFileInfo(target).absoluteDir().filePath(QStringLiteral(".restore-XXXXXX")));
    if (!folder.isValid()) {
        cannotWrite(target, folder.errorString());
    }
    const QString copy = folder.filePath(QStringLiteral("copy.db"));
    copyFile(source, copy);
    if (QFileInfo::exists(source + logEnding)) {
        copyFile(source + logEnding, copy + logEnding);
    }
    prove(copy);
    const QString kept = setAside(target);
    moveFile(copy, target);
    return kept;
}

} // namespace shixi::cli
