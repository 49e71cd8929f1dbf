#pragma once

#include "questions/templates/templates.h"

#include <optional>

namespace shixi::questions
{

[[nodiscard]] std::optional<Ask> askFromWire(const QString &word);

// What is wrong with one row by itself; empty where nothing is.
[[nodiscard]] QString faultOf(const Template &row);

// A card without an easiest step could never be asked for the first time: the id of a row whose direction has none.
[[nodiscard]] QString directionWithoutBeginning(const std::vector<Template> &rows);

} // namespace shixi::questions
