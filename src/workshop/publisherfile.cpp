#include "core/error.h"
#include "packs/itemreader.h"
#include "packs/jsonwriter.h"
#include "workshop/publisher.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace shixi::workshop
{

namespace
{

constexpr int newestPublisherFormat = 1;
constexpr auto damagedPublisher = ": publisher.damaged";
constexpr int highestVersion = 1'000'000'000;
constexpr int highestRev = 65535;
constexpr int highestNote = 999'999'999;

QString wordOfKey(const packs::PublicKey &key)
{
    return QString::fromLatin1(key.toText());
}

QByteArray revJson(const std::pair<const CardId, int> &rev)
{
    return packs::JsonWriter().text("card", QString::fromStdString(rev.first.value)).number("rev", rev.second).line();
}

QByteArray versionJson(const PublishedVersion &version)
{
    std::vector<QByteArray> revs;
    std::ranges::transform(version.revs, std::back_inserter(revs), revJson);
    packs::JsonWriter writer;
    writer.text("id", QString::fromStdString(version.set.value))
        .number("version", version.version)
        .text("published", version.day.toString(Qt::ISODate))
        .text("content", QString::fromLatin1(version.content));
    if (!revs.empty()) {
        writer.raw("revs", packs::jsonLines(revs));
    }
    return writer.line();
}

QByteArray numberJson(const std::pair<const SetId, int> &note)
{
    return packs::JsonWriter()
        .text("set", QString::fromStdString(note.first.value))
        .number("number", note.second)
        .line();
}

bool isSetId(const SetId &set)
{
    static const QRegularExpression id(QStringLiteral("\\A[a-z0-9-]{1,64}\\z"));
    return id.match(QString::fromStdString(set.value)).hasMatch();
}

bool isSound(const PublishedVersion &version)
{
    static const QRegularExpression hash(QStringLiteral("\\A[0-9a-f]{64}\\z"));
    return isSetId(version.set) && version.version > 0 && version.day.isValid()
        && hash.match(QString::fromLatin1(version.content)).hasMatch();
}

QDate dayIn(const QString &text)
{
    return QDate::fromString(text, QStringLiteral("yyyy-MM-dd"));
}

// Null where there is none.
QDate dayOr(const QString &text, std::vector<Finding> &findings)
{
    const QDate day = dayIn(text);
    if (!text.isEmpty() && !day.isValid()) {
        findings.push_back({"publisher.damaged", {}, {}, Severity::Error});
    }
    return day;
}

std::map<CardId, int> revsIn(const QJsonArray &values, std::vector<Finding> &findings)
{
    std::map<CardId, int> revs;
    for (const QJsonValue &value : values) {
        packs::ItemReader reader(value.toObject(), {}, findings);
        const CardId card{reader.text("card").toStdString()};
        const qint64 rev = reader.integer("rev");
        if (card.value.empty() || rev < 2 || rev > highestRev || !revs.emplace(card, static_cast<int>(rev)).second) {
            findings.push_back({"publisher.damaged", {}, {}, Severity::Error});
        }
    }
    return revs;
}

PublishedVersion versionIn(packs::ItemReader reader, std::vector<Finding> &findings)
{
    const qint64 number = reader.integer("version");
    return {{reader.text("id").toStdString()},
            number > highestVersion ? 0 : static_cast<int>(number),
            dayIn(reader.text("published")),
            reader.text("content").toLatin1(),
            revsIn(reader.arrayOr("revs"), findings)};
}

void readVersions(const QJsonArray &values, Publisher &publisher, std::vector<Finding> &findings)
{
    for (const QJsonValue &value : values) {
        const PublishedVersion version = versionIn({value.toObject(), {}, findings}, findings);
        if (!isSound(version) || publisher.published(version.set) != nullptr) {
            findings.push_back({"publisher.damaged", {}, {}, Severity::Error});
            return;
        }
        publisher.put(version);
    }
}

void readNumbers(const QJsonArray &values, Publisher &publisher, std::vector<Finding> &findings)
{
    for (const QJsonValue &value : values) {
        packs::ItemReader reader(value.toObject(), {}, findings);
        const SetId set{reader.text("set").toStdString()};
        const qint64 number = reader.integer("number");
        if (!isSetId(set) || number < 1 || number > highestNote || publisher.lastNote(set) > 0) {
            findings.push_back({"publisher.damaged", {}, {}, Severity::Error});
            return;
        }
        publisher.notes[set] = static_cast<int>(number);
    }
}

Publisher publisherIn(packs::ItemReader &reader, std::vector<Finding> &findings)
{
    Publisher publisher;
    publisher.name = publisherName(reader.text("name"));
    publisher.key = packs::PublicKey::fromText(reader.text("key").toLatin1());
    publisher.sheetMade = dayOr(reader.textOr("made"), findings);
    publisher.sheetConfirmed = dayOr(reader.textOr("sheet"), findings);
    publisher.recovered = dayOr(reader.textOr("recovered"), findings);
    const QString successor = reader.textOr("successor");
    if (!successor.isEmpty()) {
        publisher.successor = packs::PublicKey::fromText(successor.toLatin1());
    }
    for (const QString &deputy : reader.textsOr("deputies")) {
        publisher.deputies.push_back(packs::PublicKey::fromText(deputy.toLatin1()));
    }
    readVersions(reader.arrayOr("sets"), publisher, findings);
    readNumbers(reader.arrayOr("notes"), publisher, findings);
    return publisher;
}

} // namespace

const PublishedVersion *Publisher::published(const SetId &set) const
{
    const auto found = std::ranges::find(sets, set, &PublishedVersion::set);
    return found == sets.end() ? nullptr : &*found;
}

void Publisher::put(PublishedVersion version)
{
    std::erase_if(sets, [&version](const PublishedVersion &each) {
        return each.set == version.set;
    });
    sets.insert(std::ranges::lower_bound(sets, version.set, {}, &PublishedVersion::set), std::move(version));
}

int Publisher::lastNote(const SetId &set) const
{
    const auto found = notes.find(set);
    return found == notes.end() ? 0 : found->second;
}

QByteArray writePublisher(const Publisher &publisher)
{
    QStringList deputies;
    for (const packs::PublicKey &deputy : publisher.deputies) {
        deputies.append(wordOfKey(deputy));
    }
    std::vector<QByteArray> sets;
    std::ranges::transform(publisher.sets, std::back_inserter(sets), versionJson);
    std::vector<QByteArray> notes;
    std::ranges::transform(publisher.notes, std::back_inserter(notes), numberJson);
    packs::JsonWriter writer;
    writer.number("format", newestPublisherFormat).text("name", publisher.name).text("key", wordOfKey(publisher.key));
    writer.textUnlessEmpty("made", publisher.sheetMade.toString(Qt::ISODate));
    writer.textUnlessEmpty("sheet", publisher.sheetConfirmed.toString(Qt::ISODate));
    writer.textUnlessEmpty("recovered", publisher.recovered.toString(Qt::ISODate));
    writer.textUnlessEmpty("successor", publisher.successor ? wordOfKey(*publisher.successor) : QString());
    writer.textsUnlessEmpty("deputies", deputies);
    writer.raw("sets", packs::jsonLines(sets));
    if (!notes.empty()) {
        writer.raw("notes", packs::jsonLines(notes));
    }
    return writer.lines();
}

Publisher readPublisher(const QByteArray &bytes)
{
    std::vector<Finding> findings;
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    packs::ItemReader reader(document.object(), {}, findings);
    if (reader.integerOr("format", 0) > newestPublisherFormat) {
        throw Error(ErrorCode::TooNew, {});
    }
    Publisher publisher;
    try {
        publisher = publisherIn(reader, findings);
    } catch (const Error &) {
        throw Error(ErrorCode::Corrupt, damagedPublisher); // a key or a name that is none
    }
    if (!findings.empty() || reader.integerOr("format", 0) != newestPublisherFormat) {
        throw Error(ErrorCode::Corrupt, damagedPublisher);
    }
    return publisher;
}

QString publisherName(const QString &typed)
{
    constexpr qsizetype longestName = 100;
    const QString name = typed.simplified();
    if (name.isEmpty()) {
        throw Error(ErrorCode::InvalidInput, ": publisher.no-name");
    }
    if (name.size() > longestName) {
        throw Error(ErrorCode::InvalidInput, ": publisher.long-name");
    }
    return name;
}

} // namespace shixi::workshop
