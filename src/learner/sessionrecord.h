#pragma once

#include "core/log.h"
#include "learner/shelf.h"
#include "store/learnerfile.h"
#include "study/session.h"

#include <optional>
#include <vector>

namespace shixi::learner
{

// A session as the log has it, voided rows left out, each list in order of writing; and of what it planned, without
// what another session did meanwhile.
struct SessionRecord {
    SessionStart start;
    std::vector<Answer> answers;
    std::vector<CardEvent> introductions;
    std::vector<CardEvent> reports; // of questions asked in it
    std::vector<SessionEdit> edits;
    study::SessionState state; // the fold of all that

    [[nodiscard]] bool hasStepsTaken() const { return !answers.empty() || !introductions.empty() || !reports.empty(); }
    // The step written last is an answer (else a fact shown, a report, or nothing).
    [[nodiscard]] bool endsWithAnswer() const;
    [[nodiscard]] const CardEvent *lastReport() const; // null where the step written last is none
    [[nodiscard]] bool comesAgain(const CardId &card) const;
};

// Empty where there is no such session.
[[nodiscard]] std::optional<SessionRecord>
readSession(store::LearnerFile &file, const Shelf &shelf, const SessionId &session, const study::Rules &rules);

} // namespace shixi::learner
