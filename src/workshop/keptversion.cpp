#include "workshop/keptversion.h"

#include "workshop/files.h"
#include "workshop/reviewing.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

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

std::optional<LastVersion> keptIn(const QString &folder, const PublishedVersion &version)
{
    try {
        const QString path = keptPack(folder, version.set);
        const packs::Pack pack = readPackFile(path);
        const questions::Manifest &manifest = pack.set.manifest();
        if (manifest.id != version.set || manifest.version != version.version) {
            return std::nullopt;
        }
        LastVersion last{pack.set, bytesOfFile(keptDecisions(folder, version.set), largestKeptDecisionsMb)};
        for (const questions::Question &question : pack.set.questions()) {
            for (const questions::Medium &medium : question.media) {
                last.media[medium.file] = packs::readMedium(path, pack.head, medium.file);
            }
        }
        return last;
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
    const PublishedVersion *version = publisher.published(set);
    for (const QString &each : version != nullptr ? foldersOf(folder, publisher) : QStringList()) {
        if (std::optional<LastVersion> kept = keptIn(each, *version)) {
            return kept;
        }
    }
    return std::nullopt;
}

void keepVersion(const PublisherFolder &folder, const questions::Manifest &manifest, const Reviewed &reviewed)
{
    const questions::QuestionSet &set = reviewed.set;
    const questions::QuestionSet kept(manifest, set.articles(), set.facts(), set.cards(), set.questions());
    // The pack says of which version both are, so it comes last. Of media, which may be large, the hashes tell enough.
    writeKept(keptDecisions(folder.path(), manifest.id), reviewed.decided);
    writeKept(keptPack(folder.path(), manifest.id), packs::writePack(kept, hashesOf(reviewed.media), nullptr));
}

void keepRevs(Reviewed &draft, const std::map<CardId, int> &revs)
{
    const auto known = [&revs](const CardId &card) {
        const auto found = revs.find(card);
        return found == revs.end() ? 1 : found->second;
    };
    std::vector<questions::Card> cards = draft.set.cards();
    for (questions::Card &card : cards) {
        card.rev = std::max(card.rev, known(card.id));
        for (const CardId &superseded : card.supersedes) {
            card.rev = std::max(card.rev, known(superseded));
        }
    }
    const questions::QuestionSet &set = draft.set;
    draft.set = questions::QuestionSet(set.manifest(), set.articles(), set.facts(), std::move(cards), set.questions());
}

std::map<CardId, int> revsAfter(const PublishedVersion *former, const questions::QuestionSet &set)
{
    std::map<CardId, int> revs = former != nullptr ? former->revs : std::map<CardId, int>();
    for (const questions::Card &card : set.cards()) {
        if (card.rev > 1) {
            revs[card.id] = std::max(revs[card.id], card.rev);
        }
    }
    return revs;
}

} // namespace shixi::workshop
