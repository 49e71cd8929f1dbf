#pragma once

#include "core/kinds.h"

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace shixi::fsrs
{

// FSRS-6 by name. Formulas: Jarrett Ye's Free Spaced Repetition Scheduler, version 6, in the reading of fsrs-rs 6.x
// (same-day Hard does not lower stability). Defaults are the published ones.
struct Parameters {
    static constexpr int version = 6;
    std::array<double, 4> initialStability{0.212, 1.2931, 2.3065, 8.2956}; // w0..w3, days, by first rating
    double initialDifficulty = 6.4133; // w4
    double initialDifficultySlope = 0.8334; // w5
    double difficultyStep = 3.0194; // w6
    double meanReversion = 0.001; // w7
    double successGain = 1.8722; // w8
    double successStabilityPower = 0.1666; // w9
    double successRecall = 0.796; // w10
    double failureFactor = 1.4835; // w11
    double failureDifficultyPower = 0.0614; // w12
    double failureStabilityPower = 0.2629; // w13
    double failureRecall = 1.6483; // w14
    double hardPenalty = 0.6014; // w15
    double easyBonus = 1.8729; // w16
    double sameDayGain = 0.5425; // w17
    double sameDayOffset = 0.0912; // w18
    double sameDayStabilityPower = 0.0658; // w19
    double decay = 0.1542; // w20

    // 21 numbers in published order; 17 and 19 are migrated. Finite values out of range are clamped; a wrong count or a
    // value that is not finite throws Error{InvalidInput}.
    [[nodiscard]] static Parameters from(std::span<const double> w);
    [[nodiscard]] std::array<double, 21> toArray() const;
    bool operator==(const Parameters &) const = default;
};

struct Memory {
    double stability = 0; // days until recall falls to 90 %; [0.001, 36500]
    double difficulty = 0; // [1, 10]

    bool operator==(const Memory &) const = default;
};

// The memory after one review. `before` is empty at the first one; `elapsedDays` are whole study days since the last,
// >= 0.
[[nodiscard]] Memory
next(const Parameters &parameters, const std::optional<Memory> &before, Rating rating, int elapsedDays);

// Probability of recall after `elapsedDays`.
[[nodiscard]] double retrievability(const Parameters &parameters, double stability, double elapsedDays);

// Days until recall falls to `desiredRetention` in (0, 1); not rounded.
[[nodiscard]] double interval(const Parameters &parameters, double stability, double desiredRetention);

// The same as whole days to wait: rounded, in [1, maximum].
[[nodiscard]] int wholeDays(double interval, int maximum = 36500);

} // namespace shixi::fsrs
