#pragma once

#include "learner/planning.h"

namespace shixi::learner
{

// What can be practised besides the choice and out of it, and what a round of so many questions would hold.
[[nodiscard]] PracticeOffer practiceOfferOf(const Desk &desk, const PracticeChoice &choice, int questions, int today);

} // namespace shixi::learner
