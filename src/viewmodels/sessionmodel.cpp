// What a learner does in a session; what is shown of it is in sessionmodel_shown.cpp.
#include "viewmodels/sessionmodel.h"

#include <algorithm>

namespace shixi
{

namespace
{

// Time away from the screen is not time spent answering.
constexpr qint64 longestAnswerMs = 60'000;

bool answersAtOnce(const questions::Question &question)
{
    switch (question.type) {
    case QuestionType::Single:
    case QuestionType::TrueFalse:
        return true;
    default:
        return false;
    }
}

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
    connect(&m_faces.pairing, &Pairing::changed, this, &SessionModel::changed);
    connect(&m_settling, &QTimer::timeout, this, &SessionModel::settlingChanged);
    connect(&settings, &SettingsModel::languageChanged, this, &SessionModel::changed);
    connect(&settings, &SettingsModel::autoAdvanceChanged, this, &SessionModel::changed);
    connect(&settings, &SettingsModel::textScaleChanged, this, &SessionModel::changed);
}

void SessionModel::open(const SessionId &session)
{
    m_session = session;
    loadStep();
}

void SessionModel::choose(const QString &optionId)
{
    if (m_state != State::Asking) {
        return;
    }
    if (m_view.question->type == QuestionType::Matching) {
        m_faces.pairing.press(optionId);
        return;
    }
    const auto &rows = m_faces.options.rows();
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const OptionModel::Row &row) {
        return row.optionId == optionId;
    });
    if (found == rows.end() || !found->enabled) {
        return;
    }
    const auto row = static_cast<std::size_t>(found - rows.begin());
    if (answersAtOnce(*m_view.question)) {
        give({optionId});
    } else if (takesPieces()) {
        putPiece(row);
    } else {
        toggle(row);
    }
}

void SessionModel::chooseAt(int index)
{
    if (index >= 0 && index < m_faces.options.count()) {
        choose(m_faces.options.rows()[static_cast<std::size_t>(index)].optionId);
    }
}

void SessionModel::toggle(std::size_t row)
{
    std::vector<OptionModel::Row> rows = m_faces.options.rows();
    rows[row].chosen = !rows[row].chosen;
    m_faces.options.setRows(std::move(rows));
    Q_EMIT changed();
}

void SessionModel::putPiece(std::size_t row)
{
    if (m_faces.pieces.filledCount() >= blanks()) {
        return;
    }
    std::vector<OptionModel::Row> rows = m_faces.options.rows();
    rows[row].chosen = true;
    rows[row].enabled = false;
    m_faces.pieces.put({rows[row].optionId, rows[row].text});
    m_faces.options.setRows(std::move(rows));
    Q_EMIT changed();
}

void SessionModel::takeBack(int index)
{
    if (m_state != State::Asking || index < 0 || index >= m_faces.pieces.count()) {
        return;
    }
    const QString optionId = m_faces.pieces.rows()[static_cast<std::size_t>(index)].optionId;
    if (optionId.isEmpty()) {
        return;
    }
    m_faces.pieces.takeOut(index);
    std::vector<OptionModel::Row> rows = m_faces.options.rows();
    for (OptionModel::Row &row : rows) {
        if (row.optionId == optionId) {
            row.chosen = false;
            row.enabled = true;
        }
    }
    m_faces.options.setRows(std::move(rows));
    Q_EMIT changed();
}

void SessionModel::setTyped(const QString &text)
{
    if (m_state == State::Asking && text != m_typed) {
        m_typed = text;
        Q_EMIT changed();
    }
}

void SessionModel::submit()
{
    if (canSubmit()) {
        give(given());
    }
}

QStringList SessionModel::given() const
{
    QStringList chosen;
    if (takesPieces()) {
        for (const PieceModel::Row &piece : m_faces.pieces.rows()) {
            chosen.append(piece.optionId);
        }
        return chosen;
    }
    switch (m_view.question->type) {
    case QuestionType::Matching:
        return m_faces.pairing.chosen();
    case QuestionType::Reveal:
        return m_faces.answerItems.tickedIndexes();
    case QuestionType::Short:
        return {m_typed.trimmed()};
    default:
        for (const OptionModel::Row &row : m_faces.options.rows()) {
            if (row.chosen) {
                chosen.append(row.optionId);
            }
        }
        return chosen;
    }
}

void SessionModel::reveal()
{
    if (m_state == State::Asking && m_view.question->type == QuestionType::Reveal && !m_revealed) {
        m_revealed = true;
        Q_EMIT changed();
    }
}

void SessionModel::tick(int index)
{
    if (m_state == State::Asking && m_revealed) {
        m_faces.answerItems.toggle(index);
    }
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
    m_boundary.run([this] {
        const learner::SessionView view = m_learner.view(m_session);
        m_now = view;
        if (view.kind == learner::StepKind::Done) {
            endAndSummarise();
            return;
        }
        m_firstMeeting = m_learner.memory(view.card).reviews == 0;
        m_view = view;
        forgetAnswer();
        m_state = view.kind == learner::StepKind::Teach ? State::Teaching : State::Asking;
        showQuestion();
        m_sinceShown.start();
    });
    settle();
    Q_EMIT changed();
}

void SessionModel::endAndSummarise()
{
    m_learner.end(m_session);
    m_summary.show(m_learner.summary(m_session));
    m_state = State::Finished;
}

void SessionModel::give(const QStringList &chosen)
{
    m_boundary.run([&] {
        const int elapsed = static_cast<int>(std::min(m_sinceShown.elapsed(), longestAnswerMs));
        m_outcome = m_learner.answer(m_session, {{chosen}, elapsed});
        m_chosen = chosen;
        m_state = State::Answered;
        m_now = m_learner.view(m_session);
    });
    if (m_state == State::Answered) {
        markOptions();
        markPieces();
        m_faces.pairing.mark();
        showDifference();
        settle();
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

} // namespace shixi
