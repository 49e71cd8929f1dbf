#pragma once

#include "questions/typed/form.h"

#include <optional>

namespace shixi::questions::answers
{

// How many slips of the finger lie between the right answer and what was typed; empty where there are more than are
// forgiven, or where one of them would say something else. One character missing, too many, wrong, or exchanged with
// its neighbour is one slip; four to eight characters forgive one, longer ones two that do not touch. Characters of the
// same sound: up to two, at least half of the answer written right.
[[nodiscard]] std::optional<int> slipsBetween(const Tokens &right, const Tokens &typed);

} // namespace shixi::questions::answers
