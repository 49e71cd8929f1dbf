#include "workshop/keptversion.h"

#include "workshop/files.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace shixi::workshop
{

namespace
{

constexpr qint64 largestKeptDecisionsMb = 256;

QString keptPack(const QString &folder, const SetId &set)
{
    return QStringLiteral("%1/published/%2.shixi").arg(folder, QString::fromStdString(set.value));
}

QString keptDecisions(const QString &folder, const SetId &set)
{
    return QStringLiteral("%1/published/%2.decisions.jsonl").arg(folder, QString::fromStdString(set.value));
}

std::optional<LastVersion> keptIn(const QString &folder, const SetId &set)
{
    try {
        LastVersion last{readPackFile(keptPack(folder, set)).set,
                         bytesOfFile(keptDecisions(folder, set), largestKeptDecisionsMb)};
        return last.set.manifest().id == set ? std::optional(std::move(last)) : std::nullopt;
    } catch (const Error &) {
        return std::nullopt; // a copy: what members have is not lost with it
    }
}

// Its own folder, and those of the same key that were put aside.
QStringList foldersOf(const PublisherFolder &folder, const Publisher &publisher)
{
    QStringList folders{folder.path()};
    for (int number = 1;; ++number) {
        const QString aside = folder.path() + u'-' + QString::number(number);
        if (!QFileInfo::exists(aside)) {
            return folders;
        }
        try {
            const std::optional<Publisher> other = PublisherFolder(aside).read();
            folders += other && other->key == publisher.key ? QStringList(aside) : QStringList();
        } catch (const Error &) {
            continue; // damaged, and put aside for it
        }
    }
}

void writeKept(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()
        || !file.commit()) {
        throw Error(ErrorCode::Io, withRule(path, "pack.cannot-write", file.errorString().toStdString()));
    }
}

} // namespace

std::optional<LastVersion> keptVersion(const PublisherFolder &folder, const Publisher &publisher, const SetId &set)
{
    std::optional<LastVersion> newest;
    for (const QString &each : foldersOf(folder, publisher)) {
        std::optional<LastVersion> kept = keptIn(each, set);
        if (kept && (!newest || newest->set.manifest().version < kept->set.manifest().version)) {
            newest = std::move(kept);
        }
    }
    return newest;
}

void keepVersion(const PublisherFolder &folder,
                 const questions::Manifest &manifest,
                 const questions::QuestionSet &set,
                 const QByteArray &decided)
{
    std::vector<questions::Question> questions = set.questions();
    for (questions::Question &question : questions) {
        question.media.clear(); // they may be large, and are not compared
    }
    const questions::QuestionSet kept(manifest, set.articles(), set.facts(), set.cards(), std::move(questions));
    writeKept(keptDecisions(folder.path(), manifest.id), decided);
    writeKept(keptPack(folder.path(), manifest.id), packs::writePack(kept, {}, nullptr));
}

} // namespace shixi::workshop
