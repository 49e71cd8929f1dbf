#include "viewmodels/weekmodel.h"

#include "viewmodels/calendarmodel.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace shixi
{

namespace
{

QString spanText(const QLocale &locale, int monday)
{
    const QString format = locale.language() == QLocale::Chinese ? u"M月d日"_s : u"d MMM"_s;
    return locale.toString(dateOfDay(monday), format) + u'–' + locale.toString(dateOfDay(monday + 6), format);
}

// By their Monday.
QMap<int, QStringList> daysInWords(const std::vector<statistics::CalendarDay> &days, const QLocale &locale)
{
    QMap<int, QStringList> words;
    for (const statistics::CalendarDay &day : days) {
        if (day.answers > 0) {
            const int weekday = statistics::weekdayOf(day.day);
            words[day.day - weekday].append(locale.standaloneDayName(weekday + 1, QLocale::ShortFormat) + u' '
                                            + locale.toString(day.answers));
        }
    }
    return words;
}

} // namespace

WeekModel::WeekModel()
    : ListModel({{SpanRole, "span"}, {DaysRole, "days"}, {AnswersRole, "answers"}, {ByDayRole, "byDay"}})
{
}

void WeekModel::show(const std::vector<statistics::CalendarDay> &days, const QLocale &locale)
{
    const QMap<int, QStringList> words = daysInWords(days, locale);
    std::vector<WeekRow> rows;
    for (const statistics::CalendarWeek &week : statistics::weeksOf(days)) {
        rows.push_back({spanText(locale, week.firstDay), week.days, week.answers, words.value(week.firstDay)});
    }
    refill(m_rows, std::move(rows));
}

QVariant WeekModel::value(std::size_t place, int role) const
{
    const WeekRow &row = m_rows[place];
    switch (role) {
    case SpanRole:
        return row.span;
    case DaysRole:
        return row.days;
    case AnswersRole:
        return row.answers;
    case ByDayRole:
        return row.byDay.join(u" · "_s);
    default:
        return {};
    }
}

} // namespace shixi
