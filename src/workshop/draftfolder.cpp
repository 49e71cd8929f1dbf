#include "packs/decisions.h"
#include "packs/folder.h"
#include "workshop/carrieddecisions.h"
#include "workshop/drafting.h"
#include "workshop/incomingnotes.h"
#include "workshop/media.h"
#include "workshop/workshop.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QTemporaryDir>

#include <algorithm>

namespace shixi::workshop
{

namespace
{

const QString manifestFile = QStringLiteral("manifest.json");
const QString decisionsFile = QStringLiteral("decisions.jsonl");
const QString correctionsFile = QStringLiteral("corrections.jsonl");
const QString mediaFolder = QStringLiteral("media");

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
                                   decisionsFile,
                                   correctionsFile};
    static const QStringList folders{QStringLiteral("articles"), mediaFolder};
    return (entry.isDir() ? folders : files).contains(entry.fileName());
}

QJsonObject manifestOf(const QString &folder)
{
    QFile file(QDir(folder).filePath(manifestFile));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

// The title of an article there that the new set does not hold: other work than this.
QString foreignArticle(const QJsonObject &manifest, const questions::QuestionSet &set)
{
    for (const QJsonValue &value : manifest.value(QStringLiteral("articles")).toArray()) {
        const QJsonObject article = value.toObject();
        const std::string id = article.value(QStringLiteral("id")).toString().toStdString();
        const auto same = [&id](const knowledge::Article &mine) {
            return mine.id.value == id;
        };
        if (std::ranges::none_of(set.articles(), same)) {
            return article.value(QStringLiteral("title")).toString(QString::fromStdString(id));
        }
    }
    return {};
}

void refuseForeign(const QString &folder, const questions::QuestionSet &set)
{
    const QJsonObject manifest = manifestOf(folder);
    if (manifest.isEmpty()) {
        refuse(ErrorCode::InvalidInput, folder, "draft.not-a-draft", manifestFile);
    }
    const QString foreign = foreignArticle(manifest, set);
    if (!foreign.isNull()) {
        refuse(ErrorCode::InvalidInput, folder, "draft.of-another-article", foreign);
    }
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
    if (manifestOf(folder).contains(QStringLiteral("published"))) {
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

bool isSameFolder(const QString &one, const QString &other)
{
    const QString real = QFileInfo(one).canonicalFilePath();
    return !real.isEmpty() && real == QFileInfo(other).canonicalFilePath();
}

bool isEmptyOrNew(const QString &folder)
{
    return QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

// Every file a person put there, whatever it is called.
void keepMedia(const QString &folder, const QDir &inside)
{
    const QDir media(QDir(folder).filePath(mediaFolder));
    for (const QFileInfo &file : media.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        const QString kept = inside.filePath(mediaFolder + u'/' + file.fileName());
        if (!inside.mkpath(mediaFolder) || !file.isFile() || !QFile::copy(file.filePath(), kept)) {
            refuse(ErrorCode::Io, folder, "draft.cannot-write", mediaFolder + u'/' + file.fileName());
        }
    }
}

// What the questions show and the folder does not hold yet comes from the old set.
packs::Members mediaToCarry(const questions::QuestionSet &set,
                            const QByteArray &decisions,
                            const QString &folder,
                            const QString &from,
                            std::vector<Finding> &findings)
{
    QStringList names = mediaNamed(set, decisions);
    names.removeIf([&folder](const QString &name) {
        return QFileInfo(QDir(folder).filePath(name)).isFile();
    });
    return mediaFrom(from, names, findings);
}

void writeFolder(const questions::QuestionSet &set,
                 const QByteArray &decisions,
                 const QString &folder,
                 const packs::Members &others)
{
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
    write(inside, decisionsFile, decisions, folder);
    keepMedia(real, inside);
    for (const auto &[name, bytes] : others) {
        write(inside, name, bytes, folder);
    }
    QFile::setPermissions(temporary.path(), QFileDevice::Permissions(0x7755));
    moveIntoPlace(temporary.path(), real);
    temporary.setAutoRemove(false);
}

// With what members sent, where there is something.
packs::Members withNotes(packs::Members others, const QByteArray &notes)
{
    if (!notes.isEmpty()) {
        others[correctionsFile] = notes;
    }
    return others;
}

} // namespace

std::vector<Finding> writeDraft(const questions::QuestionSet &set, const QString &folder)
{
    refuseUnlessDraft(folder);
    if (!isEmptyOrNew(folder)) {
        refuseForeign(folder, set);
    }
    const QByteArray decisions = decisionsOf(folder);
    std::vector<Finding> findings;
    packs::checkDecisions(decisions, set, findings);
    writeFolder(set, decisions, folder, withNotes({}, notesOf(folder)));
    return findings;
}

std::vector<Finding> writeDraft(const CarriedDraft &draft, const QString &folder, const OldSet &from)
{
    refuseUnlessDraft(folder);
    const bool inPlace = isSameFolder(folder, from.folder);
    if (inPlace && draft.losesInPlace) {
        refuse(ErrorCode::InvalidInput, folder, "draft.loses-in-place");
    }
    if (!inPlace && !isEmptyOrNew(folder)) {
        refuseForeign(folder, draft.set);
    }
    CarriedDecisions decisions = carryDecisions(from, decisionsOf(folder), draft.set);
    packs::checkDecisions(decisions.bytes, draft.set, decisions.findings);
    packs::Members media =
        mediaToCarry(draft.set, decisions.bytes, folder, setFolderOf(from.folder), decisions.findings);
    const QByteArray notes = joinedNotes(from.corrections, notesOf(folder));
    writeFolder(draft.set, decisions.bytes, folder, withNotes(std::move(media), notes));
    return std::move(decisions.findings);
}

} // namespace shixi::workshop
