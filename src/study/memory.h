#pragma once

#include "core/log.h"
#include "fsrs/fuzz.h"
#include "fsrs/model.h"
#include "study/rules.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace shixi::study
{

// What replay needs of one rated answer, in (atMs, device, seq) order.
struct Review {
    std::uint32_t session = 0; // a number, the same for all of one session
    int studyDay = 0;
    Rating rating = Rating::Good;
    // Rule "step_below": takes the place of the review before it in the same session, and never makes memory stronger
    // than it was before both.
    bool replacesLast = false;
    std::optional<int> longestDays; // true/false alone never lengthens an interval past its step
    std::optional<int> waitDays; // what was drawn when it was made; holds where it is still one of the possible ones
};

// A card's memory: a cache, always equal to the replay of its reviews.
struct CardMemory {
    std::optional<fsrs::Memory> memory; // empty: introduced at most, never reviewed
    int lastDay = 0; // study day of the last review
    int dueDay = 0; // study day on which it is asked again; the next one where it was missed
    int reviews = 0;
    int lapses = 0; // Again after the first review

    bool operator==(const CardMemory &) const = default;
};

// Remembered for a day or more.
[[nodiscard]] bool isLearnt(const CardMemory &memory);

// Elapsed days below zero (wrong clocks) count as zero. Where a review does not say what was drawn, `seed`, the card's,
// and the number of the review decide among the possible waits.
[[nodiscard]] CardMemory replay(const std::vector<Review> &reviews, const Rules &rules, std::uint64_t seed);

// The days the card may wait after the last of these reviews, of which there is one at least.
[[nodiscard]] fsrs::DayRange waitAfter(const std::vector<Review> &reviews, const Rules &rules, std::uint64_t seed);

} // namespace shixi::study
