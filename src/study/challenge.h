#pragma once

#include "core/ids.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

namespace shixi::study
{

// Questions one after the other: right goes on, wrong costs a life, and without a life it is over.

// Fixed when it begins.
struct ChallengeTerms {
    int lives = 1; // 1 or more
    std::int64_t limitMs = 0; // for each question; 0: none
    // So many questions that were left while their time ran are passed over; a further one costs what running out of
    // time does.
    int spared = 1;

    bool operator==(const ChallengeTerms &) const = default;
};

// What happened, in the order it was written; what was taken back is left out.
//
// Its time began. Again for the same question: that was left while it ran, however long ago, and will not be asked.
struct TimeBegan {
    QuestionId question;
};
struct Judged {
    QuestionId question;
    bool right = false;
};
struct RanOut {
    QuestionId question;
};
struct GivenUp {
};
using ChallengeEvent = std::variant<TimeBegan, Judged, RanOut, GivenUp>;

struct ChallengeState {
    int livesLeft = 0;
    int right = 0; // how far it went: what counts
    int inARow = 0; // right ones since the last that was not
    int longest = 0; // of such rows
    int missed = 0; // wrong, out of time, or left too often
    int passedOver = 0; // left, and spared
    std::optional<QuestionId> running; // its time runs, or ran when the program ended
    std::vector<QuestionId> past; // all that came, in order
    bool over = false;
};

// A challenge is its terms folded with what happened: kill and resume are one property, and the score is a function of
// terms and log alone. What comes after its end changes nothing; a question costs one life at most each time it comes.
// Nothing here is a date: clocks set anew and time zones give no time and take none.
[[nodiscard]] ChallengeState fold(const ChallengeTerms &terms, const std::vector<ChallengeEvent> &events);

// A question that can be asked now.
struct ChallengeCandidate {
    QuestionId question;
    std::size_t about = 0; // any number: the same for questions about the same fact
};

// The next one, by its place; empty where there is none. Nothing comes again before all others have come, then all
// begins anew in another order; the facts asked least come first. The same seed draws the same.
[[nodiscard]] std::optional<std::size_t> nextInChallenge(const std::vector<ChallengeCandidate> &candidates,
                                                         const std::vector<QuestionId> &past,
                                                         std::uint64_t seed);

} // namespace shixi::study
