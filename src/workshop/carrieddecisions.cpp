#include "workshop/carrieddecisions.h"

#include "packs/folder.h"
#include "text/span.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>

namespace shixi::workshop
{

namespace
{

using questions::QuestionSet;

const QString atKey = QStringLiteral("at");
const QString itemKey = QStringLiteral("item");
const QString decisionKey = QStringLiteral("decision");
const QString fieldsKey = QStringLiteral("fields");
const QStringList placeKeys{
    QStringLiteral("article"), QStringLiteral("evidence"), QStringLiteral("offset"), QStringLiteral("length")};
// What no reviewer judges: where it stands, and how it was found.
const QStringList unseenKeys{QStringLiteral("article"),
                             QStringLiteral("offset"),
                             QStringLiteral("length"),
                             QStringLiteral("section"),
                             QStringLiteral("rule"),
                             QStringLiteral("confidence"),
                             QStringLiteral("level_why"),
                             QStringLiteral("questions"),
                             QStringLiteral("supersedes")};

struct DecisionLine {
    QJsonObject object;
    bool fromOld = false; // made on the old set
};

QByteArrayList linesOf(const QByteArray &bytes)
{
    QByteArrayList lines;
    for (const QByteArray &line : bytes.split('\n')) {
        if (!line.trimmed().isEmpty()) {
            lines.append(line);
        }
    }
    return lines;
}

// An item as its line says it; empty where it is not in the set.
QJsonObject itemOf(const QuestionSet &set, packs::LineWriter &writer, const std::string &id)
{
    if (const knowledge::Fact *fact = set.fact({id})) {
        return QJsonDocument::fromJson(writer.line(*fact)).object();
    }
    if (const questions::Question *question = set.question({id})) {
        return QJsonDocument::fromJson(writer.line(*question)).object();
    }
    if (const questions::Card *card = set.card({id})) {
        return QJsonDocument::fromJson(packs::cardLine(*card)).object();
    }
    return {};
}

// The order of options is none.
QJsonValue comparable(const QString &key, const QJsonValue &value)
{
    if (key != QStringLiteral("options")) {
        return value;
    }
    QJsonObject byId;
    for (const QJsonValue &option : value.toArray()) {
        byId[option.toObject().value(QStringLiteral("id")).toString()] = option;
    }
    return byId;
}

bool sameIn(const QString &key, const QJsonObject &old, const QJsonObject &now)
{
    return comparable(key, old.value(key)) == comparable(key, now.value(key));
}

bool readsTheSame(const QJsonObject &old, const QJsonObject &now)
{
    QStringList keys = old.keys() + now.keys();
    keys.removeDuplicates();
    return std::ranges::all_of(keys, [&](const QString &key) {
        return unseenKeys.contains(key) || sameIn(key, old, now);
    });
}

class DecisionCarrier
{
public:
    DecisionCarrier(const OldSet &from, const QByteArray &target, const QuestionSet &set)
        : m_from(from)
        , m_set(set)
        , m_oldWriter(from.set)
        , m_writer(set)
        , m_old(linesOf(from.decisions))
        , m_target(linesOf(target))
    {
    }

    CarriedDecisions run()
    {
        lay();
        replay();
        for (const std::string &item : m_order) {
            judge(item, m_standing[item]);
        }
        return std::move(m_carried);
    }

private:
    // Lines of the old set that the target does not have yet come first: what was decided later counts.
    void lay()
    {
        std::map<QByteArray, int> known;
        for (const QByteArray &line : m_target) {
            ++known[line];
        }
        std::map<QByteArray, int> shared;
        for (const QByteArray &line : m_old) {
            if (known[line]-- > 0) {
                ++shared[line];
            } else {
                add(line, true);
            }
        }
        for (const QByteArray &line : m_target) {
            add(line, shared[line]-- > 0);
        }
    }

    void add(const QByteArray &line, bool fromOld)
    {
        m_carried.bytes += line + '\n';
        m_lines.push_back({QJsonDocument::fromJson(line).object(), fromOld});
    }

    void replay()
    {
        for (std::size_t at = 0; at < m_lines.size(); ++at) {
            const QJsonObject &object = m_lines[at].object;
            const std::string item = object.value(itemKey).toString().toStdString();
            if (item.empty()) {
                continue;
            }
            if (!m_standing.contains(item)) {
                m_order.push_back(item);
            }
            std::vector<std::size_t> &standing = m_standing[item];
            if (object.value(decisionKey).toString() != QStringLiteral("revert")) {
                standing.push_back(at);
            } else if (!standing.empty()) {
                standing.pop_back();
            }
        }
    }

