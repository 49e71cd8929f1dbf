#include "study/examplan.h"

#include <algorithm>
#include <array>

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

// New cards come to an end when the sweep begins.
int paceFor(const Learnable &learnable, const ExamGoal &goal, int sweepDays)
{
    const auto fresh = std::ranges::count_if(learnable.cards, [](const fsrs::SimulatedCard &card) {
        return !card.memory;
    });
    const int days = std::max(1, goal.daysLeft - sweepDays);
    return (static_cast<int>(fresh) + days - 1) / days;
}

std::vector<ExamPlan> plansFor(const Learnable &learnable, const ExamGoal &goal)
{
    std::vector<ExamPlan> plans;
    for (const int sweepDays : sweeps) {
        for (const double retention : retentions) {
            if (sweepDays == sweeps.front() || sweepDays <= goal.daysLeft / 2) {
                plans.push_back({retention, paceFor(learnable, goal, sweepDays), sweepDays});
            }
        }
    }
    return plans;
}

void fillIn(ExamPlan &plan, const std::vector<fsrs::SimulatedDay> &days, const Learnable &learnable)
{
    for (const fsrs::SimulatedDay &day : days) {
        plan.secondsADay += day.seconds / static_cast<double>(days.size());
        plan.taught += day.newCards;
    }
    const auto fresh = std::ranges::count_if(learnable.cards, [](const fsrs::SimulatedCard &card) {
        return !card.memory;
    });
    plan.leftOut = static_cast<int>(fresh) - plan.taught;
    plan.remembered = days.empty() || learnable.cards.empty()
        ? 0
        : days.back().remembered / static_cast<double>(learnable.cards.size());
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
        if (!inSweep(day, plan, goal)) {
            // Where there is too little time, what is remembered best is kept, not what is lost already.
            return card.dueDay <= day ? std::optional(card.recallOn(day, model)) : std::nullopt;
        }
        const bool swept = inSweep(card.lastDay, plan, goal);
        return swept && card.dueDay > day ? std::nullopt : std::optional(gainByReview(card, day, goal.daysLeft, model));
    };
    policy.newCards = [plan, goal](int day) {
        return inSweep(day, plan, goal) ? 0 : plan.newADay;
    };
    return policy;
}

std::optional<ExamPlan>
planExam(const Learnable &learnable, const ExamGoal &goal, std::uint64_t seed, const Progress &progress)
{
    std::vector<ExamPlan> plans = plansFor(learnable, goal);
    std::optional<ExamPlan> best;
    for (std::size_t at = 0; at < plans.size(); ++at) {
        progress.at(static_cast<int>(at), static_cast<int>(plans.size()));
        const auto days = fsrs::simulate(learnable.cards,
                                         learnable.model,
                                         learnable.habits,
                                         examPolicy(learnable.model, plans[at], goal),
                                         goal.daysLeft,
                                         seed,
                                         {{}, progress.stop});
        if (progress.cancelled()) {
            return std::nullopt;
        }
        fillIn(plans[at], days, learnable);
        if (!best || isBetter(plans[at], *best, goal)) {
            best = plans[at];
        }
    }
    return best;
}

} // namespace shixi::study
