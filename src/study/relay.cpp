#include "study/relay.h"

#include <algorithm>

namespace shixi::study
{

namespace
{

using Stage = RelayState::Stage;

bool isChange(const PaperEvent &event)
{
    return std::holds_alternative<Picks>(event.what) || std::holds_alternative<Flags>(event.what);
}

class RelayFold
{
public:
    explicit RelayFold(const Paper &paper)
        : m_paper(paper)
    {
    }

    void apply(const RelayEvent &event, std::size_t place)
    {
        m_place = place;
        std::visit(
            [this](const auto &what) {
                take(what);
            },
            event);
    }

    [[nodiscard]] RelayState state()
    {
        for (Runner &runner : m_state.runners) {
            runner.state = fold(m_paper, runner.events);
        }
        return std::move(m_state);
    }

private:
    void take(const Comes &comes)
    {
        if (m_state.stage == Stage::Waiting) {
            m_state.runners.push_back({comes.name, {}, {}, {}});
            m_state.stage = Stage::Working;
        }
    }
    void take(const PaperEvent &event)
    {
        if (m_state.stage != Stage::Working) {
            return;
        }
        add(event);
        const bool timeUp = m_paper.limitMs > 0 && event.usedMs >= m_paper.limitMs;
        if (timeUp || std::holds_alternative<HandsIn>(event.what)) {
            m_state.stage = Stage::Told;
        }
    }
    void take(const TakesBack &)
    {
        if (m_state.stage != Stage::Working) {
            return;
        }
        auto &events = m_state.runners.back().events;
        const auto last = std::find_if(events.rbegin(), events.rend(), isChange);
        if (last != events.rend()) {
            last->what = Waits{};
        }
    }
    void take(const Goes &)
    {
        if (m_state.stage == Stage::Told) {
            m_state.stage = Stage::Waiting;
        }
    }
    void take(const Closes &)
    {
        if (m_state.stage != Stage::Working) {
            m_state.stage = Stage::Closed;
        }
    }

    void add(const PaperEvent &event)
    {
        m_state.runners.back().events.push_back(event);
        m_state.runners.back().places.push_back(m_place);
    }

    const Paper &m_paper;
    std::size_t m_place = 0; // of the event
    RelayState m_state;
};

} // namespace

bool RelayState::canTakeBack() const
{
    return stage == Stage::Working && std::ranges::any_of(runners.back().events, isChange);
}

RelayState fold(const Paper &paper, const std::vector<RelayEvent> &events)
{
    RelayFold result(paper);
    for (std::size_t place = 0; place < events.size(); ++place) {
        result.apply(events[place], place);
    }
    return result.state();
}

} // namespace shixi::study
