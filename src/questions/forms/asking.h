#pragma once

#include "core/splitmix64.h"
#include "questions/asking/asked.h"
#include "questions/asking/pool.h"
#include "questions/templates/templates.h"

namespace shixi::questions
{

// How one sort of thing is asked.
struct Asking {
    // What a row can ask of a fact, in order of the text: nothing, one thing, or several (items, norm words, terms).
    std::vector<Asked> (*asked)(const Template &row, const knowledge::Fact &fact, const Material &material);
    // False options, best first.
    Pool (*strays)(const Asked &asked, const knowledge::Fact &fact, const Material &material, SplitMix64 &random);
    bool isText; // the options are words: one that echoes the stem gives itself away
};

[[nodiscard]] const Asking &askingOf(Ask ask);

} // namespace shixi::questions
