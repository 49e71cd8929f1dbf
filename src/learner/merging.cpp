#include "learner/private.h"
#include "learner/replay.h"
#include "store/fileheader.h"
#include "store/merge.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace shixi::learner
{

namespace
{

void copyOrThrow(const QString &from, const QString &to)
{
    QFile source(from);
    if (!source.copy(to)) {
        throw Error(ErrorCode::Io, from.toStdString() + ": " + source.errorString().toStdString());
    }
    QFile::setPermissions(to, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

// The file and what its write-ahead log still holds.
void copyWithLog(const QString &from, const QString &to)
{
    if (!QFileInfo::exists(from)) {
        throw Error(ErrorCode::NotFound, from.toStdString());
    }
    store::checkFile(from.toStdString(), static_cast<int>(store::migrations().size()));
    FileLock::requireFree(from);
    copyOrThrow(from, to);
    const QString ending = QStringLiteral("-wal");
    if (QFileInfo::exists(from + ending)) {
        copyOrThrow(from + ending, to + ending);
    }
}

// Checked like any file on opening, migrated where it is older, its log written back.
void prepare(const QString &copy, const QString &original)
{
    store::Database database(copy.toStdString());
    const auto damage = store::guarded([&database] {
        return database.damage();
    });
    if (!damage.empty()) {
        throw Error(ErrorCode::Corrupt, original.toStdString() + ": " + damage.front());
    }
}

bool isSameFile(const QString &left, const QString &right)
{
    const QString path = QFileInfo(left).canonicalFilePath();
    return !path.isEmpty() && path == QFileInfo(right).canonicalFilePath();
}

} // namespace

MergeReport Learner::merge(const QString &otherPath)
{
    const QTemporaryDir folder;
    if (!folder.isValid()) {
        throw Error(ErrorCode::Io, folder.errorString().toStdString());
    }
    const QString copy = folder.filePath(QStringLiteral("other.db"));
    if (isSameFile(otherPath, d->path)) {
        backUpTo(copy);
    } else {
        copyWithLog(otherPath, copy);
    }
    prepare(copy, otherPath);
    return store::guarded([&] {
        store::Attached other(d->file.database, copy.toStdString());
        return d->change(*this, {.today = true}, [&] {
            const store::Merged merged = other.unite();
            rebuildCaches(d->file, d->rules);
            d->stamps.setLastSeq(d->file.lastSeq());
            return MergeReport{merged.answers, merged.cardEvents, merged.sessions, merged.others};
        });
    });
}

} // namespace shixi::learner
