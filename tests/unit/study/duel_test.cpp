#include "core/splitmix64.h"
#include "study/duel.h"

#include <gtest/gtest.h>

namespace shixi::study
{

namespace
{

using DuelStage = DuelState::Stage;

std::vector<DuelItem> threeItems()
{
    return {{4, 2}, {2, 0}, {4, 3}};
}

DuelEvent anyDuelEvent(SplitMix64 &dice)
{
    switch (dice.below(5)) {
    case 0:
        return DuelShows{};
    case 1:
        return DuelGoesOn{};
    default:
        return DuelPicks{dice.below(3), dice.below(5)};
    }
}

} // namespace

TEST(Duel, BothGetAPointForTheSameQuestionWhoeverWasFirst)
{
    const DuelState state = fold(threeItems(), {DuelPicks{1, 2}, DuelPicks{0, 2}});
    EXPECT_EQ(state.stage, DuelStage::Shown);
    EXPECT_EQ(state.points, (std::array<int, 2>{1, 1}));
}

TEST(Duel, AChoiceMayBeChangedUntilBothHaveChosen)
{
    EXPECT_EQ(fold(threeItems(), {DuelPicks{0, 1}}).stage, DuelStage::Asking);
    const DuelState state = fold(threeItems(), {DuelPicks{0, 1}, DuelPicks{0, 2}, DuelPicks{1, 0}, DuelPicks{1, 2}});
    EXPECT_EQ(state.points, (std::array<int, 2>{1, 0})) << "what comes after it was shown changes nothing";
}

TEST(Duel, WhoDoesNotAnswerHoldsNobodyUpAndGetsNoPoint)
{
    const DuelState state = fold(threeItems(), {DuelGoesOn{}, DuelPicks{0, 2}, DuelShows{}, DuelGoesOn{}});
    EXPECT_EQ(state.item, 1U);
    EXPECT_EQ(state.stage, DuelStage::Asking);
    EXPECT_EQ(state.points, (std::array<int, 2>{1, 0}));
    EXPECT_FALSE(state.picks[0][1]);
}

TEST(Duel, ASideOrAnOptionThereIsNotChangesNothing)
{
    const DuelState state = fold(threeItems(), {DuelPicks{2, 0}, DuelPicks{0, 4}, DuelPicks{1, 99}});
    EXPECT_FALSE(state.answered(0));
    EXPECT_FALSE(state.answered(1));
    EXPECT_EQ(fold(std::vector<DuelItem>(), {DuelPicks{0, 0}, DuelShows{}, DuelGoesOn{}}).stage, DuelStage::Done);
}

TEST(Duel, WhateverHappensPointsAreTheQuestionsShownAndRight)
{
    const std::vector<DuelItem> items = threeItems();
    for (std::uint64_t seed = 0; seed < 500; ++seed) {
        SplitMix64 dice(seed);
        std::vector<DuelEvent> events;
        for (std::uint64_t left = dice.below(30); left > 0; --left) {
            events.push_back(anyDuelEvent(dice));
        }
        const DuelState state = fold(items, events);
        const std::size_t shown = state.item + (state.stage == DuelStage::Shown ? 1 : 0);
        for (std::size_t side = 0; side < duelSides; ++side) {
            int points = 0;
            for (std::size_t item = 0; item < shown; ++item) {
                points += isRight(items[item], state.picks[item][side]) ? 1 : 0;
            }
            EXPECT_EQ(state.points[side], points) << seed;
        }
        EXPECT_EQ(state.stage == DuelStage::Done, state.item == items.size()) << seed;
    }
}

} // namespace shixi::study
