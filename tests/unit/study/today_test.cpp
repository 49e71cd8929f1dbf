#include "core/splitmix64.h"
#include "study/plans.h"
#include "study/today.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <limits>
#include <set>

namespace shixi::study
{

namespace
{

using testing::ElementsAre;
using testing::UnorderedElementsAre;

TodayPlan planned(const std::vector<Candidate> &candidates,
                  int questions = 10,
                  DayState day = {},
                  bool beyond = false,
                  const Rules &rules = {})
{
    day.today = today;
    return planToday(candidates, day, questions, 1, rules, beyond);
}

} // namespace

TEST(PlanToday, NothingToLearnIsAnEmptyPlan)
{
    const TodayPlan plan = planned({});
    EXPECT_TRUE(plan.steps.empty());
    EXPECT_EQ(plan.seconds, 0);
}

TEST(PlanToday, OnlyCardsWhoseDayHasComeAreReviewed)
{
    std::vector<Candidate> candidates{due("today", 0.9), due("late", 0.4), due("tomorrow", 0.95), due("unasked", 0)};
    candidates[1].dueDay = today - 30;
    candidates[2].dueDay = today + 1;
    candidates[3].retrievability.reset(); // taught, never asked
    candidates[3].dueDay = 0;
    candidates.push_back(candidates[3]); // and put off by hand
    candidates.back().card = {"later"};
    candidates.back().siblings = {"fact of later"};
    candidates.back().dueDay = today + 100;
    const TodayPlan plan = planned(candidates);
    EXPECT_THAT(asked(plan), UnorderedElementsAre("today", "late", "unasked"));
    EXPECT_EQ(plan.reviews, 3);
    EXPECT_EQ(plan.dueInAll, 3);
}

TEST(PlanToday, SuspendedCardsAndThoseDoneTodayAreLeftAlone)
{
    std::vector<Candidate> candidates{due("a", 0.5), due("b", 0.5), fresh("c"), fresh("d"), due("e", 0.5)};
    candidates[0].suspended = true;
    candidates[1].doneToday = true;
    candidates[2].suspended = true;
    candidates[3].doneToday = true;
    EXPECT_THAT(asked(planned(candidates)), ElementsAre("e"));
}

TEST(PlanToday, WhatWasPutOffIsNeitherAskedNorTaughtNorCounted)
{
    std::vector<Candidate> candidates{due("a", 0.5), fresh("b"), due("c", 0.5)};
    candidates[0].buried = candidates[1].buried = true;
    const TodayPlan plan = planned(candidates);
    EXPECT_THAT(asked(plan), ElementsAre("c"));
    EXPECT_TRUE(taught(plan).empty());
    EXPECT_EQ(plan.dueInAll, 1);
    EXPECT_THAT(asked(planned(candidates, 10, {}, true)), ElementsAre("c")) << "nor when more is asked for";
}

TEST(PlanToday, CoreComesBeforeUsefulBeforeDetailHoweverWellRemembered)
{
    const std::vector<Candidate> candidates{
        due("detail", 0.1, Level::Detail), due("useful", 0.2, Level::Useful), due("core", 0.95)};
    EXPECT_THAT(asked(planned(candidates)), ElementsAre("core", "useful", "detail"));
    EXPECT_THAT(asked(planned(candidates, 2)), ElementsAre("core", "useful"));
}

TEST(PlanToday, WithinALevelTheMostFadedAreChosen)
{
    std::vector<Candidate> candidates{due("a", 0.8), due("b", 0.3), due("c", 0.6), due("d", 0.7)};
    EXPECT_THAT(asked(planned(candidates, 2)), UnorderedElementsAre("b", "c"));
    candidates[0].retrievability.reset();
    EXPECT_THAT(asked(planned(candidates, 1)), ElementsAre("a"));
}

TEST(PlanToday, EquallyFadedCardsAreChosenInReadingOrderThenById)
{
    std::vector<Candidate> candidates{due("z", 0.5), due("b", 0.5), due("a", 0.5)};
    candidates[0].order = 1;
    candidates[1].order = 2;
    candidates[2].order = 2;
    EXPECT_THAT(asked(planned(candidates, 1)), ElementsAre("z"));
    EXPECT_THAT(asked(planned(candidates, 2)), UnorderedElementsAre("z", "a"));
}

TEST(PlanToday, ChosenReviewsAreMixedBySeed)
{
    std::set<std::vector<std::string>> orders;
    for (std::uint64_t seed = 0; seed < 10; ++seed) {
        orders.insert(asked(planToday(manyDue(10), {today, 0, 0, 0}, 10, seed, {})));
    }
    EXPECT_GT(orders.size(), 8U);
}

TEST(PlanToday, MixedReviewsKeepTheOrderOfTheirLevels)
{
    std::vector<Candidate> candidates = manyDue(8);
    for (std::size_t index = 0; index < 4; ++index) {
        candidates[index].level = Level::Useful;
    }
    for (std::uint64_t seed = 0; seed < 10; ++seed) {
        const auto order = asked(planToday(candidates, {today, 0, 0, 0}, 10, seed, {}));
        EXPECT_THAT((std::vector<std::string>{order.begin(), order.begin() + 4}),
                    UnorderedElementsAre("r104", "r105", "r106", "r107"));
    }
}

TEST(PlanToday, NewOnesAreMissedElsewhereFirstThenCoreThenReadingOrder)
{
    std::vector<Candidate> candidates{
        fresh("u1", 1, Level::Useful), fresh("c9", 9), fresh("c2", 2), fresh("missed", 50, Level::Useful)};
    candidates[3].missedElsewhere = true;
    EXPECT_THAT(taught(planned(candidates)), ElementsAre("missed", "c2", "c9", "u1"));
}

TEST(PlanToday, DetailIsNeverTaughtButReviewedOnceIntroduced)
{
    std::vector<Candidate> candidates{fresh("d", 0, Level::Detail), due("asked for", 0.5, Level::Detail)};
    candidates[0].missedElsewhere = true;
    const TodayPlan plan = planned(candidates);
    EXPECT_EQ(plan.fresh, 0);
    EXPECT_THAT(asked(plan), ElementsAre("asked for"));
}

TEST(PlanToday, OnlySoManyNewOnesADay)
{
    EXPECT_EQ(planned(manyFresh(20)).fresh, 5);
    EXPECT_EQ(planned(manyFresh(20), 10, {0, 3, 0, 0}).fresh, 2);
    EXPECT_EQ(planned(manyFresh(20), 10, {0, 9, 0, 0}).fresh, 0);
}

TEST(PlanToday, NoNewOnesWhileTooManyAreDue)
{
    EXPECT_EQ(planned(manyDue(30) + manyFresh(5), 40).fresh, 4); // what the minutes left allow
    EXPECT_EQ(planned(manyDue(31) + manyFresh(5), 40).fresh, 0);
    EXPECT_EQ(planned(manyDue(31) + manyFresh(5), 60, {}, true).fresh, 0);
}

TEST(PlanToday, ReviewsTakeTheQuestionsBeforeNewOnes)
{
    const TodayPlan plan = planned(manyDue(8) + manyFresh(5), 10);
    EXPECT_EQ(plan.reviews, 8);
    EXPECT_EQ(plan.fresh, 2);
    EXPECT_EQ(planned(manyDue(12) + manyFresh(5), 10).fresh, 0);
}

TEST(PlanToday, TheDaysQuestionsAreTheLimitAndTheRestIsPutOff)
{
    Rules rules;
    rules.minutesPerDay = 1000;
    const TodayPlan plan = planned(manyDue(50), 100, {0, 0, 5, 0}, false, rules);
    EXPECT_EQ(plan.reviews, 35);
    EXPECT_EQ(plan.dueInAll, 50);
    EXPECT_EQ(plan.putOff, 15);
    EXPECT_EQ(planned(manyDue(50), 100, {0, 0, 60, 0}, false, rules).putOff, 50);
}

TEST(PlanToday, WhatFitsTheDayIsNotPutOffByAShorterSession)
{
    const TodayPlan plan = planned(manyDue(25), 10);
    EXPECT_EQ(plan.reviews, 10);
    EXPECT_EQ(plan.dueInAll, 25);
    EXPECT_EQ(plan.putOff, 0);
}

TEST(PlanToday, TheDaysMinutesAreALimitToo)
{
    // 15 minutes are 37 questions of 24 seconds.
    EXPECT_EQ(planned(manyDue(50), 100).reviews, 37);
    EXPECT_EQ(planned(manyDue(50), 100).putOff, 13);
    EXPECT_EQ(planned(manyDue(50), 100, {0, 0, 0, 14 * 60}).reviews, 2);
    EXPECT_EQ(planned(manyDue(50), 100, {0, 0, 0, 3600}).reviews, 0);
}

TEST(PlanToday, ANewOneNeedsTheTimeToTeachItToo)
{
    EXPECT_EQ(planned(manyFresh(5), 10, {0, 0, 0, 15 * 60 - 39}).fresh, 1);
    EXPECT_EQ(planned(manyFresh(5), 10, {0, 0, 0, 15 * 60 - 38}).fresh, 0);
}

TEST(PlanToday, AskingForMoreLiftsTheDaysLimits)
{
    const DayState done{0, 5, 40, 3600};
    const TodayPlan plan = planned(manyDue(4) + manyFresh(20), 10, done, true);
    EXPECT_EQ(plan.reviews, 4);
    EXPECT_EQ(plan.fresh, 6);
    EXPECT_EQ(plan.putOff, 0);
    EXPECT_TRUE(planned(manyDue(4) + manyFresh(20), 10, done).steps.empty());
}

TEST(PlanToday, ACardGivenTwiceIsPlannedOnce)
{
    std::vector<Candidate> candidates{due("a", 0.3), due("a", 0.4), fresh("b"), fresh("b", 1)};
    for (Candidate &candidate : candidates) {
        candidate.siblings.clear();
    }
    EXPECT_THAT(asked(planned(candidates)), UnorderedElementsAre("a", "b"));
    EXPECT_THAT(taught(planned(candidates)), ElementsAre("b"));
}

TEST(PlanToday, SiblingsAreNotAskedOnOneDay)
{
    std::vector<Candidate> candidates{due("a", 0.3), due("b", 0.4), fresh("c"), fresh("d", 1), fresh("e", 2)};
    candidates[0].siblings = {"fact 1", "sentence 1"};
    candidates[1].siblings = {"fact 2", "sentence 1"};
    candidates[2].siblings = {"fact 1"};
    candidates[3].siblings = {"fact 3"};
    candidates[4].siblings = {"sentence 9", "fact 3"};
    const TodayPlan plan = planned(candidates);
    EXPECT_THAT(asked(plan), UnorderedElementsAre("a", "d"));
    EXPECT_EQ(plan.dueInAll, 2);
    EXPECT_EQ(plan.putOff, 0); // not by the limit
}

TEST(PlanToday, TheSiblingOfACardDoneTodayWaits)
{
    std::vector<Candidate> candidates{due("done", 0.3), due("a", 0.4), fresh("b")};
    candidates[0].siblings = {"fact 1"};
    candidates[0].doneToday = true;
    candidates[1].siblings = {"fact 1"};
    candidates[2].siblings = {"fact 1"};
    EXPECT_TRUE(planned(candidates).steps.empty());
    EXPECT_TRUE(planned(candidates, 10, {}, true).steps.empty());
}

TEST(PlanToday, ADueCardKeepsTheDayFromItsNewSibling)
{
    std::vector<Candidate> candidates = manyDue(3);
    candidates.push_back(fresh("n"));
    candidates.back().siblings = candidates[2].siblings;
    EXPECT_EQ(planned(candidates).fresh, 0);
}

TEST(PlanToday, OnlyOneOfTwoSiblingsWaitingForALaterSessionTakesPartOfTheDay)
{
    std::vector<Candidate> candidates = manyDue(6);
    candidates[3].siblings = candidates[2].siblings;
    // Room for four today, for two now: the sibling of the third is neither asked nor put off by the limit.
    const TodayPlan plan = planned(candidates, 2, {0, 0, 36, 0});
    EXPECT_EQ(plan.reviews, 2);
    EXPECT_EQ(plan.putOff, 1);
}

TEST(PlanToday, TheEstimateIsTheTimeOfEachStep)
{
    const TodayPlan plan = planned(manyDue(6) + manyFresh(4));
    EXPECT_EQ(plan.reviews, 6);
    EXPECT_EQ(plan.fresh, 4);
    EXPECT_EQ(plan.seconds, 10 * 24 + 4 * 15);
}

TEST(PlanToday, NoQuestionsWantedIsNone)
{
    EXPECT_TRUE(planned(manyDue(5) + manyFresh(5), 0).steps.empty());
    EXPECT_TRUE(planned(manyDue(5), -1, {}, true).steps.empty());
    EXPECT_EQ(planned(manyDue(5), 0).dueInAll, 5);
}

TEST(PlanToday, ARecallThatIsNoNumberIsTreatedAsForgotten)
{
    std::vector<Candidate> candidates = manyDue(5);
    candidates[3].retrievability = std::numeric_limits<double>::quiet_NaN();
    EXPECT_THAT(asked(planned(candidates, 1)), ElementsAre("r103"));
}

TEST(PlanRound, AsksAllThatIsLeftRatherThanLeaveAHandfulOver)
{
    const DayState day{today, 0, 0, 0};
    const auto round = [&](int reviews) {
        return planRound(manyDue(reviews) + manyFresh(5), day, 10, 1, {}).questions();
    };
    EXPECT_EQ(round(0), 5);
    EXPECT_EQ(round(5), 10);
    EXPECT_EQ(round(6), 11);
    EXPECT_EQ(round(10), 15);
    EXPECT_EQ(round(11), 10);
    EXPECT_EQ(planRound(manyDue(3), day, 0, 1, {}).questions(), 0);
}

TEST(PlanRound, EveryNewFactHasItsGapWhateverTheShare)
{
    for (int reviews = 1; reviews <= 30; ++reviews) {
        std::vector<Candidate> candidates = manyDue(reviews) + manyFresh(5);
        DayState day{today, 0, 0, 0};
        for (TodayPlan plan = planRound(candidates, day, 10, 1, {}); !plan.steps.empty();
             plan = planRound(candidates, day, 10, 1, {})) {
            for (std::size_t at = 0; at < plan.steps.size(); ++at) {
                if (plan.steps[at].kind != PlannedStep::Kind::Teach) {
                    continue;
                }
                const PlannedStep ask{PlannedStep::Kind::Ask, plan.steps[at].card};
                const auto asked = std::find(plan.steps.begin(), plan.steps.end(), ask) - plan.steps.begin();
                EXPECT_GE(asked - static_cast<std::ptrdiff_t>(at) - 1, 5) << reviews << " reviews";
            }
            for (Candidate &candidate : candidates) {
                const auto is = [&](const PlannedStep &step) {
                    return step.card == candidate.card;
                };
                candidate.doneToday |= std::any_of(plan.steps.begin(), plan.steps.end(), is);
            }
            day.answeredToday += plan.questions();
            day.introducedToday += plan.fresh;
        }
    }
}

TEST(PlanRound, GoesBeyondTheLimitsOnlyWhenNothingIsLeftWithin)
{
    const auto candidates = manyDue(12) + manyFresh(30);
    const TodayPlan within = planRound(candidates, {today, 4, 38, 0}, 10, 1, {}, true);
    EXPECT_EQ(within.steps, planRound(candidates, {today, 4, 38, 0}, 10, 1, {}).steps);
    EXPECT_EQ(within.questions(), 2) << "of forty";
    const TodayPlan beyond = planRound(candidates, {today, 4, 40, 0}, 10, 1, {}, true);
    EXPECT_EQ(beyond.questions(), 10);
    EXPECT_EQ(planRound(candidates, {today, 4, 40, 0}, 10, 1, {}).questions(), 0);
}

namespace
{

Rules examIn(int days, int sweepDays)
{
    Rules rules;
    rules.exam = ExamRule{today + days, today + days - sweepDays};
    return rules;
}

} // namespace

TEST(PlanTowardsAnExam, WhatIsRememberedBestComesFirstAndNewOnesAreNotHeldBack)
{
    std::vector<Candidate> candidates{due("faded", 0.3), due("firm", 0.9), due("useful", 0.95, Level::Useful)};
    EXPECT_THAT(asked(planned(candidates, 2, {}, false, examIn(30, 3))), UnorderedElementsAre("firm", "faded"));
    EXPECT_THAT(asked(planned(candidates, 1, {}, false, examIn(30, 3))), ElementsAre("firm"));
    for (int more = 0; more < 40; ++more) {
        candidates.push_back(due("due " + std::to_string(more), 0.5));
    }
    candidates.push_back(fresh("new"));
    Rules rules = examIn(30, 3);
    rules.questionsPerDay = 1000;
    rules.minutesPerDay = 1000;
    EXPECT_EQ(planned(candidates, 1000, {}, false, rules).fresh, 1);
    rules.exam.reset();
    EXPECT_EQ(planned(candidates, 1000, {}, false, rules).fresh, 0);
}

TEST(PlanTowardsAnExam, InTheLastDaysEveryCardComesOnceMoreWhatGainsMostFirst)
{
    std::vector<Candidate> candidates{due("little", 0.9), due("much", 0.5), due("swept", 0.9), fresh("new")};
    for (Candidate &candidate : candidates) {
        candidate.dueDay = today + 20;
    }
    candidates[0].examGain = 0.05;
    candidates[1].examGain = 0.3;
    EXPECT_THAT(asked(planned(candidates, 10, {}, false, examIn(2, 3))), UnorderedElementsAre("little", "much"));
    EXPECT_THAT(asked(planned(candidates, 1, {}, false, examIn(2, 3))), ElementsAre("much"));
    candidates[2].dueDay = today;
    EXPECT_EQ(planned(candidates, 10, {}, false, examIn(2, 3)).reviews, 3) << "what is due again comes too";
}

TEST(PlanTowardsAnExam, WhatAReviewWouldGainMakesACardDueInTheLastDaysAlone)
{
    std::vector<Candidate> candidates{due("due", 0.5), due("swept", 0.9)};
    candidates[1].dueDay = today + 20;
    candidates[1].examGain = 0.3;
    EXPECT_THAT(asked(planned(candidates, 10, {}, false, examIn(3, 3))), UnorderedElementsAre("due", "swept"));
    EXPECT_THAT(asked(planned(candidates, 10, {}, false, examIn(0, 3))), UnorderedElementsAre("due", "swept"));
    EXPECT_THAT(asked(planned(candidates, 10, {}, false, examIn(4, 3))), ElementsAre("due")) << "too early";
    EXPECT_THAT(asked(planned(candidates)), ElementsAre("due")) << "without an exam";
    candidates[1].buried = true;
    EXPECT_THAT(asked(planned(candidates, 10, {}, false, examIn(2, 3))), ElementsAre("due")) << "put off";
}

TEST(PlanTowardsAnExam, AnExamThatIsOverChangesNothing)
{
    std::vector<Candidate> candidates{due("faded", 0.3), due("firm", 0.9), due("later", 0.8), fresh("new")};
    candidates[2].dueDay = today + 20;
    for (Candidate &candidate : candidates) {
        candidate.examGain = candidate.introduced ? candidate.retrievability : std::nullopt;
    }
    const Rules over = examIn(-1, 3);
    EXPECT_THAT(asked(planned(candidates, 1, {}, false, over)), ElementsAre("faded"));
    EXPECT_THAT(asked(planned(candidates, 10, {}, false, over)), UnorderedElementsAre("faded", "firm", "new"));
    EXPECT_EQ(planned(candidates, 10, {}, false, over).steps, planned(candidates).steps);
    EXPECT_THAT(asked(planned(candidates, 1, {}, false, examIn(0, 0))), ElementsAre("firm")) << "on its day it is not";
}

} // namespace shixi::study
