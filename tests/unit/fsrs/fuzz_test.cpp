#include "fsrs/fuzz.h"

#include <gtest/gtest.h>

#include <fstream>
#include <limits>
#include <set>

namespace shixi::fsrs
{

// tests/oracle/fuzz.mjs made the file.
TEST(Fuzz, RangesAreThoseOfTheReference)
{
    std::ifstream file(SHIXI_SOURCE_DIR "/tests/oracle/fuzz.txt");
    int compared = 0;
    double interval = 0;
    int previous = 0;
    int maximum = 0;
    for (DayRange range; file >> interval >> previous >> maximum >> range.least >> range.most; ++compared) {
        EXPECT_EQ(fuzzRange(interval, previous, maximum), range) << interval << " " << previous << " " << maximum;
    }
    EXPECT_GE(compared, 180);
}

TEST(Fuzz, ShortIntervalsAreNotSpread)
{
    EXPECT_EQ(fuzzRange(0.01, 0, 36500), (DayRange{1, 1}));
    EXPECT_EQ(fuzzRange(1.4, 0, 36500), (DayRange{1, 1}));
    EXPECT_EQ(fuzzRange(2.49, 0, 36500), (DayRange{2, 2}));
}

TEST(Fuzz, NeverGoesBelowTheLastWaitWhereTheIntervalGrew)
{
    for (int previous = 0; previous < 60; ++previous) {
        for (double interval = previous + 0.5; interval < 120; interval += 3.7) {
            const DayRange range = fuzzRange(interval, previous, 36500);
            EXPECT_GE(range.least, interval >= 2.5 ? previous + (range.most > previous ? 1 : 0) : 1);
            EXPECT_LE(range.least, range.most);
        }
    }
}

TEST(Fuzz, StaysWithinTheLongestInterval)
{
    EXPECT_EQ(fuzzRange(std::numeric_limits<double>::infinity(), 0, 90).most, 90);
    EXPECT_EQ(fuzzRange(1e300, 0, 1), (DayRange{1, 1}));
    EXPECT_EQ(fuzzRange(std::numeric_limits<double>::quiet_NaN(), 0, 30).least, fuzzRange(1e9, 0, 30).most);
}

TEST(Fuzz, GivesTheSameDayForASeedAndEveryDayOfTheRangeForSome)
{
    const DayRange range = fuzzRange(30, 10, 36500);
    std::set<int> days;
    for (std::uint64_t seed = 0; seed < 400; ++seed) {
        const int day = dayWithin(range, seed);
        EXPECT_EQ(day, dayWithin(range, seed));
        EXPECT_GE(day, range.least);
        EXPECT_LE(day, range.most);
        days.insert(day);
    }
    EXPECT_EQ(days.size(), static_cast<std::size_t>(range.most - range.least + 1));
}

} // namespace shixi::fsrs
