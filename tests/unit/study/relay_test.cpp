#include "core/splitmix64.h"
#include "study/relay.h"

#include <gtest/gtest.h>

namespace shixi::study
{

namespace
{

using Stage = RelayState::Stage;

Paper relayPaper()
{
    Paper paper;
    paper.rules = {{"all"}};
    paper.items.assign(5, {200, 0});
    paper.limitMs = 100'000;
    paper.passPoints = 600;
    return paper;
}

PaperEvent relayPick(std::int64_t usedMs, std::size_t item, bool right)
{
    return {usedMs, Picks{item, Picked{right ? 1 : 0, right ? 0 : 1, 1}}};
}

RelayEvent anyRelayEvent(SplitMix64 &dice, std::int64_t usedMs)
{
    switch (dice.below(10)) {
    case 0:
        return Comes{"runner"};
    case 1:
        return TakesBack{};
    case 2:
        return Goes{};
    case 3:
        return dice.below(20) == 0 ? RelayEvent(Closes{}) : RelayEvent(Goes{});
    case 4:
        return PaperEvent{usedMs, HandsIn{}};
    case 5:
        return PaperEvent{usedMs, Flags{dice.below(6), dice.below(2) == 0}};
    case 6:
        return PaperEvent{usedMs, Waits{}};
    default:
        return relayPick(usedMs, dice.below(6), dice.below(2) == 0);
    }
}

// Worked out another way: the log of one person alone, cut out of all, and scored as any paper.
std::vector<std::vector<PaperEvent>> ownLogs(const Paper &paper, const std::vector<RelayEvent> &events)
{
    std::vector<std::vector<PaperEvent>> logs;
    for (std::size_t place = 1; place <= events.size(); ++place) {
        const RelayState before =
            fold(paper, std::vector<RelayEvent>(events.begin(), events.begin() + static_cast<int>(place) - 1));
        const RelayEvent &event = events[place - 1];
        if (std::holds_alternative<Comes>(event) && before.stage == Stage::Waiting) {
            logs.emplace_back();
        } else if (const auto *own = std::get_if<PaperEvent>(&event); own && before.stage == Stage::Working) {
            logs.back().push_back(*own);
        } else if (std::holds_alternative<TakesBack>(event) && before.stage == Stage::Working) {
            for (std::size_t at = logs.back().size(); at-- > 0;) {
                PaperEvent &last = logs.back()[at];
                if (std::holds_alternative<Picks>(last.what) || std::holds_alternative<Flags>(last.what)) {
                    last.what = Waits{};
                    break;
                }
            }
        }
    }
    return logs;
}

} // namespace

TEST(Relay, OnePersonAfterTheOtherHasTheSamePaperAndAnOwnScore)
{
    const Paper paper = relayPaper();
    std::vector<RelayEvent> events{Comes{"甲"},
                                   relayPick(1, 0, true),
                                   relayPick(2, 1, true),
                                   relayPick(3, 2, true),
                                   PaperEvent{4, HandsIn{}},
                                   Goes{},
                                   Comes{"乙"},
                                   relayPick(9, 0, false)};
    RelayState state = fold(paper, events);
    EXPECT_EQ(state.stage, Stage::Working);
    ASSERT_EQ(state.runners.size(), 2U);
    EXPECT_EQ(state.runners[0].state.points, 600);
    EXPECT_TRUE(state.runners[0].state.passed);
    EXPECT_EQ(state.runners[1].name, "乙");
    EXPECT_EQ(state.runners[1].state.points, 0);
    events.emplace_back(PaperEvent{10, HandsIn{}});
    events.emplace_back(Closes{});
    state = fold(paper, events);
    EXPECT_EQ(state.stage, Stage::Closed);
    EXPECT_FALSE(state.runners[1].state.passed);
}

TEST(Relay, WhoWorksIsNotPushedAsideAndNobodyAnswersForAnother)
{
    const Paper paper = relayPaper();
    EXPECT_EQ(fold(paper, std::vector<RelayEvent>{relayPick(1, 0, true)}).runners.size(), 0U);
    const RelayState state = fold(paper, {Comes{"甲"}, Comes{"乙"}, Goes{}, Closes{}});
    EXPECT_EQ(state.stage, Stage::Working);
    EXPECT_EQ(state.runners.size(), 1U);
    const RelayState after =
        fold(paper, {Comes{"甲"}, PaperEvent{1, HandsIn{}}, relayPick(2, 0, true), Comes{"乙"}, TakesBack{}});
    EXPECT_EQ(after.stage, Stage::Told);
    EXPECT_EQ(after.runners.size(), 1U);
    EXPECT_EQ(after.runners[0].state.points, 0);
}

TEST(Relay, TheTimeOfEachIsItsOwnAndAtItsEndThePaperIsHandedIn)
{
    const Paper paper = relayPaper();
    const RelayState state = fold(paper,
                                  {Comes{"甲"},
                                   PaperEvent{60'000, Waits{}},
                                   PaperEvent{60'000, HandsIn{}},
                                   Goes{},
                                   Comes{"乙"},
                                   relayPick(99'000, 0, true),
                                   PaperEvent{100'001, Waits{}}});
    EXPECT_EQ(state.stage, Stage::Told);
    EXPECT_EQ(state.runners[0].state.usedMs, 60'000);
    EXPECT_FALSE(state.runners[0].state.timeUp);
    EXPECT_EQ(state.runners[1].state.usedMs, 100'000);
    EXPECT_TRUE(state.runners[1].state.timeUp);
    EXPECT_EQ(state.runners[1].state.points, 200);
}

TEST(Relay, TakingBackGivesNoTimeBackAndStopsAtWhoWorks)
{
    const Paper paper = relayPaper();
    const std::vector<RelayEvent> events{Comes{"甲"},
                                         relayPick(1'000, 0, true),
                                         PaperEvent{2'000, HandsIn{}},
                                         Goes{},
                                         Comes{"乙"},
                                         relayPick(5'000, 1, true),
                                         TakesBack{},
                                         TakesBack{}};
    const RelayState state = fold(paper, events);
    EXPECT_EQ(state.runners[0].state.points, 200) << "of who went before nothing is taken";
    EXPECT_EQ(state.runners[1].state.answered, 0);
    EXPECT_EQ(state.runners[1].state.usedMs, 5'000);
    EXPECT_FALSE(state.canTakeBack());
}

TEST(Relay, WhateverHappensEveryScoreIsAFunctionOfPaperAndLog)
{
    const Paper paper = relayPaper();
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        SplitMix64 dice(seed);
        std::vector<RelayEvent> events;
        std::int64_t used = 0;
        for (std::uint64_t left = dice.below(60); left > 0; --left) {
            used = dice.below(8) == 0 ? 0 : used + static_cast<std::int64_t>(dice.below(9'000)); // clocks jump back
            events.push_back(anyRelayEvent(dice, used));
        }
        const RelayState state = fold(paper, events);
        const auto logs = ownLogs(paper, events);
        ASSERT_EQ(state.runners.size(), logs.size()) << seed;
        for (std::size_t runner = 0; runner < logs.size(); ++runner) {
            const PaperState alone = fold(paper, logs[runner]);
            EXPECT_EQ(state.runners[runner].state.points, alone.points) << seed;
            EXPECT_EQ(state.runners[runner].state.usedMs, alone.usedMs) << seed;
            EXPECT_EQ(state.runners[runner].state.answered, alone.answered) << seed;
            const bool isLast = runner + 1 == logs.size();
            EXPECT_EQ(state.runners[runner].state.handedIn, !isLast || state.stage != Stage::Working) << seed;
        }
    }
}

} // namespace shixi::study