    void judge(const std::string &item, const std::vector<std::size_t> &standing)
    {
        const bool old = std::ranges::any_of(standing, [this](std::size_t at) {
            return m_lines[at].fromOld;
        });
        const QJsonObject before = old ? itemOf(m_from.set, m_oldWriter, item) : QJsonObject();
        if (before.isEmpty()) {
            return;
        }
        const QJsonObject now = itemOf(m_set, m_writer, item);
        if (now.isEmpty()) {
            say("identity.judged-gone", item, before, standing.back());
            return;
        }
        std::vector<QJsonObject> kept;
        std::size_t untouched = 0;
        for (std::size_t place = 0; place < standing.size(); ++place) {
            const DecisionLine &line = m_lines[standing[place]];
            const QJsonObject holding = line.fromOld ? stillHolding(line.object, before, now) : line.object;
            if (holding.isEmpty()) {
                say("identity.look-again", item, before, standing[place]);
                continue;
            }
            kept.push_back(holding);
            untouched += kept.size() == place + 1 && untouched == place && holding == line.object ? 1 : 0;
        }
        rewrite(standing, kept, untouched);
    }

    // The decision as it holds for the item that reads like this now; empty where it does not.
    [[nodiscard]] QJsonObject
    stillHolding(const QJsonObject &line, const QJsonObject &before, const QJsonObject &now) const
    {
        const QString word = line.value(decisionKey).toString();
        if (word == QStringLiteral("accept")) {
            return readsTheSame(before, now) ? line : QJsonObject();
        }
        return word == QStringLiteral("edit") ? editHolding(line, before, now) : line;
    }

    [[nodiscard]] QJsonObject editHolding(QJsonObject line, const QJsonObject &before, const QJsonObject &now) const
    {
        QJsonObject fields = line.value(fieldsKey).toObject();
        const QStringList rightAnswer{QStringLiteral("answer"), QStringLiteral("key"), QStringLiteral("items")};
        const bool same = std::ranges::all_of(rightAnswer + fields.keys(), [&](const QString &key) {
            return placeKeys.contains(key) || sameIn(key, before, now);
        });
        const bool moves = std::ranges::any_of(placeKeys, [&fields](const QString &key) {
            return fields.contains(key);
        });
        if (!same || (moves && !moved(fields, before))) {
            return {};
        }
        line[fieldsKey] = fields;
        return line;
    }

    // The place a reviewer gave, in the corrected text.
    bool moved(QJsonObject &fields, const QJsonObject &before) const
    {
        const auto given = [&](qsizetype key) {
            return fields.value(placeKeys[key]).isUndefined() ? before.value(placeKeys[key])
                                                              : fields.value(placeKeys[key]);
        };
        const QString name = given(0).toString();
        const knowledge::Article *old = m_from.set.article(name);
        const knowledge::Article *article = m_set.article(name);
        if (old == nullptr || article == nullptr) {
            return false;
        }
        const text::Span span = text::toUtf16(old->text, {given(2).toInt(), given(3).toInt()});
        const questions::identity::Anchors anchors(old->text, *article);
        const auto there = anchors.anchored({name, span.start, span.length, given(1).toString()});
        if (!there) {
            return false;
        }
        const text::Span written = text::toCodePoints(article->text, {there->start, there->length});
        fields[placeKeys[0]] = name;
        fields[placeKeys[1]] = there->quote;
        fields[placeKeys[2]] = written.start;
        fields[placeKeys[3]] = written.length;
        return true;
    }

    // The history stays: what does not hold is taken back, what stood on it is said again.
    void rewrite(const std::vector<std::size_t> &standing, const std::vector<QJsonObject> &kept, std::size_t untouched)
    {
        for (std::size_t place = standing.size(); place > untouched; --place) {
            const QJsonObject &line = m_lines[standing[place - 1]].object;
            write({{atKey, line.value(atKey)},
                   {itemKey, line.value(itemKey)},
                   {decisionKey, QStringLiteral("revert")},
                   {QStringLiteral("reason"), QStringLiteral("原文更正后内容有变，请再看一遍")}});
        }
        for (std::size_t place = untouched; place < kept.size(); ++place) {
            write(kept[place]);
        }
    }

    void write(const QJsonObject &line)
    {
        m_carried.bytes += QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    }

    void say(const char *rule, const std::string &item, const QJsonObject &before, std::size_t at)
    {
        const QString stem = before.value(QStringLiteral("stem")).toString();
        const QJsonValue answer = before.value(QStringLiteral("answer"));
        const QString words = !stem.isEmpty() ? stem : answer.isString() ? answer.toString() : QString();
        const QString decision = m_lines[at].object.value(decisionKey).toString();
        const bool edit = decision == QStringLiteral("edit");
        m_carried.findings.push_back(
            {rule, item, {decision.toStdString(), words.toStdString()}, edit ? Severity::Warning : Severity::Note});
    }

    const OldSet &m_from;
    const QuestionSet &m_set;
    packs::LineWriter m_oldWriter;
    packs::LineWriter m_writer;
    const QByteArrayList m_old;
    const QByteArrayList m_target;
    std::vector<DecisionLine> m_lines;
    std::map<std::string, std::vector<std::size_t>> m_standing; // lines not taken back
    std::vector<std::string> m_order; // of the items, as first decided on
    CarriedDecisions m_carried;
};

} // namespace

CarriedDecisions carryDecisions(const OldSet &from, const QByteArray &target, const QuestionSet &set)
{
    return DecisionCarrier(from, target, set).run();
}

} // namespace shixi::workshop
