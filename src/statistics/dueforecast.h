#pragma once

#include <vector>

namespace shixi::statistics
{

// How many cards are asked on which day, if nothing is answered meanwhile.
struct DueForecast {
    int overdue = 0; // of the first day: due before it
    std::vector<int> days; // from today on; the first holds the overdue too
    int later = 0; // due after the last day

    bool operator==(const DueForecast &) const = default;
};

// `dueDays` of the reviewed cards in use; `days` is the length of the series.
[[nodiscard]] DueForecast dueForecast(const std::vector<int> &dueDays, int today, int days);

} // namespace shixi::statistics
