#include "statistics/calibration.h"

#include <gtest/gtest.h>

namespace shixi::statistics
{

TEST(Calibration, CountsWhatWasRightOfEachLevelASlipIncluded)
{
    const Calibration told = calibration({{3, Verdict::Right, 6},
                                          {3, Verdict::Near, 1},
                                          {3, Verdict::Wrong, 2},
                                          {1, Verdict::Partial, 4},
                                          {3, Verdict::Right, 1},
                                          {2, Verdict::Right, 6}});
    EXPECT_EQ(told.levels[0], (ToldRate{1, 4, 0}));
    EXPECT_EQ(told.levels[1], (ToldRate{2, 6, 6}));
    EXPECT_EQ(told.levels[2], (ToldRate{3, 10, 8}));
    EXPECT_EQ(told.levels[2].ppm(), 800'000);
    EXPECT_EQ(told.answers(), 20);
    EXPECT_TRUE(told.isEnough());
}

TEST(Calibration, OfFewerThanTwentyThereIsNoChart)
{
    EXPECT_FALSE(calibration({{1, Verdict::Right, 19}}).isEnough());
    EXPECT_FALSE(calibration({}).isEnough());
}

TEST(Calibration, ALevelThatIsNoneIsLeftOut)
{
    EXPECT_EQ(calibration({{0, Verdict::Right, 5}, {4, Verdict::Right, 5}}), Calibration());
}

TEST(Calibration, HonestIsWhatTheWordsPromise)
{
    EXPECT_EQ((ToldRate{3, 10, 9}).judgement(), Judgement::Honest);
    EXPECT_EQ((ToldRate{3, 10, 8}).judgement(), Judgement::TooSure);
    EXPECT_EQ((ToldRate{3, 10, 10}).judgement(), Judgement::Honest);
    EXPECT_EQ((ToldRate{2, 10, 6}).judgement(), Judgement::Honest);
    EXPECT_EQ((ToldRate{2, 10, 5}).judgement(), Judgement::TooSure);
    EXPECT_EQ((ToldRate{2, 10, 10}).judgement(), Judgement::TooModest);
    EXPECT_EQ((ToldRate{1, 10, 0}).judgement(), Judgement::Honest) << "nobody promised anything";
    EXPECT_EQ((ToldRate{1, 10, 7}).judgement(), Judgement::TooModest);
    EXPECT_EQ((ToldRate{3, 9, 0}).judgement(), Judgement::TooFew);
}

TEST(Calibration, TheWordsLeaveNoShareOut)
{
    EXPECT_EQ(promisedShares.front().from, 0);
    EXPECT_EQ(promisedShares.back().to, 1'000'000);
    for (std::size_t level = 1; level < promisedShares.size(); ++level) {
        EXPECT_EQ(promisedShares[level].from, promisedShares[level - 1].to);
    }
}

} // namespace shixi::statistics
