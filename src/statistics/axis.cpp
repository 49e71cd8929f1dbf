#include "statistics/axis.h"

#include <algorithm>
#include <cstdint>

namespace shixi::statistics
{

namespace
{

constexpr int mostSteps = 4;

std::int64_t stepFor(std::int64_t highest)
{
    for (std::int64_t power = 1;; power *= 10) {
        for (const int leading : {1, 2, 5}) {
            if (leading * power * mostSteps >= highest) {
                return leading * power;
            }
        }
    }
}

} // namespace

std::vector<int> axisMarks(int highest)
{
    const std::int64_t top = std::clamp(highest, 1, 1'000'000'000);
    const std::int64_t step = stepFor(top);
    std::vector<int> marks{0};
    while (marks.back() < top) {
        marks.push_back(static_cast<int>(marks.back() + step));
    }
    return marks;
}

} // namespace shixi::statistics
