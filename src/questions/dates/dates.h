#pragma once

#include "core/splitmix64.h"
#include "questions/asking/asked.h"
#include "questions/asking/pool.h"
#include "questions/templates/templates.h"

namespace shixi::questions
{

// Its year, month and day, a blank each.
[[nodiscard]] std::vector<Asked>
datePartsAsked(const Template &row, const knowledge::Fact &fact, const Material &material);
// What happened then; false: what happened at other times.
[[nodiscard]] std::vector<Asked>
eventsAsked(const Template &row, const knowledge::Fact &fact, const Material &material);
// When something happened, and when a document was issued.
[[nodiscard]] std::vector<Asked> dateAsked(const Template &row, const knowledge::Fact &fact, const Material &material);
[[nodiscard]] std::vector<Asked>
issueDateAsked(const Template &row, const knowledge::Fact &fact, const Material &material);
[[nodiscard]] Pool
dateStrays(const Asked &asked, const knowledge::Fact &fact, const Material &material, SplitMix64 &random);
[[nodiscard]] Pool
datePartsStrays(const Asked &asked, const knowledge::Fact &fact, const Material &material, SplitMix64 &random);
[[nodiscard]] Pool
eventStrays(const Asked &asked, const knowledge::Fact &fact, const Material &material, SplitMix64 &random);

} // namespace shixi::questions
