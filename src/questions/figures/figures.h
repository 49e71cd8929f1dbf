#pragma once

#include "core/splitmix64.h"
#include "questions/asking/asked.h"
#include "questions/asking/pool.h"
#include "questions/templates/templates.h"

namespace shixi::questions
{

// How many: false ones are rungs of a ladder around the right one.
[[nodiscard]] std::vector<Asked>
figureAsked(const Template &row, const knowledge::Fact &fact, const Material &material);
[[nodiscard]] Pool
figureStrays(const Asked &asked, const knowledge::Fact &fact, const Material &material, SplitMix64 &random);

} // namespace shixi::questions
