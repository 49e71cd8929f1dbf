#include "learner/filelock.h"

#include "core/error.h"
#include "library/changing.h"

#include <QFileInfo>

namespace shixi::learner
{

namespace
{

QString lockPath(const QString &path)
{
    return path + QStringLiteral(".lock");
}

std::string holderOf(const QLockFile &lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    lock.getLockInfo(&process, &host, &program);
    return program.toStdString() + " (" + std::to_string(process) + ")";
}

// Age says nothing: a learner may leave the program open for days.
void lockOrThrow(QLockFile &lock, const QString &path)
{
    lock.setStaleLockTime(0);
    if (lock.tryLock(0) || library::takeOverNameless(lock)) {
        return;
    }
    if (lock.error() == QLockFile::LockFailedError) {
        throw Error(ErrorCode::InUse, path.toStdString() + ": " + holderOf(lock));
    }
    throw Error(ErrorCode::Io, path.toStdString());
}

} // namespace

FileLock::FileLock(const QString &path)
    : m_lock(lockPath(path))
{
    if (path != QStringLiteral(":memory:")) {
        lockOrThrow(m_lock, path);
    }
}

void FileLock::requireFree(const QString &path)
{
    if (QFileInfo::exists(lockPath(path))) {
        QLockFile lock(lockPath(path));
        lockOrThrow(lock, path);
    }
}

} // namespace shixi::learner
