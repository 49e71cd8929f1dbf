#pragma once

#include "core/error.h"
#include "questions/itemcheck/itemrules.h"
#include "questions/questionset.h"

#include <optional>
#include <vector>

namespace shixi::questions
{

// A change that is safe to make without asking. `field`: stem, explanation; option, why (of optionId); answer
// (optionId: its index); fixed_options ("true"); order (the ids of the options joined by commas).
struct ItemFix {
    QuestionId question;
    QString field;
    QString optionId;
    QString before;
    QString after;

    bool operator==(const ItemFix &) const = default;
};

// The finding's place is QUESTION, QUESTION/OPTION, or empty where it is about the whole set.
struct ItemFinding {
    Finding finding;
    std::optional<ItemFix> fix;
};

// What a careful teacher would mark, in any set: docs/formats/itemcheck.md. What is wrong with a set's structure is
// found by packs. About the set first, then question by question in their order; the same on every processor.
[[nodiscard]] std::vector<ItemFinding> checkItems(const QuestionSet &set, const ItemRules &rules);

// Whether the field still says `before`, so that it now says `after`. What is shown as the answer follows its option.
[[nodiscard]] bool applyFix(const ItemFix &fix, Question &question);

} // namespace shixi::questions
