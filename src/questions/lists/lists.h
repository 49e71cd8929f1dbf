#pragma once

#include "core/splitmix64.h"
#include "questions/asking/asked.h"
#include "questions/asking/pool.h"
#include "questions/templates/templates.h"

namespace shixi::questions
{

// The items of a list: all of them, or one with the others shown; false ones are items of other lists.
[[nodiscard]] std::vector<Asked> allItems(const Template &row, const knowledge::Fact &fact, const Material &material);
[[nodiscard]] std::vector<Asked> eachItem(const Template &row, const knowledge::Fact &fact, const Material &material);
[[nodiscard]] Pool
itemStrays(const Asked &asked, const knowledge::Fact &fact, const Material &material, SplitMix64 &random);

} // namespace shixi::questions
