#include "statistics/calendar.h"

#include <algorithm>

namespace shixi::statistics
{

namespace
{

int stepOf(int answers)
{
    return static_cast<int>(std::ranges::count_if(stepsFrom, [answers](int from) {
        return answers >= from;
    }));
}

} // namespace

int weekdayOf(int day)
{
    constexpr int thursday = 3; // 1970-01-01, day 0
    return ((day % 7) + 7 + thursday) % 7;
}

std::vector<CalendarDay> calendar(const std::vector<DayCount> &counts, int today, int weeks)
{
    const int length = std::max(0, (weeks - 1) * 7 + weekdayOf(today) + 1);
    const int first = today - length + 1;
    std::vector<CalendarDay> days(static_cast<std::size_t>(length));
    std::vector<std::int64_t> durations(days.size());
    for (const DayCount &count : counts) {
        if (count.day >= first && count.day <= today) {
            const auto place = static_cast<std::size_t>(count.day - first);
            days[place].answers += count.answers;
            durations[place] += count.durationMs;
        }
    }
    for (std::size_t place = 0; place < days.size(); ++place) {
        days[place].day = first + static_cast<int>(place);
        days[place].seconds = static_cast<int>(durations[place] / 1000);
        days[place].step = stepOf(days[place].answers);
    }
    return days;
}

std::vector<CalendarWeek> weeksOf(const std::vector<CalendarDay> &days)
{
    std::vector<CalendarWeek> weeks;
    for (const CalendarDay &day : days) {
        if (weeks.empty() || weekdayOf(day.day) == 0) {
            weeks.push_back({.firstDay = day.day - weekdayOf(day.day)});
        }
        CalendarWeek &week = weeks.back();
        week.days += day.answers > 0 ? 1 : 0;
        week.answers += day.answers;
        week.seconds += day.seconds;
    }
    std::reverse(weeks.begin(), weeks.end());
    return weeks;
}

} // namespace shixi::statistics
