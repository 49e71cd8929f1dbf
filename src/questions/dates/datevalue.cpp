#include "questions/dates/datevalue.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>

namespace shixi::questions
{

namespace
{

DateValue::Field fieldBefore(const QString &unit)
{
    return unit.startsWith(u'月') ? DateValue::Field::Month
        : unit.startsWith(u'日')  ? DateValue::Field::Day
                                  : DateValue::Field::Year;
}

} // namespace

std::optional<DateValue> DateValue::parse(const QString &text)
{
    static const QRegularExpression whole(
        QStringLiteral("^(?:[0-9]{4}(?:[至到—–~～-]+[0-9]{4})?年(?:[0-9]{1,2}月(?:[0-9]{1,2}日)?)?"
                       "(?:[至到—–~～-]+(?:[0-9]{4}年)?(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?)?|"
                       "[0-9]{1,2}月(?:[0-9]{1,2}日)?)$"));
    static const QRegularExpression number(QStringLiteral("[0-9]+"));
    if (!whole.match(text).hasMatch() || !(text.endsWith(u'年') || text.endsWith(u'月') || text.endsWith(u'日'))) {
        return std::nullopt;
    }
    DateValue made;
    qsizetype done = 0;
    auto numbers = number.globalMatch(text);
    while (numbers.hasNext()) {
        const auto match = numbers.next();
        made.m_between.push_back(text.mid(done, match.capturedStart() - done));
        made.m_values.push_back(match.captured().toInt());
        made.m_fields.push_back(fieldBefore(text.mid(match.capturedEnd(), 1)));
        done = match.capturedEnd();
    }
    made.m_between.push_back(text.mid(done));
    return made.isValid() ? std::optional(made) : std::nullopt;
}

QString DateValue::text() const
{
    QString made = m_between.front();
    for (std::size_t at = 0; at < m_values.size(); ++at) {
        made += QString::number(m_values[at]) + m_between[at + 1];
    }
    return made;
}

QString DateValue::shape() const
{
    QString made;
    for (const QString &piece : m_between) {
        made += piece + QLatin1Char('#');
    }
    return made;
}

DateValue::Grain DateValue::grain() const
{
    if (isRange()) {
        return Grain::Range;
    }
    switch (m_fields.back()) {
    case Field::Year:
        return Grain::Year;
    case Field::Month:
        return Grain::Month;
    case Field::Day:
        return Grain::Day;
    }
    return Grain::Range;
}

DateValue DateValue::with(std::size_t field, int value) const
{
    DateValue made = *this;
    made.m_values.at(field) = value;
    return made;
}

// A field no finer than the one before it begins the second day; what it does not name is taken from the first.
std::vector<DateValue::Day> DateValue::days() const
{
    std::vector<Day> made(1);
    for (std::size_t at = 0; at < m_values.size(); ++at) {
        if (at > 0 && m_fields[at] <= m_fields[at - 1]) {
            made.push_back(made.back());
        }
        Day &day = made.back();
        (m_fields[at] == Field::Year ? day.year : m_fields[at] == Field::Month ? day.month : day.day) = m_values[at];
    }
    return made;
}

bool DateValue::isRange() const
{
    return days().size() > 1;
}

bool DateValue::hasYear() const
{
    return m_fields.front() == Field::Year;
}

bool DateValue::isValid() const
{
    const std::vector<Day> all = days();
    const auto exists = [](const Day &day) {
        constexpr int anyLeapYear = 2000; // of a day whose year is not told
        const int year = day.year == 0 ? anyLeapYear : day.year;
        return QDate::isValid(year, std::max(1, day.month), std::max(1, day.day));
    };
    const bool named = std::ranges::equal(m_values, m_fields, [](int value, Field field) {
        return field == Field::Year || value > 0;
    });
    return !all.empty() && all.size() <= 2 && named && std::ranges::all_of(all, exists)
        && (all.size() == 1 || firstDay() < lastDay());
}

int DateValue::firstDay() const
{
    const Day day = days().front();
    return day.year * 10'000 + day.month * 100 + day.day;
}

int DateValue::lastDay() const
{
    const Day day = days().back();
    return day.year * 10'000 + day.month * 100 + day.day;
}

} // namespace shixi::questions
