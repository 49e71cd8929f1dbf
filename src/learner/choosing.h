#pragma once

#include "learner/planning.h"

#include <string>
#include <unordered_set>

namespace shixi::learner
{

// What of a choice a card meets; practice asks those that meet all of it.
struct ChoiceMatch {
    bool section = false, kind = false, level = false;
    bool only = false; // not done, missed most, starred
    bool rest = false;

    [[nodiscard]] bool whole() const { return section && kind && level && only && rest; }
};

// A choice, ready to be held against one card after another; reads what it needs once.
class ChoiceFilter
{
public:
    ChoiceFilter(const Desk &desk, const PracticeChoice &choice);

    [[nodiscard]] ChoiceMatch match(const ShelfCard &card, const store::CardState &state) const;
    [[nodiscard]] bool isStarred(const ShelfCard &card) const;

private:
    PracticeChoice m_choice;
    std::unordered_set<std::string> m_starred;
    std::unordered_set<std::string> m_formula;
};

// Never answered, in no mode; missed once or more, though it may have been made good.
[[nodiscard]] bool isNotDone(const store::CardState &state);
[[nodiscard]] bool wasMissed(const store::CardState &state);

} // namespace shixi::learner
