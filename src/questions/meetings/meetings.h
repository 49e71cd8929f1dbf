#pragma once

#include "core/splitmix64.h"
#include "questions/asking/asked.h"
#include "questions/asking/pool.h"
#include "questions/templates/templates.h"

namespace shixi::questions
{

// The meeting: {when}, {verb} by whom, where and how it was held, {topic} what it came to; or {said}, the clause it
// stands in with the word that asks in its place.
[[nodiscard]] std::vector<Asked>
meetingAsked(const Template &row, const knowledge::Fact &fact, const Material &material);
[[nodiscard]] Pool
meetingStrays(const Asked &asked, const knowledge::Fact &fact, const Material &material, SplitMix64 &random);

// Who held it, where the text says so beside it.
[[nodiscard]] std::vector<Asked>
holderAsked(const Template &row, const knowledge::Fact &fact, const Material &material);
[[nodiscard]] Pool
holderStrays(const Asked &asked, const knowledge::Fact &fact, const Material &material, SplitMix64 &random);

} // namespace shixi::questions
