#pragma once

#include <cstdint>

namespace shixi::fsrs
{

// Whole days, both included.
struct DayRange {
    int least = 1;
    int most = 1;

    bool operator==(const DayRange &) const = default;
};

// Where an interval may fall, so that cards learnt together part: none under 2.5 days, then wider with the interval
// (15 % of what lies between 2.5 and 7 days, 10 % up to 20, 5 % beyond), as Anki has it. Above `previous`, the days it
// waited last, where the interval itself is longer than that; at most `maximum`.
[[nodiscard]] DayRange fuzzRange(double interval, int previous, int maximum);

// One day of the range, always the same for a seed.
[[nodiscard]] int dayWithin(const DayRange &range, std::uint64_t seed);

} // namespace shixi::fsrs
