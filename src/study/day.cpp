#include "study/day.h"

#include <algorithm>
#include <iterator>

namespace shixi::study
{

int DayRule::offsetAt(std::int64_t atMs) const
{
    if (transitions.empty()) {
        return 0;
    }
    const auto after = std::upper_bound(
        transitions.begin(), transitions.end(), atMs, [](std::int64_t at, const OffsetTransition &transition) {
            return at < transition.atMs;
        });
    return after == transitions.begin() ? after->offsetMinutes : std::prev(after)->offsetMinutes;
}

int DayRule::studyDay(std::int64_t atMs) const
{
    constexpr std::int64_t minute = 60 * 1000;
    constexpr std::int64_t day = 24 * 60 * minute;
    const std::int64_t local = atMs + (offsetAt(atMs) - rolloverMinutes) * minute;
    // Division rounds towards zero; days before 1970 round down.
    return static_cast<int>(local / day - (local % day < 0 ? 1 : 0));
}

} // namespace shixi::study
