#pragma once

#include "fsrs/training/objective.h"

#include <vector>

namespace shixi::fsrs
{

// FSRS-6 with what the weights alone decide worked out once.
struct Curve {
    explicit Curve(const Weights &weights);

    Weights w;
    double factor; // F: chosen so that R(S, S) = 0.9
    double factorSlope; // of F by w20
    double ceiling; // of stability after a failure, as a share of the one before
    double easyDifficulty; // not clamped
    double easySlope; // of it by w5
};

// The loss of one card after another, forward, and then its slope, backward (the adjoint method). Formulas: fsrs.h.
class CardLoss
{
public:
    CardLoss(const TrainingSet &set, const Curve &curve);

    // Adds the card to `sum`.
    void add(std::size_t card, Slope &sum);

private:
    // The memory before one review, and what both directions need.
    struct Step {
        double stability = 0;
        double difficulty = 0;
        double recall = 1;
        double logStability = 0;
        double logBase = 0; // of 1 + F·t/S
        double grown = 0; // what a success or a same-day review multiplies by, or the stability a failure leaves
        double gain = 0; // the part of it that rises with forgetting
        bool bounded = false; // the stability after it stood at a limit
        bool difficultyBounded = false;
    };
    // How the loss changes with the memory after a step.
    struct Back {
        double stability = 0;
        double difficulty = 0;
    };

    void forget(Step &step, std::uint32_t at) const;
    [[nodiscard]] double stabilityAfter(Step &step, std::uint32_t at) const;
    [[nodiscard]] double sameDay(Step &step, std::uint8_t rating) const;
    [[nodiscard]] double failed(Step &step) const;
    [[nodiscard]] double passed(Step &step, std::uint8_t rating) const;
    [[nodiscard]] double difficultyAfter(const Step &step, std::uint8_t rating) const;
    double forward(std::size_t card);
    void backward(std::size_t card, Weights &by) const;
    void backFirst(const Step &step, std::uint8_t rating, const Back &back, Weights &by) const;
    void backDifficulty(const Step &step, std::uint8_t rating, Back &back, Weights &by) const;
    [[nodiscard]] Back backStep(const Step &step, std::uint32_t at, Back back, Weights &by) const;
    [[nodiscard]] Back backSameDay(const Step &step, std::uint8_t rating, double after, Weights &by) const;
    [[nodiscard]] Back backFailed(const Step &step, double after, double &byRecall, Weights &by) const;
    [[nodiscard]] Back
    backPassed(const Step &step, std::uint8_t rating, double after, double &byRecall, Weights &by) const;

    const TrainingSet &m_set;
    const Curve &m_curve;
    std::vector<Step> m_steps; // one a review of the card
};

} // namespace shixi::fsrs
