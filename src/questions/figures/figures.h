#pragma once

#include "core/splitmix64.h"
#include "questions/asking/asked.h"
#include "questions/asking/pool.h"
#include "questions/templates/templates.h"

namespace shixi::questions
{

// How many: false ones are rungs of a ladder around the right one, or other fractions, spans or frequencies.
[[nodiscard]] std::vector<Asked>
figureAsked(const Template &row, const knowledge::Fact &fact, const Material &material);
// It and the second figure of the same words, a blank each.
[[nodiscard]] std::vector<Asked>
twoFiguresAsked(const Template &row, const knowledge::Fact &fact, const Material &material);
[[nodiscard]] Pool
figureStrays(const Asked &asked, const knowledge::Fact &fact, const Material &material, SplitMix64 &random);
[[nodiscard]] Pool
twoFiguresStrays(const Asked &asked, const knowledge::Fact &fact, const Material &material, SplitMix64 &random);

} // namespace shixi::questions
