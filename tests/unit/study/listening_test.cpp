#include "core/splitmix64.h"
#include "study/listening.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace shixi::study
{

namespace
{

using Step = ListeningStep;
using Event = ListeningEvent;

ListeningPlan planOf(std::size_t items, int times = 1, bool again = false)
{
    return {std::vector<ListeningItem>(items), times, again};
}

// The steps of it left to itself, Done left out; at most so many.
std::vector<ListeningPlace> heardFrom(const ListeningPlan &plan, ListeningPlace place, std::size_t most = 1000)
{
    std::vector<ListeningPlace> heard;
    for (; place.step != Step::Done && heard.size() < most; place = listeningAfter(plan, place, Event::StepPassed)) {
        heard.push_back(place);
    }
    return heard;
}

ListeningPlan randomPlan(SplitMix64 &random)
{
    ListeningPlan plan;
    for (std::uint64_t item = random.below(7); item > 0; --item) {
        plan.items.push_back({.evidence = random.below(3) > 0});
    }
    plan.times = static_cast<int>(1 + random.below(3));
    plan.again = random.below(2) == 0;
    return plan;
}

TEST(Listening, AsksWaitsAnswersProvesAndGoesOn)
{
    const std::vector<ListeningPlace> heard = heardFrom(planOf(2), listeningFrom(planOf(2)));
    const std::vector<ListeningPlace> wanted{{0, 1, Step::Ask},
                                             {0, 1, Step::Think},
                                             {0, 1, Step::Answer},
                                             {0, 1, Step::Evidence},
                                             {0, 1, Step::Rest},
                                             {1, 1, Step::Ask},
                                             {1, 1, Step::Think},
                                             {1, 1, Step::Answer},
                                             {1, 1, Step::Evidence},
                                             {1, 1, Step::Rest}};
    EXPECT_EQ(heard, wanted);
}

TEST(Listening, MissingEvidenceIsLeftOut)
{
    ListeningPlan plan = planOf(1);
    plan.items[0] = {.evidence = false};
    const std::vector<ListeningPlace> wanted{
        {0, 1, Step::Ask}, {0, 1, Step::Think}, {0, 1, Step::Answer}, {0, 1, Step::Rest}};
    EXPECT_EQ(heardFrom(plan, listeningFrom(plan)), wanted);
}

TEST(Listening, EachIsHeardAsOftenAsWished)
{
    const ListeningPlan plan = planOf(3, 2);
    std::vector<std::pair<std::size_t, int>> asked;
    for (const ListeningPlace &place : heardFrom(plan, listeningFrom(plan))) {
        if (place.step == Step::Ask) {
            asked.emplace_back(place.item, place.time);
        }
    }
    const std::vector<std::pair<std::size_t, int>> wanted{{0, 1}, {0, 2}, {1, 1}, {1, 2}, {2, 1}, {2, 2}};
    EXPECT_EQ(asked, wanted);
}

TEST(Listening, BeginsAgainWhereThatIsWished)
{
    const ListeningPlan plan = planOf(2, 1, true);
    EXPECT_EQ(listeningAfter(plan, {1, 1, Step::Rest}, Event::StepPassed), (ListeningPlace{0, 1, Step::Ask}));
    EXPECT_EQ(listeningAfter(plan, {1, 1, Step::Think}, Event::WentOn), (ListeningPlace{0, 1, Step::Ask}));
    EXPECT_EQ(listeningAfter(planOf(2), {1, 1, Step::Rest}, Event::StepPassed).step, Step::Done);
}

TEST(Listening, BackIsTheBeginningOfThisOneThenTheOneBefore)
{
    const ListeningPlan plan = planOf(3, 2);
    EXPECT_EQ(listeningAfter(plan, {1, 1, Step::Answer}, Event::WentBack), (ListeningPlace{1, 1, Step::Ask}));
    EXPECT_EQ(listeningAfter(plan, {1, 2, Step::Ask}, Event::WentBack), (ListeningPlace{1, 1, Step::Ask}));
    EXPECT_EQ(listeningAfter(plan, {1, 1, Step::Ask}, Event::WentBack), (ListeningPlace{0, 1, Step::Ask}));
    EXPECT_EQ(listeningAfter(plan, {0, 1, Step::Ask}, Event::WentBack), (ListeningPlace{0, 1, Step::Ask}));
    EXPECT_EQ(listeningAfter(plan, listeningFrom(plan, 3), Event::WentBack), (ListeningPlace{2, 1, Step::Ask}));
}

TEST(Listening, WithNothingToHearItIsDone)
{
    for (const Event event : {Event::StepPassed, Event::WentOn, Event::WentBack}) {
        EXPECT_EQ(listeningAfter(planOf(0, 1, true), listeningFrom(planOf(0)), event), listeningFrom(planOf(0)));
    }
    EXPECT_EQ(listeningFrom(planOf(0)).step, Step::Done);
}

TEST(Listening, WhateverHappensItStandsAtAStepThereIs)
{
    SplitMix64 random(20261123);
    for (int round = 0; round < 400; ++round) {
        const ListeningPlan plan = randomPlan(random);
        ListeningPlace place = listeningFrom(plan, random.below(8));
        for (int event = 0; event < 60; ++event) {
            place = listeningAfter(plan, place, static_cast<Event>(random.below(3)));
            if (place.step == Step::Done) {
                ASSERT_EQ(place.item, plan.items.size());
                continue;
            }
            ASSERT_LT(place.item, plan.items.size());
            ASSERT_TRUE(place.time >= 1 && place.time <= plan.times);
            ASSERT_TRUE(place.step != Step::Evidence || plan.items[place.item].evidence);
        }
    }
}

// Killed at any moment, it is gone on with from the question it stood at: nothing is left out.
TEST(Listening, GoneOnWithAfterAKillItHearsTheRest)
{
    SplitMix64 random(7);
    for (int round = 0; round < 200; ++round) {
        ListeningPlan plan = randomPlan(random);
        plan.again = false;
        const std::vector<ListeningPlace> whole = heardFrom(plan, listeningFrom(plan));
        if (whole.empty()) {
            continue;
        }
        const std::size_t killedAt = whole[random.below(whole.size())].item;
        const std::vector<ListeningPlace> rest = heardFrom(plan, listeningFrom(plan, killedAt));
        ASSERT_LE(rest.size(), whole.size());
        ASSERT_TRUE(std::equal(rest.rbegin(), rest.rend(), whole.rbegin()));
        ASSERT_EQ(rest.front().item, killedAt);
    }
}

TEST(Listening, AMixedOrderIsAnotherForEachSeedAndKeptWhereSomeCameOrWent)
{
    std::vector<std::string> ids;
    for (int id = 0; id < 40; ++id) {
        ids.push_back("fact" + std::to_string(id));
    }
    const std::vector<std::size_t> order = mixedOrder(ids, 1);
    EXPECT_EQ(std::set(order.begin(), order.end()).size(), ids.size());
    EXPECT_EQ(order, mixedOrder(ids, 1));
    EXPECT_NE(order, mixedOrder(ids, 2));
    std::vector<std::string> fewer(ids.begin() + 10, ids.end());
    std::vector<std::string> kept;
    for (const std::size_t place : order) {
        if (place >= 10) {
            kept.push_back(ids[place]);
        }
    }
    std::vector<std::string> anew;
    for (const std::size_t place : mixedOrder(fewer, 1)) {
        anew.push_back(fewer[place]);
    }
    EXPECT_EQ(anew, kept);
}

} // namespace

} // namespace shixi::study
