#pragma once

#include <QLockFile>
#include <QString>

namespace shixi::library
{

// Held while the library of a folder changes; readers need none. Who is killed meanwhile keeps nobody from it. Throws
// Error: InUse where another program changes it, Io.
class Changing
{
public:
    explicit Changing(const QString &folder);

private:
    QLockFile m_lock;
};

[[nodiscard]] QString lockPath(const QString &folder);

// Of a lock that could not be taken: one without a name is one whose program was killed while writing it, unless it is
// being written just now. It is taken over only where the system's own lock on it is free; false: it was not.
[[nodiscard]] bool takeOverNameless(QLockFile &lock);

} // namespace shixi::library
