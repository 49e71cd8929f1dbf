#pragma once

#include "core/log.h"
#include "learner/cardlines.h"

#include <vector>

namespace shixi::learner
{

// A repeat just after 4:00 is no review of the new day: hours must lie between two reviews of one session.
[[nodiscard]] bool isJustCounted(const std::vector<Answer> &ofSession, const Answer &answer);

// One of the card's rows is a review of that study day already. What was counted before a correction is not.
[[nodiscard]] bool isCountedOn(const RowsOfCard &rows, const Answer &answer);

} // namespace shixi::learner
