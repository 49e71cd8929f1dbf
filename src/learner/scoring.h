#pragma once

#include "learner/planning.h"
#include "learner/scores.h"

namespace shixi::learner
{

// From roll-ups and the latest sessions: a long history costs little more than a short one.
[[nodiscard]] Scores scoresOf(const Desk &desk, const Stamps &stamps);

} // namespace shixi::learner
