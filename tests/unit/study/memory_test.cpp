#include "core/splitmix64.h"
#include "study/ladder.h"
#include "study/memory.h"

#include <gtest/gtest.h>

#include <limits>
#include <set>

namespace shixi::study
{

namespace
{

constexpr std::uint32_t morning = 1;
constexpr std::uint32_t evening = 2;
constexpr std::uint64_t cardSeed = 7;

Review review(int day, Rating rating, std::uint32_t session = morning)
{
    return {session, day, rating, false, {}, {}};
}

Review passedBelow(int day, std::uint32_t session = morning)
{
    return {session, day, Rating::Hard, true, {}, {}};
}

CardMemory replayed(const std::vector<Review> &reviews)
{
    return replay(reviews, {}, cardSeed);
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
    EXPECT_LE(memory.dueDay, 134);
    EXPECT_GT(memory.dueDay, 131);
    EXPECT_EQ(memory.memory, replayed({review(100, Rating::Easy), review(130, Rating::Good)}).memory);
    reviews.back().longestDays = 0; // never the same day
    EXPECT_EQ(replayed(reviews).dueDay, 131);
}

TEST(Replay, TheLongestIntervalIsTheRules)
{
    Rules rules;
    rules.maximumIntervalDays = 10;
    const std::vector<Review> reviews{review(0, Rating::Easy), review(20, Rating::Easy)};
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        EXPECT_LE(replay(reviews, rules, seed).dueDay, 30);
    }
    EXPECT_EQ(waitAfter(reviews, rules, cardSeed).most, 10);
}

TEST(Replay, WantingMoreRecallAsksEarlier)
{
    Rules strict;
    strict.desiredRetention = 0.95;
    const std::vector<Review> reviews{review(0, Rating::Good), review(5, Rating::Good)};
    EXPECT_LT(waitAfter(reviews, strict, cardSeed).most, waitAfter(reviews, {}, cardSeed).least);
    EXPECT_EQ(replay(reviews, strict, cardSeed).memory, replay(reviews, {}, cardSeed).memory);
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
                               random.below(5) == 0 ? std::optional<int>(4) : std::nullopt,
                               {}});
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

TEST(Replay, CardsLearntTogetherPart)
{
    std::set<int> days;
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        days.insert(replay({review(0, Rating::Easy), review(8, Rating::Good)}, {}, seed).dueDay);
    }
    const fsrs::DayRange wait = waitAfter({review(0, Rating::Easy), review(8, Rating::Good)}, {}, cardSeed);
    EXPECT_EQ(static_cast<int>(days.size()), wait.most - wait.least + 1) << "every day of the range is met";
    EXPECT_GT(days.size(), 3U);
    EXPECT_EQ(*days.begin(), 8 + wait.least);
    EXPECT_EQ(*days.rbegin(), 8 + wait.most);
}

TEST(Replay, WhatWasDrawnHoldsWhereItIsStillPossible)
{
    std::vector<Review> reviews{review(0, Rating::Easy), review(8, Rating::Good)};
    const fsrs::DayRange wait = waitAfter(reviews, {}, cardSeed);
    for (int days = wait.least; days <= wait.most; ++days) {
        reviews.back().waitDays = days;
        EXPECT_EQ(replay(reviews, {}, cardSeed).dueDay, 8 + days);
    }
    const int drawnAnew = replayed({review(0, Rating::Easy), review(8, Rating::Good)}).dueDay;
    for (const int days : {wait.least - 1, wait.most + 1, -5, 0}) {
        reviews.back().waitDays = days;
        EXPECT_EQ(replay(reviews, {}, cardSeed).dueDay, drawnAnew) << days;
    }
}

TEST(Replay, AnIntervalThatGrewNeverFallsBelowTheOneBefore)
{
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        std::vector<Review> reviews{review(0, Rating::Good)};
        for (int time = 0; time < 6; ++time) {
            const CardMemory before = replay(reviews, {}, seed);
            reviews.push_back(review(before.dueDay, Rating::Good));
            const CardMemory after = replay(reviews, {}, seed);
            ASSERT_GT(after.dueDay - after.lastDay, before.dueDay - before.lastDay);
        }
    }
}

TEST(Replay, ReviewingAheadLengthensTheIntervalTheLessTheEarlierItIs)
{
    // Due after about eight days; the true days that passed count, not those it was to wait.
    const int first = waitAfter({review(0, Rating::Easy)}, {}, cardSeed).most;
    int before = first;
    for (int day = 0; day <= 12; ++day) {
        const int wait = waitAfter({review(0, Rating::Easy), review(day, Rating::Good)}, {}, cardSeed).most;
        EXPECT_GE(wait, before) << day;
        before = wait;
    }
    EXPECT_LE(waitAfter({review(0, Rating::Easy), review(0, Rating::Good)}, {}, cardSeed).most, 1.6 * first);
    EXPECT_GT(before, 4 * first) << "waited for, it grows";
}

TEST(Replay, WhatWasMissedWaitsTheStepOfTheRules)
{
    Rules rules;
    rules.daysAfterMiss = 2;
    EXPECT_EQ(replay({review(0, Rating::Good), review(9, Rating::Again)}, rules, cardSeed).dueDay, 11);
    rules.daysAfterMiss = 0; // never the same day
    EXPECT_EQ(replay({review(0, Rating::Good), review(9, Rating::Again)}, rules, cardSeed).dueDay, 10);
}

} // namespace shixi::study
