#include "core/splitmix64.h"
#include "study/paper.h"

#include <gtest/gtest.h>

#include <map>

namespace shixi::study
{

namespace
{

constexpr std::int64_t minute = 60'000;

Paper tenOfTwoPoints(Paper::Kind kind = Paper::Kind::SelfTest)
{
    Paper paper;
    paper.kind = kind;
    paper.rules = {{"all"}, {"half", ScoringRule::Fewer::Half}};
    for (std::size_t index = 0; index < 10; ++index) {
        paper.items.push_back({200, index % 2});
    }
    paper.limitMs = 15 * minute;
    paper.passPoints = 1600;
    return paper;
}

PaperEvent rightAt(std::int64_t usedMs, std::size_t item)
{
    return {usedMs, Picks{item, Picked{1, 0, 1}}};
}

TEST(Paper, TheLastChoiceOfAQuestionHoldsAndAClearedOneIsUnanswered)
{
    const Paper paper = tenOfTwoPoints();
    const PaperState state = fold(paper,
                                  {rightAt(1, 0),
                                   {2, Picks{0, Picked{0, 1, 1}}},
                                   rightAt(3, 1),
                                   {4, Picks{1, {}}},
                                   {5, Picks{2, Picked{0, 1, 1}}},
                                   rightAt(6, 2)});
    EXPECT_EQ(state.answered, 2);
    EXPECT_EQ(state.right, 1);
    EXPECT_EQ(state.points, 200);
    EXPECT_EQ(state.fullPoints, 2000);
    EXPECT_FALSE(state.items.at(1).picked);
    EXPECT_FALSE(state.handedIn);
    EXPECT_FALSE(state.passed) << "nobody has passed before handing in";
}

TEST(Paper, FlagsAreSetAndTakenAndCostNothing)
{
    const PaperState state =
        fold(tenOfTwoPoints(), {{1, Flags{3, true}}, {2, Flags{4, true}}, {3, Flags{3, false}}, {4, Flags{99, true}}});
    EXPECT_EQ(state.flagged, 1);
    EXPECT_TRUE(state.items.at(4).flagged);
    EXPECT_EQ(state.answered, 0);
}

TEST(Paper, WhatComesAfterHandingInChangesNothing)
{
    const Paper paper = tenOfTwoPoints();
    const PaperState state = fold(paper, {rightAt(1, 0), {2, HandsIn{}}, rightAt(3, 1), {4, Flags{1, true}}});
    EXPECT_TRUE(state.handedIn);
    EXPECT_FALSE(state.timeUp);
    EXPECT_EQ(state.points, 200);
    EXPECT_EQ(state.flagged, 0);
    EXPECT_EQ(state.usedMs, 2);
}

TEST(Paper, ItIsHandedInWhenTheTimeIsUsedUpAndAnAnswerOfTheLastInstantCounts)
{
    const Paper paper = tenOfTwoPoints();
    const PaperState inTime = fold(paper, {rightAt(15 * minute, 0)});
    EXPECT_TRUE(inTime.timeUp && inTime.handedIn);
    EXPECT_EQ(inTime.points, 200);
    const PaperState late = fold(paper, {rightAt(15 * minute + 1, 0)});
    EXPECT_TRUE(late.timeUp && late.handedIn);
    EXPECT_EQ(late.points, 0);
    EXPECT_EQ(late.usedMs, 15 * minute);
}

TEST(Paper, ItIsPassedFromThePassMarkOn)
{
    Paper paper = tenOfTwoPoints();
    std::vector<PaperEvent> events;
    for (std::size_t item = 0; item < 8; ++item) {
        events.push_back(rightAt(static_cast<std::int64_t>(item), item));
    }
    events.push_back({9, HandsIn{}});
    EXPECT_TRUE(fold(paper, events).passed);
    paper.passPoints = 1601;
    EXPECT_FALSE(fold(paper, events).passed);
}

TEST(Paper, ASumBelowZeroIsZero)
{
    Paper paper = tenOfTwoPoints();
    paper.rules[0].penaltyPercent = 25;
    const PaperState state = fold(paper, {{1, Picks{0, Picked{0, 1, 1}}}});
    EXPECT_EQ(state.items.at(0).points, -50);
    EXPECT_EQ(state.points, 0);
}

TEST(PaperClock, OfASelfTestStandsWhileItIsClosedThatOfAFormalPaperGoesOn)
{
    const PaperClock nextDay{5 * minute, minute, 24 * 60 * minute};
    EXPECT_EQ(usedNow(Paper::Kind::SelfTest, nextDay), 6 * minute);
    EXPECT_EQ(usedNow(Paper::Kind::Formal, nextDay), 24 * 60 * minute);
}

TEST(PaperClock, AClockSetBackGivesNoTimeAndOneSetForwardTakesNoneOfASelfTest)
{
    const std::int64_t year = 365LL * 24 * 60 * minute;
    for (const auto kind : {Paper::Kind::SelfTest, Paper::Kind::Formal}) {
        EXPECT_EQ(usedNow(kind, {5 * minute, minute, -year}), 6 * minute);
    }
    EXPECT_EQ(usedNow(Paper::Kind::SelfTest, {5 * minute, minute, year}), 6 * minute);
    EXPECT_EQ(usedNow(Paper::Kind::Formal, {5 * minute, -minute, 0}), 5 * minute);
}

// The same told in the plainest way: of each question the last choice before the end.
int plainScore(const Paper &paper, const std::vector<PaperEvent> &events)
{
    std::map<std::size_t, std::optional<Picked>> last;
    std::int64_t used = 0;
    for (const PaperEvent &event : events) {
        used = std::max(used, event.usedMs);
        if (used > paper.limitMs && event.usedMs > paper.limitMs) {
            break;
        }
        if (std::holds_alternative<HandsIn>(event.what)) {
            break;
        }
        if (const auto *picks = std::get_if<Picks>(&event.what)) {
            last[picks->item] = picks->picked;
        }
        if (used >= paper.limitMs) {
            break;
        }
    }
    int points = 0;
    for (const auto &[item, picked] : last) {
        if (item < paper.items.size()) {
            points += pointsFor(paper.rules[paper.items[item].rule], paper.items[item].points, picked);
        }
    }
    return std::max(0, points);
}

std::vector<PaperEvent> randomEvents(SplitMix64 &random)
{
    std::vector<PaperEvent> events;
    std::int64_t used = 0;
    const auto count = random.below(60);
    for (std::uint64_t index = 0; index < count; ++index) {
        // Now and then a clock that ran back, or far ahead.
        used += static_cast<std::int64_t>(random.below(minute)) - (random.below(10) == 0 ? minute : 0);
        const auto item = static_cast<std::size_t>(random.below(12));
        const auto kind = random.below(20);
        if (kind == 0) {
            events.push_back({used, HandsIn{}});
        } else if (kind < 4) {
            events.push_back({used, Flags{item, random.below(2) == 0}});
        } else if (kind < 6) {
            events.push_back({used, Waits{}});
        } else if (kind < 8) {
            events.push_back({used, Picks{item, {}}});
        } else {
            const Picked picked{static_cast<int>(random.below(4)), static_cast<int>(random.below(2)), 3};
            events.push_back({used, Picks{item, picked}});
        }
    }
    return events;
}

TEST(PaperOverRandomLogs, TheScoreIsThatOfTheLastChoicesInTimeWhereverItWasInterrupted)
{
    SplitMix64 random(7);
    for (int round = 0; round < 2000; ++round) {
        const Paper paper = tenOfTwoPoints();
        const std::vector<PaperEvent> events = randomEvents(random);
        const PaperState state = fold(paper, events);
        ASSERT_EQ(state.points, plainScore(paper, events)) << round;
        ASSERT_LE(state.points, state.fullPoints);
        ASSERT_LE(state.usedMs, paper.limitMs);
        ASSERT_LE(state.right, state.answered);
        // Killed at any event and read again it is the same; what was handed in stays so.
        PaperState before = fold(paper, {});
        for (std::size_t length = 0; length <= events.size(); ++length) {
            const PaperState now = fold(paper, {events.begin(), events.begin() + static_cast<std::ptrdiff_t>(length)});
            ASSERT_GE(now.usedMs, before.usedMs);
            if (before.handedIn) {
                ASSERT_EQ(now.points, before.points);
            }
            before = now;
        }
        ASSERT_EQ(before.points, state.points);
    }
}

} // namespace

} // namespace shixi::study
