#include "viewmodels/challengemodel.h"

#include <QElapsedTimer>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace shixi
{

namespace
{

constexpr qint64 longestAnswer = 10 * 60'000;

int secondsOf(const study::ChallengeTerms &terms)
{
    return static_cast<int>(terms.limitMs / 1000);
}

ChallengeModel::Watch runningWatch()
{
    QElapsedTimer timer;
    timer.start();
    return [timer] {
        return timer.elapsed();
    };
}

} // namespace

ChallengeModel::ChallengeModel(learner::Learner &learner,
                               const questions::QuestionSet &library,
                               const SettingsModel &settings,
                               const ErrorBoundary &boundary,
                               QObject *parent)
    : QObject(parent)
    , m_learner(learner)
    , m_library(library)
    , m_settings(settings)
    , m_boundary(boundary)
    , m_challenges(learner)
    , m_watch(runningWatch())
    , m_best(m_challenges, boundary)
    , m_offer(m_challenges, settings, boundary)
{
    m_settling.setSingleShot(true);
    connect(&m_settling, &QTimer::timeout, this, &ChallengeModel::settlingChanged);
    connect(&m_best, &BestChallenge::changed, this, &ChallengeModel::changed);
    connect(&m_timer, &QTimer::timeout, this, &ChallengeModel::tick);
    connect(&settings, &SettingsModel::languageChanged, this, &ChallengeModel::changed);
    connect(&settings, &SettingsModel::autoAdvanceChanged, this, &ChallengeModel::changed);
    connect(&settings, &SettingsModel::textScaleChanged, this, &ChallengeModel::changed);
}

void ChallengeModel::refresh()
{
    const std::optional<SessionId> before = m_open;
    const int right = m_openView.state.right;
    readOpen();
    // A page that is made because this one changed asks at once.
    if (m_open != before || m_openView.state.right != right) {
        Q_EMIT changed();
    }
}

void ChallengeModel::readOpen()
{
    m_boundary.run([this] {
        m_open = m_challenges.open();
        m_openView = m_open ? m_challenges.view(*m_open) : learner::ChallengeView();
    });
}

void ChallengeModel::showOffer()
{
    readOpen();
    m_offer.refresh();
    m_state = State::Offered;
    Q_EMIT changed();
}

void ChallengeModel::start()
{
    if (m_state == State::Offered) {
        begin(m_offer.lives(), m_offer.seconds());
    }
}

void ChallengeModel::again()
{
    if (m_state == State::Finished) {
        begin(m_now.terms.lives, m_settings.elder() ? 0 : secondsOf(m_now.terms));
    }
}

void ChallengeModel::begin(int lives, int seconds)
{
    m_boundary.run([&] {
        const SessionId session = m_challenges.start(lives, seconds);
        if (session.empty()) {
            showOffer(); // nothing to ask any more; the page says so
        } else {
            enter(session);
        }
    });
}

void ChallengeModel::resume()
{
    readOpen();
    if (!m_open || m_state == State::Asking || m_state == State::Answered) {
        Q_EMIT changed();
        return;
    }
    m_boundary.run([this] {
        enter(SessionId(*m_open));
    });
}

void ChallengeModel::enter(const SessionId &session)
{
    m_now = m_challenges.view(session);
    m_best.read(m_now.terms.lives, secondsOf(m_now.terms), session);
    showNext();
}

// The time of a question begins when it is written that it does.
void ChallengeModel::showNext()
{
    m_now = m_challenges.show(m_now.session);
    m_outcome.reset();
    m_chosen.clear();
    if (m_now.question == nullptr) {
        showResult();
        return;
    }
    m_shown = m_now;
    m_shownAt = m_watch();
    m_state = State::Asking;
    m_answering.setConfirming(m_settings.elder());
    m_answering.show(m_shown.question, m_shown.optionOrder, true);
    if (timed()) {
        m_timer.start(100ms);
    }
    settle();
    Q_EMIT changed();
    Q_EMIT timeChanged();
}

void ChallengeModel::choose(const QString &optionId)
{
    if (m_state == State::Asking && m_answering.choose(optionId)) {
        give({optionId});
    }
}

void ChallengeModel::chooseAt(int index)
{
    if (index >= 0 && index < m_answering.options()->count()) {
        choose(QString(m_answering.options()->rows()[static_cast<std::size_t>(index)].optionId));
    }
}

void ChallengeModel::takeBack(int index)
{
    m_answering.takeBack(index);
}

void ChallengeModel::submit()
{
    if (m_state == State::Asking && m_answering.complete()) {
        give(m_answering.given());
    }
}

void ChallengeModel::give(const QStringList &chosen)
{
    const auto used = static_cast<int>(std::clamp<qint64>(usedMs(), 0, longestAnswer));
    const bool written = m_boundary.run([&] {
        m_outcome = m_challenges.answer(m_shown.session, m_shown.question->id, {{chosen}, used});
        m_now = m_challenges.view(m_shown.session);
    });
    if (written) {
        showAnswered(m_outcome ? chosen : QStringList());
    }
    Q_EMIT changed();
}

void ChallengeModel::tick()
{
    if (m_state != State::Asking || !timed()) {
        return;
    }
    Q_EMIT timeChanged();
    if (usedMs() < m_shown.terms.limitMs) {
        return;
    }
    const bool written = m_boundary.run([this] {
        m_challenges.timeUp(m_shown.session, m_shown.question->id);
        m_now = m_challenges.view(m_shown.session);
    });
    m_timer.stop(); // where it could not be written, the question stands and nothing more is tried
    if (written) {
        m_outcome.reset();
        showAnswered({});
    }
    Q_EMIT changed();
}

void ChallengeModel::showAnswered(const QStringList &chosen)
{
    m_timer.stop();
    m_chosen = chosen;
    m_state = State::Answered;
    m_answering.mark(chosen, m_outcome ? m_outcome->verdict : shixi::Verdict::Wrong);
    settle();
    Q_EMIT answerGiven(verdict());
}

void ChallengeModel::next()
{
    if (m_state != State::Answered) {
        return;
    }
    m_boundary.run([this] {
        if (m_now.state.over) {
            showResult();
        } else {
            showNext();
        }
    });
}

void ChallengeModel::report(ReportsModel::Reason reason)
{
    if (m_state != State::Answered) {
        return;
    }
    m_boundary.run([&] {
        m_learner.report({m_shown.question->id, static_cast<packs::NoteReason>(reason), QString(), m_shown.session});
        showNext();
    });
}

void ChallengeModel::finish()
{
    if (m_state == State::Asking || m_state == State::Answered) {
        m_boundary.run([this] {
            m_challenges.end(m_now.session);
            m_now = m_challenges.view(m_now.session);
            showResult();
        });
    }
}

void ChallengeModel::close()
{
    m_timer.stop();
    m_state = State::Idle;
    readOpen();
    Q_EMIT changed();
}

void ChallengeModel::settle()
{
    if (m_settleMs > 0) {
        m_settling.start(m_settleMs);
        Q_EMIT settlingChanged();
    }
}

} // namespace shixi
