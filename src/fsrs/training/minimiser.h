#pragma once

#include "fsrs/training/objective.h"

#include <deque>
#include <functional>

namespace shixi::fsrs
{

// Limited-memory BFGS within the ranges of the weights, begun from a first guess of the curvature. Nocedal & Wright,
// Numerical Optimization, 7.4; bounds by projection.
class Minimiser
{
public:
    using Function = std::function<Slope(const Weights &)>;

    Minimiser(const Weights &start, const std::array<Range, 21> &ranges);

    // Goes down until a step gains less than `enough` of the value, or `steps` were made. True: there is more to gain.
    bool descend(const Function &function, const Matrix &bend, double enough, int steps);

    [[nodiscard]] const Weights &at() const { return m_at; }

private:
    struct Pair {
        Weights moved;
        Weights changed;
        double product;
    };

    [[nodiscard]] bool isHeld(std::size_t index, const Slope &slope) const;
    [[nodiscard]] Weights direction(const Slope &slope, const Matrix &bend) const;
    [[nodiscard]] Weights projected(const Weights &direction, double length) const;
    bool step(const Function &function, const Matrix &bend, Slope &slope);
    void learn(const Weights &next, const Slope &before, const Slope &after);

    Weights m_at;
    std::array<Range, 21> m_ranges;
    std::deque<Pair> m_pairs; // oldest first
};

} // namespace shixi::fsrs
