#pragma once

#include "core/splitmix64.h"
#include "questions/asking/asked.h"
#include "questions/asking/pool.h"
#include "questions/templates/templates.h"

namespace shixi::questions
{

// How a sentence goes on: its last clause, word for word; false ones are the last clauses of other such sentences of
// the article. A last resort: it asks for the text itself.
[[nodiscard]] std::vector<Asked>
endingAsked(const Template &row, const knowledge::Fact &fact, const Material &material);
[[nodiscard]] Pool
endingStrays(const Asked &asked, const knowledge::Fact &fact, const Material &material, SplitMix64 &random);

} // namespace shixi::questions
