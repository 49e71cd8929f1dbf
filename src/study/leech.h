#pragma once

#include "study/memory.h"

#include <vector>

namespace shixi::study
{

// A card that is missed again and again costs time and teaches little; it should be looked at, not asked once more.
struct LeechRules {
    int lapses = 8; // named from so many misses on, and at every half of it after
    double chance = 0.001; // or when so many misses are less likely than this
};

// One review of a card that had a memory: what the model foretold, and what came.
struct Foretold {
    double recall = 1; // (0, 1)
    bool passed = true;
};

// What the model foretold of each review on a later day than the one before it.
[[nodiscard]] std::vector<Foretold> foretold(const std::vector<Review> &reviews, const fsrs::Parameters &parameters);

// The probability of so many misses or more, were the model right: the tail of a Poisson-binomial distribution.
[[nodiscard]] double chanceOfMisses(const std::vector<Foretold> &reviews);

// True where the last review made it one: a miss that reaches the count, or that the model finds too unlikely.
[[nodiscard]] bool
becameLeech(const std::vector<Review> &reviews, const fsrs::Parameters &parameters, const LeechRules &rules);

} // namespace shixi::study
