#pragma once

#include "core/splitmix64.h"
#include "questions/asking/asked.h"
#include "questions/asking/pool.h"
#include "questions/templates/templates.h"

namespace shixi::questions
{

// What a unit did, and who did it; false ones are those of other units.
[[nodiscard]] std::vector<Asked>
practiceAsked(const Template &row, const knowledge::Fact &fact, const Material &material);
[[nodiscard]] std::vector<Asked> unitAsked(const Template &row, const knowledge::Fact &fact, const Material &material);
[[nodiscard]] Pool
practiceStrays(const Asked &asked, const knowledge::Fact &fact, const Material &material, SplitMix64 &random);
[[nodiscard]] Pool
unitStrays(const Asked &asked, const knowledge::Fact &fact, const Material &material, SplitMix64 &random);

} // namespace shixi::questions
