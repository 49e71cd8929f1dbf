#include "statistics/rightrate.h"

#include <gtest/gtest.h>

namespace shixi::statistics
{

TEST(RightRate, IsTheShareBetterThanAgainAllTogetherAndByKind)
{
    const RightRates rates = rightRates({{Kind::Term, Rating::Good, 6},
                                         {Kind::Term, Rating::Again, 2},
                                         {Kind::Figure, Rating::Hard, 1},
                                         {Kind::Figure, Rating::Easy, 1}});
    EXPECT_EQ(rates.all, (RightRate{10, 8}));
    EXPECT_EQ(rates.kinds, (std::vector<KindRate>{{Kind::Figure, {2, 2}}, {Kind::Term, {8, 6}}}));
    EXPECT_EQ(rates.all.ppm(), 800000);
}

TEST(RightRate, OfFewerThanFiveIsNotEnough)
{
    EXPECT_FALSE((RightRate{4, 4}).isEnough());
    EXPECT_TRUE((RightRate{5, 4}).isEnough());
}

TEST(RightRate, IsRoundedAndNothingWhereThereIsNone)
{
    EXPECT_EQ((RightRate{3, 2}).ppm(), 666667);
    EXPECT_EQ(RightRate{}.ppm(), 0);
    EXPECT_TRUE(rightRates({{Kind::Term, Rating::Good, 0}}).kinds.empty());
}

} // namespace shixi::statistics
