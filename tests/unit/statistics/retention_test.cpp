#include "statistics/retention.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace shixi::statistics
{

namespace
{

study::CardMemory remembered(double stability, int lastDay)
{
    study::CardMemory memory;
    memory.memory = fsrs::Memory{stability, 5};
    memory.lastDay = lastDay;
    memory.reviews = 1;
    return memory;
}

} // namespace

TEST(Retention, IsTheMeanRecallOfTheLearntOnes)
{
    // One just seen, one after as many days as its stability.
    EXPECT_EQ(retention({remembered(10, 100), remembered(10, 90), {}}, 100, {}), (Retention{3, 2, 950000}));
}

TEST(Retention, IsRoundedToTheNearestPart)
{
    EXPECT_EQ(retention({remembered(10, 100), remembered(10, 100), remembered(10, 90)}, 100, {}).ppm, 966667);
    EXPECT_EQ(retention({remembered(10, 100), remembered(10, 90), remembered(10, 90)}, 100, {}).ppm, 933333);
}

TEST(Retention, OfNothingLearntIsNothing)
{
    EXPECT_EQ(retention({}, 100, {}), Retention{});
    EXPECT_EQ(retention({{}, {}}, 100, {}), (Retention{2, 0, 0}));
}

TEST(Retention, FallsAsDaysPass)
{
    const std::vector<study::CardMemory> cards{remembered(3, 100), remembered(30, 95)};
    int last = 1000001;
    for (const int day : {100, 101, 110, 200, 2000}) {
        const int ppm = retention(cards, day, {}).ppm;
        EXPECT_LT(ppm, last);
        EXPECT_GT(ppm, 0);
        last = ppm;
    }
}

TEST(Retention, DoesNotDependOnTheOrderOfTheCards)
{
    std::vector<study::CardMemory> cards;
    for (int index = 0; index < 101; ++index) {
        cards.push_back(remembered(0.1 + 0.7 * index, 100 - index));
    }
    const Retention forwards = retention(cards, 120, {});
    std::reverse(cards.begin(), cards.end());
    EXPECT_EQ(retention(cards, 120, {}), forwards);
}

TEST(Retention, AReviewOfTheFutureIsFullyRemembered)
{
    EXPECT_EQ(retention({remembered(1, 200)}, 100, {}).ppm, 1000000);
}

} // namespace shixi::statistics
