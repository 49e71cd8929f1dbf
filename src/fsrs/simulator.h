#pragma once

#include "core/progress.h"
#include "fsrs/model.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace shixi::fsrs
{

// A card in the simulation. Days count from the day before it begins, which is 0.
struct SimulatedCard {
    std::optional<Memory> memory; // empty: not learnt yet
    int lastDay = 0;
    int dueDay = 0;
    int waited = 0; // days between the last two reviews
    int importance = 0; // higher comes first among new ones

    [[nodiscard]] double recallOn(int day, const Model &model) const;
};

// How a learner answers and what it takes.
struct Habits {
    std::array<double, 4> first{0.24, 0.09, 0.5, 0.17}; // share of each rating at a first meeting; sum 1
    std::array<double, 3> passed{0.1, 0.85, 0.05}; // share of Hard, Good, Easy where it was known; sum 1
    double secondsPerReview = 12;
    double secondsPerLapse = 24; // of a review that failed: it is asked again
    double secondsPerNew = 40; // shown, then asked
};

// Decides; called with the day it decides for.
struct Policy {
    // Days to wait after a review; the card is as the review left it, `rating` what it got.
    std::function<int(const SimulatedCard &, Rating rating, int day)> wait;
    // Which may be reviewed on the day, and how urgently: the greatest first. Empty: not on that day.
    std::function<std::optional<double>(const SimulatedCard &, int day)> urgency;
    std::function<int(int day)> newCards; // at most so many
    std::function<double(int day)> seconds; // how long at most
};

struct SimulatedDay {
    int reviews = 0;
    int newCards = 0;
    double seconds = 0;
    double remembered = 0; // expected number of cards recalled in the evening
    int putOff = 0; // urgent, and no time for it
};

// A learner's next `days` days. The outcome of a card's n-th review is drawn from the seed, the card and n, so policies
// are compared on the same luck. Empty: cancelled.
[[nodiscard]] std::vector<SimulatedDay> simulate(std::vector<SimulatedCard> cards,
                                                 const Model &model,
                                                 const Habits &habits,
                                                 const Policy &policy,
                                                 int days,
                                                 std::uint64_t seed,
                                                 const Progress &progress);

} // namespace shixi::fsrs
