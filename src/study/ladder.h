#pragma once

#include "core/kinds.h"
#include "study/rules.h"

#include <optional>
#include <vector>

namespace shixi::study
{

// The form itself where the card has it; else the nearest easier one, else the nearest harder.
[[nodiscard]] Form nearestForm(Form wanted, const std::vector<Form> &available);

// The form to ask: climbs with stability (days; empty before the first review) among those the card has; the nearest
// easier one where the step is missing, else the nearest harder. `available` is not empty.
[[nodiscard]] Form
formFor(const std::optional<double> &stability, const std::vector<Form> &available, const Rules &rules);

// The next easier form the card has; the same where there is none.
[[nodiscard]] Form stepBelow(Form form, const std::vector<Form> &available);

} // namespace shixi::study
