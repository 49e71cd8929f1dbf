#pragma once

#include <vector>

namespace shixi::statistics
{

// Days of learning one after the other. One day off in any seven does not end it; two together do. Days off are said
// and never counted as learnt.
struct Streak {
    int days = 0; // learnt, of the streak that still holds; 0: none does
    int daysOff = 0; // between them
    int longest = 0; // days learnt, of the longest there ever was
    bool today = false; // learnt today already; else the day is still open, and ends nothing

    bool operator==(const Streak &) const = default;
};

// `days` with an answer, in order, each once. Those after today (a clock set back) are left out.
[[nodiscard]] Streak streak(const std::vector<int> &days, int today);

} // namespace shixi::statistics
