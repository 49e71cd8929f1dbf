#include "learner/filelock.h"

#include "core/error.h"

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

// A lock without a name is one whose program was killed while writing it, unless it is being written just now. It is
// taken over only where the system's own lock on it is free.
bool takeOverNameless(QLockFile &lock)
{
    constexpr int longEnoughToWriteMs = 300;
    if (lock.error() != QLockFile::LockFailedError || lock.getLockInfo(nullptr, nullptr, nullptr)) {
        return false;
    }
    if (lock.tryLock(longEnoughToWriteMs)) {
        return true;
    }
    if (lock.getLockInfo(nullptr, nullptr, nullptr)) {
        return false;
    }
    lock.setStaleLockTime(1);
    return lock.tryLock(0);
}

// Age says nothing: a learner may leave the program open for days.
void lockOrThrow(QLockFile &lock, const QString &path)
{
    lock.setStaleLockTime(0);
    if (lock.tryLock(0) || takeOverNameless(lock)) {
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
