#pragma once

#include "core/log.h"
#include "learner/cardlines.h"
#include "study/rating.h"

#include <vector>

namespace shixi::learner
{

// What is known when an answer is judged.
struct JudgedIn {
    const RowsOfCard &rows; // of its card, up to then
    const std::vector<Answer> &ofSession; // before it
    Mode mode = Mode::Today; // of its session
    bool introduced = true;
    bool tooEasy = false; // said by the learner
};
// How it counts: the one place that says so, whether it is given now or was given in another learner's file.
[[nodiscard]] study::RatingDecision decisionOf(const JudgedIn &known, const Answer &answer);

} // namespace shixi::learner
