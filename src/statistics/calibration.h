#pragma once

#include "core/kinds.h"

#include <array>
#include <vector>

namespace shixi::statistics
{

// Answers with one verdict, of which the learner had said beforehand how sure: 1 not sure, 2 fairly, 3 very sure.
struct ToldCount {
    int confidence = 1;
    Verdict verdict = Verdict::Wrong;
    int answers = 0;

    bool operator==(const ToldCount &) const = default;
};

enum class Judgement { TooFew, TooSure, Honest, TooModest };

// What became of the answers of one level.
struct ToldRate {
    int confidence = 1;
    int answers = 0;
    int right = 0; // a slip (Near) included

    [[nodiscard]] int ppm() const; // parts per million, rounded; 0 where there is none
    [[nodiscard]] bool isEnough() const { return answers >= 5; } // of fewer a share says nothing
    [[nodiscard]] Judgement judgement() const;
    bool operator==(const ToldRate &) const = default;
};

// The share of right answers that the words of a level promise, parts per million.
struct PromisedShare {
    int from = 0;
    int to = 0;
};
inline constexpr std::array promisedShares{
    PromisedShare{0, 600'000}, PromisedShare{600'000, 900'000}, PromisedShare{900'000, 1'000'000}};

struct Calibration {
    std::array<ToldRate, 3> levels{ToldRate{1}, ToldRate{2}, ToldRate{3}};

    [[nodiscard]] int answers() const;
    [[nodiscard]] bool isEnough() const { return answers() >= 20; }
    bool operator==(const Calibration &) const = default;
};

// `counts` in any order; a level and verdict may come twice. A confidence that is none of the three is left out.
[[nodiscard]] Calibration calibration(const std::vector<ToldCount> &counts);

} // namespace shixi::statistics
