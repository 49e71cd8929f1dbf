#include "workshop/publishing.h"

#include "packs/pack/limits.h"
#include "packs/spelling.h"
#include "workshop/drafting.h"
#include "workshop/files.h"
#include "workshop/media.h"
#include "workshop/reviewing.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace shixi::workshop
{

namespace
{

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

// What a question shows and the folder does not have.
void findMissingMedia(Reviewed &reviewed)
{
    for (const questions::Question &question : reviewed.set.questions()) {
        for (const questions::Medium &medium : question.media) {
            if (!reviewed.media.contains(medium.file)) {
                reviewed.findings.push_back({"set.member-missing", medium.file.toStdString(), {}, Severity::Error});
            }
        }
    }
}

void refuseErrors(const QString &draft, const std::vector<Finding> &findings)
{
    const auto error = std::ranges::find(findings, Severity::Error, &Finding::severity);
    if (error != findings.end()) {
        Finding there = *error;
        there.place = draft.toStdString() + (error->place.empty() ? "" : "/" + error->place);
        throw Error(ErrorCode::InvalidInput, packs::detailOf(there));
    }
}

questions::QuestionSet
withHead(const questions::QuestionSet &set, const Publishing &how, std::vector<Finding> &findings)
{
    questions::Manifest manifest = set.manifest();
    const QString day = how.day.toString(Qt::ISODate);
    if (how.version == 0 && !manifest.published.isEmpty() && manifest.published != day) {
        findings.push_back({"pack.published-before",
                            {},
                            {std::to_string(manifest.version), manifest.published.toStdString()},
                            Severity::Warning});
    }
    manifest.published = day;
    manifest.version = how.version > 0 ? how.version : manifest.version;
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

Reviewed readReviewed(const QString &draft)
{
    if (QFileInfo(draft).isFile()) {
        refusePublishing(draft, "pack.no-draft", {}, ErrorCode::NotAFile);
    }
    const QString folder = setFolderOf(draft);
    Reviewed reviewed;
    try {
        const packs::Members members = packs::readMembers(folder);
        packs::ReadResult read = packs::readDecided(members);
        const bool wasPublished = !read.set.manifest().published.isEmpty();
        if (!wasPublished || members.contains(QStringLiteral("decisions.jsonl"))) {
            reviewed.decisions = packs::countDecisions(members);
        }
        if (const auto decided = members.find(QStringLiteral("decisions.jsonl")); decided != members.end()) {
            reviewed.decided = decided->second;
        }
        reviewed.set = std::move(read.set);
        reviewed.findings = std::move(read.findings);
    } catch (const Error &error) {
        throw Error(error.code(), draft.toStdString() + '/' + error.detail());
    }
    sayUndecided(reviewed);
    findWrongKeys(reviewed);
    reviewed.media = mediaOfFolder(folder, reviewed.findings);
    findMissingMedia(reviewed);
    return reviewed;
}

void refuseOutput(const QString &draft, const QString &output, bool overwrite)
{
    refuseUnlessFree(output, overwrite);
    refuseInside(draft, output);
}

Published publish(const QString &draft, const Publishing &how)
{
    refuseOutput(draft, how.output, how.overwrite);
    return publish(draft, readReviewed(draft), how);
}

Published publish(const QString &draft, Reviewed reviewed, const Publishing &how)
{
    refuseOutput(draft, how.output, how.overwrite);
    refuseErrors(draft, reviewed.findings);
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
    result.edition = std::move(reviewed.edition);
    return result;
}

Published sign(const QString &pack, const packs::SecretKey &key, const QString &output, bool overwrite)
{
    refuseUnlessFree(output, overwrite);
    const packs::Pack read = readPackFile(pack);
    refuseUnlessKept(pack, read.set, read.head);
    const packs::Members media = mediaOfPack(pack, read.head);
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
