#pragma once

#include "fsrs/fuzz.h"

#include <array>
#include <cstdint>
#include <functional>

namespace shixi::study
{

// How much is wanted on each day of the week, Monday first: 1 as usual, 0 nothing where another day is near.
struct EasyDays {
    std::array<double, 7> share{1, 1, 1, 1, 1, 1, 1};

    bool operator==(const EasyDays &) const = default;
};

// 0 Monday … 6 Sunday of a study day.
[[nodiscard]] int weekdayOf(int studyDay);

// One of the days of `wait` after `today`: rather one on which little is due, rather an early one, rather none that is
// to be easy (as Anki weighs them: share · (1 / due)² · 1 / days). Always the same for a seed and the same days. Waits
// of more than 90 days are not worth balancing.
[[nodiscard]] int balancedWait(const fsrs::DayRange &wait,
                               int today,
                               const std::function<int(int studyDay)> &due,
                               const EasyDays &easy,
                               std::uint64_t seed);

} // namespace shixi::study
