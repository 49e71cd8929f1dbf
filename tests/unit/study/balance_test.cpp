#include "study/balance.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

namespace shixi::study
{

namespace
{

constexpr int monday = 20'605; // 2026-06-01

// Four hundred cards reviewed on one day, each told what was given to those before it.
std::map<int, int> spread(const EasyDays &easy, std::map<int, int> due = {})
{
    for (std::uint64_t card = 0; card < 400; ++card) {
        const int wait = balancedWait(
            fsrs::fuzzRange(20, 10, 36500),
            monday,
            [&due](int day) {
                return due[day];
            },
            easy,
            card);
        ++due[monday + wait];
    }
    return due;
}

} // namespace

TEST(Balance, KnowsTheDaysOfTheWeek)
{
    EXPECT_EQ(weekdayOf(0), 3); // 1970-01-01 was a Thursday
    EXPECT_EQ(weekdayOf(-1), 2);
    EXPECT_EQ(weekdayOf(monday), 0);
    EXPECT_EQ(weekdayOf(monday + 6), 6);
}

TEST(Balance, StaysWithinTheRangeAndIsTheSameForASeed)
{
    const fsrs::DayRange range{17, 23};
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        const auto none = [](int) {
            return 0;
        };
        const int wait = balancedWait(range, monday, none, {}, seed);
        EXPECT_GE(wait, range.least);
        EXPECT_LE(wait, range.most);
        EXPECT_EQ(wait, balancedWait(range, monday, none, {}, seed));
    }
}

TEST(Balance, LevelsTheDays)
{
    const std::map<int, int> due = spread({});
    const auto [least, most] = std::ranges::minmax_element(due, {}, &std::pair<const int, int>::second);
    EXPECT_EQ(due.size(), 7U); // 17 to 23 days
    EXPECT_LT(most->second, 2 * least->second);
}

TEST(Balance, GivesLittleToADayThatIsFull)
{
    const std::map<int, int> before{{monday + 20, 300}};
    const std::map<int, int> due = spread({}, before);
    EXPECT_LT(due.at(monday + 20) - 300, 10);
}

TEST(Balance, LeavesEasyDaysAlmostEmpty)
{
    EasyDays weekends;
    weekends.share[5] = weekends.share[6] = 0;
    std::map<int, int> due = spread(weekends);
    EXPECT_EQ(weekdayOf(monday + 19), 5);
    EXPECT_EQ(due[monday + 19] + due[monday + 20], 0);
    EasyDays half;
    half.share[5] = 0.5;
    std::map<int, int> some = spread(half);
    EXPECT_GT(some[monday + 19], 10);
    EXPECT_LT(some[monday + 19], 400 / 7);
}

TEST(Balance, AWaitThatCannotBeSpreadStays)
{
    const auto full = [](int) {
        return 1000;
    };
    EXPECT_EQ(balancedWait({1, 1}, monday, full, {}, 5), 1);
    EasyDays none;
    none.share.fill(0);
    EXPECT_EQ(balancedWait({17, 23}, monday, full, none, 5), fsrs::dayWithin({17, 23}, 5));
    const fsrs::DayRange longWait{300, 330};
    EXPECT_EQ(balancedWait(longWait, monday, full, {}, 5), fsrs::dayWithin(longWait, 5));
}

} // namespace shixi::study
