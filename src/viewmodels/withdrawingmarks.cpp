#include "viewmodels/withdrawingmodel.h"

// What a withdrawal note is to say of the questions of a set.
namespace shixi
{

void WithdrawingModel::show(const QString &question)
{
    const QuestionId id{question.toStdString()};
    const bool canMark = m_state == State::Marking || m_state == State::Summing;
    if (!canMark || m_draft.set().question(id) == nullptr) {
        return;
    }
    m_shown = id;
    m_chosen = m_draft.keysOf(id);
    m_others.show(rowsOf(m_draft.others(*shown())));
    showChosen();
}

void WithdrawingModel::showAll()
{
    if (looksAtOne()) {
        m_shown = {};
        m_chosen.clear();
        Q_EMIT changed();
    }
}

void WithdrawingModel::showMarked()
{
    m_shown = {};
    m_chosen.clear();
    showMarks();
}

void WithdrawingModel::choose(const QString &option)
{
    if (shown() == nullptr || shown()->option(option) == nullptr) {
        return;
    }
    const bool was = m_chosen.contains(option);
    if (choice() == KeyChoice::One) {
        m_chosen = {option};
    } else if (was) {
        m_chosen.removeAll(option);
    } else {
        m_chosen.append(option);
    }
    showChosen();
}

void WithdrawingModel::chooseAnew()
{
    m_chosen.clear();
    showChosen();
}

void WithdrawingModel::withdraw()
{
    m_draft.withdraw(m_shown);
    showMarked();
}

void WithdrawingModel::withdrawAll()
{
    if (shown() != nullptr) {
        for (const questions::Question *other : m_draft.others(*shown())) {
            m_draft.withdraw(other->id);
        }
        withdraw();
    }
}

void WithdrawingModel::correct()
{
    m_draft.correct(m_shown, keysChosen());
    showMarked();
}

void WithdrawingModel::keep()
{
    m_draft.leave(m_shown);
    showMarked();
}

} // namespace shixi
