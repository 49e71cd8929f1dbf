#pragma once

#include "core/splitmix64.h"
#include "questions/asking/asked.h"
#include "questions/asking/pool.h"
#include "questions/templates/templates.h"

namespace shixi::questions
{

// Words of a requirement or a saying: those a norm word governs, and terms in quotation marks.
[[nodiscard]] std::vector<Asked> normsAsked(const Template &row, const knowledge::Fact &fact, const Material &material);
[[nodiscard]] std::vector<Asked>
quotedAsked(const Template &row, const knowledge::Fact &fact, const Material &material);
[[nodiscard]] Pool
normStrays(const Asked &asked, const knowledge::Fact &fact, const Material &material, SplitMix64 &random);
[[nodiscard]] Pool
quotedStrays(const Asked &asked, const knowledge::Fact &fact, const Material &material, SplitMix64 &random);

} // namespace shixi::questions
