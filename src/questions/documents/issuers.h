#pragma once

#include "core/splitmix64.h"
#include "questions/asking/pool.h"
#include "questions/material/material.h"

namespace shixi::questions
{

// A body named whole, and no more than it: never 年底由集团党委.
[[nodiscard]] bool isIssuer(const QString &name);

// Bodies of the same sort as the one that brought a paper out: beside 集团党委 its organisation department, beside 县委
// 县委组织部, 县政府 and 市委; a bureau never stands beside the Party. Those the text names first.
[[nodiscard]] std::vector<Stray>
issuersBeside(const QString &key, const knowledge::Fact &fact, const Material &material, SplitMix64 &random);

} // namespace shixi::questions
