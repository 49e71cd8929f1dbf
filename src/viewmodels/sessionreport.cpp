#include "viewmodels/sessionmodel.h"

// A question of the session that the learner holds to be wrong.
namespace shixi
{

bool SessionModel::canReport() const
{
    return m_view.question != nullptr && (m_state == State::Asking || m_state == State::Answered);
}

void SessionModel::report(ReportsModel::Reason reason, const QString &words)
{
    if (!canReport()) {
        return;
    }
    const std::optional<ReportedAnswer> answer = answerToReport();
    if (m_boundary.run([&] {
            m_learner.report({m_view.question->id, static_cast<packs::NoteReason>(reason), words, m_session});
        })) {
        loadStep();
        m_reported = true;
        m_reportedAnswer = answer;
        Q_EMIT changed();
    }
}

void SessionModel::takeBackReport()
{
    if (!m_reported) {
        return;
    }
    const std::optional<ReportedAnswer> answer = m_reportedAnswer;
    m_boundary.run([this] {
        if (m_learner.undo(m_session)) {
            loadStep();
        }
    });
    if (answer && m_state == State::Asking && m_view.attempt == 1 && m_view.question->id == answer->question) {
        giveAgain(*answer);
    }
}

// One asked again was answered before: only the first answer can be given again as what it was.
std::optional<ReportedAnswer> SessionModel::answerToReport() const
{
    if (m_state != State::Answered || m_view.attempt != 1) {
        return std::nullopt;
    }
    return ReportedAnswer{m_view.question->id, m_chosen, m_elapsedMs, m_guessed, m_tooEasy, m_told};
}

void SessionModel::giveAgain(const ReportedAnswer &answer)
{
    m_answering.put(answer.chosen);
    m_givenAgain = true;
    m_told = answer.told;
    give(answer.chosen, answer.elapsedMs);
    if (m_state == State::Answered && (answer.guessed || answer.tooEasy)) {
        reconsider(answer.guessed, answer.tooEasy);
    }
}

} // namespace shixi
