#pragma once

#include <vector>

namespace shixi::statistics
{

// The marks of an axis from 0 up to at least `highest`: one, two or five of a power of ten apart, at most four steps.
[[nodiscard]] std::vector<int> axisMarks(int highest);

} // namespace shixi::statistics
