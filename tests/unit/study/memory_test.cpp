#include "core/splitmix64.h"
#include "study/ladder.h"
#include "study/memory.h"

#include <gtest/gtest.h>

#include <limits>

namespace shixi::study
{

namespace
{

const SessionId morning{"morning"};
const SessionId evening{"evening"};

Review review(int day, Rating rating, const SessionId &session = morning)
{
    return {session, day, rating, false, std::nullopt};
}

Review passedBelow(int day, const SessionId &session = morning)
{
    return {session, day, Rating::Hard, true, std::nullopt};
}

CardMemory replayed(const std::vector<Review> &reviews)
{
    return replay(reviews, {}, {});
}

} // namespace

TEST(Replay, ACardNeverReviewedHasNoMemory)
{
    EXPECT_EQ(replayed({}), CardMemory{});
}

TEST(Replay, TheFirstReviewStartsTheMemory)
{
    const CardMemory memory = replayed({review(100, Rating::Good)});
    EXPECT_EQ(memory.memory, fsrs::next({}, std::nullopt, Rating::Good, 0));
    EXPECT_EQ(memory.lastDay, 100);
    EXPECT_EQ(memory.dueDay, 102); // 2.3 days
    EXPECT_EQ(memory.reviews, 1);
    EXPECT_EQ(memory.lapses, 0);
}

TEST(Replay, EachReviewBuildsOnTheDaysThatReallyPassed)
{
    const CardMemory memory =
        replayed({review(100, Rating::Good), review(107, Rating::Good), review(107, Rating::Hard)});
    fsrs::Memory expected = fsrs::next({}, std::nullopt, Rating::Good, 0);
    expected = fsrs::next({}, expected, Rating::Good, 7);
    expected = fsrs::next({}, expected, Rating::Hard, 0);
    EXPECT_EQ(memory.memory, expected);
    EXPECT_EQ(memory.reviews, 3);
}

TEST(Replay, AgainAfterTheFirstReviewIsALapse)
{
    EXPECT_EQ(replayed({review(1, Rating::Again)}).lapses, 0);
    EXPECT_EQ(replayed({review(1, Rating::Again), review(2, Rating::Again), review(3, Rating::Good)}).lapses, 1);
}

TEST(Replay, AClockSetBackCountsAsNoTimePassedAndMovesNothingBack)
{
    const CardMemory back = replayed({review(100, Rating::Good), review(90, Rating::Good)});
    const CardMemory same = replayed({review(100, Rating::Good), review(100, Rating::Good)});
    EXPECT_EQ(back, same);
    EXPECT_EQ(back.lastDay, 100);
    EXPECT_GT(back.dueDay, 100);
}

TEST(Replay, PassingTheStepBelowStandsInPlaceOfTheFailure)
{
    const CardMemory passed =
        replayed({review(100, Rating::Good), review(110, Rating::Again, evening), passedBelow(110, evening)});
    const CardMemory hard = replayed({review(100, Rating::Good), review(110, Rating::Hard, evening)});
    EXPECT_EQ(passed.memory->difficulty, hard.memory->difficulty);
    EXPECT_EQ(passed.reviews, hard.reviews);
    EXPECT_EQ(passed.lastDay, hard.lastDay);
    EXPECT_EQ(passed.lapses, 0);
}

TEST(Replay, AFailureWithTheStepBelowPassedNeverMakesMemoryStronger)
{
    const std::vector<Review> past{review(100, Rating::Good), review(102, Rating::Good)};
    const CardMemory before = replayed(past);
    auto reviews = past;
    reviews.push_back(review(before.dueDay, Rating::Again, evening));
    const CardMemory failed = replayed(reviews);
    reviews.push_back(passedBelow(before.dueDay, evening));
    const CardMemory passed = replayed(reviews);
    EXPECT_DOUBLE_EQ(passed.memory->stability, before.memory->stability);
    EXPECT_GT(passed.memory->stability, failed.memory->stability);
    EXPECT_EQ(passed.dueDay - passed.lastDay, before.dueDay - before.lastDay) << "the interval is that of before";
    EXPECT_EQ(formFor(passed.memory->stability, {Form::Recognise, Form::Fill, Form::Recall}, {}),
              formFor(before.memory->stability, {Form::Recognise, Form::Fill, Form::Recall}, {}));
}

TEST(Replay, TheVeryFirstReviewCanBeReplacedToo)
{
    EXPECT_EQ(replayed({review(100, Rating::Again), passedBelow(100)}), replayed({review(100, Rating::Hard)}));
}

TEST(Replay, WhatWasMissedIsDueTheNextDayAndStabilityStaysFsrss)
{
    const std::vector<Review> reviews{
        review(0, Rating::Easy), review(30, Rating::Easy), review(200, Rating::Easy), review(900, Rating::Again)};
    const CardMemory memory = replayed(reviews);
    EXPECT_EQ(memory.dueDay, 901);
    fsrs::Memory expected = fsrs::next({}, std::nullopt, Rating::Easy, 0);
    expected = fsrs::next({}, expected, Rating::Easy, 30);
    expected = fsrs::next({}, expected, Rating::Easy, 170);
    expected = fsrs::next({}, expected, Rating::Again, 700);
    EXPECT_EQ(memory.memory, expected);
    EXPECT_GT(expected.stability, 1.5) << "or this shows nothing";
}

TEST(Replay, ReplacingTwiceIsReplacingOnce)
{
    EXPECT_EQ(replayed({review(100, Rating::Again), passedBelow(100), passedBelow(100)}),
              replayed({review(100, Rating::Hard)}));
}

TEST(Replay, ReviewsAfterAReplacementBuildOnIt)
{
    EXPECT_EQ(replayed({review(100, Rating::Again), passedBelow(100), review(103, Rating::Good, evening)}),
              replayed({review(100, Rating::Hard), review(103, Rating::Good, evening)}));
}

TEST(Replay, AStepBelowReplacesNothingOfAnotherSession)
{
    // Its own failure was taken back; the day already counts.
    EXPECT_EQ(replayed({review(100, Rating::Good, morning), passedBelow(100, evening)}),
              replayed({review(100, Rating::Good, morning)}));
    // Nothing of that day counts yet: it is the day's review.
    EXPECT_EQ(replayed({review(100, Rating::Good, morning), passedBelow(105, evening)}),
              replayed({review(100, Rating::Good, morning), review(105, Rating::Hard, evening)}));
    EXPECT_EQ(replayed({passedBelow(105)}), replayed({review(105, Rating::Hard)}));
}

TEST(Replay, TrueOrFalseNeverWaitsLongerThanItsStep)
{
    std::vector<Review> reviews{review(100, Rating::Easy), review(130, Rating::Good)};
    const int unbounded = replayed(reviews).dueDay;
    reviews.back().longestDays = 4;
    const CardMemory memory = replayed(reviews);
    EXPECT_GT(unbounded, 134);
    EXPECT_EQ(memory.dueDay, 134);
    EXPECT_EQ(memory.memory, replayed({review(100, Rating::Easy), review(130, Rating::Good)}).memory);
    reviews.back().longestDays = 0; // never the same day
    EXPECT_EQ(replayed(reviews).dueDay, 131);
}

TEST(Replay, TheLongestIntervalIsTheRules)
{
    Rules rules;
    rules.maximumIntervalDays = 10;
    EXPECT_EQ(replay({review(0, Rating::Easy), review(20, Rating::Easy)}, {}, rules).dueDay, 30);
}

TEST(Replay, WantingMoreRecallAsksEarlier)
{
    Rules strict;
    strict.desiredRetention = 0.95;
    const std::vector<Review> reviews{review(0, Rating::Good), review(5, Rating::Good)};
    EXPECT_LT(replay(reviews, {}, strict).dueDay, replay(reviews, {}, {}).dueDay);
    EXPECT_EQ(replay(reviews, {}, strict).memory, replay(reviews, {}, {}).memory);
}

TEST(Replay, DamagedDaysDoNotOverflow)
{
    const int least = std::numeric_limits<int>::min();
    const int most = std::numeric_limits<int>::max();
    const CardMemory memory =
        replayed({review(least, Rating::Good), review(most, Rating::Easy), review(least, Rating::Good)});
    EXPECT_EQ(memory.lastDay, most);
    EXPECT_EQ(memory.dueDay, most);
    EXPECT_EQ(memory.reviews, 3);
}

TEST(Replay, OverRandomHistoriesACardIsDueAfterItsLastDayAndItsMemoryInRange)
{
    SplitMix64 random(11);
    for (int history = 0; history < 500; ++history) {
        std::vector<Review> reviews;
        int day = 20000;
        for (auto left = random.below(30); left > 0; --left) {
            day += static_cast<int>(random.below(40)) - 5;
            reviews.push_back({random.below(2) == 0 ? morning : evening,
                               day,
                               static_cast<Rating>(1 + random.below(4)),
                               random.below(4) == 0,
                               random.below(5) == 0 ? std::optional<int>(4) : std::nullopt});
            const CardMemory memory = replayed(reviews);
            ASSERT_GT(memory.dueDay, memory.lastDay);
            ASSERT_GE(memory.lastDay, 20000 - 200);
            ASSERT_LE(memory.reviews, static_cast<int>(reviews.size()));
            ASSERT_LT(memory.lapses, std::max(memory.reviews, 1));
            ASSERT_TRUE(memory.memory->stability >= 0.001 && memory.memory->stability <= 36500);
            ASSERT_TRUE(memory.memory->difficulty >= 1 && memory.memory->difficulty <= 10);
        }
    }
}

} // namespace shixi::study
