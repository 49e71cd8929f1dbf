#pragma once

#include "study/memory.h"

#include <vector>

namespace shixi::statistics
{

// How far a group of cards is learnt.
struct Mastery {
    int cards = 0; // in the group
    int mastered = 0; // remembered for `masteredFromDays` or more
    int learning = 0; // asked before, and not there yet

    [[nodiscard]] int fresh() const { return cards - mastered - learning; }
    bool operator==(const Mastery &) const = default;
};

// By stability, so that it falls only after a miss: fading shows as what is due.
[[nodiscard]] Mastery mastery(const std::vector<study::CardMemory> &cards, double masteredFromDays);

} // namespace shixi::statistics
