#include "viewmodels/bestchallenge.h"

using namespace Qt::StringLiterals;

namespace shixi
{

BestChallenge::BestChallenge(const learner::Challenges &challenges, const ErrorBoundary &boundary)
    : m_challenges(challenges)
    , m_boundary(boundary)
{
    m_pool.setMaxThreadCount(1);
}

BestChallenge::~BestChallenge()
{
    m_pool.waitForDone();
}

void BestChallenge::read(int lives, int seconds, const SessionId &except)
{
    const Kind kind{lives, seconds, except};
    if (kind != m_kind) { // of the same kind what was known stands until more is
        m_kind = kind;
        m_known = false;
        m_best.reset();
    }
    ++m_turn;
    const QString path = m_challenges.path();
    if (path == u":memory:"_s) { // nobody else can read it
        m_boundary.run([&] {
            show(m_challenges.best(lives, seconds, except));
        });
        return;
    }
    const auto work = [this, path, kind, turn = m_turn]() -> Then {
        return [this, turn, best = learner::bestChallenge(path, kind.lives, kind.seconds, kind.except)] {
            if (turn == m_turn) {
                show(best);
            }
        };
    };
    runInBackground(m_pool, *this, work, [this](const Then &then) {
        m_boundary.run(then);
    });
}

void BestChallenge::show(const std::optional<learner::ChallengeBest> &best)
{
    m_best = best;
    m_known = true;
    Q_EMIT changed();
}

} // namespace shixi
