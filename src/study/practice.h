#pragma once

#include "study/today.h"

#include <cstdint>
#include <vector>

namespace shixi::study
{

// A round of practice out of the cards chosen, whether introduced or not: at most `questions`, those not yet asked
// today first, of these those missed most often, the most faded, then the ones never reviewed in reading order; no two
// siblings; mixed. Suspended cards are left out.
[[nodiscard]] std::vector<PlannedStep>
planPractice(const std::vector<Candidate> &candidates, int questions, std::uint64_t seed);

} // namespace shixi::study
