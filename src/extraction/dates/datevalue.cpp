#include "extraction/dates/datevalue.h"

#include "text/fold.h"

namespace shixi::extraction
{

namespace
{

int numberIn(const Hit &hit, const char *group)
{
    return static_cast<int>(text::parseNumber(hit.text(group)).value_or(0));
}

bool isPossible(const DatePoint &point, int year)
{
    if (point.month < 0 || point.month > 12 || point.day < 0 || point.day > 31) {
        return false;
    }
    // An unknown year is taken for a leap year, so that 2月29日 stays possible.
    return point.day == 0 || point.month == 0 || QDate::isValid(year == 0 ? 2000 : year, point.month, point.day);
}

QString part(int number, QChar unit)
{
    return number > 0 ? QString::number(number) + unit : QString();
}

// 年底 and 底, 冬天 and 冬 are one part of the year.
QString partIn(const Hit &hit, const char *group)
{
    static const QRegularExpression spare(QStringLiteral("^年|(?<=[春夏秋冬])[天季]$"));
    return hit.text(group).remove(spare);
}

QString writtenPoint(const DatePoint &point)
{
    return part(point.year, u'年') + part(point.month, u'月') + part(point.day, u'日') + point.part;
}

} // namespace

DateValue dateValueOf(const Hit &hit)
{
    DateValue value;
    value.from = {numberIn(hit, "y"), numberIn(hit, "m"), numberIn(hit, "d"), hit.text("rel"), partIn(hit, "part")};
    const bool ofYear = hit.has("y2") || hit.has("rel2"); // 3月至年底 stays so
    const QString part = (ofYear ? partIn(hit, "part2") : hit.text("part2")) + hit.text("part3");
    if (hit.has("y2") || hit.has("m2") || hit.has("d2") || hit.has("rel2") || !part.isEmpty()) {
        value.to = DatePoint{numberIn(hit, "y2"), numberIn(hit, "m2"), numberIn(hit, "d2"), hit.text("rel2"), part};
    }
    return value;
}

bool DateValue::possible() const
{
    const int toYear = to && to->year > 0 ? to->year : from.year;
    if (!isPossible(from, from.year) || (to && !isPossible(*to, toYear))) {
        return false;
    }
    if (!to || !to->relative.isEmpty() || toYear != from.year) {
        return !to || !to->relative.isEmpty() || toYear >= from.year; // 去年9月至今年2月
    }
    const int toMonth = to->month > 0 ? to->month : from.month;
    return toMonth > from.month || (toMonth == from.month && (to->day >= from.day || !to->part.isEmpty()));
}

QString DateValue::written() const
{
    QString text = writtenPoint(from);
    if (to) {
        const bool sameYear = to->year == from.year && to->month > 0; // but 2021年初至2021年底
        text += u'至' + part(sameYear ? 0 : to->year, u'年') + part(to->month, u'月') + part(to->day, u'日') + to->part;
    }
    return text;
}

} // namespace shixi::extraction
