#pragma once

#include "questions/material/material.h"

#include <set>

namespace shixi::questions
{

// Dates and figures of which the text says two different things in the same words of subject: neither has one key.
[[nodiscard]] std::set<FactId> contradictions(const Material &material);

} // namespace shixi::questions
