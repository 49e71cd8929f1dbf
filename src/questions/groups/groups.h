#pragma once

#include "questions/material/material.h"

#include <cstdint>

namespace shixi::questions
{

// Ordering and matching over several facts: for practice and exams, on no card. `facts`: those that are asked at all,
// in order. Each row of the templates makes two at most; a fact stands in one question a row.
[[nodiscard]] std::vector<Question>
groupQuestions(const std::vector<const knowledge::Fact *> &facts, const Material &material, std::uint64_t seed);

} // namespace shixi::questions
