#include "study/paper.h"

#include <algorithm>

namespace shixi::study
{

namespace
{

class PaperFold
{
public:
    explicit PaperFold(const Paper &paper)
        : m_paper(paper)
    {
        m_state.items.resize(paper.items.size());
    }

    void apply(const PaperEvent &event, std::size_t place)
    {
        m_place = place;
        if (m_state.handedIn) {
            return;
        }
        m_state.usedMs = std::max(m_state.usedMs, event.usedMs);
        if (m_paper.limitMs > 0 && m_state.usedMs >= m_paper.limitMs) {
            m_state.usedMs = m_paper.limitMs;
            m_state.timeUp = true;
            m_state.handedIn = true;
        }
        // An answer given in the last instant counts; one after it does not.
        if (!m_state.timeUp || event.usedMs <= m_paper.limitMs) {
            std::visit(
                [this](const auto &what) {
                    take(what);
                },
                event.what);
        }
    }

    [[nodiscard]] PaperState state()
    {
        for (std::size_t index = 0; index < m_state.items.size(); ++index) {
            count(m_paper.items[index], m_state.items[index]);
        }
        m_state.points = std::max(0, m_state.points);
        m_state.passed = m_state.handedIn && m_state.points >= m_paper.passPoints;
        return std::move(m_state);
    }

private:
    void take(const Picks &picks)
    {
        if (ItemState *item = itemAt(picks.item)) {
            item->picked = picks.picked;
            item->pickedBy = picks.picked ? std::optional(m_place) : std::nullopt;
        }
    }
    void take(const Flags &flags)
    {
        if (ItemState *item = itemAt(flags.item)) {
            item->flagged = flags.on;
        }
    }
    void take(const HandsIn &) { m_state.handedIn = true; }
    void take(const Waits &) { }

    ItemState *itemAt(std::size_t index) { return index < m_state.items.size() ? &m_state.items[index] : nullptr; }

    void count(const PaperItem &asked, ItemState &item)
    {
        item.points = pointsFor(m_paper.rules.at(asked.rule), asked.points, item.picked);
        m_state.points += item.points;
        m_state.fullPoints += asked.points;
        m_state.answered += item.picked ? 1 : 0;
        m_state.flagged += item.flagged ? 1 : 0;
        m_state.right += item.picked && item.picked->isAllRight() ? 1 : 0;
    }

    const Paper &m_paper;
    std::size_t m_place = 0; // of the event
    PaperState m_state;
};

} // namespace

PaperState fold(const Paper &paper, const std::vector<PaperEvent> &events)
{
    PaperFold result(paper);
    for (std::size_t place = 0; place < events.size(); ++place) {
        result.apply(events[place], place);
    }
    return result.state();
}

std::int64_t usedNow(Paper::Kind kind, const PaperClock &clock)
{
    const std::int64_t measured = clock.usedBeforeMs + std::max<std::int64_t>(0, clock.openMs);
    return kind == Paper::Kind::Formal ? std::max(measured, clock.sinceStartMs) : measured;
}

} // namespace shixi::study
