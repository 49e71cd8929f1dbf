#pragma once

#include "core/error.h"
#include "questions/questionset.h"

namespace shixi::questions
{

class Templates; // content/templates/*.json, parsed: templates/templates.h

struct Generated {
    std::vector<Card> cards;
    std::vector<Question> questions; // of the cards, in their order; then those over several facts, on no card
    std::vector<Finding> skipped; // the coverage map: facts without a question, and why
};

struct Wanted {
    std::uint64_t seed = 0;
    bool details = false; // else details are read, not asked, unless there is little else
    const std::vector<knowledge::Fact> *neighbours = nullptr; // of other sets: false options may come from them
};

// Cards and questions for the facts of one article. Deterministic: same facts, templates and wishes, same bytes.
[[nodiscard]] Generated generate(const knowledge::Article &article,
                                 const std::vector<knowledge::Fact> &facts,
                                 const Templates &templates,
                                 const Wanted &wanted);

} // namespace shixi::questions
