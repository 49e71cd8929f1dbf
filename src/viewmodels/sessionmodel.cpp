#include "viewmodels/sessionmodel.h"

#include <QAccessible>

#include <algorithm>

namespace shixi
{

namespace
{

// Time away from the screen is not time spent answering.
constexpr qint64 longestAnswerMs = 60'000;

// From this size on the learner is not hurried.
constexpr int largeTextPercent = 150;

constexpr int notSure = 1;

// The same words in the same order: pages do not know core.
template<class Shown, class Value>
constexpr Shown shown(Value value)
{
    return static_cast<Shown>(value);
}
static_assert(shown<SessionModel::Type>(QuestionType::Short) == SessionModel::Type::Short
              && shown<SessionModel::Type>(QuestionType::Tiles) == SessionModel::Type::Tiles);
static_assert(shown<SessionModel::Verdict>(Verdict::Partial) == SessionModel::Verdict::Partial);

} // namespace

SessionModel::SessionModel(learner::Learner &learner,
                           const questions::QuestionSet &library,
                           const SettingsModel &settings,
                           const ErrorBoundary &boundary,
                           QObject *parent)
    : QObject(parent)
    , m_learner(learner)
    , m_library(library)
    , m_settings(settings)
    , m_boundary(boundary)
{
    m_settling.setSingleShot(true);
    connect(&m_settling, &QTimer::timeout, this, &SessionModel::settlingChanged);
    connect(&m_answering, &Answering::changed, this, &SessionModel::keepWeighing);
    connect(this, &SessionModel::changed, this, &SessionModel::weighingChanged);
    connect(&settings, &SettingsModel::languageChanged, this, &SessionModel::changed);
    connect(&settings, &SettingsModel::tellSureChanged, this, &SessionModel::changed);
    connect(&settings, &SettingsModel::autoAdvanceChanged, this, &SessionModel::changed);
    connect(&settings, &SettingsModel::textScaleChanged, this, &SessionModel::changed);
}

void SessionModel::open(const SessionId &session)
{
    m_session = session;
    readRound();
    loadStep();
}

void SessionModel::choose(const QString &optionId)
{
    if (m_state != State::Asking) {
        return;
    }
    if (m_answering.choose(optionId)) {
        give({optionId});
    } else if (tellsSure() && (type() == Type::Single || type() == Type::TrueFalse)) {
        weigh();
    }
}

void SessionModel::chooseAt(int index)
{
    if (index >= 0 && index < m_answering.options()->count()) {
        choose(QString(m_answering.options()->rows()[static_cast<std::size_t>(index)].optionId));
    }
}

void SessionModel::takeBack(int index)
{
    m_answering.takeBack(index);
}

void SessionModel::submit()
{
    if (m_state == State::Asking && m_answering.complete() && m_answering.typing()->take()) {
        if (tellsSure() && type() != Type::Reveal) {
            weigh();
        } else {
            give(m_answering.given());
        }
    }
}

void SessionModel::reveal()
{
    if (!weighing()) {
        m_answering.reveal();
    }
}

void SessionModel::tick(int index)
{
    m_answering.tick(index);
}

void SessionModel::next()
{
    if (m_state == State::Teaching) {
        m_boundary.run([this] {
            m_learner.taught(m_session);
            loadStep();
        });
    } else if (m_state == State::Answered) {
        loadStep();
    }
}

void SessionModel::undo()
{
    if (!canUndo()) {
        return;
    }
    if (m_reported) { // the answer that went with the report comes back with it
        takeBackReport();
        return;
    }
    m_boundary.run([this] {
        if (m_learner.undo(m_session)) {
            loadStep();
        }
    });
}

void SessionModel::sayGuessed()
{
    if (canSayGuessed()) {
        reconsider(!m_guessed, false);
    }
}

void SessionModel::sayTooEasy()
{
    if (canSayTooEasy()) {
        reconsider(false, !m_tooEasy);
    }
}

void SessionModel::close()
{
    m_state = State::Idle;
    Q_EMIT changed();
}

void SessionModel::finish()
{
    if (m_state == State::Idle || m_state == State::Finished) {
        return;
    }
    m_boundary.run([this] {
        endAndSummarise();
    });
    Q_EMIT changed();
}

void SessionModel::settle()
{
    if (m_settleMs > 0) {
        m_settling.start(m_settleMs);
        Q_EMIT settlingChanged();
    }
}

void SessionModel::loadStep()
{
    m_reported = false;
    m_givenAgain = false;
    m_reportedAnswer.reset();
    m_boundary.run([this] {
        const learner::SessionView view = m_learner.view(m_session);
        m_now = view;
        if (view.kind == learner::StepKind::Done) {
            endAndSummarise();
            return;
        }
        m_firstMeeting = m_learner.memory(view.card).reviews == 0;
        m_view = view;
        m_starred = view.fact != nullptr && m_learner.isStarred(view.fact->id);
        forgetAnswer();
        m_state = view.kind == learner::StepKind::Teach ? State::Teaching : State::Asking;
        m_answering.setConfirming(m_settings.elder() || tellsSure());
        m_answering.show(view.question, view.optionOrder, m_state == State::Asking);
        m_source = shownSource();
        m_sinceShown.start();
    });
    settle();
    Q_EMIT changed();
}

Source SessionModel::shownSource() const
{
    if (evidence() == nullptr) {
        return {};
    }
    return m_original == nullptr || m_view.fact == nullptr ? sourceOf(*evidence(), m_library)
                                                           : m_original->sourceOf(m_view.fact->id, *evidence());
}

void SessionModel::forgetAnswer()
{
    m_outcome.reset();
    m_chosen.clear();
    m_guessed = false;
    m_tooEasy = false;
    m_told.reset();
    m_weighing = false;
}

void SessionModel::endAndSummarise()
{
    m_learner.end(m_session);
    learner::Summary summary = m_learner.summary(m_session);
    if (!m_settings.points()) {
        summary.points = {};
    }
    m_summary.show(std::move(summary));
    if (const auto again = m_learner.practiceRound(m_session)) {
        const learner::PracticeOffer offer = m_learner.practiceOffer(again->choice, again->questions);
        m_summary.offerAgain(offer.chosen.questions);
        m_summary.showCourse(offer.course);
    } else if (m_round == Round::DailyRound) {
        m_summary.offerAgain(0); // once a day
    }
    m_state = State::Finished;
    Q_EMIT ended();
}

void SessionModel::give(const QStringList &chosen)
{
    give(chosen, static_cast<int>(std::min(m_sinceShown.elapsed(), longestAnswerMs)));
}

void SessionModel::give(const QStringList &chosen, int elapsedMs)
{
    m_boundary.run([&] {
        m_outcome = m_learner.answer(m_session, {{chosen}, elapsedMs, false, false, m_now.question->id, m_told});
        m_chosen = chosen;
        m_elapsedMs = elapsedMs;
        m_state = State::Answered;
        m_reported = false;
        m_now = m_learner.view(m_session);
    });
    if (m_state == State::Answered) {
        m_answering.mark(m_chosen, m_outcome->verdict);
        settle();
        Q_EMIT answerGiven(verdict());
    }
    Q_EMIT changed();
}

void SessionModel::reconsider(bool guessed, bool tooEasy)
{
    m_boundary.run([&] {
        m_outcome = m_learner.reconsider(m_session, guessed, tooEasy);
        m_guessed = guessed;
        m_tooEasy = tooEasy;
        m_now = m_learner.view(m_session);
    });
    Q_EMIT changed();
}

SessionModel::Type SessionModel::type() const
{
    return m_view.question == nullptr ? Type::Single : shown<Type>(m_view.question->type);
}

QString SessionModel::stem() const
{
    return m_view.question == nullptr ? QString() : m_view.question->stem;
}

SessionModel::Verdict SessionModel::verdict() const
{
    return shown<Verdict>(m_outcome ? m_outcome->verdict : shixi::Verdict::Wrong);
}

bool SessionModel::correct() const
{
    return m_state == State::Answered && m_outcome && m_outcome->verdict == shixi::Verdict::Right;
}

bool SessionModel::canSayGuessed() const
{
    // What was judged by the learner was no guess.
    return correct() && m_outcome->rating.has_value() && type() != Type::Reveal && !m_told;
}

bool SessionModel::canSayTooEasy() const
{
    return correct() && m_outcome->rating.has_value() && m_view.question->form == Form::Recall && m_told != notSure;
}

bool SessionModel::autoAdvance() const
{
    // Who came back to a question means to do something with it.
    return correct() && m_settings.autoAdvance() && !m_settings.elder() && !m_firstMeeting && !m_guessed
        && m_told != notSure && !m_givenAgain && m_settings.textScale() < largeTextPercent && !QAccessible::isActive();
}

bool SessionModel::canUndo() const
{
    switch (m_state) {
    case State::Teaching:
    case State::Asking:
        return m_view.canUndo;
    case State::Answered:
        return true;
    case State::Idle:
    case State::Finished:
        break;
    }
    return false;
}

const knowledge::Evidence *SessionModel::evidence() const
{
    if (m_view.question != nullptr) {
        return &m_view.question->evidence;
    }
    return m_view.fact == nullptr ? nullptr : &m_view.fact->evidence;
}

AnswerFeedback SessionModel::feedback() const
{
    return m_view.question == nullptr ? AnswerFeedback() : feedbackOf(*m_view.question, m_outcome, m_chosen);
}

} // namespace shixi
