#include "learner/filework.h"
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

// The other file as a private copy, checked and migrated, beside `file` for one transaction.
MergeReport unite(store::LearnerFile &file, const QString &copy, const RulesOfDay &rules)
{
    return store::guarded([&] {
        store::Attached other(file.database, copy.toStdString());
        store::Transaction transaction(file.database);
        const store::Merged merged = other.unite();
        rebuildCaches(file, ownRules(file, rules.common, rules.today));
        transaction.commit();
        return MergeReport{merged.answers, merged.cardEvents, merged.sessions, merged.others};
    });
}

MergeReport merged(store::LearnerFile &file, const QString &path, const QString &otherPath, const RulesOfDay &rules)
{
    const QTemporaryDir folder;
    if (!folder.isValid()) {
        throw Error(ErrorCode::Io, folder.errorString().toStdString());
    }
    const QString copy = folder.filePath(QStringLiteral("other.db"));
    if (isSameFile(otherPath, path)) {
        file.database.backUpTo(copy.toStdString());
    } else {
        copyWithLog(otherPath, copy);
    }
    prepare(copy, otherPath);
    return unite(file, copy, rules);
}

} // namespace

MergeReport Learner::merge(const QString &otherPath)
{
    const MergeReport report = merged(d->file, d->path, otherPath, rulesOfDay());
    readAgain();
    return report;
}

void Learner::readAgain()
{
    store::guarded([this] {
        d->stamps.setLastSeq(d->file.lastSeq());
        // Whoever wrote, this connection too: a merge brings settings in.
        store::Transaction transaction(d->file.database);
        d->renewRules();
        d->keepUp();
        transaction.commit();
    });
    if (onChanged) {
        onChanged({.today = true, .marks = true, .reports = true, .corrections = true});
    }
}

void requireOtherFile(const QString &path, const QString &learnerPath)
{
    const QFileInfo own(learnerPath);
    const QFileInfo other(path);
    const bool besideIt = other.absolutePath() == own.absolutePath()
        && (other.fileName() == own.fileName() || other.fileName().startsWith(own.fileName() + u'-')
            || other.fileName() == own.fileName() + QStringLiteral(".lock"));
    if (besideIt || isSameFile(path, learnerPath)) {
        throw Error(ErrorCode::InvalidInput, path.toStdString() + ": learner.own-file");
    }
}

void backUpFile(const QString &path, const QString &destination)
{
    requireOtherFile(destination, path);
    store::guarded([&] {
        store::Database(path.toStdString()).backUpTo(destination.toStdString());
    });
}

MergeReport mergeFiles(const QString &path, const QString &otherPath, const RulesOfDay &rules)
{
    return store::guarded([&] {
        store::LearnerFile file(path.toStdString());
        return merged(file, path, otherPath, rules);
    });
}

void eachAnswer(const QString &path, const std::function<void(const Answer &)> &visit)
{
    store::guarded([&] {
        store::LearnerFile file(path.toStdString());
        file.answers.eachInTime(visit);
    });
}

FileContents contentsOf(const QString &path)
{
    return store::guarded([&] {
        store::LearnerFile file(path.toStdString());
        return FileContents{file.answers.count(), file.answers.lastMs()};
    });
}

} // namespace shixi::learner
