#include "cli/restoring.h"

#include "core/error.h"
#include "learner/filelock.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <filesystem>
#include <system_error>

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

// A second name for the same bytes where the file system has it, else a copy.
void keepFile(const QString &from, const QString &kept)
{
    std::error_code failed;
    std::filesystem::create_hard_link(from.toStdU16String(), kept.toStdU16String(), failed);
    if (failed) {
        copyFile(from, kept);
    }
}

// One rename: a file stands at `target` all the while.
void putInPlace(const QString &copy, const QString &target)
{
    std::error_code failed;
    std::filesystem::rename(copy.toStdU16String(), target.toStdU16String(), failed);
    if (failed) {
        cannotWrite(target, QString::fromStdString(failed.message()));
    }
}

// The former file with what its write-ahead log still holds; the shared memory beside it is worth nothing.
QString keepFormer(const QString &target)
{
    if (!QFileInfo::exists(target)) {
        return {};
    }
    const QString stamp = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString kept = QStringLiteral("%1.before-restore-%2").arg(target, stamp);
    for (int number = 2; QFileInfo::exists(kept); ++number) {
        kept = QStringLiteral("%1.before-restore-%2-%3").arg(target, stamp).arg(number);
    }
    keepFile(target, kept);
    if (QFileInfo::exists(target + logEnding)) {
        keepFile(target + logEnding, kept + logEnding);
    }
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
    const QString kept = keepFormer(target);
    // The former log goes first: it must never be read into the new file.
    QFile::remove(target + logEnding);
    QFile::remove(target + QStringLiteral("-shm"));
    putInPlace(copy, target);
    return kept;
}

} // namespace shixi::cli
