#include "study/duel.h"

#include <algorithm>

namespace shixi::study
{

namespace
{

using DuelStage = DuelState::Stage;

class DuelFold
{
public:
    explicit DuelFold(const std::vector<DuelItem> &items)
        : m_items(items)
    {
        m_state.picks.resize(items.size());
        m_state.stage = items.empty() ? DuelStage::Done : DuelStage::Asking;
    }

    void take(const DuelPicks &picks)
    {
        const bool fits = m_state.stage == DuelStage::Asking && picks.side < duelSides
            && picks.option < m_items[m_state.item].options;
        if (!fits) {
            return;
        }
        DuelState::Picks &both = m_state.picks[m_state.item];
        both[picks.side] = picks.option;
        if (std::ranges::all_of(both, &std::optional<std::size_t>::has_value)) {
            take(DuelShows{});
        }
    }
    void take(const DuelShows &)
    {
        if (m_state.stage != DuelStage::Asking) {
            return;
        }
        m_state.stage = DuelStage::Shown;
        for (std::size_t side = 0; side < duelSides; ++side) {
            m_state.points[side] += isRight(m_items[m_state.item], m_state.picks[m_state.item][side]) ? 1 : 0;
        }
    }
    void take(const DuelGoesOn &)
    {
        if (m_state.stage == DuelStage::Shown) {
            ++m_state.item;
            m_state.stage = m_state.item < m_items.size() ? DuelStage::Asking : DuelStage::Done;
        }
    }

    [[nodiscard]] DuelState state() { return std::move(m_state); }

private:
    const std::vector<DuelItem> &m_items;
    DuelState m_state;
};

} // namespace

bool DuelState::answered(std::size_t side) const
{
    return item < picks.size() && picks[item].at(side).has_value();
}

bool isRight(const DuelItem &item, const std::optional<std::size_t> &pick)
{
    return pick == item.right;
}

DuelState fold(const std::vector<DuelItem> &items, const std::vector<DuelEvent> &events)
{
    DuelFold result(items);
    for (const DuelEvent &event : events) {
        std::visit(
            [&result](const auto &what) {
                result.take(what);
            },
            event);
    }
    return result.state();
}

} // namespace shixi::study
