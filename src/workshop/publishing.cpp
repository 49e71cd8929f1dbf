#include "workshop/publishing.h"

#include "packs/pack/limits.h"
#include "packs/spelling.h"
#include "workshop/drafting.h"
#include "workshop/files.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace shixi::workshop
{

namespace
{

constexpr qint64 largestMediumMb = packs::largestMember / packs::mebibyte;

[[noreturn]] void refusePublishing(const QString &path,
                                   const char *rule,
                                   const QString &argument = {},
                                   ErrorCode code = ErrorCode::InvalidInput)
{
    throw Error(code, withRule(path, rule, argument.toStdString()));
}

// Said before anything is worked out; the file is looked at again when it is written.
void refuseUnlessFree(const QString &output, bool overwrite)
{
    const QFileInfo info(output);
    if (info.exists() && !info.isFile()) {
        refusePublishing(output, "pack.no-file", {}, ErrorCode::NotAFile);
    }
    if ((info.exists() || info.isSymLink()) && !overwrite) {
        refusePublishing(output, "pack.already-there");
    }
}

// Among its files a pack would make the draft one that is left alone, or replace one of them.
void refuseInside(const QString &folder, const QString &output)
{
    const QString inside = QFileInfo(folder).canonicalFilePath();
    if (!inside.isEmpty() && QFileInfo(QFileInfo(output).absolutePath()).canonicalFilePath() == inside) {
        refusePublishing(output, "pack.inside-draft");
    }
}

void writeWhole(const QByteArray &bytes, const QString &output, bool overwrite)
{
    if (bytes.size() > packs::largestPack) {
        refusePublishing(output, "pack.too-large", {}, ErrorCode::TooLarge);
    }
    refuseUnlessFree(output, overwrite);
    QSaveFile file(output);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        refusePublishing(output, "pack.cannot-write", file.errorString(), ErrorCode::Io);
    }
}

QFileInfoList filesOfMedia(const QString &folder)
{
    return QDir(folder + QStringLiteral("/media")).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name);
}

QByteArray mediumIn(const QFileInfo &file, const QString &name)
{
    QByteArray bytes = bytesOfFile(file.filePath(), largestMediumMb);
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    if (!name.contains(QString::fromLatin1(hash))) {
        refusePublishing(file.filePath(), "pack.medium-changed");
    }
    return bytes;
}

packs::Members mediaOf(const QString &folder, std::vector<Finding> &findings)
{
    packs::Members media;
    qint64 total = 0;
    for (const QFileInfo &file : filesOfMedia(folder)) {
        const QString name = QStringLiteral("media/") + file.fileName();
        if (!packs::isMediaFile(name) || !file.isFile()) {
            findings.push_back({"pack.medium-name", {}, {name.toStdString()}, Severity::Warning});
            continue;
        }
        total += file.size();
        if (total > packs::largestContents || media.size() >= packs::mostEntries) {
            refusePublishing(folder, "pack.too-large", {}, ErrorCode::TooLarge);
        }
        media[name] = mediumIn(file, name);
    }
    return media;
}

struct Reviewed {
    questions::QuestionSet set;
    packs::Members media;
    std::vector<Finding> findings;
};

// What nobody decided on is said, not refused: it was drafted by the rules and is sound.
void countUndecided(const packs::Members &members, const questions::Manifest &manifest, std::vector<Finding> &findings)
{
    const bool wasPublished = !manifest.published.isEmpty() && !members.contains(QStringLiteral("decisions.jsonl"));
    const int undecided = wasPublished ? 0 : packs::countDecisions(members).undecided;
    if (undecided > 0) {
        findings.push_back({"pack.undecided", {}, {std::to_string(undecided)}, Severity::Warning});
    }
}

Reviewed readReviewed(const QString &draft)
{
    if (QFileInfo(draft).isFile()) {
        refusePublishing(draft, "pack.no-draft", {}, ErrorCode::NotAFile);
    }
    const QString folder = setFolderOf(draft);
    try {
        const packs::Members members = packs::readMembers(folder);
        packs::ReadResult read = packs::readDecided(members);
        const auto error = std::ranges::find(read.findings, Severity::Error, &Finding::severity);
        if (error != read.findings.end()) {
            throw Error(ErrorCode::InvalidInput, packs::detailOf(*error));
        }
        countUndecided(members, read.set.manifest(), read.findings);
        return {std::move(read.set), {}, std::move(read.findings)};
    } catch (const Error &error) {
        throw Error(error.code(), draft.toStdString() + '/' + error.detail());
    }
}

