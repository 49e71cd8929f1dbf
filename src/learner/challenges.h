#pragma once

#include "learner/challengerules.h"
#include "learner/learner.h"
#include "study/challenge.h"

#include <optional>
#include <vector>

namespace shixi::learner
{

// The part of the door for challenges (study/challenge.h; docs/formats/learner.md, Challenges). As Learner: one
// transaction a change, on the thread that made it. Throws Error. Its answers are no reviews; a miss enters the
// wrong-answer book, time that ran out does not.

struct ChallengeMiss {
    const questions::Question *question = nullptr; // never null
    const knowledge::Fact *fact = nullptr;
    QStringList chosen; // empty: its time ran out
};

struct ChallengeView {
    SessionId session;
    study::ChallengeTerms terms;
    study::ChallengeState state;
    CardId card; // of the question
    const knowledge::Fact *fact = nullptr;
    const questions::Question *question = nullptr; // to be answered now; null: it is over
    QStringList optionOrder; // ids, as to be shown
    std::vector<ChallengeMiss> missed; // in the order they were; what the library no longer has is left out
};

struct ChallengeBest {
    int right = 0;
    QDate date; // of the study day
};

// Of all challenges by these lives and seconds but `except`; empty where nothing was answered in any. With very many
// it takes longer than a page may wait: of a file that another thread reads.
[[nodiscard]] std::optional<ChallengeBest>
bestChallenge(const QString &path, int lives, int seconds, const SessionId &except = {});

class Challenges
{
public:
    // `learner` must outlive it.
    explicit Challenges(Learner &learner)
        : m_learner(learner)
    {
    }

    [[nodiscard]] const QString &path() const; // of the learner's file
    [[nodiscard]] int questions() const; // that can be asked
    // As bestChallenge, here and now.
    [[nodiscard]] std::optional<ChallengeBest> best(int lives, int seconds, const SessionId &except = {}) const;

    // One that is open is ended, with what it reached. An empty id where there is no question. Throws
    // Error{InvalidInput} for what challenge.json does not offer.
    SessionId start(int lives, int seconds);
    [[nodiscard]] std::optional<SessionId> open() const; // of today

    [[nodiscard]] ChallengeView view(const SessionId &session) const; // throws Error{NotFound}
    // To be called before a question is shown: its time, where there is one, is written down as begun. One that was
    // left while its time ran is passed over here, or costs a life. Where nothing can be asked it is ended.
    ChallengeView show(const SessionId &session);
    // Throws Error{InvalidInput} where that is not the question that stands. Empty where its time was used up: then
    // that is what is written.
    std::optional<Outcome> answer(const SessionId &session, const QuestionId &question, const Given &given);
    void timeUp(const SessionId &session, const QuestionId &question);
    void end(const SessionId &session); // gives up; what was reached stands

private:
    void endIfOver(const SessionId &session);

    Learner &m_learner;
};

} // namespace shixi::learner
