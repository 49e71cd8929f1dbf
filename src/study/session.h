#pragma once

#include "core/log.h"
#include "study/ladder.h"
#include "study/rules.h"

#include <map>
#include <optional>
#include <variant>
#include <vector>

namespace shixi::study
{

// What has happened in a session, voided rows left out, in the order it was written.
struct Taught {
    CardId card;
};
struct Answered {
    CardId card;
    Form form = Form::Recognise;
    Verdict verdict = Verdict::Wrong;
};
struct Extended {
    std::vector<PlannedStep> steps;
};
struct Ended {
};
// The card is not to be asked here any more: the learner holds its question to be wrong.
struct PassedOver {
    CardId card;
};
using SessionEvent = std::variant<Taught, Answered, Extended, Ended, PassedOver>;

// What a card brings into the fold.
struct CardForms {
    std::vector<Form> available;
    std::optional<double> stability; // before its first answer in this session
};

struct NextStep {
    PlannedStep step;
    Form form = Form::Recognise;
    int attempt = 1; // 1 first ask of the card in this session, 2 … asked again
    bool stepBelow = false; // one step lower, right after failing: its rating replaces the Again
};

struct SessionState {
    std::optional<NextStep> next; // empty: done
    int completed = 0; // steps taken, teaching included
    int remaining = 0; // steps still to come, repeats known so far included
    int teachingsLeft = 0; // of them
    std::vector<CardId> toAsk; // cards of the others
    int asked = 0;
    int right = 0; // of the first asks, a slip (Near) included
    int firstAsks = 0;
    int planned = 0; // questions of the plan, those of repeats not among them
    int plannedLeft = 0; // of these, still to be asked
    int repeatsLeft = 0; // questions missed that are still to come again
    bool ended = false;
};

// Steps of cards that are not in `cards`, or have no form there, are left out; events that no waiting step expects
// (another device took it already) change nothing; near and partial do not come again.
//
// A session is its start row folded with what happened: kill, undo and resume are one property. A missed card comes
// again after `repeatGap` others (or as soon as nothing else is left), one form lower where there is one, until it was
// right once or asked `repeatLimit` times.
[[nodiscard]] SessionState fold(const std::vector<PlannedStep> &planned,
                                const std::vector<SessionEvent> &events,
                                const std::map<CardId, CardForms> &cards,
                                const Rules &rules);

} // namespace shixi::study
