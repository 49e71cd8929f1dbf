#include "study/session.h"

#include <algorithm>

namespace shixi::study
{

namespace
{

// A missed card waiting to be asked again.
struct Repeat {
    CardId card;
    Form form = Form::Recognise;
    bool stepBelow = false;
    int notBefore = 0; // steps completed by then, where there are so many
};

class Fold
{
public:
    Fold(const std::map<CardId, CardForms> &cards, const Rules &rules)
        : m_cards(cards)
        , m_rules(rules)
    {
    }

    void extend(const std::vector<PlannedStep> &steps);
    void apply(const SessionEvent &event);
    [[nodiscard]] SessionState state() const;

private:
    void take(const Taught &taught);
    void take(const Answered &answered);
    void take(const Extended &extended) { extend(extended.steps); }
    void take(const Ended &) { m_state.ended = true; }
    void take(const PassedOver &passed);

    // Takes the step out of what is still to come; false where it is not there.
    bool takePlanned(PlannedStep::Kind kind, const CardId &card);
    bool takeRepeat(const CardId &card);
    void skipDone();
    void askAgain(const Answered &answered, int attempt);
    [[nodiscard]] bool repeatIsNext() const;
    void lookAhead(SessionState &result) const;
    [[nodiscard]] NextStep plannedStep(const PlannedStep &step) const;
    [[nodiscard]] int asksOf(const CardId &card) const;
    void countPlanned(SessionState &state) const;

    const std::map<CardId, CardForms> &m_cards;
    const Rules &m_rules;
    std::vector<PlannedStep> m_planned;
    std::vector<bool> m_done; // of m_planned
    std::size_t m_first = 0; // before it all are done
    std::size_t m_left = 0; // of m_planned
    std::vector<Repeat> m_repeats; // in the order they were missed
    std::map<CardId, int> m_asks;
    SessionState m_state;
};

// A card the library no longer has, or has no question for, is left out.
void Fold::extend(const std::vector<PlannedStep> &steps)
{
    for (const PlannedStep &step : steps) {
        const auto card = m_cards.find(step.card);
        if (card != m_cards.end() && !card->second.available.empty()) {
            m_planned.push_back(step);
            m_done.push_back(false);
            ++m_left;
        }
    }
}

void Fold::apply(const SessionEvent &event)
{
    if (!m_state.ended) {
        std::visit(
            [this](const auto &happened) {
                take(happened);
            },
            event);
    }
}

void Fold::take(const Taught &taught)
{
    if (takePlanned(PlannedStep::Kind::Teach, taught.card)) {
        ++m_state.completed;
    }
}

void Fold::take(const Answered &answered)
{
    const bool planned = !repeatIsNext() && m_first < m_planned.size()
        && m_planned[m_first] == PlannedStep{PlannedStep::Kind::Ask, answered.card};
    const bool wanted = planned ? takePlanned(PlannedStep::Kind::Ask, answered.card)
                                : takeRepeat(answered.card) || takePlanned(PlannedStep::Kind::Ask, answered.card);
    if (!wanted) {
        return; // an answer of another device to a step already taken
    }
    ++m_state.completed;
    ++m_state.asked;
    const int attempt = ++m_asks[answered.card];
    if (attempt == 1) {
        ++m_state.firstAsks;
        m_state.right += answered.verdict == Verdict::Right || answered.verdict == Verdict::Near ? 1 : 0;
    }
    takeRepeat(answered.card);
    if (answered.verdict == Verdict::Wrong && attempt < m_rules.repeatLimit) {
        askAgain(answered, attempt);
    }
}

// What was taken of it stays; what is still to come of it was never planned.
void Fold::take(const PassedOver &passed)
{
    takeRepeat(passed.card);
    for (std::size_t index = m_planned.size(); index > m_first; --index) {
        const auto place = static_cast<std::ptrdiff_t>(index - 1);
        if (!m_done[index - 1] && m_planned[index - 1].card == passed.card) {
            m_planned.erase(m_planned.begin() + place);
            m_done.erase(m_done.begin() + place);
            --m_left;
        }
    }
    skipDone();
}

void Fold::skipDone()
{
    while (m_first < m_planned.size() && m_done[m_first]) {
        ++m_first;
    }
}

bool Fold::takePlanned(PlannedStep::Kind kind, const CardId &card)
{
    for (std::size_t index = m_first; index < m_planned.size(); ++index) {
        if (!m_done[index] && m_planned[index].kind == kind && m_planned[index].card == card) {
            m_done[index] = true;
            --m_left;
            skipDone();
            return true;
        }
    }
    return false;
}

bool Fold::takeRepeat(const CardId &card)
{
    return std::erase_if(m_repeats,
                         [&card](const Repeat &repeat) {
                             return repeat.card == card;
                         })
        > 0;
}

void Fold::askAgain(const Answered &answered, int attempt)
{
    const std::vector<Form> &available = m_cards.at(answered.card).available;
    const Form failed = nearestForm(answered.form, available);
    const Form form = attempt == 1 ? stepBelow(failed, available) : failed;
    m_repeats.push_back({answered.card, form, form != failed, m_state.completed + m_rules.repeatGap});
}

bool Fold::repeatIsNext() const
{
    return !m_repeats.empty() && (m_left == 0 || m_repeats.front().notBefore <= m_state.completed);
}

int Fold::asksOf(const CardId &card) const
{
    const auto asks = m_asks.find(card);
    return asks == m_asks.end() ? 0 : asks->second;
}

NextStep Fold::plannedStep(const PlannedStep &step) const
{
    const CardForms &card = m_cards.at(step.card);
    return {step, formFor(card.stability, card.available, m_rules), asksOf(step.card) + 1, false};
}

void Fold::countPlanned(SessionState &state) const
{
    for (std::size_t index = 0; index < m_planned.size(); ++index) {
        if (m_planned[index].kind == PlannedStep::Kind::Ask) {
            ++state.planned;
            state.plannedLeft += m_done[index] ? 0 : 1;
        }
    }
    state.repeatsLeft = static_cast<int>(m_repeats.size());
}

// What is still to come, all answers to come being right.
void Fold::lookAhead(SessionState &result) const
{
    result.remaining = static_cast<int>(m_left + m_repeats.size());
    for (std::size_t index = m_first; index < m_planned.size(); ++index) {
        if (m_done[index]) {
            continue;
        }
        if (m_planned[index].kind == PlannedStep::Kind::Teach) {
            ++result.teachingsLeft;
        } else {
            result.toAsk.push_back(m_planned[index].card);
        }
    }
    for (const Repeat &repeat : m_repeats) {
        result.toAsk.push_back(repeat.card);
    }
}

SessionState Fold::state() const
{
    SessionState result = m_state;
    countPlanned(result);
    if (m_state.ended) {
        return result;
    }
    lookAhead(result);
    if (repeatIsNext()) {
        const Repeat &repeat = m_repeats.front();
        result.next =
            NextStep{{PlannedStep::Kind::Ask, repeat.card}, repeat.form, asksOf(repeat.card) + 1, repeat.stepBelow};
    } else if (m_left > 0) {
        result.next = plannedStep(m_planned[m_first]);
    }
    return result;
}

} // namespace

SessionState fold(const std::vector<PlannedStep> &planned,
                  const std::vector<SessionEvent> &events,
                  const std::map<CardId, CardForms> &cards,
                  const Rules &rules)
{
    Fold result(cards, rules);
    result.extend(planned);
    for (const SessionEvent &event : events) {
        result.apply(event);
    }
    return result.state();
}

} // namespace shixi::study
