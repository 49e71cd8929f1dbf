#include "statistics/calendar.h"

#include <gtest/gtest.h>

namespace shixi::statistics
{

namespace
{

constexpr int sunday = 20779; // 2026-11-22

} // namespace

TEST(Calendar, KnowsTheDaysOfTheWeek)
{
    EXPECT_EQ(weekdayOf(0), 3); // 1970-01-01, a Thursday
    EXPECT_EQ(weekdayOf(-1), 2);
    EXPECT_EQ(weekdayOf(sunday), 6);
}

TEST(Calendar, GoesFromAMondayToToday)
{
    const auto days = calendar({}, sunday - 4, 2); // a Wednesday
    ASSERT_EQ(days.size(), 10U);
    EXPECT_EQ(weekdayOf(days.front().day), 0);
    EXPECT_EQ(days.back().day, sunday - 4);
    EXPECT_EQ(calendar({}, sunday, 26).size(), 182U);
}

TEST(Calendar, CountsWhatWasAnsweredOnEachDayAndLeavesOutTheRest)
{
    const auto days =
        calendar({{sunday, 3, 5000}, {sunday, 2, 500}, {sunday - 40, 9, 0}, {sunday + 1, 9, 0}}, sunday, 1);
    ASSERT_EQ(days.size(), 7U);
    EXPECT_EQ(days.back(), (CalendarDay{sunday, 5, 5, 1}));
    EXPECT_EQ(days.front(), (CalendarDay{sunday - 6, 0, 0, 0}));
}

TEST(Calendar, HasFourStepsThatAreTheSameForEverybody)
{
    std::vector<DayCount> counts;
    const std::vector<int> answers{0, 1, 9, 10, 20, 39, 40};
    for (int day = 0; day < 7; ++day) {
        counts.push_back({sunday - 6 + day, answers[static_cast<std::size_t>(day)], 0});
    }
    std::vector<int> steps;
    for (const CalendarDay &day : calendar(counts, sunday, 1)) {
        steps.push_back(day.step);
    }
    EXPECT_EQ(steps, (std::vector<int>{0, 1, 1, 2, 3, 3, 4}));
}

TEST(Calendar, SumsItsWeeksTheLastFirst)
{
    const auto weeks = weeksOf(calendar({{sunday, 3, 0}, {sunday - 1, 4, 60000}, {sunday - 7, 5, 0}}, sunday, 2));
    ASSERT_EQ(weeks.size(), 2U);
    EXPECT_EQ(weeks[0], (CalendarWeek{sunday - 6, 2, 7, 60}));
    EXPECT_EQ(weeks[1], (CalendarWeek{sunday - 13, 1, 5, 0}));
}

} // namespace shixi::statistics
