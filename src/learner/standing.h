#pragma once

#include "learner/planning.h"

#include <vector>

namespace shixi::learner
{

// Every fact of the library in the order of its text, with what its cards, marks and notes say.
[[nodiscard]] std::vector<FactStanding> standingOf(const Desk &desk, int today);

[[nodiscard]] std::vector<PastAnswer> historyOf(const Desk &desk, const FactId &fact, int most, const Stamps &stamps);

} // namespace shixi::learner
