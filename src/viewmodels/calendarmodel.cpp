#include "viewmodels/calendarmodel.h"

using namespace Qt::StringLiterals;

namespace shixi
{

namespace
{

int minutesOf(int seconds)
{
    return (seconds + 59) / 60;
}

} // namespace

QDate dateOfDay(int studyDay)
{
    return QDate(1970, 1, 1).addDays(studyDay);
}

QString dayText(const QLocale &locale, int studyDay)
{
    const bool chinese = locale.language() == QLocale::Chinese;
    return locale.toString(dateOfDay(studyDay), chinese ? u"M月d日 dddd"_s : u"dddd, d MMMM"_s);
}

CalendarModel::CalendarModel()
    : ListModel({{DateTextRole, "dateText"},
                 {AnswersRole, "answers"},
                 {MinutesRole, "minutes"},
                 {StepRole, "step"},
                 {IsTodayRole, "isToday"}})
{
}

void CalendarModel::show(const std::vector<statistics::CalendarDay> &days, const QLocale &locale)
{
    std::vector<CalendarRow> rows;
    rows.reserve(days.size());
    for (const statistics::CalendarDay &day : days) {
        CalendarRow row;
        row.dateText = dayText(locale, day.day);
        row.answers = day.answers;
        row.minutes = minutesOf(day.seconds);
        row.step = day.step;
        row.isToday = day.day == days.back().day;
        rows.push_back(row);
    }
    nameMonths(days.empty() ? 0 : days.front().day, (static_cast<int>(days.size()) + 6) / 7, locale);
    refill(m_rows, std::move(rows));
}

CalendarRow CalendarModel::day(int row) const
{
    return row >= 0 && row < count() ? m_rows[static_cast<std::size_t>(row)] : CalendarRow();
}

// A month is named over the week that holds its first day.
void CalendarModel::nameMonths(int firstMonday, int weeks, const QLocale &locale)
{
    m_monthWeeks.clear();
    m_monthTexts.clear();
    for (int week = 0; week < weeks; ++week) {
        const QDate sunday = dateOfDay(firstMonday + 7 * week + 6);
        if (sunday.day() <= 7) {
            m_monthWeeks.append(week);
            m_monthTexts.append(locale.standaloneMonthName(sunday.month(), QLocale::ShortFormat));
        }
    }
}

QVariant CalendarModel::value(std::size_t place, int role) const
{
    const CalendarRow &row = m_rows[place];
    switch (role) {
    case DateTextRole:
        return row.dateText;
    case AnswersRole:
        return row.answers;
    case MinutesRole:
        return row.minutes;
    case StepRole:
        return row.step;
    case IsTodayRole:
        return row.isToday;
    default:
        return {};
    }
}

} // namespace shixi
