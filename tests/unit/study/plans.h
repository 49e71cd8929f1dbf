#pragma once

#include "study/today.h"

#include <string>
#include <vector>

// What the tests of plans share.
namespace shixi::study
{

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
