#include "viewmodels/forecastmodel.h"

#include "statistics/axis.h"
#include "viewmodels/calendarmodel.h"

#include <algorithm>

namespace shixi
{

namespace
{

int minutesFor(int questions, int secondsPerQuestion)
{
    return (questions * secondsPerQuestion + 59) / 60;
}

// At a mark: exact, to a tenth.
QString minuteText(int questions, int secondsPerQuestion, const QLocale &locale)
{
    const int tenths = (questions * secondsPerQuestion + 3) / 6;
    return locale.toString(tenths / 10.0, 'f', tenths % 10 == 0 ? 0 : 1);
}

} // namespace

ForecastModel::ForecastModel()
    : ListModel(
        {{DateTextRole, "dateText"}, {QuestionsRole, "questions"}, {OverdueRole, "overdue"}, {MinutesRole, "minutes"}})
{
}

void ForecastModel::show(const statistics::DueForecast &forecast,
                         int today,
                         int secondsPerQuestion,
                         const QLocale &locale)
{
    std::vector<ForecastRow> rows;
    m_questions = 0;
    m_dayTexts.clear();
    int highest = 0;
    for (const int questions : forecast.days) {
        const int day = today + static_cast<int>(rows.size());
        rows.push_back({dayText(locale, day),
                        questions,
                        rows.empty() ? forecast.overdue : 0,
                        minutesFor(questions, secondsPerQuestion)});
        m_dayTexts.append(locale.toString(dateOfDay(day).day()));
        m_questions += questions;
        highest = std::max(highest, questions);
    }
    m_minutes = minutesFor(m_questions, secondsPerQuestion);
    mark(highest, secondsPerQuestion, locale);
    refill(m_rows, std::move(rows));
}

void ForecastModel::mark(int highest, int secondsPerQuestion, const QLocale &locale)
{
    m_marks.clear();
    m_questionTexts.clear();
    m_minuteTexts.clear();
    for (const int mark : statistics::axisMarks(highest)) {
        m_marks.append(mark);
        m_questionTexts.append(locale.toString(mark));
        m_minuteTexts.append(minuteText(mark, secondsPerQuestion, locale));
    }
}

QVariant ForecastModel::value(std::size_t place, int role) const
{
    const ForecastRow &row = m_rows[place];
    switch (role) {
    case DateTextRole:
        return row.dateText;
    case QuestionsRole:
        return row.questions;
    case OverdueRole:
        return row.overdue;
    case MinutesRole:
        return row.minutes;
    default:
        return {};
    }
}

} // namespace shixi
