#pragma once

#include "core/log.h"
#include "learner/learner.h"

#include <variant>
#include <vector>

namespace shixi::learner
{

// A session as one learner's file holds it, without what was taken back.
struct SessionRows {
    using Row = std::variant<Answer, CardEvent, SessionEdit, PaperEdit>;

    SessionStart start;
    std::vector<Row> rows; // in order of writing
};

// The part of the door for "that was not me": a session goes from one learner's file to another's
// (docs/formats/people.md). Whoever moves one has the other take it in first, and takes it out here then: a program
// that is killed in between leaves it in both, and doing it again makes no second one. As Learner: one transaction a
// change, on the thread that made it. Throws Error.
class Moving
{
public:
    // `learner` must outlive it.
    explicit Moving(Learner &learner)
        : m_learner(learner)
    {
    }

    [[nodiscard]] bool holds(const SessionId &session) const; // it is here and was not taken out
    // Throws Error{NotFound}; Error{InvalidInput, "session.paper-open"} for a paper that is not handed in.
    [[nodiscard]] SessionRows rowsOf(const SessionId &session) const;
    // The id it has here: made from the one it had. Nothing is written where it is here already. Answers count as they
    // would have if this learner had given them then; it is ended.
    SessionId takeIn(const SessionRows &rows);
    // Voids it with all its rows: as if it had never been. Nothing where it is not here.
    void takeOut(const SessionId &session);

private:
    class Writing;

    Learner &m_learner;
};

} // namespace shixi::learner
