#pragma once

#include "study/outlook.h"

namespace shixi::study
{

struct ExamGoal {
    int daysLeft = 30; // study days before the exam, today counted
    double share = 0.9; // wanted to be remembered on its day
    double secondsADay = 900; // there is at most
};

// How to come to an exam: new cards and their reviews until the sweep begins, then every card once more, those that
// gain most by it first.
struct ExamPlan {
    double retention = 0.9; // asked for until the sweep
    int newADay = 0;
    int sweepDays = 1; // the last days
    double remembered = 0; // share of all cards expected on the day
    double secondsADay = 0; // the mean
    int taught = 0; // of the new cards, the important ones first
    int leftOut = 0; // new cards there is no time for
};

// What one more review on `day` adds to the probability of recalling the card on `examDay`.
[[nodiscard]] double gainByReview(const fsrs::SimulatedCard &card, int day, int examDay, const fsrs::Model &model);

// How the days are spent by a plan.
[[nodiscard]] fsrs::Policy examPolicy(const fsrs::Model &model, const ExamPlan &plan, const ExamGoal &goal);

// The plan with the least time of those that reach the share; where none does, the one that remembers most. Found by
// playing plans through on the same luck. Empty: cancelled.
[[nodiscard]] std::optional<ExamPlan>
planExam(const Learnable &learnable, const ExamGoal &goal, std::uint64_t seed, const Progress &progress);

} // namespace shixi::study
