#pragma once

#include "learner/challenges.h"
#include "viewmodels/background.h"
#include "viewmodels/errorboundary.h"

#include <QObject>
#include <QThreadPool>

#include <optional>

namespace shixi
{

// How far the best challenge of a kind went. Read beside the page: with very many of them it takes a while.
class BestChallenge : public QObject
{
    Q_OBJECT

public:
    // Both must outlive it.
    BestChallenge(const learner::Challenges &challenges, const ErrorBoundary &boundary);
    ~BestChallenge() override;

    // Reads it anew; what is asked last is what comes.
    void read(int lives, int seconds, const SessionId &except = {});

    [[nodiscard]] bool isKnown() const { return m_known; }
    // Empty: none, or not known.
    [[nodiscard]] const std::optional<learner::ChallengeBest> &best() const { return m_best; }

Q_SIGNALS:
    void changed();

private:
    struct Kind {
        int lives = 0;
        int seconds = 0;
        SessionId except;

        bool operator==(const Kind &) const = default;
    };
    void show(const std::optional<learner::ChallengeBest> &best);

    const learner::Challenges &m_challenges;
    const ErrorBoundary &m_boundary;
    Kind m_kind;
    std::optional<learner::ChallengeBest> m_best;
    bool m_known = false;
    int m_turn = 0;
    QThreadPool m_pool;
};

} // namespace shixi
