#include "scoring.h"

#include "text/fold.h"
#include "text/span.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace shixi::golden
{

namespace
{

constexpr qsizetype c_dragged = 3; // characters a name may carry beyond the annotated one
constexpr qsizetype c_edge = 2; // characters an item may carry at one edge

QStringList formsOf(const QJsonObject &row)
{
    QStringList forms{row.value(QLatin1String("answer")).toString()};
    for (const QJsonValue form : row.value(QLatin1String("accept")).toArray()) {
        forms << form.toString();
    }
    return forms;
}

QString bare(QString figure)
{
    static const QRegularExpression about(
        QStringLiteral("大约|约|接近|将近|近|不少于|不低于|不大于|不超过|不得超过|超过|超出|超|逾|至少|最多|最大|高达|"
                       "突破|以上|以下|以内|左右|余|多|,|，"));
    return text::normalForm(figure.remove(about));
}

bool oneLeads(const QString &a, const QString &b)
{
    return a == b || (!a.isEmpty() && !b.isEmpty() && (a.startsWith(b) || b.startsWith(a)));
}

// 三十五名 and 35名 count the same.
bool sameFigure(const QString &a, const QString &b)
{
    static const QRegularExpression head(QStringLiteral("^([0-9.一二两三四五六七八九十百千万亿零]+)(.*)$"));
    const auto left = head.match(bare(a));
    const auto right = head.match(bare(b));
    if (!left.hasMatch() || !right.hasMatch()) {
        return bare(a) == bare(b);
    }
    const auto x = text::parseNumber(left.captured(1));
    const auto y = text::parseNumber(right.captured(1));
    const bool number = x && y ? x == y : left.captured(1) == right.captured(1);
    return number && (oneLeads(left.captured(2), right.captured(2)) || left.captured(2).isEmpty());
}

bool sameName(const QString &gold, const QString &found)
{
    const QString a = text::normalForm(gold);
    const QString b = text::normalForm(found);
    if (a == b) {
        return true;
    }
    const bool inside = a.contains(b) || b.contains(a);
    return inside && !b.isEmpty() && 2 * b.size() >= a.size() && b.size() - a.size() <= c_dragged;
}

bool sameItem(const QString &gold, const QString &found)
{
    QString a = text::normalForm(gold);
    QString b = text::normalForm(found);
    if (a.size() > b.size()) {
        a.swap(b);
    }
    return !a.isEmpty() && (b.startsWith(a) || b.endsWith(a)) && b.size() - a.size() <= c_edge;
}

bool sameItems(const QJsonArray &gold, const QStringList &found)
{
    if (gold.size() != found.size()) {
        return false;
    }
    for (qsizetype i = 0; i < found.size(); ++i) {
        if (!sameItem(gold[i].toString(), found[i])) {
            return false;
        }
    }
    return true;
}

bool sameList(const QJsonObject &row, const knowledge::Fact &fact)
{
    const QJsonArray others = row.value(QLatin1String("accept_items")).toArray();
    return sameItems(row.value(QLatin1String("items")).toArray(), fact.items)
        || std::any_of(others.begin(), others.end(), [&fact](const QJsonValue &items) {
               return sameItems(items.toArray(), fact.items);
           });
}

// A norm or a saying may be cut a little otherwise.
bool samePassage(const QString &gold, const QString &found)
{
    const QString a = text::normalForm(gold);
    const QString b = text::normalForm(found);
    const QString &less = a.size() < b.size() ? a : b;
    const QString &more = a.size() < b.size() ? b : a;
    return !less.isEmpty() && more.contains(less) && 2 * less.size() >= more.size();
}

bool sameAnswer(const QJsonObject &row, const knowledge::Fact &fact)
{
    if (fact.kind == Kind::SloganList) {
        return sameList(row, fact);
    }
    const QStringList forms = formsOf(row);
    return std::any_of(forms.begin(), forms.end(), [&fact](const QString &form) {
        switch (fact.kind) {
        case Kind::Figure:
            return sameFigure(form, fact.answer);
        case Kind::Case:
        case Kind::Meeting:
        case Kind::Duty:
            return sameName(form, fact.answer);
        case Kind::Principle:
        case Kind::Quote:
            return samePassage(form, fact.answer);
        default:
            return text::normalForm(form) == text::normalForm(fact.answer);
        }
    });
}

bool meets(const QJsonObject &place, text::Span wire)
{
    const qsizetype start = place.value(QLatin1String("offset")).toInteger();
    const qsizetype length = place.value(QLatin1String("evidence")).toString().toUcs4().size();
    return wire.start < start + length && start < wire.start + wire.length;
}

bool samePlace(const QJsonObject &row, const knowledge::Fact &fact, const QString &text)
{
    const bool named = fact.kind == Kind::Document || fact.kind == Kind::Meeting || fact.kind == Kind::SloganList
        || fact.kind == Kind::Quote;
    if (named) {
        return true;
    }
    const text::Span wire = text::toCodePoints(text, {fact.evidence.start, fact.evidence.length});
    const QJsonArray others = row.value(QLatin1String("alt")).toArray();
    return meets(row, wire) || std::any_of(others.begin(), others.end(), [wire](const QJsonValue &other) {
               return meets(other.toObject(), wire);
           });
}

} // namespace

Count Scored::pooled() const
{
    Count all;
    for (const auto &[kind, count] : kinds) {
        all.core += count.core;
        all.found += count.found;
        all.wrong += count.wrong;
    }
    return all;
}

double f1(const Count &count)
{
    const int twice = 2 * count.found;
    const int all = count.core + count.found + count.wrong;
    return all == 0 ? 1.0 : static_cast<double>(twice) / all;
}

std::vector<QJsonObject> rowsOf(const QByteArray &lines)
{
    std::vector<QJsonObject> rows;
    for (const QByteArray &line : lines.split('\n')) {
        if (!line.trimmed().isEmpty()) {
            rows.push_back(QJsonDocument::fromJson(line).object());
        }
    }
    return rows;
}

QString kindOf(const knowledge::Fact &fact)
{
    const std::string_view name = wireName(fact.kind);
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

bool matches(const QJsonObject &row, const knowledge::Fact &fact, const QString &text)
{
    return row.value(QLatin1String("kind")).toString() == kindOf(fact) && sameAnswer(row, fact)
        && samePlace(row, fact, text);
}

Scored scored(const std::vector<QJsonObject> &rows,
              const std::vector<knowledge::Fact> &facts,
              const QString &text,
              const QStringList &kinds)
{
    Scored result;
    std::vector<bool> known(facts.size(), false);
    for (const QJsonObject &row : rows) {
        const QString kind = row.value(QLatin1String("kind")).toString();
        const bool core = !row.value(QLatin1String("optional")).toBool();
        bool found = false;
        for (std::size_t i = 0; kinds.contains(kind) && i < facts.size(); ++i) {
            const bool hit = matches(row, facts[i], text);
            known[i] = known[i] || hit;
            found = found || hit;
        }
        if (kinds.contains(kind) && core) {
            ++result.kinds[kind].core;
            result.kinds[kind].found += found ? 1 : 0;
            if (!found) {
                result.missed.push_back(row);
            }
        }
    }
    for (std::size_t i = 0; i < facts.size(); ++i) {
        const bool pair = facts[i].kind == Kind::SloganList && facts[i].items.size() < 3;
        if (!known[i] && !pair && kinds.contains(kindOf(facts[i]))) {
            ++result.kinds[kindOf(facts[i])].wrong;
            result.wrong.push_back(&facts[i]);
        }
    }
    return result;
}

} // namespace shixi::golden
