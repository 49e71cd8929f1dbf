#include "packs/pack/head.h"

#include "packs/itemreader.h"
#include "packs/jsonwriter.h"
#include "packs/manifest.h"
#include "packs/pack/limits.h"
#include "packs/spelling.h"

#include <QDate>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <set>

namespace shixi::packs
{

namespace
{

constexpr qsizetype hashLength = 64; // hex digits of SHA-256

[[noreturn]] void refuseHead(const char *rule, const QString &word = {})
{
    throw Error(ErrorCode::InvalidInput, detailOf({rule, manifestName, {word.toStdString()}}));
}

bool isHash(QStringView text)
{
    return text.size() == hashLength && std::ranges::all_of(text, [](QChar character) {
               return (character >= u'0' && character <= u'9') || (character >= u'a' && character <= u'f');
           });
}

bool isKnownEnding(QStringView ending)
{
    constexpr std::array endings{u"png", u"jpg", u"webp", u"mp3", u"ogg", u"wav"};
    return std::ranges::any_of(endings, [ending](const char16_t *known) {
        return ending == known;
    });
}

PackMember listedIn(ItemReader &reader)
{
    PackMember member{reader.text("name"), reader.integer("size"), reader.text("sha256").toLatin1()};
    if (member.size < 0 || !isHash(QString::fromLatin1(member.sha256))) {
        refuseHead("pack.entries", member.name);
    }
    return member;
}

// The names a set with these texts has, in their order; media follow.
QStringList ownNames(const QByteArray &manifest)
{
    return articleFiles(manifest)
        + QStringList{QStringLiteral("facts.jsonl"), QStringLiteral("cards.jsonl"), QStringLiteral("questions.jsonl")};
}

void checkNames(const std::vector<PackMember> &members, const QStringList &own)
{
    if (members.size() < static_cast<std::size_t>(own.size())) {
        refuseHead("pack.entries");
    }
    QString last;
    for (std::size_t place = 0; place < members.size(); ++place) {
        const QString &name = members[place].name;
        const bool isMedium = place >= static_cast<std::size_t>(own.size());
        if (isMedium && !isMediaFile(name)) {
            refuseHead("pack.name", name);
        }
        // A medium's name is its hash: one that says otherwise could stand for another picture in an update.
        const bool inPlace = isMedium ? name > last && name.mid(6, hashLength).toLatin1() == members[place].sha256
                                      : name == own[static_cast<qsizetype>(place)];
        if (!inPlace) {
            refuseHead("pack.entries", name);
        }
        last = isMedium ? name : QString();
    }
}

void checkSizes(const std::vector<PackMember> &members)
{
    qint64 total = 0;
    for (const PackMember &member : members) {
        total += std::min(member.size, largestContents);
        const qint64 largest = isMediaFile(member.name) ? largestMember : largestText;
        if (member.size > largest || total > largestContents) {
            throw Error(ErrorCode::TooLarge, detailOf({"pack.too-large", member.name.toStdString(), {}}));
        }
    }
}

// Ten characters and nothing else: it stands in the signed comment, in file names and on pages.
void checkDay(const QString &day)
{
    constexpr qsizetype length = 10;
    if (day.size() != length || !QDate::fromString(day, Qt::ISODate).isValid()) {
        throw Error(ErrorCode::InvalidInput,
                    detailOf({"set.bad-date", manifestName, {"published", day.left(length).toStdString()}}));
    }
}

QByteArray keyText(const PublicKey &key)
{
    return jsonString(QString::fromLatin1(key.toText()));
}

} // namespace

bool isMediaFile(const QString &name)
{
    const QString folder = QStringLiteral("media/");
    const QStringView file = QStringView(name).sliced(std::min(folder.size(), name.size()));
    return name.startsWith(folder) && file.size() > hashLength && isHash(file.first(hashLength))
        && file[hashLength] == u'.' && isKnownEnding(file.sliced(hashLength + 1));
}

PackHead readHead(const QByteArray &bytes)
{
    PackHead head;
    head.manifest = readManifestHead(bytes);
    checkDay(head.manifest.published);
    std::vector<Finding> findings;
    ItemReader reader(QJsonDocument::fromJson(bytes).object(), manifestName, findings);
    const auto keyIn = [](const QString &text) {
        return text.isEmpty() ? std::nullopt : std::optional(PublicKey::fromText(text.toLatin1()));
    };
    head.keys.key = keyIn(reader.textOr("key"));
    head.keys.successor = keyIn(reader.textOr("successor"));
    for (const QString &key : reader.textsOr("deputies")) {
        head.keys.deputies.push_back(PublicKey::fromText(key.toLatin1()));
    }
    for (const QJsonValue &value : reader.arrayOr("members")) {
        ItemReader member(value.toObject(), manifestName, findings);
        head.members.push_back(listedIn(member));
    }
    if (!findings.empty()) {
        throw Error(ErrorCode::InvalidInput, detailOf(findings.front()));
    }
    checkNames(head.members, ownNames(bytes));
    checkSizes(head.members);
    return head;
}

QByteArray writeHead(const questions::QuestionSet &set, const PackKeys &keys, const std::vector<PackMember> &members)
{
    JsonWriter writer = manifestOf(set);
    if (keys.key) {
        writer.raw("key", keyText(*keys.key));
    }
    if (keys.successor) {
        writer.raw("successor", keyText(*keys.successor));
    }
    std::vector<QByteArray> deputies;
    std::ranges::transform(keys.deputies, std::back_inserter(deputies), keyText);
    if (!deputies.empty()) {
        writer.raw("deputies", jsonLines(deputies));
    }
    std::vector<QByteArray> lines;
    for (const PackMember &member : members) {
        lines.push_back(JsonWriter()
                            .text("name", member.name)
                            .number("size", member.size)
                            .text("sha256", QString::fromLatin1(member.sha256))
                            .line());
    }
    return writer.raw("members", jsonLines(lines)).lines();
}

void checkMedia(const questions::QuestionSet &set, const std::vector<PackMember> &members)
{
    std::set<QString> names;
    for (const PackMember &member : members) {
        names.insert(member.name);
    }
    for (const questions::Question &question : set.questions()) {
        for (const questions::Medium &medium : question.media) {
            if (!isMediaFile(medium.file) || !names.contains(medium.file)) {
                throw Error(ErrorCode::InvalidInput, detailOf({"set.member-missing", medium.file.toStdString(), {}}));
            }
        }
    }
}

QByteArray trustedCommentOf(const questions::Manifest &manifest)
{
    return "shixi set=" + QByteArray::fromStdString(manifest.id.value)
        + " version=" + QByteArray::number(manifest.version) + " published=" + manifest.published.toUtf8();
}

} // namespace shixi::packs
