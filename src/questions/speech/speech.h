#pragma once

#include "core/splitmix64.h"
#include "questions/asking/asked.h"
#include "questions/asking/pool.h"
#include "questions/templates/templates.h"

namespace shixi::questions
{

// Words of a requirement or a saying: those that have others of their sort, terms in quotation marks, and those a norm
// word governs. Options are words and terms; the sentence around them is never changed.
[[nodiscard]] std::vector<Asked> saidAsked(const Template &row, const knowledge::Fact &fact, const Material &material);
[[nodiscard]] std::vector<Asked>
saidTwoAsked(const Template &row, const knowledge::Fact &fact, const Material &material);
[[nodiscard]] std::vector<Asked>
quotedAsked(const Template &row, const knowledge::Fact &fact, const Material &material);
[[nodiscard]] Pool
saidStrays(const Asked &asked, const knowledge::Fact &fact, const Material &material, SplitMix64 &random);
[[nodiscard]] Pool
saidTwoStrays(const Asked &asked, const knowledge::Fact &fact, const Material &material, SplitMix64 &random);
[[nodiscard]] Pool
quotedStrays(const Asked &asked, const knowledge::Fact &fact, const Material &material, SplitMix64 &random);

} // namespace shixi::questions
