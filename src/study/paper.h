#pragma once

#include "study/scoring.h"

#include <cstddef>
#include <cstdint>
#include <variant>
#include <vector>

namespace shixi::study
{

struct PaperItem {
    int points = 100; // hundredths
    std::size_t rule = 0; // of the paper's rules
};

// What was drawn and how it is judged: fixed when it begins.
struct Paper {
    // The clock of a self-test stands while it is closed; that of a formal paper goes on.
    enum class Kind { SelfTest, Formal };
    Kind kind = Kind::SelfTest;
    std::vector<PaperItem> items;
    std::vector<ScoringRule> rules;
    std::int64_t limitMs = 0; // 0: none
    int passPoints = 0; // hundredths
};

// What happened to a paper, in the order it was written; what was taken back is left out.
struct Picks {
    std::size_t item = 0;
    std::optional<Picked> picked = {}; // empty: the answer was cleared
};
struct Flags {
    std::size_t item = 0;
    bool on = false;
};
struct HandsIn {
};
// Says no more than that the time was used.
struct Waits {
};
struct PaperEvent {
    std::int64_t usedMs = 0; // of the paper's time by then
    std::variant<Picks, Flags, HandsIn, Waits> what;
};

struct ItemState {
    std::optional<Picked> picked; // empty: not answered
    std::optional<std::size_t> pickedBy; // the event, by its place
    bool flagged = false;
    int points = 0; // hundredths
};

struct PaperState {
    std::vector<ItemState> items;
    std::int64_t usedMs = 0;
    bool handedIn = false; // by hand, or because the time was used up
    bool timeUp = false;
    int answered = 0;
    int flagged = 0;
    int right = 0; // of the answered, all right
    int points = 0; // hundredths; never below zero, whatever single answers cost
    int fullPoints = 0;
    bool passed = false;
};

// A paper is its start folded with what happened: kill, undo and resume are one property, and the score is a function
// of paper and log alone. What comes after the time was used up, or after handing in, or is about no item, changes
// nothing. Time never runs back.
[[nodiscard]] PaperState fold(const Paper &paper, const std::vector<PaperEvent> &events);

// What the clock on the wall says may be wrong and may jump; what a running program measures does not.
struct PaperClock {
    std::int64_t usedBeforeMs = 0; // when it was opened this time
    std::int64_t openMs = 0; // measured since then
    std::int64_t sinceStartMs = 0; // by the wall
};
[[nodiscard]] std::int64_t usedNow(Paper::Kind kind, const PaperClock &clock);

} // namespace shixi::study
