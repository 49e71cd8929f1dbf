#pragma once

#include "core/error.h"
#include "questions/questionset.h"

namespace shixi::questions
{

class Templates; // content/templates/*.json, parsed: templates.h

struct Generated {
    std::vector<Card> cards;
    std::vector<Question> questions;
    std::vector<Finding> skipped; // facts without a question, and why
};

// Cards and questions for the facts of one article. Deterministic: same facts, templates and seed, same bytes.
[[nodiscard]] Generated generate(const knowledge::Article &article,
                                 const std::vector<knowledge::Fact> &facts,
                                 const Templates &templates,
                                 std::uint64_t seed);

} // namespace shixi::questions
