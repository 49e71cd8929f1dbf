#include "packs/folder.h"
#include "workshop/workshop.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QTemporaryDir>

namespace shixi::workshop
{

namespace
{

const QString manifestFile = QStringLiteral("manifest.json");
const QString decisionsFile = QStringLiteral("decisions.jsonl");

[[noreturn]] void refuse(ErrorCode code, const QString &folder, const char *rule, const QString &argument = {})
{
    const QString detail = argument.isEmpty() ? QString() : QStringLiteral(": ") + argument;
    throw Error(code, (folder + QStringLiteral(": ") + QLatin1String(rule) + detail).toStdString());
}

bool isMember(const QFileInfo &entry)
{
    static const QStringList files{manifestFile,
                                   QStringLiteral("article.txt"),
                                   QStringLiteral("facts.jsonl"),
                                   QStringLiteral("cards.jsonl"),
                                   QStringLiteral("questions.jsonl"),
                                   decisionsFile};
    return entry.isDir() ? entry.fileName() == QStringLiteral("articles") : files.contains(entry.fileName());
}

bool isPublished(const QString &folder)
{
    QFile file(QDir(folder).filePath(manifestFile));
    return file.open(QIODevice::ReadOnly)
        && QJsonDocument::fromJson(file.readAll()).object().contains(QStringLiteral("published"));
}

// Nothing of somebody else's is ever replaced.
void refuseUnlessDraft(const QString &folder)
{
    const QFileInfo info(folder);
    if (!info.exists() && !info.isSymLink()) {
        return;
    }
    if (!info.isDir()) {
        refuse(ErrorCode::NotAFile, folder, "draft.not-a-folder");
    }
    const QFileInfoList entries =
        QDir(folder).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    for (const QFileInfo &entry : entries) {
        if (!isMember(entry)) {
            refuse(ErrorCode::InvalidInput, folder, "draft.not-a-draft", entry.fileName());
        }
    }
    if (!entries.isEmpty() && !QFileInfo(QDir(folder).filePath(manifestFile)).isFile()) {
        refuse(ErrorCode::InvalidInput, folder, "draft.not-a-draft", entries.front().fileName());
    }
    if (isPublished(folder)) {
        refuse(ErrorCode::InvalidInput, folder, "draft.is-published");
    }
}

void write(const QDir &into, const QString &name, const QByteArray &bytes, const QString &folder)
{
    const QString path = into.filePath(name);
    QSaveFile file(path);
    const bool written = into.mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly)
        && file.write(bytes) == bytes.size() && file.commit();
    if (!written) {
        refuse(ErrorCode::Io, folder, "draft.cannot-write", file.errorString());
    }
}

// A folder cannot be replaced in one step everywhere: the old one steps aside and comes back if the new one cannot take
// its place.
void moveIntoPlace(const QString &from, const QString &folder)
{
    const QString aside = from + QStringLiteral(".old");
    const bool replaces = QFileInfo::exists(folder);
    if (replaces && !QDir().rename(folder, aside)) {
        refuse(ErrorCode::Io, folder, "draft.cannot-write", QStringLiteral("rename"));
    }
    if (!QDir().rename(from, folder)) {
        if (replaces) {
            QDir().rename(aside, folder);
        }
        refuse(ErrorCode::Io, folder, "draft.cannot-write", QStringLiteral("rename"));
    }
    QDir(aside).removeRecursively();
}

QByteArray decisionsOf(const QString &folder)
{
    QFile file(QDir(folder).filePath(decisionsFile));
    if (!file.exists()) {
        return {};
    }
    if (!file.open(QIODevice::ReadOnly)) {
        refuse(ErrorCode::Io, folder, "draft.cannot-write", file.errorString());
    }
    return file.readAll();
}

} // namespace

void writeDraft(const questions::QuestionSet &set, const QString &folder)
{
    refuseUnlessDraft(folder);
    const QFileInfo target(QDir::cleanPath(QDir(folder).absolutePath()));
    const QString real = target.exists() ? target.canonicalFilePath() : target.absoluteFilePath();
    const QDir parent = QFileInfo(real).dir();
    parent.mkpath(QStringLiteral("."));
    QTemporaryDir temporary(parent.filePath(QStringLiteral(".%1-XXXXXX").arg(QFileInfo(real).fileName())));
    if (!temporary.isValid()) {
        refuse(ErrorCode::Io, folder, "draft.cannot-write", temporary.errorString());
    }
    const QDir inside(temporary.path());
    for (const auto &[name, bytes] : packs::writeSet(set)) {
        write(inside, name, bytes, folder);
    }
    write(inside, decisionsFile, decisionsOf(real), folder);
    QFile::setPermissions(temporary.path(), QFileDevice::Permissions(0x7755));
    moveIntoPlace(temporary.path(), real);
    temporary.setAutoRemove(false);
}

} // namespace shixi::workshop
