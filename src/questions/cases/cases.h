#pragma once

#include "core/splitmix64.h"
#include "questions/asking/asked.h"
#include "questions/asking/pool.h"
#include "questions/templates/templates.h"

namespace shixi::questions
{

// What a unit did, and who did it; false ones are those of other units. Not asked where one who has read nothing knows.
[[nodiscard]] std::vector<Asked>
practiceAsked(const Template &row, const knowledge::Fact &fact, const Material &material);
[[nodiscard]] std::vector<Asked> unitAsked(const Template &row, const knowledge::Fact &fact, const Material &material);
[[nodiscard]] Pool
practiceStrays(const Asked &asked, const knowledge::Fact &fact, const Material &material, SplitMix64 &random);
[[nodiscard]] Pool
unitStrays(const Asked &asked, const knowledge::Fact &fact, const Material &material, SplitMix64 &random);

// What a unit did, told whole, with what came of it or without; never beside options.
[[nodiscard]] std::vector<Asked>
tellingAsked(const Template &row, const knowledge::Fact &fact, bool withEffect, const Material &material);
[[nodiscard]] std::vector<Asked> storyAsked(const Template &row, const knowledge::Fact &fact, const Material &material);
[[nodiscard]] Pool
storyStrays(const Asked &asked, const knowledge::Fact &fact, const Material &material, SplitMix64 &random);

// What it founded, or what it calls its way: 组建“找水突击队”; false ones are what others founded or call theirs.
[[nodiscard]] std::vector<Asked> namedAsked(const Template &row, const knowledge::Fact &fact, const Material &material);
[[nodiscard]] Pool
namedStrays(const Asked &asked, const knowledge::Fact &fact, const Material &material, SplitMix64 &random);

} // namespace shixi::questions
