#pragma once

#include "study/rules.h"
#include "study/today.h"

#include <optional>
#include <vector>

namespace shixi::study
{

// What it takes to learn a choice of cards: the days until the last new one has been taught, and the time of such a
// day.
struct Workload {
    int fresh = 0; // still to be taught
    int secondsADay = 0; // the mean of those days
    std::optional<int> days = 0; // 1: today; 0: nothing is left to teach; empty: not within ten years
};

// Goes through the days as planToday plans them, every question answered rightly on the day it is planned for. Only
// cards new facts of which may be taught count: no detail, none that is suspended.
[[nodiscard]] Workload workloadOf(std::vector<Candidate> candidates, DayState day, const Rules &rules);

// Days until one on which nothing due is left for another, gone through in the same way; 0: today. Empty: not within a
// month.
[[nodiscard]] std::optional<int> daysToCatchUp(std::vector<Candidate> candidates, DayState day, const Rules &rules);

} // namespace shixi::study
