#include "study/plans.h"
#include "study/workload.h"

#include <gtest/gtest.h>

namespace shixi::study
{

namespace
{

// Ten seconds for a question, five for a teaching: sums one can do in the head.
Rules plainRules()
{
    Rules rules;
    rules.secondsPerQuestion = 10;
    rules.secondsPerTeaching = 5;
    return rules;
}

// Asked once, it does not come again for a long while.
Candidate firm(const std::string &name)
{
    Candidate candidate = due(name, 0.5);
    candidate.memory = fsrs::Memory{200, 5};
    candidate.lastDay = today - 200;
    return candidate;
}

Rules oneQuestionADay()
{
    Rules rules = plainRules();
    rules.questionsPerDay = 1;
    return rules;
}

Workload workOf(const std::vector<Candidate> &candidates, const Rules &rules = plainRules())
{
    return workloadOf(candidates, {.today = today}, rules);
}

} // namespace

TEST(Workload, NothingToTeachTakesNoDay)
{
    const Workload work = workOf({});
    EXPECT_EQ(work.fresh, 0);
    EXPECT_EQ(work.secondsADay, 0);
    EXPECT_EQ(work.days, 0);
}

TEST(Workload, FiveNewFactsAreOneDay)
{
    const Workload work = workOf(manyFresh(5));
    EXPECT_EQ(work.fresh, 5);
    EXPECT_EQ(work.secondsADay, 5 * 15);
    EXPECT_EQ(work.days, 1);
}

// The first interval of a right answer is two days: the five of the first day come again on the third.
TEST(Workload, ReviewsOfWhatWasTaughtBelongToTheDays)
{
    const Workload work = workOf(manyFresh(15));
    EXPECT_EQ(work.days, 3);
    EXPECT_EQ(work.secondsADay, (3 * 5 * 15 + 5 * 10 + 2) / 3);
}

TEST(Workload, DetailAndWhatIsSuspendedIsNotTaught)
{
    std::vector<Candidate> candidates = manyFresh(7);
    candidates[0].level = Level::Detail;
    candidates[1].suspended = true;
    const Workload work = workOf(candidates);
    EXPECT_EQ(work.fresh, 5);
    EXPECT_EQ(work.days, 1);
}

TEST(Workload, WhatIsPutOffUntilTomorrowIsTaughtThen)
{
    std::vector<Candidate> candidates = manyFresh(3);
    candidates[1].buried = true;
    const Workload work = workOf(candidates);
    EXPECT_EQ(work.fresh, 3);
    EXPECT_EQ(work.days, 2);
}

TEST(Workload, FactsOfOneSentenceWaitForDifferentDays)
{
    std::vector<Candidate> candidates = manyFresh(3);
    for (Candidate &candidate : candidates) {
        candidate.siblings = {"one sentence"};
    }
    EXPECT_EQ(workOf(candidates).days, 5) << "on the third and fourth day the first two are asked again";
}

TEST(Workload, WhatIsDueTakesItsPartOfTheDay)
{
    Rules rules = plainRules();
    rules.minutesPerDay = 1; // six questions
    const Workload alone = workOf(manyFresh(5), rules);
    EXPECT_EQ(alone.days, 2); // four of fifteen seconds, then one
    EXPECT_GT(workOf(manyDue(6) + manyFresh(5), rules).days, alone.days);
}

TEST(Workload, WhatWasTaughtTodayLeavesLessForToday)
{
    EXPECT_EQ(workloadOf(manyFresh(5), {.today = today, .introducedToday = 3}, plainRules()).days, 2);
}

TEST(Workload, WhereNothingNewIsTaughtItIsNeverDone)
{
    Rules rules = plainRules();
    rules.newPerDay = 0;
    EXPECT_EQ(workOf(manyFresh(5), rules).days, std::nullopt);
    rules = plainRules();
    rules.minutesPerDay = 0;
    EXPECT_EQ(workOf(manyFresh(5), rules).days, std::nullopt);
}

TEST(Workload, AHundredAndFiftyFactsAreDoneInAMonthOrSo)
{
    const Workload work = workOf(manyFresh(150), {});
    EXPECT_EQ(work.days, workOf(manyFresh(150), {}).days) << "the same each time";
    ASSERT_TRUE(work.days);
    EXPECT_GE(*work.days, 30);
    EXPECT_LE(*work.days, 45);
    EXPECT_LE(work.secondsADay, 15 * 60);
}

TEST(CatchUp, NothingPutOffIsCaughtUpToday)
{
    EXPECT_EQ(daysToCatchUp({}, {.today = today}, plainRules()), 0);
    EXPECT_EQ(daysToCatchUp({due("a", 0.5), due("b", 0.5)}, {.today = today}, plainRules()), 0);
}

TEST(CatchUp, TakesAsManyDaysAsTheDailyLimitMakesOfIt)
{
    Rules rules = plainRules();
    rules.questionsPerDay = 10;
    std::vector<Candidate> candidates;
    for (int card = 0; card < 25; ++card) {
        candidates.push_back(due("card " + std::to_string(card), 0.5));
    }
    // Ten today, ten tomorrow; the first ones come back on the third day, ten of them and five of these.
    const auto days = daysToCatchUp(candidates, {.today = today}, rules);
    ASSERT_TRUE(days);
    EXPECT_GE(*days, 2);
    EXPECT_LE(*days, 12);
    rules.questionsPerDay = 25;
    EXPECT_EQ(daysToCatchUp(candidates, {.today = today}, rules), 0);
}

TEST(CatchUp, WhatIsPutOffUntilTomorrowIsAskedThenAndWhatIsSuspendedIsNot)
{
    std::vector<Candidate> candidates{firm("a"), firm("b"), firm("c")};
    EXPECT_EQ(daysToCatchUp(candidates, {.today = today}, oneQuestionADay()), 2);
    candidates[0].buried = true;
    EXPECT_EQ(daysToCatchUp(candidates, {.today = today}, oneQuestionADay()), 2) << "one a day all the same";
    candidates[0].buried = false;
    candidates[0].suspended = true;
    EXPECT_EQ(daysToCatchUp(candidates, {.today = today}, oneQuestionADay()), 1);
}

TEST(CatchUp, WhatWasAskedOnceMoreBeforeAnExamIsNotAskedForItAgain)
{
    std::vector<Candidate> candidates{firm("a"), firm("b"), firm("c")};
    for (Candidate &candidate : candidates) {
        candidate.dueDay = today + 100;
        candidate.examGain = 0.1;
    }
    Rules rules = oneQuestionADay();
    rules.exam = ExamRule{today + 20, today};
    EXPECT_EQ(daysToCatchUp(candidates, {.today = today}, rules), 2);
}

TEST(CatchUp, NeverIsSaidWhereTheLimitAllowsNothing)
{
    Rules rules = plainRules();
    rules.questionsPerDay = 0;
    EXPECT_FALSE(daysToCatchUp({due("a", 0.5)}, {.today = today}, rules));
}

TEST(CatchUp, ABacklogBeyondWhatADayCanHoldForLongIsNotGoneThrough)
{
    std::vector<Candidate> candidates;
    for (int card = 0; card < 10'000; ++card) {
        candidates.push_back(firm("card " + std::to_string(card)));
    }
    EXPECT_FALSE(daysToCatchUp(candidates, {.today = today}, {}));
    candidates.resize(1000);
    const auto days = daysToCatchUp(candidates, {.today = today}, {});
    ASSERT_TRUE(days);
    EXPECT_GE(*days, 25);
    EXPECT_LE(*days, 28);
}

} // namespace shixi::study
