#pragma once

#include "study/memory.h"

#include <vector>

namespace shixi::study
{

// One review of a card that had a memory: what the model foretold, and what came.
struct Foretold {
    double recall = 1; // (0, 1)
    bool passed = true;
};

// What the model foretold of each review on a later day than the one before it.
[[nodiscard]] std::vector<Foretold> foretold(const std::vector<Review> &reviews, const fsrs::Model &model);

// The probability of so many misses or more, were the model right: the tail of a Poisson-binomial distribution.
[[nodiscard]] double chanceOfMisses(const std::vector<Foretold> &reviews);

// A card that is missed again and again costs time and teaches little; it should be looked at, not asked once more. It
// is one when its misses after the first review reach the count, or when the model finds so many at the last of them
// too unlikely; until it was passed a few times in a row.
[[nodiscard]] bool isLeech(const std::vector<Review> &reviews, const Rules &rules);

} // namespace shixi::study
