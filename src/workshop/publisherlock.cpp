#include "workshop/publisherlock.h"

#include "core/error.h"
#include "library/changing.h"

namespace shixi::workshop
{

PublisherLock::PublisherLock(const QString &folder)
    : m_lock(folder + QStringLiteral(".lock"))
{
    constexpr int waitMs = 5000;
    m_lock.setStaleLockTime(0); // age says nothing: a large set may take its time on a slow disk
    if (m_lock.tryLock(0) || library::takeOverNameless(m_lock) || m_lock.tryLock(waitMs)) {
        return;
    }
    throw Error(m_lock.error() == QLockFile::LockFailedError ? ErrorCode::InUse : ErrorCode::Io, folder.toStdString());
}

} // namespace shixi::workshop
