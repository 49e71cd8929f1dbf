#include "viewmodels/sessionmodel.h"

// How sure the learner says to be, before an answer is judged.
namespace shixi
{

bool SessionModel::weighing() const
{
    if (m_state != State::Asking || !tellsSure()) {
        return false;
    }
    // What is said and then looked at is weighed before the look; anything else once it is there.
    return type() == Type::Reveal ? !m_answering.revealed() : m_weighing && m_answering.complete();
}

void SessionModel::weigh()
{
    if (!m_weighing && m_answering.complete()) {
        m_weighing = true;
        settle(); // a second press was meant for the answer
        Q_EMIT weighingChanged();
    }
}

// What is taken out of the answer is to be put in and submitted again, and so is what is typed anew.
void SessionModel::keepWeighing()
{
    m_weighing = m_weighing && m_answering.complete() && type() != Type::Short;
    Q_EMIT weighingChanged();
}

void SessionModel::tellSure(int confidence)
{
    if (!weighing() || settling() || confidence < 1 || confidence > 3) {
        return;
    }
    if (type() == Type::Reveal) {
        m_told = confidence;
        m_answering.reveal();
    } else if (m_answering.typing()->take()) {
        m_told = confidence;
        give(m_answering.given());
    }
}

} // namespace shixi
