#include "packs/manifest.h"
#include "packs/pack/archive.h"
#include "packs/pack/pack.h"
#include "packs/spelling.h"

#include <QCryptographicHash>

#include <algorithm>

namespace shixi::packs
{

namespace
{

// In the order of a pack: texts, lists, media.
std::vector<ArchiveMember> contentsOf(const questions::QuestionSet &set, const Members &media)
{
    const Members members = writeSet(set);
    QStringList names = articleFiles(member(members, QStringLiteral("manifest.json")));
    names +=
        QStringList{QStringLiteral("facts.jsonl"), QStringLiteral("cards.jsonl"), QStringLiteral("questions.jsonl")};
    std::vector<ArchiveMember> contents;
    for (const QString &name : names) {
        contents.push_back({name, member(members, name), true});
    }
    for (const auto &[name, bytes] : media) {
        contents.push_back({name, bytes, false});
    }
    return contents;
}

PackMember listed(const ArchiveMember &content)
{
    return {content.name,
            content.bytes.size(),
            QCryptographicHash::hash(content.bytes, QCryptographicHash::Sha256).toHex()};
}

void checkPublishable(const questions::QuestionSet &set)
{
    std::vector<Finding> findings = validate(set);
    if (set.manifest().published.isEmpty()) {
        findings.push_back({"set.missing-key", "manifest.json", {"published"}});
    }
    const auto error = std::ranges::find(findings, Severity::Error, &Finding::severity);
    if (error != findings.end()) {
        throw Error(ErrorCode::InvalidInput, detailOf(*error));
    }
}

} // namespace

QByteArray writePack(const questions::QuestionSet &set,
                     const Members &media,
                     const SecretKey *key,
                     const std::optional<PublicKey> &successor,
                     const std::vector<PublicKey> &deputies)
{
    checkPublishable(set);
    std::vector<ArchiveMember> contents = contentsOf(set, media);
    std::vector<PackMember> members;
    std::ranges::transform(contents, std::back_inserter(members), listed);
    checkMedia(set, members);
    const PackKeys keys{key != nullptr ? std::optional(key->publicKey()) : std::nullopt, successor, deputies};
    const QByteArray manifest = writeHead(set, keys, members);
    (void)readHead(manifest); // what nobody could read is not written
    std::vector<ArchiveMember> head{{QStringLiteral("manifest.json"), manifest, true}};
    if (key != nullptr) {
        head.push_back({QStringLiteral("manifest.json.minisig"),
                        sign(manifest, trustedCommentOf(set.manifest()), *key).toText(),
                        true});
    }
    contents.insert(contents.begin(), std::make_move_iterator(head.begin()), std::make_move_iterator(head.end()));
    return archiveOf(contents);
}

} // namespace shixi::packs
