#pragma once

#include "study/memory.h"

#include <vector>

namespace shixi::statistics
{

// How well a group of cards is remembered.
struct Retention {
    int cards = 0; // in the group
    int learnt = 0; // reviewed at least once
    int ppm = 0; // mean probability of recall of the learnt ones, parts per million; 0 where there are none

    bool operator==(const Retention &) const = default;
};

// The order of the cards does not matter, to the last digit.
[[nodiscard]] Retention retention(const std::vector<study::CardMemory> &cards, int today, const fsrs::Model &model);

} // namespace shixi::statistics
