#include "core/splitmix64.h"
#include "statistics/dueforecast.h"

#include <gtest/gtest.h>

#include <limits>
#include <numeric>

namespace shixi::statistics
{

TEST(DueForecast, CountsTheCardsOfEachDayFromTodayOn)
{
    const DueForecast forecast = dueForecast({100, 101, 101, 103, 107}, 100, 5);
    EXPECT_EQ(forecast.days, (std::vector<int>{1, 2, 0, 1, 0}));
    EXPECT_EQ(forecast.overdue, 0);
    EXPECT_EQ(forecast.later, 1);
}

TEST(DueForecast, WhatIsOverdueIsDueToday)
{
    const DueForecast forecast = dueForecast({90, 99, 100}, 100, 2);
    EXPECT_EQ(forecast.days, (std::vector<int>{3, 0}));
    EXPECT_EQ(forecast.overdue, 2);
}

TEST(DueForecast, NoDaysOrNoCardsIsEmpty)
{
    EXPECT_EQ(dueForecast({}, 100, 3), (DueForecast{0, {0, 0, 0}, 0}));
    EXPECT_EQ(dueForecast({100, 102}, 100, 0).later, 2);
    EXPECT_TRUE(dueForecast({100}, 100, -1).days.empty());
}

TEST(DueForecast, EveryCardIsCountedOnceWhateverItsDay)
{
    SplitMix64 random(3);
    std::vector<int> dueDays{std::numeric_limits<int>::min(), std::numeric_limits<int>::max()};
    for (int card = 0; card < 500; ++card) {
        dueDays.push_back(static_cast<int>(random.below(200)));
    }
    for (const int today : {std::numeric_limits<int>::min(), 0, 100, std::numeric_limits<int>::max()}) {
        const DueForecast forecast = dueForecast(dueDays, today, 30);
        EXPECT_EQ(std::accumulate(forecast.days.begin(), forecast.days.end(), forecast.later), 502);
        EXPECT_LE(forecast.overdue, forecast.days.front());
    }
}

} // namespace shixi::statistics
