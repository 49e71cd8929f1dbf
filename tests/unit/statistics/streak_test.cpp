#include "statistics/streak.h"

#include <gtest/gtest.h>

namespace shixi::statistics
{

TEST(Streak, CountsDaysInARow)
{
    EXPECT_EQ(streak({8, 9, 10}, 10), (Streak{3, 0, 3, true}));
    EXPECT_EQ(streak({}, 10), Streak{});
}

TEST(Streak, TodayIsOpenUntilItIsOver)
{
    EXPECT_EQ(streak({8, 9}, 10), (Streak{2, 0, 2, false}));
}

TEST(Streak, OneDayOffBreaksNothingAndIsNotCounted)
{
    EXPECT_EQ(streak({6, 7, 9, 10}, 10), (Streak{4, 1, 4, true}));
    EXPECT_EQ(streak({6, 7, 8}, 10), (Streak{3, 1, 3, false})) << "yesterday off, today open";
}

TEST(Streak, TwoDaysOffTogetherBreakIt)
{
    EXPECT_EQ(streak({5, 6, 7, 10}, 10), (Streak{1, 0, 3, true}));
    EXPECT_EQ(streak({5, 6, 7}, 10), (Streak{0, 0, 3, false}));
}

TEST(Streak, ASecondDayOffWithinSevenBeginsItAnewAfterTheFirst)
{
    // Off on 3 and 8.
    EXPECT_EQ(streak({1, 2, 4, 5, 6, 7, 9, 10}, 10), (Streak{6, 1, 6, true}));
    // Off on 3 and 10, seven days apart.
    EXPECT_EQ(streak({1, 2, 4, 5, 6, 7, 8, 9, 11}, 11), (Streak{9, 2, 9, true}));
}

TEST(Streak, RemembersTheLongest)
{
    EXPECT_EQ(streak({1, 2, 3, 4, 5, 20, 21}, 21), (Streak{2, 0, 5, true}));
}

TEST(Streak, LeavesOutDaysTheClockHasNotComeTo)
{
    EXPECT_EQ(streak({9, 10, 11, 12}, 10), (Streak{2, 0, 2, true}));
}

} // namespace shixi::statistics
