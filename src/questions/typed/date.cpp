#include "questions/typed/date.h"

#include "questions/typed/dateparts.h"
#include "questions/typed/form.h"

#include <QStringList>

#include <algorithm>
#include <optional>

namespace shixi::questions::answers
{

namespace
{

// 以来 adds nothing to the day it begins with.
std::optional<QString> partOf(QString rest)
{
    for (const QString &word : {QStringLiteral("以来"), QStringLiteral("开始"), QStringLiteral("起")}) {
        if (rest.endsWith(word)) {
            rest.chop(word.size());
        }
    }
    static const QStringList parts = {"",       "初",     "底",  "中",  "中旬", "上旬", "下旬", "上半年", "下半年",
                                      "上半月", "下半月", "春",  "夏",  "秋",   "冬",   "春季", "夏季",   "秋季",
                                      "冬季",   "季1",    "季2", "季3", "季4",  "前后", "前",   "后"};
    rest.replace(QChar(u'末'), QChar(u'底'));
    if (rest.startsWith(u'年') && rest.size() > 1) {
        rest = rest.sliced(1);
    }
    return parts.contains(rest) ? std::optional(rest) : std::nullopt;
}

// 第一季度 and 1季度 are 季1: a part of the year, no number of a date.
QString withQuarters(QString text)
{
    static const QString numbers = QStringLiteral("一二三四1234");
    const qsizetype at = text.indexOf(QStringLiteral("季度"));
    const qsizetype number = at > 0 ? numbers.indexOf(text[at - 1]) : -1;
    if (number < 0) {
        return text;
    }
    const qsizetype from = at > 1 && text[at - 2] == u'第' ? at - 2 : at - 1;
    return text.replace(from, at + 2 - from, QStringLiteral("季") + QString::number(number % 4 + 1));
}

QString withoutLead(QString text)
{
    for (const QString &lead : {QStringLiteral("截至"),
                                QStringLiteral("公元"),
                                QStringLiteral("自"),
                                QStringLiteral("从"),
                                QStringLiteral("于"),
                                QStringLiteral("在")}) {
        if (text.startsWith(lead)) {
            text = text.sliced(lead.size());
        }
    }
    return withQuarters(text.replace(QStringLiteral("元月"), QStringLiteral("1月")));
}

bool takeEra(QString &text)
{
    const bool before = text.startsWith(u'前') || text.startsWith(QStringLiteral("公元前"));
    if (before) {
        text = text.sliced(text.indexOf(u'前') + 1);
    }
    return before;
}

void addSingle(const QString &text, std::vector<Dated> &found)
{
    QString plain = text;
    const bool before = takeEra(plain);
    const Side side = sideOf(plain);
    const Parts parts = withLongSplit(side.parts);
    const auto part = partOf(side.rest);
    if (!part || !sameJoiners(parts)) {
        return;
    }
    for (std::size_t start = 0; start < c_dateFields; ++start) {
        if (const auto day = dayFrom(parts, start, before)) {
            found.push_back({*day, *day, false, *part});
        }
    }
}

Day inherited(Day last, const Day &first)
{
    const bool year = last.year == 0;
    last.year = year ? first.year : last.year;
    last.month = year && last.month == 0 ? first.month : last.month;
    return last;
}

// Both ends down to the same field, and nowhere parted by the sign that joins them.
void addSpan(const QString &one, const QString &other, QChar joiner, std::vector<Dated> &found)
{
    QString left = one;
    QString right = other;
    const bool leftBefore = takeEra(left);
    const bool rightBefore = takeEra(right);
    const Side first = sideOf(left);
    const Side last = sideOf(right);
    if (!first.rest.isEmpty() || !last.rest.isEmpty() || usesJoiner(first.parts, joiner)
        || usesJoiner(last.parts, joiner) || !(isClear(first.parts) || isClear(last.parts))) {
        return;
    }
    for (std::size_t begin = 0; begin < c_dateFields; ++begin) {
        for (std::size_t end = 0; end < c_dateFields; ++end) {
            const auto from = dayFrom(first.parts, begin, leftBefore);
            const auto to = dayFrom(last.parts, end, rightBefore);
            if (from && to && begin + first.parts.size() == end + last.parts.size() && end >= begin) {
                found.push_back({*from, inherited(*to, *from), true, {}});
            }
        }
    }
}

bool startsWithFourDigits(const QString &text)
{
    return text.size() >= 4 && std::all_of(text.begin(), text.begin() + 4, isNumeral);
}

} // namespace

std::vector<Dated> datesOf(const QString &plain)
{
    std::vector<Dated> found;
    const QString text = withoutLead(plain);
    if (text.size() > 48) {
        return found;
    }
    addSingle(text, found);
    for (qsizetype at = 1; at + 1 < text.size(); ++at) {
        if (QStringLiteral("至到~-").contains(text[at])) {
            addSpan(text.first(at), text.sliced(at + 1), text[at], found);
        }
    }
    return found;
}

bool isDate(const QString &plain, bool asked)
{
    const std::vector<Dated> dates = datesOf(plain);
    const QString text = withoutLead(plain);
    return std::ranges::any_of(dates, [&](const Dated &date) {
        const bool named = plain.contains(u'年') || plain.contains(u'月');
        const bool full = date.first.year != 0 && date.first.month > 0 && date.first.day > 0;
        const bool fields = date.first.month > 0 && (date.first.day > 0 || date.first.year != 0);
        const bool year = date.first.year < 0 || startsWithFourDigits(text);
        return full || (named && (fields || year || date.span)) || (asked && fields);
    });
}

} // namespace shixi::questions::answers
