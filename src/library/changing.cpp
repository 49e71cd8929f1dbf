#include "library/changing.h"

#include "core/error.h"

namespace shixi::library
{

Changing::Changing(const QString &folder)
    : m_lock(lockPath(folder))
{
    constexpr int waitMs = 5000;
    m_lock.setStaleLockTime(0); // age says nothing: a large pack may take its time on a slow disk
    if (m_lock.tryLock(0) || takeOverNameless(m_lock) || m_lock.tryLock(waitMs)) {
        return;
    }
    throw Error(m_lock.error() == QLockFile::LockFailedError ? ErrorCode::InUse : ErrorCode::Io, folder.toStdString());
}

QString lockPath(const QString &folder)
{
    return folder + QStringLiteral("/library.lock");
}

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

} // namespace shixi::library
