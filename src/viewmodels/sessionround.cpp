#include "learner/dailyquiz.h"
#include "viewmodels/sessionmodel.h"

// What a session is a round of, and the star of its fact.
namespace shixi
{

void SessionModel::readRound()
{
    m_boundary.run([this] {
        const auto practice = m_learner.practiceRound(m_session);
        const auto daily = learner::DailyQuiz(m_learner).codeOf(m_session);
        m_roundCode = QString::fromStdString(daily.value_or(""));
        m_round = daily                ? Round::DailyRound
            : !practice                ? Round::TodayRound
            : practice->choice.missed  ? Round::MissedRound
            : practice->choice.starred ? Round::StarredRound
                                       : Round::PracticeRound;
    });
}

void SessionModel::practiseAgain()
{
    if (m_state != State::Finished) {
        return;
    }
    m_boundary.run([this] {
        const auto practice = m_learner.practiceRound(m_session);
        const SessionId next = practice ? m_learner.startPractice(practice->choice, practice->questions) : SessionId();
        if (next.empty()) {
            close(); // nothing to ask any more; the page below says so
        } else {
            open(next);
        }
    });
}

bool SessionModel::canStar() const
{
    return m_view.fact != nullptr && m_state != State::Idle && m_state != State::Finished;
}

void SessionModel::toggleStar()
{
    if (!canStar()) {
        return;
    }
    m_boundary.run([this] {
        m_learner.setStarred(m_view.fact->id, !m_starred);
        m_starred = !m_starred;
    });
    Q_EMIT changed();
}

} // namespace shixi
