#pragma once

#include "core/kinds.h"

#include <vector>

namespace shixi::statistics
{

// Reviews of one kind with one rating.
struct RatedCount {
    Kind kind = Kind::DateEvent;
    Rating rating = Rating::Again;
    int reviews = 0;

    bool operator==(const RatedCount &) const = default;
};

// How many of the reviews were right: rated better than Again.
struct RightRate {
    int reviews = 0;
    int right = 0;

    // Of fewer a share says nothing.
    [[nodiscard]] bool isEnough() const { return reviews >= 5; }
    [[nodiscard]] int ppm() const; // parts per million, rounded; 0 where there is none
    bool operator==(const RightRate &) const = default;
};

struct KindRate {
    Kind kind = Kind::DateEvent;
    RightRate rate;

    bool operator==(const KindRate &) const = default;
};

struct RightRates {
    RightRate all;
    std::vector<KindRate> kinds; // those with a review, in the order of Kind

    bool operator==(const RightRates &) const = default;
};

[[nodiscard]] RightRates rightRates(const std::vector<RatedCount> &counts);

} // namespace shixi::statistics
