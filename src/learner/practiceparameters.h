#pragma once

#include "learner/practiceviews.h"

#include <string>

namespace shixi::learner
{

// The row of a session of practice: what it was asked to hold (docs/formats/learner.md).
[[nodiscard]] std::string practiceParameters(const PracticeRound &round);
[[nodiscard]] PracticeRound practiceRoundOf(const std::string &parameters);
// What names the course of a choice in its order: 16 hex digits, the same on every device.
[[nodiscard]] std::string courseNameOf(const PracticeChoice &choice);

} // namespace shixi::learner
