#pragma once

#include "study/factmemory.h"

#include <vector>

namespace shixi::statistics
{

// How far a group of facts is learnt.
struct Mastery {
    int facts = 0; // in the group
    int mastered = 0; // remembered for `masteredFromDays` or more
    int learning = 0; // asked before, and not there yet

    [[nodiscard]] int fresh() const { return facts - mastered - learning; }
    bool operator==(const Mastery &) const = default;
};

// By stability, so that it falls only after a miss: fading shows as what is due.
[[nodiscard]] Mastery mastery(const std::vector<study::FactMemory> &facts, double masteredFromDays);

} // namespace shixi::statistics
