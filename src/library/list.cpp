#include "library/list.h"

#include "packs/itemreader.h"
#include "packs/jsonwriter.h"

#include <QJsonDocument>

#include <algorithm>

namespace shixi::library
{

namespace
{

using packs::ItemReader;
using packs::JsonWriter;
using packs::PublicKey;

constexpr int newestFormat = 1;
constexpr auto listName = "library.json";

QString wordOf(const std::optional<PublicKey> &key)
{
    return key ? QString::fromLatin1(key->toText()) : QString();
}

std::optional<PublicKey> keyOf(const QString &word)
{
    return word.isEmpty() ? std::nullopt : std::optional(PublicKey::fromText(word.toLatin1()));
}

QByteArray setJson(const Shelved &set)
{
    JsonWriter writer;
    writer.text("id", QString::fromStdString(set.id.value))
        .number("version", set.version)
        .text("title", set.title)
        .text("publisher", set.publisher)
        .text("published", set.published)
        .text("sha256", QString::fromLatin1(set.sha256))
        .textUnlessEmpty("key", wordOf(set.key))
        .textUnlessEmpty("former", QString::fromLatin1(set.former));
    if (set.shares) {
        writer.boolean("shares", true);
    }
    return writer.line();
}

Shelved setIn(ItemReader reader)
{
    Shelved set;
    set.id = {reader.text("id").toStdString()};
    set.version = static_cast<int>(reader.integer("version"));
    set.title = reader.text("title");
    set.publisher = reader.textOr("publisher");
    set.published = reader.textOr("published");
    set.sha256 = reader.text("sha256").toLatin1();
    set.key = keyOf(reader.textOr("key"));
    set.former = reader.textOr("former").toLatin1();
    set.shares = reader.boolean("shares").value_or(false);
    return set;
}

QByteArray ownerJson(const SetId &set, const Owner &owner)
{
    QStringList deputies;
    for (const PublicKey &deputy : owner.deputies) {
        deputies.append(wordOf(deputy));
    }
    return JsonWriter()
        .text("set", QString::fromStdString(set.value))
        .textUnlessEmpty("key", wordOf(owner.key))
        .textUnlessEmpty("successor", wordOf(owner.successor))
        .textsUnlessEmpty("deputies", deputies)
        .number("version", owner.version)
        .line();
}

Owner ownerIn(ItemReader &reader)
{
    Owner owner{keyOf(reader.textOr("key")), keyOf(reader.textOr("successor"))};
    for (const QString &deputy : reader.textsOr("deputies")) {
        owner.deputies.push_back(PublicKey::fromText(deputy.toLatin1()));
    }
    owner.version = static_cast<int>(reader.integerOr("version", 0));
    return owner;
}

template<class Range, class LineOf>
QByteArray linesOf(const Range &range, const LineOf &lineOf)
{
    std::vector<QByteArray> lines;
    for (const auto &item : range) {
        lines.push_back(lineOf(item));
    }
    return packs::jsonLines(lines);
}

QByteArray ownersJson(const std::map<SetId, Owner> &owners)
{
    return linesOf(owners, [](const auto &owner) {
        return ownerJson(owner.first, owner.second);
    });
}

std::map<SetId, Owner> ownersIn(const QJsonArray &values, std::vector<Finding> &findings)
{
    std::map<SetId, Owner> owners;
    for (const QJsonValue &value : values) {
        ItemReader owner(value.toObject(), listName, findings);
        owners[{owner.text("set").toStdString()}] = ownerIn(owner);
    }
    return owners;
}

QByteArray noteJson(const TakenNote &note)
{
    return JsonWriter()
        .text("set", QString::fromStdString(note.set.value))
        .number("version", note.version)
        .number("number", note.number)
        .text("sha256", QString::fromLatin1(note.sha256))
        .line();
}

std::vector<TakenNote> notesIn(const QJsonArray &values, std::vector<Finding> &findings)
{
    std::vector<TakenNote> notes;
    for (const QJsonValue &value : values) {
        ItemReader note(value.toObject(), listName, findings);
        notes.push_back({{note.text("set").toStdString()},
                         static_cast<int>(note.integer("version")),
                         static_cast<int>(note.integer("number")),
                         note.text("sha256").toLatin1()});
    }
    std::sort(notes.begin(), notes.end());
    return notes;
}

} // namespace

Shelved shelved(const packs::PackHead &head, const QByteArray &sha256)
{
    const questions::Manifest &manifest = head.manifest;
    return {manifest.id,
            manifest.version,
            manifest.title,
            manifest.publisher,
            manifest.published,
            sha256,
            head.keys.key,
            {}};
}

const Shelved *List::find(const SetId &set) const
{
    const auto found = std::ranges::find(sets, set, &Shelved::id);
    return found == sets.end() ? nullptr : &*found;
}

void List::put(Shelved set)
{
    remove(set.id);
    sets.insert(std::ranges::lower_bound(sets, set.id, {}, &Shelved::id), std::move(set));
}

void List::remove(const SetId &set)
{
    std::erase_if(sets, [&set](const Shelved &each) {
        return each.id == set;
    });
}

QByteArray writeList(const List &list)
{
    JsonWriter writer;
    writer.number("format", newestFormat);
    writer.raw("sets", linesOf(list.sets, setJson));
    writer.raw("owners", ownersJson(list.trust.owners));
    writer.raw("former_owners", ownersJson(list.trust.former));
    writer.raw("notes", linesOf(list.notes, noteJson));
    writer.raw("publishers", linesOf(list.trust.accepted, [](const Publisher &publisher) {
                   return JsonWriter().text("key", wordOf(publisher.key)).text("name", publisher.name).line();
               }));
    return writer.lines();
}

List readList(const QByteArray &bytes)
{
    std::vector<Finding> findings;
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    ItemReader reader(document.object(), listName, findings);
    if (reader.integer("format") > newestFormat) {
        throw Error(ErrorCode::TooNew, listName);
    }
    List list;
    for (const QJsonValue &value : reader.arrayOr("sets")) {
        list.put(setIn(ItemReader(value.toObject(), listName, findings)));
    }
    list.trust.owners = ownersIn(reader.arrayOr("owners"), findings);
    list.trust.former = ownersIn(reader.arrayOr("former_owners"), findings);
    list.notes = notesIn(reader.arrayOr("notes"), findings);
    for (const QJsonValue &value : reader.arrayOr("publishers")) {
        ItemReader publisher(value.toObject(), listName, findings);
        const auto key = keyOf(publisher.text("key"));
        if (key) {
            list.trust.accepted.push_back({*key, publisher.textOr("name")});
        }
    }
    if (!findings.empty()) {
        throw Error(ErrorCode::InvalidInput, listName);
    }
    return list;
}

} // namespace shixi::library
