#include "learner/restoring.h"

#include "core/error.h"
#include "learner/filelock.h"
#include "learner/ownrules.h"
#include "learner/replay.h"
#include "store/learnerfile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <filesystem>
#include <system_error>

namespace shixi::learner
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

void copyWithItsLog(const QString &from, const QString &to)
{
    copyFile(from, to);
    if (QFileInfo::exists(from + logEnding)) {
        copyFile(from + logEnding, to + logEnding);
    }
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

void proveSound(const QString &copy, const QString &source, const RulesOfDay &rules)
{
    const std::string place = source.toStdString();
    try {
        store::guarded([&] {
            store::LearnerFile file(copy.toStdString());
            const auto damage = file.database.damage();
            if (!damage.empty()) {
                throw Error(ErrorCode::Corrupt, place + ": learner.damaged: " + damage.front());
            }
            store::Transaction transaction(file.database);
            rebuildCaches(file, ownRules(file, rules.common, rules.today));
            transaction.commit();
        });
    } catch (const Error &error) {
        // What is wrong is said of the file that was named, not of its copy.
        const std::string detail = error.detail();
        const bool ofCopy = detail.starts_with(copy.toStdString());
        throw Error(error.code(), ofCopy ? place + detail.substr(copy.toStdString().size()) : detail);
    }
}

QString provenCopy(const QString &source, const QString &folder, const RulesOfDay &rules)
{
    requireFile(source);
    FileLock::requireFree(source);
    const QString copy = QDir(folder).filePath(QStringLiteral("restored.db"));
    QFile::remove(copy);
    QFile::remove(copy + logEnding);
    copyWithItsLog(source, copy);
    proveSound(copy, source, rules);
    return copy;
}

QString
restoreLearnerFile(const QString &target, const QString &source, const std::function<void(const QString &copy)> &prove)
{
    requireFile(source);
    FileLock::requireFree(source);
    if (QFileInfo(source).canonicalFilePath() == QFileInfo(target).canonicalFilePath()) {
        throw Error(ErrorCode::InvalidInput, source.toStdString() + ": learner.same-file");
    }
    const FileLock lock(target);
    const QTemporaryDir folder(QFileInfo(target).absoluteDir().filePath(QStringLiteral(".restore-XXXXXX")));
    if (!folder.isValid()) {
        cannotWrite(target, folder.errorString());
    }
    const QString copy = folder.filePath(QStringLiteral("copy.db"));
    copyWithItsLog(source, copy);
    prove(copy);
    const QString kept = keepFormer(target);
    // The former log goes first: it must never be read into the new file.
    QFile::remove(target + logEnding);
    QFile::remove(target + QStringLiteral("-shm"));
    putInPlace(copy, target);
    return kept;
}

} // namespace shixi::learner
