#pragma once

#include "core/error.h"

#include <QLockFile>
#include <QString>

namespace shixi::library
{

inline QString lockPath(const QString &folder)
{
    return folder + QStringLiteral("/library.lock");
}

// Held while the library changes; readers need none.
class Changing
{
public:
    explicit Changing(const QString &folder)
        : m_lock(lockPath(folder))
    {
        constexpr int lockWaitMs = 5000;
        if (!m_lock.tryLock(lockWaitMs)) {
            throw Error(m_lock.error() == QLockFile::LockFailedError ? ErrorCode::InUse : ErrorCode::Io,
                        folder.toStdString());
        }
    }

private:
    QLockFile m_lock;
};

} // namespace shixi::library
