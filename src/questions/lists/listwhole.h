#pragma once

#include "questions/material/material.h"

#include <optional>

namespace shixi::questions
{

// The list with whole items only: 从事煤电 is 煤电 beside 新能源, and an item cut in the text goes on to its end.
// Nothing where items are heads of sentences or cut where they cannot be mended.
[[nodiscard]] std::optional<knowledge::Fact> wholeList(const knowledge::Fact &fact, const Material &material);

} // namespace shixi::questions
