#pragma once

#include "learner/practising.h"
#include "study/factmemory.h"

#include <vector>

namespace shixi::learner
{

// A fact that is asked for, and how well it is remembered.
struct AskedFact {
    const knowledge::Fact *fact = nullptr;
    Level level = Level::Useful; // the highest of its cards, as the learner changed it, else as the set says
    study::FactMemory memory = {};
};

// Those at least one card asks for, in the reading order of their first cards: what every page counts when it says
// "facts".
[[nodiscard]] std::vector<AskedFact> askedFactsOf(const Shelf &shelf, const CardStates &states);

} // namespace shixi::learner
