#pragma once

#include "fsrs/training/reviewlog.h"
#include "fsrs/weights.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <vector>

namespace shixi::fsrs
{

// How often the first review on a later day was passed.
struct Passed {
    int reviews = 0;
    int passed = 0;

    bool operator==(const Passed &) const = default;
};

// By the days waited, for one first rating.
using FirstRecall = std::map<int, Passed>;

// A log card after card, as columns, since it is read again and again; with the weight of each review that is
// predicted: those on a later day than the one before them.
struct TrainingSet {
    std::vector<std::uint32_t> starts; // first review of each card, and the end of the last
    std::vector<std::uint8_t> ratings;
    std::vector<std::int32_t> elapsedDays; // >= 0
    std::vector<float> weights; // 0: not predicted
    std::size_t predicted = 0;
    double recall = 0; // share of the predicted that was passed
    std::array<FirstRecall, 4> first; // by first rating, outliers left out

    [[nodiscard]] std::size_t cards() const { return starts.size() - 1; }
};

// fsrs-rs' rules: cards whose first wait is rare for their first rating are left out, and later reviews weigh more
// (1/4 to 1). Only the first `trained` reviews of the log are predicted; the rest is there for `heldOut`.
[[nodiscard]] TrainingSet trainingSetOf(const ReviewLog &log, std::size_t trained);
// The reviews from `trained` on, each of weight one; no card is left out.
[[nodiscard]] TrainingSet heldOutSetOf(const ReviewLog &log, std::size_t trained);

} // namespace shixi::fsrs
