#pragma once

#include <array>
#include <cstdint>
#include <vector>

namespace shixi::statistics
{

// What was answered on a study day.
struct DayCount {
    int day = 0;
    int answers = 0;
    std::int64_t durationMs = 0;

    bool operator==(const DayCount &) const = default;
};

struct CalendarDay {
    int day = 0;
    int answers = 0;
    int seconds = 0;
    int step = 0; // 0: nothing answered; else the last of `stepsFrom` that is reached, from 1

    bool operator==(const CalendarDay &) const = default;
};

struct CalendarWeek {
    int firstDay = 0; // a Monday
    int days = 0; // with an answer
    int answers = 0;
    int seconds = 0;

    bool operator==(const CalendarWeek &) const = default;
};

// Answers from which a day is shown one step fuller; the same for everybody and for ever, so that a picture can be
// compared with an earlier one.
inline constexpr std::array stepsFrom{1, 10, 20, 40};

// Monday is 0.
[[nodiscard]] int weekdayOf(int day);
// The days of so many whole weeks, the last of them as far as today. `counts` in any order; a day may come twice.
[[nodiscard]] std::vector<CalendarDay> calendar(const std::vector<DayCount> &counts, int today, int weeks);
// Of a calendar, the last first.
[[nodiscard]] std::vector<CalendarWeek> weeksOf(const std::vector<CalendarDay> &days);

} // namespace shixi::statistics
