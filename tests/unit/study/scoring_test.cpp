#include "study/scoring.h"

#include <gtest/gtest.h>

#include <vector>

namespace shixi::study
{

namespace
{

using Fewer = ScoringRule::Fewer;
using False = ScoringRule::False;

const ScoringRule allOrNothing{"all", Fewer::Nothing, 0, False::Forfeits, 0, {}};
const ScoringRule half{"half", Fewer::Half, 0, False::Forfeits, 0, {}};
const ScoringRule halfPointEach{"each", Fewer::Each, 50, False::Forfeits, 0, {}};
const ScoringRule share{"share", Fewer::Share, 0, False::Counts, 0, {}};
const ScoringRule rightMinusWrong{"minus", Fewer::Share, 0, False::Costs, 0, {}};
const ScoringRule negative{"negative", Fewer::Nothing, 0, False::Forfeits, 25, {}};
const ScoringRule sure{
    "sure", Fewer::Nothing, 0, False::Forfeits, 0, ScoringRule::Confidence{{100, 200, 300}, {0, -200, -600}}};

const std::vector<ScoringRule> everyRule{allOrNothing, half, halfPointEach, share, rightMinusWrong, negative, sure};

// Every answer to a question of up to six right and six false parts.
template<class Check>
void forEveryAnswer(Check &&check)
{
    for (int of = 1; of <= 6; ++of) {
        for (int right = 0; right <= of; ++right) {
            for (int wrong = 0; wrong <= 6; ++wrong) {
                check(Picked{right, wrong, of});
            }
        }
    }
}

TEST(Scoring, AllOrNothingGivesAllForEveryRightPartAndNoFalseOneElseNothing)
{
    forEveryAnswer([](const Picked &picked) {
        const bool all = picked.right == picked.of && picked.wrong == 0;
        EXPECT_EQ(pointsFor(allOrNothing, 300, picked), all ? 300 : 0);
    });
}

TEST(Scoring, HalfIsRoundedUpToAWholePointAndNothingWhereTheWholeIsOnePoint)
{
    const Picked fewer{1, 0, 3};
    EXPECT_EQ(pointsFor(half, 100, fewer), 0);
    EXPECT_EQ(pointsFor(half, 50, fewer), 0);
    EXPECT_EQ(pointsFor(half, 200, fewer), 100);
    EXPECT_EQ(pointsFor(half, 300, fewer), 200); // 1.5
    EXPECT_EQ(pointsFor(half, 250, fewer), 200); // 1.25
    EXPECT_EQ(pointsFor(half, 400, fewer), 200);
    EXPECT_EQ(pointsFor(half, 400, Picked{2, 1, 3}), 0) << "a false one forfeits it";
    EXPECT_EQ(pointsFor(half, 400, Picked{0, 0, 3}), 0) << "nothing right is not fewer";
    EXPECT_EQ(pointsFor(half, 400, Picked{3, 0, 3}), 400);
}

TEST(Scoring, HalfAPointForEachRightOptionIsNeverAsMuchAsTheWholeAndForfeitedByAFalseOne)
{
    EXPECT_EQ(pointsFor(halfPointEach, 200, Picked{1, 0, 4}), 50);
    EXPECT_EQ(pointsFor(halfPointEach, 200, Picked{3, 0, 4}), 150);
    EXPECT_EQ(pointsFor(halfPointEach, 200, Picked{4, 0, 4}), 200);
    EXPECT_EQ(pointsFor(halfPointEach, 200, Picked{2, 0, 2}), 200);
    EXPECT_EQ(pointsFor(halfPointEach, 100, Picked{2, 0, 3}), 50) << "two halves would be the whole";
    EXPECT_EQ(pointsFor(halfPointEach, 200, Picked{3, 1, 4}), 0);
}

TEST(Scoring, BlanksAndPairsGiveTheirShareWhateverTheOthersAre)
{
    EXPECT_EQ(pointsFor(share, 300, Picked{2, 1, 3}), 200);
    EXPECT_EQ(pointsFor(share, 100, Picked{1, 2, 3}), 33);
    EXPECT_EQ(pointsFor(share, 100, Picked{3, 0, 3}), 100) << "shares of a third lose nothing together";
}

TEST(Scoring, RightMinusWrongTakesAPartAwayForEachFalseAndEachMissingOneAndEndsAtZero)
{
    EXPECT_EQ(pointsFor(rightMinusWrong, 400, Picked{4, 0, 4}), 400);
    EXPECT_EQ(pointsFor(rightMinusWrong, 400, Picked{4, 1, 4}), 300);
    EXPECT_EQ(pointsFor(rightMinusWrong, 400, Picked{3, 0, 4}), 200);
    EXPECT_EQ(pointsFor(rightMinusWrong, 400, Picked{1, 3, 4}), 0);
}

TEST(Scoring, APenaltyIsTakenForAnAnswerThatIsWrongAndNeverForNone)
{
    EXPECT_EQ(pointsFor(negative, 200, Picked{0, 1, 1}), -50);
    EXPECT_EQ(pointsFor(negative, 200, Picked{1, 0, 1}), 200);
    EXPECT_EQ(pointsFor(negative, 200, std::nullopt), 0);
}

TEST(Scoring, HowSureOneWasWeighsRightAndWrong)
{
    const std::vector<int> right{100, 200, 300};
    const std::vector<int> wrong{0, -200, -600};
    for (int confidence = 1; confidence <= 3; ++confidence) {
        EXPECT_EQ(pointsFor(sure, 100, Picked{1, 0, 1}, confidence), right.at(confidence - 1));
        EXPECT_EQ(pointsFor(sure, 100, Picked{0, 1, 1}, confidence), wrong.at(confidence - 1));
    }
    EXPECT_EQ(pointsFor(sure, 100, Picked{0, 1, 1}), 0) << "where none was told it is the least";
    EXPECT_EQ(pointsFor(sure, 100, Picked{0, 1, 1}, 9), -600) << "a number that cannot be is the nearest";
}

TEST(Scoring, OnlyWhatIsAllRightGivesAllAndNothingGivesMore)
{
    for (const ScoringRule &rule : everyRule) {
        for (const int full : {0, 1, 50, 100, 150, 200, 250, 300, 10'000}) {
            forEveryAnswer([&](const Picked &picked) {
                const int points = pointsFor(rule, full, picked, 1);
                EXPECT_EQ(points == full, picked.isAllRight() || full == 0) << rule.id << ' ' << full;
                EXPECT_LE(points, full) << rule.id;
            });
            EXPECT_EQ(pointsFor(rule, full, std::nullopt), 0) << rule.id;
        }
    }
}

TEST(Scoring, AFalsePartNeverAddsPointsAndARightOneNeverTakesAny)
{
    for (const ScoringRule &rule : everyRule) {
        forEveryAnswer([&](const Picked &picked) {
            Picked more = picked;
            ++more.wrong;
            EXPECT_LE(pointsFor(rule, 300, more, 2), pointsFor(rule, 300, picked, 2)) << rule.id;
            if (picked.right > 0) {
                Picked fewer = picked;
                --fewer.right;
                EXPECT_LE(pointsFor(rule, 300, fewer, 2), pointsFor(rule, 300, picked, 2)) << rule.id;
            }
        });
    }
}

} // namespace

} // namespace shixi::study
