#include "core/splitmix64.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>

namespace shixi
{

// The first outputs of the authors' published C code for seed 1234567.
TEST(SplitMix64, GivesThePublishedSequence)
{
    SplitMix64 random(1234567);
    EXPECT_EQ(random.next(), 6457827717110365317U);
    EXPECT_EQ(random.next(), 3203168211198807973U);
    EXPECT_EQ(random.next(), 9817491932198370423U);
}

TEST(SplitMix64, BoundedDrawsStayBelowTheBoundAndReachEveryValue)
{
    SplitMix64 random(7);
    std::array<int, 5> seen{};
    for (int draw = 0; draw < 1000; ++draw) {
        ++seen.at(random.below(5));
    }
    for (const int count : seen) {
        EXPECT_GT(count, 150);
    }
}

TEST(SplitMix64, TheSameSeedShufflesTheSameWay)
{
    std::array first{1, 2, 3, 4, 5, 6};
    auto second = first;
    SplitMix64 one(42);
    SplitMix64 two(42);
    shuffle(std::span<int>(first), one);
    shuffle(std::span<int>(second), two);
    EXPECT_EQ(first, second);
    std::sort(second.begin(), second.end());
    EXPECT_EQ(second, (std::array{1, 2, 3, 4, 5, 6}));
}

} // namespace shixi
