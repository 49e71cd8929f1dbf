#include "study/examplan.h"

#include "core/splitmix64.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>

namespace shixi::study
{

namespace
{

constexpr std::array<double, 6> retentions{0.6, 0.7, 0.75, 0.8, 0.85, 0.9};
constexpr std::array<int, 10> sweeps{1, 2, 3, 5, 7, 10, 14, 18, 24, 30};

bool inSweep(int day, const ExamPlan &plan, const ExamGoal &goal)
{
    return day > goal.daysLeft - plan.sweepDays;
}

// The day of the exam, nothing being asked on it any more.
int examDayOf(const ExamGoal &goal)
{
    return goal.daysLeft + 1;
}

int freshIn(const Learnable &learnable)
{
    return static_cast<int>(std::ranges::count_if(learnable.cards, [](const fsrs::SimulatedCard &card) {
        return !card.memory;
    }));
}

// New cards come to an end when the sweep begins.
int paceFor(const Learnable &learnable, const ExamGoal &goal, int sweepDays)
{
    const int days = std::max(1, goal.daysLeft - sweepDays);
    return (freshIn(learnable) + days - 1) / days;
}

// At most half of the days; of the last fortnight any, all of it too: planned anew every day, a sweep that was to begin
// does.
std::vector<int> sweepsWithin(int daysLeft)
{
    constexpr int fortnight = 14;
    const int longest = std::min(daysLeft, std::max(fortnight, daysLeft / 2));
    std::vector<int> within{std::clamp(longest, 1, sweeps.back())};
    std::ranges::copy_if(sweeps, std::back_inserter(within), [longest](int sweepDays) {
        return sweepDays < longest;
    });
    return within;
}

std::vector<ExamPlan> plansFor(const Learnable &learnable, const ExamGoal &goal)
{
    std::vector<ExamPlan> plans;
    for (const int sweepDays : sweepsWithin(goal.daysLeft)) {
        for (const double retention : retentions) {
            plans.push_back({retention, paceFor(learnable, goal, sweepDays), sweepDays});
        }
    }
    return plans;
}

// Of few cards one course of luck says little, and the best of many plans would be the luckiest.
int playsFor(std::size_t cards)
{
    constexpr std::size_t enoughCards = 1000;
    return static_cast<int>(std::clamp<std::size_t>(enoughCards / std::max<std::size_t>(1, cards), 1, 4));
}

bool isBetter(const ExamPlan &plan, const ExamPlan &best, const ExamGoal &goal)
{
    const bool reaches = plan.remembered >= goal.share;
    const bool bestReaches = best.remembered >= goal.share;
    if (reaches && bestReaches) {
        return plan.secondsADay < best.secondsADay;
    }
    return plan.remembered > best.remembered;
}

} // namespace

double gainByReview(const fsrs::SimulatedCard &card, int day, int examDay, const fsrs::Model &model)
{
    const int elapsed = day - card.lastDay;
    const double recall = card.recallOn(day, model);
    const auto recallAfter = [&](Rating rating) {
        const fsrs::Memory memory = model.next(card.memory, rating, elapsed);
        return model.recall(memory, examDay - day);
    };
    return recall * recallAfter(Rating::Good) + (1 - recall) * recallAfter(Rating::Again)
        - card.recallOn(examDay, model);
}

fsrs::Policy examPolicy(const fsrs::Model &model, const ExamPlan &plan, const ExamGoal &goal)
{
    fsrs::Policy policy = plainPolicy(model, {plan.retention, plan.newADay, goal.secondsADay});
    policy.urgency = [model, plan, goal](const fsrs::SimulatedCard &card, int day) -> std::optional<double> {
        if (day >= examDayOf(goal)) {
            return std::nullopt;
        }
        if (!inSweep(day, plan, goal)) {
            // Where there is too little time, what is remembered best is kept, not what is lost already.
            return card.dueDay <= day ? std::optional(card.recallOn(day, model)) : std::nullopt;
        }
        const bool swept = inSweep(card.lastDay, plan, goal);
        return swept && card.dueDay > day ? std::nullopt
                                          : std::optional(gainByReview(card, day, examDayOf(goal), model));
    };
    policy.newCards = [plan, goal](int day) {
        return inSweep(day, plan, goal) ? 0 : plan.newADay;
    };
    return policy;
}

namespace
{

// What it comes to in the mean. Empty: cancelled.
std::optional<ExamPlan>
playedThrough(ExamPlan plan, const Learnable &learnable, const ExamGoal &goal, std::uint64_t seed, std::stop_token stop)
{
    // Keeping the plan plans every card anew.
    const auto cards = plannedAnew(learnable.cards, learnable.model, plan.retention);
    const fsrs::Policy policy = examPolicy(learnable.model, plan, goal);
    const int plays = playsFor(cards.size());
    SplitMix64 lucks(seed);
    double taught = 0;
    for (int play = 0; play < plays; ++play) {
        const auto days =
            fsrs::simulate(cards, learnable.model, learnable.habits, policy, examDayOf(goal), lucks.next(), {{}, stop});
        if (stop.stop_requested()) {
            return std::nullopt;
        }
        for (const fsrs::SimulatedDay &day : days) {
            plan.secondsADay += day.seconds / goal.daysLeft / plays;
            taught += day.newCards;
        }
        plan.remembered += cards.empty() ? 0 : days.back().remembered / static_cast<double>(cards.size()) / plays;
    }
    plan.taught = static_cast<int>(std::lround(taught / plays));
    plan.leftOut = freshIn(learnable) - plan.taught;
    return plan;
}

} // namespace

std::optional<ExamPlan>
planExam(const Learnable &learnable, const ExamGoal &goal, std::uint64_t seed, const Progress &progress)
{
    const std::vector<ExamPlan> plans = plansFor(learnable, goal);
    std::optional<ExamPlan> best;
    for (std::size_t at = 0; at < plans.size(); ++at) {
        progress.at(static_cast<int>(at), static_cast<int>(plans.size()));
        const auto plan = playedThrough(plans[at], learnable, goal, seed, progress.stop);
        if (!plan) {
            return std::nullopt;
        }
        if (!best || isBetter(*plan, *best, goal)) {
            best = plan;
        }
    }
    return best;
}

} // namespace shixi::study
