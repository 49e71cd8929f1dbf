#pragma once

#include "study/today.h"

#include <string>
#include <vector>

// What the tests of plans share.
namespace shixi::study
{

inline constexpr int today = 20000;

inline Candidate due(const std::string &name, double probability, Level level = Level::Core)
{
    Candidate candidate;
    candidate.card = {name};
    candidate.level = level;
    candidate.siblings = {"fact of " + name};
    candidate.introduced = true;
    candidate.retrievability = probability;
    candidate.dueDay = today;
    return candidate;
}

inline Candidate fresh(const std::string &name, int order = 0, Level level = Level::Core)
{
    Candidate candidate;
    candidate.card = {name};
    candidate.level = level;
    candidate.order = order;
    candidate.siblings = {"fact of " + name};
    return candidate;
}

inline std::vector<Candidate> manyDue(int count)
{
    std::vector<Candidate> candidates;
    for (int index = 0; index < count; ++index) {
        candidates.push_back(due("r" + std::to_string(100 + index), 0.5 + 0.001 * index));
    }
    return candidates;
}

inline std::vector<Candidate> manyFresh(int count)
{
    std::vector<Candidate> candidates;
    for (int index = 0; index < count; ++index) {
        candidates.push_back(fresh("n" + std::to_string(100 + index), index));
    }
    return candidates;
}

inline std::vector<Candidate> operator+(std::vector<Candidate> left, const std::vector<Candidate> &right)
{
    left.insert(left.end(), right.begin(), right.end());
    return left;
}

inline std::vector<std::string> names(const TodayPlan &plan, PlannedStep::Kind kind)
{
    std::vector<std::string> result;
    for (const PlannedStep &step : plan.steps) {
        if (step.kind == kind) {
            result.push_back(step.card.value);
        }
    }
    return result;
}

inline std::vector<std::string> asked(const TodayPlan &plan)
{
    return names(plan, PlannedStep::Kind::Ask);
}

inline std::vector<std::string> taught(const TodayPlan &plan)
{
    return names(plan, PlannedStep::Kind::Teach);
}

} // namespace shixi::study
