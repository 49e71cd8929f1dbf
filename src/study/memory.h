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

// What replay needs of one rated answer, in (atMs, device, seq) order, but a step below right after its failure.
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

// One of a list of reviews that counts, by its index there.
struct CountedReview {
    std::size_t review = 0;
    std::size_t place = 0; // the failure in whose place it stands, or its own

    bool operator==(const CountedReview &) const = default;
};

// What the model foretold of a review that counts, and what came.
struct Foretold {
    double recall = 1; // (0, 1)
    bool passed = true;
    std::size_t review = 0;
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

// Those that count. A step below whose failure is not there does where nothing of its day does.
[[nodiscard]] std::vector<CountedReview> countedOf(const std::vector<Review> &reviews);

// Elapsed days below zero (wrong clocks) count as zero. Where a review does not say what was drawn, `seed`, the card's,
// and the number of the review decide among the possible waits.
[[nodiscard]] CardMemory replay(const std::vector<Review> &reviews, const Rules &rules, std::uint64_t seed);

// Of each review that counts and came on a later day than the one before it.
[[nodiscard]] std::vector<Foretold> foretold(const std::vector<Review> &reviews, const Rules &rules);

// The days the card may wait after the last of these reviews, of which there is one at least.
[[nodiscard]] fsrs::DayRange waitAfter(const std::vector<Review> &reviews, const Rules &rules, std::uint64_t seed);

} // namespace shixi::study
