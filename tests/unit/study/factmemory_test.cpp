#include "study/factmemory.h"

#include <gtest/gtest.h>

namespace shixi::study
{

namespace
{

CardMemory lasting(double days)
{
    CardMemory card;
    card.memory = fsrs::Memory{days, 5};
    return card;
}

} // namespace

TEST(FactMemory, WithoutACardIsNeitherBegunNorLearnt)
{
    const FactMemory nothing;
    EXPECT_EQ(nothing.cards(), 0);
    EXPECT_FALSE(nothing.isBegun());
    EXPECT_FALSE(nothing.isLearnt());
    EXPECT_FALSE(nothing.lasts(0));
}

TEST(FactMemory, IsBegunWithItsFirstCardAndLearntWithItsLast)
{
    FactMemory fact;
    fact.add(lasting(8));
    EXPECT_TRUE(fact.isLearnt());
    fact.add({});
    EXPECT_EQ(fact.cards(), 2);
    EXPECT_TRUE(fact.isBegun());
    EXPECT_FALSE(fact.isLearnt());
}

TEST(FactMemory, AMissedCardKeepsItFromBeingLearntAndTheWeakestSaysHowLongItLasts)
{
    FactMemory missed;
    missed.add(lasting(8));
    missed.add(lasting(0.4));
    EXPECT_FALSE(missed.isLearnt());
    FactMemory fact;
    fact.add(lasting(30));
    fact.add(lasting(8));
    EXPECT_TRUE(fact.lasts(8));
    EXPECT_FALSE(fact.lasts(9));
}

} // namespace shixi::study
