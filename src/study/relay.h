#pragma once

#include "study/paper.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace shixi::study
{

// The same paper for several people, one after the other at one machine. What happened, in the order it was written.

// The next person begins.
struct Comes {
    std::string name;
};
// Takes back the last choice or flag of who works now.
struct TakesBack {
};
// Who handed in has seen the result: the machine is free for the next.
struct Goes {
};
// Nobody comes any more.
struct Closes {
};
using RelayEvent = std::variant<Comes, PaperEvent, TakesBack, Goes, Closes>;

struct Runner {
    std::string name;
    std::vector<PaperEvent> events; // what was taken back says no more than its time
    std::vector<std::size_t> places; // of these, in the log
    PaperState state;
};

struct RelayState {
    // Waiting for a person; one works; one has handed in; nobody comes any more.
    enum class Stage { Waiting, Working, Told, Closed };
    Stage stage = Stage::Waiting;
    std::vector<Runner> runners; // in the order they came

    [[nodiscard]] bool canTakeBack() const; // there is a choice or flag of who works now
};

// A relay is its paper folded with what happened, so that everybody's score is a function of paper and log alone. What
// does not belong to a stage changes nothing: an answer while nobody works, a person while another works.
[[nodiscard]] RelayState fold(const Paper &paper, const std::vector<RelayEvent> &events);

} // namespace shixi::study
