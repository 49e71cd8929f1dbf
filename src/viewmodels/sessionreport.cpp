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
    if (m_boundary.run([&] {
            m_learner.report({m_view.question->id, static_cast<packs::NoteReason>(reason), words, m_session});
        })) {
        loadStep();
        m_reported = true;
        Q_EMIT changed();
    }
}

void SessionModel::takeBackReport()
{
    if (!m_reported) {
        return;
    }
    m_boundary.run([this] {
        if (m_learner.undo(m_session)) {
            loadStep();
        }
    });
}

} // namespace shixi
