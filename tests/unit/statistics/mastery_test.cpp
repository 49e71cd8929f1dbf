#include "statistics/mastery.h"

#include <gtest/gtest.h>

namespace shixi::statistics
{

namespace
{

study::CardMemory stableFor(double days)
{
    study::CardMemory memory;
    memory.memory = fsrs::Memory{days, 5};
    return memory;
}

} // namespace

TEST(Mastery, CountsWhatLastsLongEnoughWhatIsOnItsWayAndWhatIsNotBegun)
{
    const Mastery result = mastery({stableFor(15), stableFor(14.9), stableFor(400), {}}, 15);
    EXPECT_EQ(result, (Mastery{4, 2, 1}));
    EXPECT_EQ(result.fresh(), 1);
}

TEST(Mastery, DoesNotFallByWaiting)
{
    study::CardMemory longAgo = stableFor(20);
    longAgo.lastDay = -5000;
    longAgo.dueDay = -4980;
    EXPECT_EQ(mastery({longAgo}, 15).mastered, 1);
}

} // namespace shixi::statistics
