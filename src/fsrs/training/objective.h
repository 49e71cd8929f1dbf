#pragma once

#include "fsrs/training/trainingset.h"
#include "fsrs/weights.h"

#include <array>

namespace shixi::fsrs
{

// A value and how it changes with each weight.
struct Slope {
    double value = 0;
    Weights by{};
};

// Every `stride`-th card, each counted `stride` times: close to the whole, and cheaper.
struct Sample {
    std::size_t stride = 1;
    int threads = 1;
};

// The weighted log loss of predicting each review from the ones before it, in nats. The same sum for any number of
// threads.
[[nodiscard]] Slope lossOf(const TrainingSet &set, const Weights &w, const Sample &sample);

// What training makes as small as it can: the loss, and the squared distance from `start` in units of how much people
// differ.
[[nodiscard]] Slope objectiveOf(const TrainingSet &set, const Weights &start, const Weights &w, const Sample &sample);

using Matrix = std::array<Weights, 21>;

// About how sharply the objective bends there: the sum of the squares of the cards' slopes is the Fisher information
// where the weights are right, since the errors of one card's predictions do not depend on one another.
[[nodiscard]] Matrix bendOf(const TrainingSet &set, const Weights &w, const Sample &sample);

} // namespace shixi::fsrs
