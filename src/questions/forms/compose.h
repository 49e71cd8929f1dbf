#pragma once

#include "core/splitmix64.h"
#include "questions/gates/reason.h"
#include "questions/material/material.h"
#include "questions/templates/templates.h"

namespace shixi::questions
{

struct Composed {
    std::vector<Question> questions; // one, or up to the row's variants; without ids
    Reason fault = Reason::NoTemplate; // where there is none: how near the best try came
};

// What one row makes of one fact.
[[nodiscard]] Composed
compose(const Template &row, const knowledge::Fact &fact, const Material &material, SplitMix64 &random);

} // namespace shixi::questions
