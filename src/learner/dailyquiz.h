#pragma once

#include "learner/learner.h"

#include <optional>
#include <vector>

namespace shixi::learner
{

// The part of the door for the quiz of a day (study/daily.h). As Learner: one transaction a change, on the thread that
// made it. Its session is answered like any other, each question once; the first answer of a day to a card counts.

struct DailyOffer {
    SetId set;
    QString title; // of the set
    int version = 1;
    std::string code; // what people compare
    int questions = 0; // of today; 0: the set has none that the program can judge
    QDate date; // the study day
    SessionId session; // of today, where it was begun; else empty
    int answered = 0; // of it
    int right = 0;
    bool done = false;

    bool operator==(const DailyOffer &) const = default;
};

class DailyQuiz
{
public:
    // `learner` must outlive it.
    explicit DailyQuiz(Learner &learner)
        : m_learner(learner)
    {
    }

    [[nodiscard]] std::vector<DailyOffer> offers() const; // one a set, in the order they are joined
    // Continues that of today where it was begun. An empty id where the set is not there or has no question.
    SessionId start(const SetId &set);
    // What people compare, of a session of this kind; empty for any other.
    [[nodiscard]] std::optional<std::string> codeOf(const SessionId &session) const;

private:
    Learner &m_learner;
};

} // namespace shixi::learner
