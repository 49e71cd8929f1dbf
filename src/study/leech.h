#pragma once

#include "study/memory.h"

#include <vector>

namespace shixi::study
{

// The probability of so many misses or more, were the model right: the tail of a Poisson-binomial distribution. Where
// there are more than a hundred misses, of the reviews since the hundredth last: so long a history costs little.
[[nodiscard]] double chanceOfMisses(const std::vector<Foretold> &reviews);

// A card that is missed again and again costs time and teaches little; it should be looked at, not asked once more. It
// is one when its misses after the first review reach the count, or when the model finds so many at the last of them
// too unlikely; until it was passed a few times in a row.
[[nodiscard]] bool isLeech(const std::vector<Review> &reviews, const Rules &rules);

} // namespace shixi::study
