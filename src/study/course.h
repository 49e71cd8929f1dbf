#pragma once

#include "core/ids.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace shixi::study
{

// How practice goes through what was chosen: what memory needs most; or all of it, lap after lap, as the text has it or
// mixed.
enum class PracticeOrder { Memory, Text, Random };

// A course goes through the cards of a choice and goes on where it was left. Its state is a function of its rounds as
// the log has them, so kill, undo and resume are one property; a clock has no say.
struct CourseRound {
    int lap = 1; // from 1; all rounds of one go on with each other
    std::vector<CardId> answered; // in it, answers taken back left out
};

struct CourseCard {
    CardId card;
    int order = 0; // reading order, not below zero
};

// Which lap of which course. `name` is that of the choice: it and the number mix a random lap.
struct CourseLap {
    PracticeOrder order = PracticeOrder::Text;
    std::string name = {};
    int number = 1;
    std::optional<CourseCard> reached = {}; // the furthest card answered in it; empty: none yet
};

// Whether the first comes before the second in this lap: a whole order, the same on every device.
[[nodiscard]] bool comesBefore(const CourseCard &left, const CourseCard &right, const CourseLap &lap);

// The lap that goes on: the highest of the rounds, as far as its cards were answered. `readingOrder` says where a card
// stands now; empty for those that are gone, which are passed over.
[[nodiscard]] CourseLap lapOf(PracticeOrder order,
                              const std::string &name,
                              const std::vector<CourseRound> &rounds,
                              const std::function<std::optional<int>(const CardId &)> &readingOrder);

struct CourseStanding {
    CourseLap lap;
    int done = 0; // of the choice, those up to the place reached
    int total = 0;
    std::vector<CardId> next; // of the next round, in order; empty only where the choice is
    // The lap before was gone through to its end: `lap` is a new one.
    bool ended = false;
};

// Where the lap stands in a choice, which may be another set of cards than when it began. A round never runs over the
// end of a lap; after it the next one begins.
[[nodiscard]] CourseStanding standingIn(const std::vector<CourseCard> &chosen, CourseLap lap, int questions);

} // namespace shixi::study
