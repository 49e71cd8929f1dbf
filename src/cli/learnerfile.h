#pragma once

#include "learner/memoryviews.h"

namespace shixi::cli
{

// What a learner's own rules are added to, and this study day of the system's clock.
[[nodiscard]] learner::RulesOfDay rulesOfToday();

} // namespace shixi::cli
