#pragma once

#include "core/splitmix64.h"
#include "questions/asking/asked.h"
#include "questions/asking/pool.h"
#include "questions/templates/templates.h"

namespace shixi::questions
{

// The word. Of an image (A是B的“…”): {topic} is A and {head} is B. Of a defined word: {event} is its meaning.
[[nodiscard]] std::vector<Asked> termAsked(const Template &row, const knowledge::Fact &fact, const Material &material);
[[nodiscard]] Pool
termStrays(const Asked &asked, const knowledge::Fact &fact, const Material &material, SplitMix64 &random);

// What it means or stands for.
[[nodiscard]] std::vector<Asked>
meaningAsked(const Template &row, const knowledge::Fact &fact, const Material &material);
[[nodiscard]] Pool
meaningStrays(const Asked &asked, const knowledge::Fact &fact, const Material &material, SplitMix64 &random);

} // namespace shixi::questions
