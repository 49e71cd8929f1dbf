#pragma once

#include "core/log.h"

#include <cstdint>
#include <vector>

namespace shixi::study
{

// Mixes reviews and new cards, each kept in its own order. Between teaching a card and asking it stand at least
// `teachGap` other steps; where even the best order has fewer, as many as that has.
[[nodiscard]] std::vector<PlannedStep>
sequence(const std::vector<CardId> &reviews, const std::vector<CardId> &fresh, int teachGap, std::uint64_t seed);

} // namespace shixi::study
