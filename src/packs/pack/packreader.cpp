#include "packs/manifest.h"
#include "packs/pack/archive.h"
#include "packs/pack/limits.h"
#include "packs/pack/pack.h"
#include "packs/spelling.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>

namespace shixi::packs
{

namespace
{

constexpr const char *signatureName = "manifest.json.minisig";

[[noreturn]] void refusePack(const char *rule, const QByteArray &place = {})
{
    throw Error(ErrorCode::InvalidInput, detailOf({rule, place.toStdString(), {}}));
}

// Counts what was read against what is in the whole file.
class Counter
{
public:
    Counter(Progress progress, qint64 total)
        : m_progress(std::move(progress))
        , m_total(std::max<qint64>(1, total))
    {
    }

    void add(qint64 bytes)
    {
        m_done += bytes;
        constexpr int whole = 1000;
        m_progress.at(static_cast<int>(m_done * whole / m_total), whole);
    }
    [[nodiscard]] bool cancelled() const { return m_progress.cancelled(); }

private:
    const Progress m_progress;
    const qint64 m_total;
    qint64 m_done = 0;
};

QByteArray hashOfFile(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file)) {
        throw Error(file.exists() ? ErrorCode::Io : ErrorCode::NotFound, path.toStdString());
    }
    return hash.result().toHex();
}

QByteArray readWhole(const ArchiveReader &archive, std::size_t entry, qint64 largest)
{
    const ArchiveReader::Entry &known = archive.entries().at(entry);
    if (known.size > largest) {
        throw Error(ErrorCode::TooLarge, detailOf({"pack.too-large", known.name.toStdString(), {}}));
    }
    QByteArray bytes;
    archive.read(entry, known.size, [&bytes](const QByteArray &part) {
        bytes += part;
    });
    return bytes;
}

// What is signed is signed by the key the manifest names, and says of itself what the manifest says.
void checkSignature(const QByteArray &manifest, const PackHead &head, const QByteArray &text)
{
    const Signature signature = Signature::fromText(text);
    if (!isSignedBy(*head.keys.key, manifest, signature)) {
        refusePack("pack.signature", signatureName);
    }
    if (signature.trustedComment != trustedCommentOf(head.manifest)) {
        refusePack("pack.comment", signatureName);
    }
}

// The entries are those of the manifest, in its order; says at which they begin.
std::size_t checkEntries(const ArchiveReader &archive, const PackHead &head)
{
    const auto &entries = archive.entries();
    const bool hasSignature = entries.size() > 1 && entries[1].name == signatureName;
    if (hasSignature != head.keys.key.has_value()) {
        refusePack("pack.signature", signatureName);
    }
    const std::size_t first = hasSignature ? 2 : 1;
    for (std::size_t place = first; place < entries.size() && place - first < head.members.size(); ++place) {
        const PackMember &member = head.members[place - first];
        if (entries[place].name != member.name.toLatin1()) {
            refusePack("pack.entries", entries[place].name);
        }
        if (entries[place].size != member.size) {
            refusePack("pack.size", entries[place].name);
        }
    }
    if (entries.size() - first != head.members.size()) {
        refusePack("pack.entries");
    }
    return first;
}

// Every byte, also of what is not kept.
QByteArray
readMember(const ArchiveReader &archive, std::size_t entry, const PackMember &member, bool keep, Counter &counter)
{
    QByteArray bytes;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    archive.read(entry, member.size, [&](const QByteArray &part) {
        hash.addData(part);
        if (keep) {
            bytes += part;
        }
        counter.add(part.size());
    });
    if (hash.result().toHex() != member.sha256) {
        refusePack("pack.hash", member.name.toUtf8());
    }
    return bytes;
}

PackHead readSignedHead(const ArchiveReader &archive, QByteArray &manifest)
{
    if (archive.entries().empty() || archive.entries().front().name != manifestName) {
        refusePack("pack.no-manifest");
    }
    manifest = readWhole(archive, 0, largestManifest);
    PackHead head = readHead(manifest);
    if (checkEntries(archive, head) == 2) {
        checkSignature(manifest, head, readWhole(archive, 1, largestSignature));
    }
    return head;
}

QString nameOfMedium(const QByteArray &bytes, const QString &ending)
{
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    return QStringLiteral("media/") + QString::fromLatin1(hash) + u'.' + ending;
}

questions::QuestionSet soundSet(const Members &members)
{
    ReadResult read = readSet(members);
    const auto error = std::ranges::find(read.findings, Severity::Error, &Finding::severity);
    if (error != read.findings.end()) {
        throw Error(ErrorCode::InvalidInput, detailOf(*error));
    }
    return std::move(read.set);
}

} // namespace

bool looksLikePack(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(4) == QByteArray("PK\3\4", 4);
}

std::optional<Pack> readPack(const QString &path, const Progress &progress)
{
    Pack pack;
    pack.sha256 = hashOfFile(path);
    const ArchiveReader archive(path);
    QByteArray manifest;
    pack.head = readSignedHead(archive, manifest);
    Members members{{QLatin1String(manifestName), manifest}};
    qint64 total = 0;
    for (const PackMember &member : pack.head.members) {
        total += member.size;
    }
    Counter counter(progress, total);
    const std::size_t first = archive.entries().size() - pack.head.members.size();
    for (std::size_t place = 0; place < pack.head.members.size(); ++place) {
        if (counter.cancelled()) {
            return std::nullopt;
        }
        const PackMember &member = pack.head.members[place];
        const bool keep = !isMediaFile(member.name);
        QByteArray bytes = readMember(archive, first + place, member, keep, counter);
        if (keep) {
            members[member.name] = std::move(bytes);
        }
    }
    pack.set = soundSet(members);
    checkMedia(pack.set, pack.head.members);
    if (hashOfFile(path) != pack.sha256) {
        throw Error(ErrorCode::InvalidInput, path.toStdString() + ": library.changed");
    }
    return pack;
}

QByteArray readMedium(const QString &path, const QString &name, qint64 largest)
{
    const ArchiveReader archive(path);
    const auto &entries = archive.entries();
    const auto entry = std::ranges::find(entries, name.toLatin1(), &ArchiveReader::Entry::name);
    if (!isMediaFile(name) || entry == entries.end()) {
        throw Error(ErrorCode::NotFound, name.toStdString());
    }
    const QByteArray bytes = readWhole(archive, static_cast<std::size_t>(entry - entries.begin()), largest);
    if (nameOfMedium(bytes, name.section(u'.', -1)) != name) {
        refusePack("pack.hash", name.toUtf8());
    }
    return bytes;
}

QByteArray readMedium(const QString &path, const PackHead &head, const QString &name)
{
    const auto member = std::ranges::find(head.members, name, &PackMember::name);
    if (member == head.members.end() || !isMediaFile(name)) {
        throw Error(ErrorCode::NotFound, name.toStdString());
    }
    const ArchiveReader archive(path);
    const auto entry = std::ranges::find(archive.entries(), name.toLatin1(), &ArchiveReader::Entry::name);
    if (entry == archive.entries().end()) {
        refusePack("pack.entries", name.toUtf8());
    }
    Counter counter({}, member->size);
    return readMember(archive, static_cast<std::size_t>(entry - archive.entries().begin()), *member, true, counter);
}

} // namespace shixi::packs
