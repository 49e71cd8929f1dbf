#include "viewmodels/challengemodel.h"
#include "viewmodels/words.h"

#include <QAccessible>

#include <algorithm>

// What is shown of a challenge.
namespace shixi
{

namespace
{

// From this size on the learner is not hurried.
constexpr int unhurriedTextPercent = 150;

ChallengeStanding standingOf(const learner::ChallengeView &view)
{
    ChallengeStanding standing;
    standing.right = view.state.right;
    standing.inARow = view.state.inARow;
    standing.longest = view.state.longest;
    standing.lives = view.terms.lives;
    standing.livesLeft = view.state.livesLeft;
    standing.seconds = static_cast<int>(view.terms.limitMs / 1000);
    standing.passedOver = view.state.passedOver;
    standing.over = view.state.over;
    return standing;
}

} // namespace

void ChallengeModel::showResult()
{
    m_timer.stop();
    std::vector<ChallengeMissModel::Row> rows;
    for (const learner::ChallengeMiss &miss : m_now.missed) {
        const questions::Question &question = *miss.question;
        const Source source = sourceFor(question, miss.fact);
        rows.push_back({question.stem,
                        answerText(question),
                        chosenText(question, miss.chosen),
                        feedbackOf(question, std::nullopt, {}).explanation,
                        question.evidence.quote,
                        source.paragraphNumber,
                        source.isGuide});
    }
    m_missed.setRows(std::move(rows));
    m_state = State::Finished;
    settle(); // the second press of two would begin another
    Q_EMIT ended();
    Q_EMIT changed();
}

ChallengeStanding ChallengeModel::open() const
{
    return standingOf(m_openView);
}

ChallengeStanding ChallengeModel::standing() const
{
    ChallengeStanding standing = standingOf(m_now);
    standing.best = m_best.best() ? m_best.best()->right : -1;
    standing.isBest = m_best.isKnown() && standing.right > standing.best && standing.right > 0;
    return standing;
}

SessionModel::Type ChallengeModel::type() const
{
    return m_shown.question == nullptr ? SessionModel::Type::Single
                                       : static_cast<SessionModel::Type>(m_shown.question->type);
}

int ChallengeModel::secondsLeft() const
{
    constexpr qint64 almostASecond = 999;
    return static_cast<int>(std::max<qint64>(0, m_shown.terms.limitMs - usedMs() + almostASecond) / 1000);
}

qreal ChallengeModel::timeShare() const
{
    return timed()
        ? std::clamp(1.0 - static_cast<qreal>(usedMs()) / static_cast<qreal>(m_shown.terms.limitMs), 0.0, 1.0)
        : 1.0;
}

SessionModel::Verdict ChallengeModel::verdict() const
{
    return static_cast<SessionModel::Verdict>(m_outcome ? m_outcome->verdict : shixi::Verdict::Wrong);
}

AnswerFeedback ChallengeModel::feedback() const
{
    if (m_shown.question == nullptr || m_state != State::Answered) {
        return {};
    }
    return feedbackOf(*m_shown.question, m_outcome.value_or(learner::Outcome()), m_chosen);
}

Source ChallengeModel::source() const
{
    return m_shown.question == nullptr ? Source() : sourceFor(*m_shown.question, m_shown.fact);
}

Source ChallengeModel::sourceFor(const questions::Question &question, const knowledge::Fact *fact) const
{
    return m_original == nullptr || fact == nullptr ? sourceOf(question.evidence, m_library)
                                                    : m_original->sourceOf(fact->id, question.evidence);
}

bool ChallengeModel::autoAdvance() const
{
    return m_state == State::Answered && m_outcome && m_outcome->verdict == shixi::Verdict::Right
        && m_settings.autoAdvance() && !m_settings.elder() && m_settings.textScale() < unhurriedTextPercent
        && !QAccessible::isActive();
}

} // namespace shixi
