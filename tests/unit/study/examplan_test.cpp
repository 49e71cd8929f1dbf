#include "study/examplan.h"

#include <gtest/gtest.h>

#include <cmath>
#include <string>

namespace shixi::study
{

namespace
{

constexpr std::uint64_t plannedOn = 1;
constexpr std::uint64_t judgedOn = 7; // other luck than it was planned on

Learnable fresh(std::size_t cards)
{
    Learnable learnable;
    learnable.cards.resize(cards);
    return learnable;
}

struct Come {
    double remembered = 0; // share
    double seconds = 0; // in all
};

Come playedOut(const Learnable &learnable, const fsrs::Policy &policy, int days)
{
    Come come;
    const auto played = fsrs::simulate(learnable.cards, learnable.model, learnable.habits, policy, days, judgedOn, {});
    for (const fsrs::SimulatedDay &day : played) {
        come.seconds += day.seconds;
    }
    come.remembered = played.back().remembered / static_cast<double>(learnable.cards.size());
    return come;
}

struct Case {
    int days;
    std::size_t cards;
    double minutes;
};

} // namespace

TEST(ExamPlan, RemembersFivePointsMoreOnTheDayThanFsrsAloneInTheSameMinutes)
{
    for (const Case &given :
         {Case{20, 130, 5}, Case{30, 130, 3}, Case{30, 300, 10}, Case{60, 300, 5}, Case{90, 300, 3}}) {
        const Learnable learnable = fresh(given.cards);
        const int newADay = static_cast<int>(std::ceil(static_cast<double>(given.cards) * 1.2 / given.days));
        const Come alone = playedOut(learnable, plainPolicy({}, {0.9, newADay, given.minutes * 60}), given.days);
        // A day ends with a question begun within it, so the same minutes are a little less.
        const ExamGoal goal{given.days, 1, alone.seconds / given.days - 20};
        const std::optional<ExamPlan> plan = planExam(learnable, goal, plannedOn, {});
        ASSERT_TRUE(plan);
        const Come planned = playedOut(learnable, examPolicy({}, *plan, goal), given.days);
        const std::string what = std::to_string(given.days) + " days " + std::to_string(given.cards) + " cards";
        EXPECT_GE(planned.remembered, alone.remembered + 0.05) << what;
        EXPECT_LE(planned.seconds, alone.seconds * 1.02) << what;
    }
}

TEST(ExamPlan, TakesTheLeastTimeThatReachesTheShare)
{
    const Learnable learnable = fresh(100);
    const auto planFor = [&](double share) {
        return *planExam(learnable, {40, share, 200}, plannedOn, {});
    };
    const ExamPlan modest = planFor(0.85);
    const ExamPlan most = planFor(1); // cannot be reached: the most there is
    EXPECT_GE(modest.remembered, 0.85);
    EXPECT_GT(most.remembered, modest.remembered);
    EXPECT_LT(most.remembered, 1);
    EXPECT_LT(modest.secondsADay, most.secondsADay);
}

TEST(ExamPlan, LeavesOutWhatIsLessImportantWhereNotEverythingFits)
{
    Learnable learnable = fresh(200);
    for (std::size_t at = 0; at < learnable.cards.size(); ++at) {
        learnable.cards[at].importance = at % 2 == 1 ? 1 : 0;
    }
    const ExamGoal goal{10, 0.9, 240};
    const ExamPlan plan = *planExam(learnable, goal, plannedOn, {});
    EXPECT_GT(plan.leftOut, 0);
    EXPECT_EQ(plan.taught + plan.leftOut, 200);
    EXPECT_LT(plan.remembered, goal.share); // said, not promised
    int unimportant = 0;
    fsrs::Policy policy = examPolicy({}, plan, goal);
    policy.wait = [&unimportant](const fsrs::SimulatedCard &card, Rating, int) {
        unimportant += card.importance == 0 ? 1 : 0;
        return 1000;
    };
    (void)fsrs::simulate(learnable.cards, {}, {}, policy, 3, plannedOn, {});
    EXPECT_EQ(unimportant, 0);
}

TEST(ExamPlan, NoNewCardsDuringTheSweep)
{
    const ExamGoal goal{20, 1, 600};
    const ExamPlan plan = *planExam(fresh(100), goal, plannedOn, {});
    const fsrs::Policy policy = examPolicy({}, plan, goal);
    EXPECT_EQ(policy.newCards(20), 0);
    EXPECT_EQ(policy.newCards(20 - plan.sweepDays), plan.newADay);
}

TEST(ExamPlan, TheSweepTakesWhatGainsMostFirst)
{
    const fsrs::SimulatedCard firm{fsrs::Memory{200, 5}, 0, 0, 0, 0};
    const fsrs::SimulatedCard weak{fsrs::Memory{3, 5}, 0, 0, 0, 0};
    EXPECT_GT(gainByReview(weak, 20, 22, {}), gainByReview(firm, 20, 22, {}));
    EXPECT_GT(gainByReview(firm, 20, 22, {}), 0);
}

TEST(ExamPlan, ReviewingAheadDoesNotInflateIntervals)
{
    const fsrs::Memory memory{30, 5};
    double before = memory.stability;
    for (int day = 0; day <= 40; ++day) {
        const double after = fsrs::next({}, memory, Rating::Good, day).stability;
        EXPECT_GE(after, before - 1e-9) << "a longer wait that was remembered is worth more";
        before = day == 0 ? memory.stability : after; // the same day has a formula of its own
    }
    EXPECT_LT(fsrs::next({}, memory, Rating::Good, 1).stability, memory.stability * 1.1);
    EXPECT_GT(fsrs::next({}, memory, Rating::Good, 30).stability, memory.stability * 2);
}

TEST(ExamPlan, ForetellsTheDayOfTheExamNotTheEveningBeforeIt)
{
    const fsrs::Memory memory{4, 5};
    Learnable learnable;
    learnable.cards = {{memory, 0, 10, 10, 0}};
    const ExamPlan plan = *planExam(learnable, {3, 0.9, 0}, plannedOn, {}); // no time for any review
    EXPECT_NEAR(plan.remembered, learnable.model.recall(memory, 4), 1e-12);
}

TEST(ExamPlan, ASweepThatWasToBeginMayTakeAllTheDaysLeft)
{
    Learnable learnable;
    learnable.cards.assign(130, {fsrs::Memory{3, 5}, 0, 20, 20, 0}); // none is due before the exam
    const ExamPlan plan = *planExam(learnable, {6, 1, 400}, plannedOn, {});
    EXPECT_GT(plan.sweepDays, 3);
    EXPECT_GT(plan.secondsADay, 300) << "no day is left unused where a review gains";
}

TEST(ExamPlan, TheLastDayCanBeToday)
{
    const std::optional<ExamPlan> plan = planExam(fresh(20), {1, 0.9, 600}, plannedOn, {});
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->sweepDays, 1);
    EXPECT_EQ(plan->taught + plan->leftOut, 20);
}

TEST(ExamPlan, CanBeCancelled)
{
    std::stop_source source;
    source.request_stop();
    EXPECT_FALSE(planExam(fresh(20), {10, 0.9, 600}, plannedOn, {{}, source.get_token()}));
}

} // namespace shixi::study
