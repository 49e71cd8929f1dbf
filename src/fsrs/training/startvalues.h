#pragma once

#include "fsrs/training/trainingset.h"

#include <array>
#include <optional>

namespace shixi::fsrs
{

// The first stability by first rating, from how the first review on a later day went; what was never seen is filled in
// from the others. Empty: nothing was seen at all. Rules: fsrs-rs parameter_initialization.rs.
[[nodiscard]] std::optional<std::array<double, 4>> startStabilities(const TrainingSet &set);

// A better first rating never begins with less: where two contradict, the one with more reviews behind it wins.
[[nodiscard]] std::array<double, 4> inOrder(const std::array<double, 4> &stabilities, const TrainingSet &set);

} // namespace shixi::fsrs
