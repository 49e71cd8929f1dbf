#pragma once

#include "core/ids.h"
#include "core/kinds.h"

#include <optional>

namespace shixi::study
{

// What the wrong-answer book needs of one answer to a card.
struct BookAnswer {
    LogId answer;
    int studyDay = 0;
    Form form = Form::Recognise;
    Verdict verdict = Verdict::Wrong;
    bool guessed = false;
};

// A card missed and not yet made good, in any mode of asking.
struct Missed {
    LogId answer; // missed last: its question and what was chosen
    int studyDay = 0; // of that answer
    Form form = Form::Recognise; // of that answer
    int rightDays = 0; // different days with a right answer since
    int lastRightDay = 0; // of them
    bool otherForm = false; // one of those answers was in another form

    bool operator==(const Missed &) const = default;
};

// The book's page of a card after one more answer, in order of replay. A miss opens it anew (a guess that was right
// does nothing); right answers are counted by day. It is not closed here: what is enough depends on the card's forms.
[[nodiscard]] std::optional<Missed> after(const std::optional<Missed> &before, const BookAnswer &answer);

// learning.md: two right answers on different days, at least one in another form where the card has another.
[[nodiscard]] bool isMadeGood(const Missed &missed, bool hasOtherForm);

inline constexpr int rightDaysWanted = 2;

} // namespace shixi::study
