#include "questions/typed/date.h"

#include "questions/typed/form.h"
#include "text/fold.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>

namespace shixi::questions::answers
{

namespace
{

constexpr int c_pivot = 40; // 19年 is 2019, 78年 is 1978
constexpr std::size_t c_fields = 3;

// One number of a date and what stands behind it: 年 月 日, or how it is parted from the next.
struct Part {
    int value = 0;
    qsizetype width = 0; // written digits; 0 for numerals with units (十二)
    QChar field; // 年, 月, 日 or none
    QChar joiner; // . / - space or none
};
using Parts = std::vector<Part>;

struct Side {
    Parts parts;
    QString rest;
};

QChar fieldOf(QChar character)
{
    static const QString fields = QStringLiteral("年月日");
    return character == u'号' ? QChar(u'日') : fields.contains(character) ? character : QChar();
}

bool isJoiner(QChar character)
{
    return QStringLiteral("./- ").contains(character);
}

std::optional<Part> partAt(const QString &text, qsizetype &at)
{
    qsizetype end = at;
    while (end < text.size() && isNumeral(text[end])) {
        ++end;
    }
    const QStringView run = QStringView(text).sliced(at, end - at);
    const auto number = run.size() <= 8 ? text::parseNumber(run) : std::nullopt;
    if (!number || *number > 99'999'999) {
        return std::nullopt;
    }
    const bool digits = std::ranges::none_of(run, [](QChar character) {
        return QStringLiteral("十百千万亿拾佰仟").contains(character);
    });
    Part part{static_cast<int>(*number), digits ? run.size() : 0, {}, {}};
    at = end;
    if (at < text.size()) {
        part.field = fieldOf(text[at]);
        at += part.field.isNull() ? 0 : 1;
        at += part.field == u'月' && at < text.size() && text[at] == u'份' ? 1 : 0;
    }
    if (at + 1 < text.size() && isJoiner(text[at]) && isNumeral(text[at + 1])) {
        part.joiner = text[at];
        ++at;
    }
    return part;
}

Side sideOf(const QString &text)
{
    Side side;
    qsizetype at = 0;
    while (at < text.size() && isNumeral(text[at]) && side.parts.size() <= c_fields) {
        const auto part = partAt(text, at);
        if (!part) {
            return {};
        }
        side.parts.push_back(*part);
        if (part->field.isNull() && part->joiner.isNull()) {
            break;
        }
    }
    side.rest = text.sliced(at);
    return side;
}

// 20190709 and 201907.
void splitLong(Parts &parts)
{
    if (parts.size() != 1 || !parts[0].field.isNull()) {
        return;
    }
    const int value = parts[0].value;
    if (parts[0].width == 8) {
        parts = {{value / 10'000, 4, {}, {}}, {value / 100 % 100, 2, {}, {}}, {value % 100, 2, {}, {}}};
    } else if (parts[0].width == 6) {
        parts = {{value / 100, 4, {}, {}}, {value % 100, 2, {}, {}}};
    }
}

int yearOf(const Part &part, bool beforeOurEra)
{
    const bool named = !part.field.isNull();
    if (beforeOurEra) {
        return named ? -part.value : 0;
    }
    if (part.width == 2 && named) {
        return part.value + (part.value <= c_pivot ? 2000 : 1900);
    }
    return part.width == 4 || (named && (part.width == 3 || part.width == 0) && part.value > 99) ? part.value : 0;
}

bool fits(const Part &part, std::size_t field)
{
    static const std::array<QChar, c_fields> names = {QChar(u'年'), QChar(u'月'), QChar(u'日')};
    if (!part.field.isNull() && part.field != names[field]) {
        return false;
    }
    const int most = field == 1 ? 12 : 31;
    return field == 0 || (part.value >= 1 && part.value <= most && part.width <= 2);
}

// The parts as fields from `start` on; empty where they do not fit.
std::optional<Day> dayFrom(const Parts &parts, std::size_t start, bool beforeOurEra)
{
    if (parts.empty() || start + parts.size() > c_fields || (beforeOurEra && start > 0)) {
        return std::nullopt;
    }
    std::array<int, c_fields> values = {};
    for (std::size_t at = 0; at < parts.size(); ++at) {
        const std::size_t field = start + at;
        values.at(field) = field == 0 ? yearOf(parts[at], beforeOurEra) : parts[at].value;
        if (!fits(parts[at], field) || values.at(field) == 0) {
            return std::nullopt;
        }
    }
    return Day{values[0], values[1], values[2]};
}

bool sameJoiners(const Parts &parts)
{
    QChar first;
    for (const Part &part : parts) {
        if (!part.joiner.isNull() && part.field.isNull()) {
            if (!first.isNull() && first != part.joiner) {
                return false;
            }
            first = part.joiner;
        }
    }
    return true;
}

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
    Side side = sideOf(plain);
    splitLong(side.parts);
    const auto part = partOf(side.rest);
    if (!part || !sameJoiners(side.parts)) {
        return;
    }
    for (std::size_t start = 0; start < c_fields; ++start) {
        if (const auto day = dayFrom(side.parts, start, before)) {
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

bool isClear(const Parts &parts)
{
    return std::ranges::any_of(parts, [](const Part &part) {
        return !part.field.isNull() || part.width == 4;
    });
}

bool usesJoiner(const Parts &parts, QChar joiner)
{
    return std::ranges::any_of(parts, [&](const Part &part) {
        return part.joiner == joiner;
    });
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
    for (std::size_t begin = 0; begin < c_fields; ++begin) {
        for (std::size_t end = 0; end < c_fields; ++end) {
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
