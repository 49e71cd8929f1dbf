#include "statistics/mastery.h"

#include <gtest/gtest.h>

namespace shixi::statistics
{

namespace
{

study::FactMemory stableFor(const std::vector<double> &daysOfCards)
{
    study::FactMemory fact;
    for (const double days : daysOfCards) {
        study::CardMemory memory;
        if (days > 0) {
            memory.memory = fsrs::Memory{days, 5};
        }
        fact.add(memory);
    }
    return fact;
}

} // namespace

TEST(Mastery, CountsWhatLastsLongEnoughWhatIsOnItsWayAndWhatIsNotBegun)
{
    const Mastery result = mastery({stableFor({15}), stableFor({14.9}), stableFor({400}), stableFor({0})}, 15);
    EXPECT_EQ(result, (Mastery{4, 2, 1}));
    EXPECT_EQ(result.fresh(), 1);
}

TEST(Mastery, OfAFactIsThatOfItsWeakestCard)
{
    EXPECT_EQ(mastery({stableFor({400, 15})}, 15), (Mastery{1, 1, 0}));
    EXPECT_EQ(mastery({stableFor({400, 3})}, 15), (Mastery{1, 0, 1}));
    EXPECT_EQ(mastery({stableFor({400, 0})}, 15), (Mastery{1, 0, 1})) << "one card was never asked";
    EXPECT_EQ(mastery({stableFor({0, 0})}, 15), (Mastery{1, 0, 0}));
}

TEST(Mastery, DoesNotFallByWaiting)
{
    study::CardMemory longAgo;
    longAgo.memory = fsrs::Memory{20, 5};
    longAgo.lastDay = -5000;
    longAgo.dueDay = -4980;
    study::FactMemory fact;
    fact.add(longAgo);
    EXPECT_EQ(mastery({fact}, 15).mastered, 1);
}

} // namespace shixi::statistics
