#pragma once

#include <QLockFile>
#include <QString>

namespace shixi::learner
{

// Held while a learner file is open: a second program is told who has it. A lock whose process is gone is taken over.
class FileLock
{
public:
    explicit FileLock(const QString &path); // of the learner file; throws Error{InUse | Io}

    // Throws Error{InUse} where another program has the file open; takes no lock and writes nothing.
    static void requireFree(const QString &path);

private:
    QLockFile m_lock;
};

} // namespace shixi::learner
