#include "viewmodels/calendarmodel.h"

using namespace Qt::StringLiterals;

namespace shixi
{

namespace
{

// Of the week that holds the first of a month; the first week only where the name has room before the next.
QString monthText(const QLocale &locale, int monday, bool isFirstWeek)
{
    const QDate first = dateOfDay(monday);
    const QDate last = first.addDays(6);
    const bool begins = first.day() == 1 || first.month() != last.month();
    return begins || (isFirstWeek && first.day() <= 10) ? locale.standaloneMonthName(last.month(), QLocale::ShortFormat)
                                                        : QString();
}

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
                 {IsTodayRole, "isToday"},
                 {MonthTextRole, "monthText"}})
{
}

void CalendarModel::show(const std::vector<statistics::CalendarDay> &days, const QLocale &locale)
{
    std::vector<CalendarRow> rows;
    rows.reserve(days.size());
    for (const statistics::CalendarDay &day : days) {
        const bool monday = statistics::weekdayOf(day.day) == 0;
        rows.push_back({dayText(locale, day.day),
                        day.answers,
                        minutesOf(day.seconds),
                        day.step,
                        day.day == days.back().day,
                        monday ? monthText(locale, day.day, rows.empty()) : QString()});
    }
    if (rows != m_rows) {
        replace(m_rows, std::move(rows));
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
    case MonthTextRole:
        return row.monthText;
    default:
        return {};
    }
}

} // namespace shixi
