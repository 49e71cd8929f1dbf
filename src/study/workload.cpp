#include "study/workload.h"

#include "study/memory.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace shixi::study
{

namespace
{

constexpr int longestDays = 3653;

bool isToTeach(const Candidate &candidate)
{
    return !candidate.introduced && !candidate.suspended && candidate.level != Level::Detail;
}

// A candidate and what a right answer makes of its memory.
struct Learnt {
    Candidate *candidate = nullptr;
    std::optional<fsrs::Memory> memory;
    int lastDay = 0;
};

class Days
{
public:
    Days(std::vector<Candidate> &candidates, const DayState &day, const Rules &rules);

    [[nodiscard]] int toTeach() const { return m_toTeach; }
    // A day: planned and answered.
    TodayPlan pass();

private:
    void remember(Learnt &card);

    std::vector<Candidate> &m_candidates;
    DayState m_day;
    const Rules &m_rules;
    std::unordered_map<std::string_view, Learnt> m_cards;
    int m_toTeach = 0;
};

Days::Days(std::vector<Candidate> &candidates, const DayState &day, const Rules &rules)
    : m_candidates(candidates)
    , m_day(day)
    , m_rules(rules)
{
    for (Candidate &candidate : candidates) {
        m_cards[candidate.card.value] = {&candidate, candidate.memory, candidate.lastDay};
        m_toTeach += isToTeach(candidate) ? 1 : 0;
    }
}

TodayPlan Days::pass()
{
    const TodayPlan plan = planToday(m_candidates, m_day, m_rules.questionsPerDay, 0, m_rules);
    for (const PlannedStep &step : plan.steps) {
        if (step.kind == PlannedStep::Kind::Ask) {
            remember(m_cards.at(step.card.value));
        }
    }
    m_toTeach -= plan.fresh;
    m_day = {.today = m_day.today + 1};
    for (Candidate &candidate : m_candidates) {
        candidate.doneToday = false;
        candidate.buried = false;
    }
    return plan;
}

// Cards of whose memory nothing is said are taken for as young as the new ones: what is still to come is told rather
// too high than too low.
void Days::remember(Learnt &card)
{
    const int elapsed = card.memory ? std::max(0, m_day.today - card.lastDay) : 0;
    card.memory = m_rules.memory.next(card.memory, Rating::Good, elapsed);
    card.lastDay = m_day.today;
    const double wait = m_rules.memory.interval(*card.memory, m_rules.desiredRetention);
    card.candidate->introduced = true;
    card.candidate->examGain.reset();
    card.candidate->retrievability = m_rules.desiredRetention; // of every card on the day it is due
    card.candidate->dueDay = m_day.today + fsrs::wholeDays(wait, m_rules.maximumIntervalDays);
}

} // namespace

Workload workloadOf(std::vector<Candidate> candidates, DayState day, const Rules &rules)
{
    Days ahead(candidates, day, rules);
    Workload result;
    result.fresh = ahead.toTeach();
    std::int64_t seconds = 0;
    int days = 0;
    while (ahead.toTeach() > 0 && rules.newPerDay > 0 && days < longestDays) {
        seconds += ahead.pass().seconds;
        ++days;
    }
    result.secondsADay = days == 0 ? 0 : static_cast<int>((seconds + days - 1) / days);
    result.days = ahead.toTeach() == 0 ? std::optional(days) : std::nullopt;
    return result;
}

std::optional<int> daysToCatchUp(std::vector<Candidate> candidates, DayState day, const Rules &rules)
{
    constexpr int longest = 31;
    Days ahead(candidates, day, rules);
    for (int days = 0; days < longest; ++days) {
        const TodayPlan plan = ahead.pass();
        if (plan.putOff == 0) {
            return days;
        }
        if (plan.putOff / longest > rules.questionsPerDay) { // not worth going through
            return std::nullopt;
        }
    }
    return std::nullopt;
}

} // namespace shixi::study
