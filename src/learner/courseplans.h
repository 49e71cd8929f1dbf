#pragma once

#include "learner/practising.h"
#include "study/course.h"

namespace shixi::learner
{

// Where the course of a choice stands, out of its cards (chosenCards); those that may not be asked are left out.
[[nodiscard]] study::CourseStanding
standingOfCourse(const Desk &desk, const std::vector<KnownCard> &chosen, const PracticeChoice &choice, int questions);
[[nodiscard]] CourseView viewOf(const study::CourseStanding &standing);

// A round as it would be asked now. `anew`: its course begins at the first question.
struct RoundPlan {
    std::vector<PlannedStep> steps;
    int lap = 1;
};
[[nodiscard]] RoundPlan
planRoundOf(const Desk &desk, const PracticeRound &round, int today, std::uint64_t seed, bool anew);

} // namespace shixi::learner
