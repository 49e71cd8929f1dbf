#pragma once

#include "core/progress.h"
#include "fsrs/simulator.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace shixi::study
{

// The cards of a learner and how that learner answers: what the future is played through with.
struct Learnable {
    std::vector<fsrs::SimulatedCard> cards;
    fsrs::Model model;
    fsrs::Habits habits;
};

// How somebody may learn.
struct Pace {
    double retention = 0.9; // asked again when recall falls to it; (0, 1)
    int newADay = 5;
    double secondsADay = 900; // at most
};

// FSRS alone: what is due, the least remembered first, then new ones.
[[nodiscard]] fsrs::Policy plainPolicy(const fsrs::Model &model, const Pace &pace);

// The cards as another retention plans them.
[[nodiscard]] std::vector<fsrs::SimulatedCard>
plannedAnew(std::vector<fsrs::SimulatedCard> cards, const fsrs::Model &model, double retention);

// What a pace comes to.
struct Outlook {
    Pace pace;
    double secondsADay = 0; // the mean
    double busiestSeconds = 0; // of one day
    double remembered = 0; // share of all cards recalled on the last day
    int taught = 0; // new cards
    std::vector<fsrs::SimulatedDay> days;
};

// Plays each pace through on the same luck. Empty: cancelled.
[[nodiscard]] std::optional<std::vector<Outlook>> outlooksOf(
    const Learnable &learnable, const std::vector<Pace> &paces, int days, std::uint64_t seed, const Progress &progress);

} // namespace shixi::study
