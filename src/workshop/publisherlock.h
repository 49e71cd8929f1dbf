#pragma once

#include <QLockFile>
#include <QString>

namespace shixi::workshop
{

// Held while the folder of a publisher changes: it is read, changed and written, and another program may do the same.
// Who is killed meanwhile keeps nobody from it. Throws Error: InUse where another program changes it, Io.
class PublisherLock
{
public:
    explicit PublisherLock(const QString &folder);

private:
    QLockFile m_lock;
};

} // namespace shixi::workshop
