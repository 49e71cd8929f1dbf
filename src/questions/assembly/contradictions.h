#pragma once

#include "questions/material/material.h"

#include <set>

namespace shixi::questions
{

// One value, whatever it is written in: 137人 and 一百三十七人, 2019年5月 and 2019年5月1日.
[[nodiscard]] bool sameValue(const knowledge::Fact &one, const knowledge::Fact &other);

// Dates and figures of which the text says two different things in the same words of subject: neither has one key.
[[nodiscard]] std::set<FactId> contradictions(const Material &material);

} // namespace shixi::questions
