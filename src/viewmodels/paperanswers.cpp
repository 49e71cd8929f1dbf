#include "viewmodels/papermodel.h"

#include <algorithm>
#include <tuple>

// What is answered on a paper, flagged and taken back.
namespace shixi
{

namespace
{

// The question whose choice or flag is another; the one shown where there is none.
int changedItem(const learner::PaperView &before, const learner::PaperView &after, int shown)
{
    for (std::size_t item = 0; item < std::min(before.items.size(), after.items.size()); ++item) {
        if (before.items[item].chosen != after.items[item].chosen
            || before.items[item].flagged != after.items[item].flagged) {
            return static_cast<int>(item);
        }
    }
    return shown;
}

} // namespace

void PaperModel::setItem(int item)
{
    if (item != m_item && item >= 0 && item < count()) {
        m_item = item;
        showItem();
        Q_EMIT changed();
    }
}

void PaperModel::choose(const QString &optionId)
{
    if (m_state == State::Working) {
        std::ignore = m_answering.choose(optionId);
    }
}

void PaperModel::chooseAt(int index)
{
    if (index >= 0 && index < m_answering.options()->count()) {
        choose(QString(m_answering.options()->rows()[static_cast<std::size_t>(index)].optionId));
    }
}

void PaperModel::takeBack(int index)
{
    if (m_state == State::Working) {
        m_answering.takeBack(index);
    }
}

void PaperModel::saveChoice()
{
    const learner::PaperItemView *shown = shownItem();
    if (m_state != State::Working || m_showing || shown == nullptr) {
        return;
    }
    QStringList chosen = m_answering.given();
    if (std::ranges::all_of(chosen, &QString::isEmpty)) {
        chosen.clear();
    }
    if (chosen != shown->chosen) {
        changePaper([&] {
            return m_desk->choose(m_view.session, m_item, {chosen}, usedMs());
        });
    }
}

void PaperModel::clear()
{
    if (m_state == State::Working && answered()) {
        changePaper([this] {
            return m_desk->choose(m_view.session, m_item, {}, usedMs());
        });
        showItem();
        Q_EMIT changed();
    }
}

void PaperModel::toggleFlag()
{
    if (m_state == State::Working && shownItem() != nullptr) {
        changePaper([this] {
            return m_desk->flag(m_view.session, m_item, !flagged(), usedMs());
        });
    }
}

void PaperModel::undo()
{
    if (!canUndo()) {
        return;
    }
    const learner::PaperView before = m_view;
    changePaper([this] {
        return m_desk->undo(m_view.session);
    });
    m_item = changedItem(before, m_view, m_item);
    showItem();
    Q_EMIT changed();
}

} // namespace shixi
