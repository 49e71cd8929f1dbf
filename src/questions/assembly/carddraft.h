#pragma once

#include "questions/material/material.h"

#include <set>

namespace shixi::questions
{

// One way to remember a fact, with its questions, while the set is being put together.
struct CardDraft {
    const knowledge::Fact *fact = nullptr;
    Card card;
    std::set<QString> filled = {}; // the slots that have their question
    std::vector<Question> questions = {};

    // A card is asked for the first time in its easiest form, by options or as its kind may begin: else it is none.
    [[nodiscard]] bool canBegin(const Templates &templates) const;
};

} // namespace shixi::questions