questions::QuestionSet
withHead(const questions::QuestionSet &set, const Publishing &how, std::vector<Finding> &findings)
{
    questions::Manifest manifest = set.manifest();
    const QString day = how.day.toString(Qt::ISODate);
    if (!manifest.published.isEmpty() && manifest.published != day) {
        findings.push_back({"pack.published-before",
                            {},
                            {std::to_string(manifest.version), manifest.published.toStdString()},
                            Severity::Warning});
    }
    manifest.published = day;
    manifest.publisher = how.publisher.isEmpty() ? manifest.publisher : how.publisher;
    if (manifest.publisher.isEmpty()) {
        findings.push_back({"pack.no-publisher", {}, {}, Severity::Warning});
    }
    return {manifest, set.articles(), set.facts(), set.cards(), set.questions()};
}

Published publishedOf(const questions::QuestionSet &set,
                      const packs::Members &media,
                      const QByteArray &bytes,
                      const QString &path)
{
    Published result;
    result.path = path;
    result.size = bytes.size();
    result.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    result.manifest = set.manifest();
    result.facts = set.facts().size();
    result.cards = set.cards().size();
    result.questions = set.questions().size();
    result.media = media.size();
    return result;
}

packs::Members mediaOf(const QString &pack, const packs::PackHead &head)
{
    packs::Members media;
    for (const packs::PackMember &member : head.members) {
        if (packs::isMediaFile(member.name)) {
            media[member.name] = packs::readMedium(pack, head, member.name);
        }
    }
    return media;
}

// A pack written by another program may hold what this one does not know; nobody signs what he was not given.
void refuseUnlessKept(const QString &pack, const questions::QuestionSet &set, const packs::PackHead &head)
{
    const packs::Members members = packs::writeSet(set);
    for (const packs::PackMember &member : head.members) {
        const auto written = members.find(member.name);
        if (written != members.end()
            && QCryptographicHash::hash(written->second, QCryptographicHash::Sha256).toHex() != member.sha256) {
            refusePublishing(pack + u'/' + member.name, "pack.written-otherwise");
        }
    }
}

// Whoever learners would not expect to sign this.
bool isStranger(const packs::PublicKey &key, const packs::PackKeys &keys)
{
    return keys.key && key != *keys.key && key != keys.successor
        && std::ranges::find(keys.deputies, key) == keys.deputies.end();
}

} // namespace

Published publish(const QString &draft, const Publishing &how)
{
    refuseUnlessFree(how.output, how.overwrite);
    refuseInside(draft, how.output);
    Reviewed reviewed = readReviewed(draft);
    reviewed.media = mediaOf(setFolderOf(draft), reviewed.findings);
    const questions::QuestionSet set = withHead(reviewed.set, how, reviewed.findings);
    QByteArray bytes;
    try {
        bytes = packs::writePack(set, reviewed.media, how.key ? &*how.key : nullptr, how.successor, how.deputies);
    } catch (const Error &error) {
        throw Error(error.code(), draft.toStdString() + '/' + error.detail());
    }
    writeWhole(bytes, how.output, how.overwrite);
    Published result = publishedOf(set, reviewed.media, bytes, how.output);
    result.keys = {how.key ? std::optional(how.key->publicKey()) : std::nullopt, how.successor, how.deputies};
    result.findings = std::move(reviewed.findings);
    return result;
}

Published sign(const QString &pack, const packs::SecretKey &key, const QString &output, bool overwrite)
{
    refuseUnlessFree(output, overwrite);
    const packs::Pack read = readPackFile(pack);
    refuseUnlessKept(pack, read.set, read.head);
    const packs::Members media = mediaOf(pack, read.head);
    const packs::PackKeys keys{key.publicKey(), read.head.keys.successor, read.head.keys.deputies};
    const QByteArray bytes = packs::writePack(read.set, media, &key, keys.successor, keys.deputies);
    writeWhole(bytes, output, overwrite);
    Published result = publishedOf(read.set, media, bytes, output);
    result.keys = keys;
    if (isStranger(*keys.key, read.head.keys)) {
        result.findings.push_back({"pack.stranger", {}, {}, Severity::Warning});
    }
    return result;
}

} // namespace shixi::workshop
