#pragma once

#include "core/kinds.h"

#include <optional>
#include <string_view>

namespace shixi::study
{

// What is known when an answer is given.
struct AnswerSituation {
    Form form = Form::Recognise;
    Verdict verdict = Verdict::Wrong;
    bool guessed = false; // "I guessed", or a hint was used
    bool tooEasy = false; // full recall the learner marks as too easy
    bool introduced = true; // the card was introduced before this answer
    bool countedToday = false; // an answer of this study day to this card already counts
    bool stepBelow = false; // asked again one step lower, in the same session, right after failing
};

// How sure the learner said to be, before an answer is judged; of a right answer 1 may be said afterwards: "I guessed".
inline constexpr int notSure = 1;
inline constexpr int verySure = 3;

// The rule of an answer that takes the place of the failure before it.
inline constexpr std::string_view stepBelowRule = "step_below";

struct RatingDecision {
    std::optional<Rating> rating; // empty: practice only
    std::string_view rule; // "first_of_day", "step_below", "later_that_day", "not_introduced"
};

// learning.md: wrong is Again; right is Good; near, partial or guessed is Hard; Easy only for full recall marked too
// easy. The first answer of a day counts. Failing a step and passing the one below is Hard: that answer has the rule
// "step_below" and replaces the Again before it when memory is replayed. Time never changes a rating.
[[nodiscard]] RatingDecision rate(const AnswerSituation &situation);

// A review of its own: the step below and the failure it replaces are one.
[[nodiscard]] bool isCounted(const std::optional<Rating> &rating, std::string_view rule);

} // namespace shixi::study
