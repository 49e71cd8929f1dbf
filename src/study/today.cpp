#include "study/today.h"

#include "core/splitmix64.h"
#include "study/sequence.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string_view>
#include <tuple>
#include <unordered_set>

namespace shixi::study
{

namespace
{

bool towardsExam(int today, const Rules &rules)
{
    return rules.exam && today <= rules.exam->day;
}

bool inSweep(int today, const Rules &rules)
{
    return towardsExam(today, rules) && today >= rules.exam->sweepFrom;
}

bool isAskable(const Candidate &candidate)
{
    return !candidate.suspended && !candidate.buried && !candidate.doneToday;
}

bool isDue(const Candidate &candidate, int today, const Rules &rules)
{
    return candidate.introduced && isAskable(candidate)
        && (candidate.dueDay <= today || (candidate.examGain && inSweep(today, rules)));
}

bool isFresh(const Candidate &candidate)
{
    return !candidate.introduced && isAskable(candidate) && candidate.level != Level::Detail;
}

// A candidate and its place in the queue, kept together: there may be a hundred thousand.
struct Ranked {
    int group = 0;
    double place = 0;
    int order = 0;
    const Candidate *candidate = nullptr;

    bool operator<(const Ranked &other) const
    {
        const auto key = [](const Ranked &ranked) {
            return std::tie(ranked.group, ranked.place, ranked.order);
        };
        return key(*this) != key(other) ? key(*this) < key(other) : candidate->card < other.candidate->card;
    }
};

// Of reviews of one level the least comes first.
double placeOf(const Candidate &candidate, int today, const Rules &rules)
{
    if (inSweep(today, rules)) {
        return -candidate.examGain.value_or(0);
    }
    // Taught and never asked counts as forgotten, and towards an exam as just learnt.
    return towardsExam(today, rules) ? -candidate.retrievability.value_or(1) : candidate.retrievability.value_or(0);
}

Ranked rankedReview(const Candidate &candidate, int today, const Rules &rules)
{
    const double place = placeOf(candidate, today, rules);
    return {static_cast<int>(candidate.level), std::isnan(place) ? 0 : place, candidate.order, &candidate};
}

// Missed elsewhere first, then by level, then as the set is read.
Ranked rankedFresh(const Candidate &candidate)
{
    const int level = static_cast<int>(candidate.level);
    return {candidate.missedElsewhere ? level - 3 : level, 0, candidate.order, &candidate};
}

// How many questions and how much time a limit still allows.
struct Allowance {
    std::int64_t questions = std::numeric_limits<std::int64_t>::max();
    std::int64_t seconds = std::numeric_limits<std::int64_t>::max();

    [[nodiscard]] bool has(int cost) const { return questions >= 1 && seconds >= cost; }
    void spend(int cost)
    {
        --questions;
        seconds -= cost;
    }
};

Allowance allowanceOf(const DayState &day, const Rules &rules)
{
    return {std::int64_t{rules.questionsPerDay} - day.answeredToday,
            std::int64_t{rules.minutesPerDay} * 60 - day.secondsToday};
}

// Chooses cards, the most pressing first, until a limit is reached.
class Choice
{
public:
    Choice(const std::vector<Candidate> &candidates,
           const DayState &state,
           int questions,
           const Rules &rules,
           bool beyond);

    void takeReviews();
    void takeFresh();

    [[nodiscard]] TodayPlan plan(std::uint64_t seed) const;

private:
    [[nodiscard]] bool isApart(const Candidate &candidate) const;
    void occupy(const Candidate &candidate);
    [[nodiscard]] std::vector<CardId> mixedReviews(SplitMix64 &random) const;

    const Rules &m_rules;
    const bool m_towardsExam;
    std::vector<Ranked> m_due;
    std::vector<Ranked> m_fresh;
    std::unordered_set<std::string_view> m_occupied; // what cards of this day are about
    std::unordered_set<std::string_view> m_chosen; // their ids: no card twice, whatever the door gives
    Allowance m_room; // of this plan
    Allowance m_day; // of the day
    std::int64_t m_newLeft = std::numeric_limits<std::int64_t>::max();
    std::vector<const Candidate *> m_reviews;
    std::vector<CardId> m_taught;
    int m_putOff = 0;
};

Choice::Choice(
    const std::vector<Candidate> &candidates, const DayState &state, int questions, const Rules &rules, bool beyond)
    : m_rules(rules)
    , m_towardsExam(towardsExam(state.today, rules))
{
    m_room.questions = questions;
    if (!beyond) {
        m_day = allowanceOf(state, rules);
        m_newLeft = inSweep(state.today, rules) ? 0 : std::int64_t{rules.newPerDay} - state.introducedToday;
    }
    for (const Candidate &candidate : candidates) {
        if (candidate.doneToday) {
            occupy(candidate);
        } else if (isDue(candidate, state.today, rules)) {
            m_due.push_back(rankedReview(candidate, state.today, rules));
        } else if (isFresh(candidate)) {
            m_fresh.push_back(rankedFresh(candidate));
        }
    }
    std::sort(m_due.begin(), m_due.end());
    std::sort(m_fresh.begin(), m_fresh.end());
}

bool Choice::isApart(const Candidate &candidate) const
{
    return !m_chosen.contains(candidate.card.value)
        && std::none_of(candidate.siblings.begin(), candidate.siblings.end(), [this](const std::string &sibling) {
               return m_occupied.contains(sibling);
           });
}

void Choice::occupy(const Candidate &candidate)
{
    m_occupied.insert(candidate.siblings.begin(), candidate.siblings.end());
    m_chosen.insert(candidate.card.value);
}

void Choice::takeReviews()
{
    const int cost = m_rules.secondsPerQuestion;
    for (const Ranked &ranked : m_due) {
        const Candidate *candidate = ranked.candidate;
        if (!isApart(*candidate)) {
            continue; // its sibling has the day
        }
        if (!m_day.has(cost)) {
            ++m_putOff;
            continue;
        }
        // A card that fits the day but not this plan keeps its place for the next one, before any new card.
        m_day.spend(cost);
        occupy(*candidate);
        if (m_room.has(cost)) {
            m_room.spend(cost);
            m_reviews.push_back(candidate);
        }
    }
}

void Choice::takeFresh()
{
    if (!m_towardsExam && static_cast<std::int64_t>(m_due.size()) > m_rules.noNewAboveDue) {
        return;
    }
    const int cost = m_rules.secondsPerTeaching + m_rules.secondsPerQuestion;
    for (const Ranked &ranked : m_fresh) {
        const Candidate *candidate = ranked.candidate;
        if (m_newLeft <= 0 || !m_room.has(cost) || !m_day.has(cost)) {
            return;
        }
        if (isApart(*candidate)) {
            --m_newLeft;
            m_room.spend(cost);
            m_day.spend(cost);
            occupy(*candidate);
            m_taught.push_back(candidate->card);
        }
    }
}

// Chosen by urgency; within a level they are then mixed, so that what was learnt together is not asked in a row.
std::vector<CardId> Choice::mixedReviews(SplitMix64 &random) const
{
    std::vector<CardId> mixed;
    for (const Candidate *candidate : m_reviews) {
        mixed.push_back(candidate->card);
    }
    std::size_t begin = 0;
    for (std::size_t end = 1; end <= mixed.size(); ++end) {
        if (end == mixed.size() || m_reviews[end]->level != m_reviews[begin]->level) {
            shuffle(std::span<CardId>(mixed).subspan(begin, end - begin), random);
            begin = end;
        }
    }
    return mixed;
}

TodayPlan Choice::plan(std::uint64_t seed) const
{
    SplitMix64 random(seed);
    const std::vector<CardId> reviews = mixedReviews(random);
    TodayPlan result;
    result.steps = sequence(reviews, m_taught, m_rules.teachGap, random.next());
    result.reviews = static_cast<int>(m_reviews.size());
    result.fresh = static_cast<int>(m_taught.size());
    result.dueInAll = static_cast<int>(m_due.size());
    result.putOff = m_putOff;
    result.seconds =
        (result.reviews + result.fresh) * m_rules.secondsPerQuestion + result.fresh * m_rules.secondsPerTeaching;
    return result;
}

} // namespace

TodayPlan planToday(const std::vector<Candidate> &candidates,
                    const DayState &day,
                    int questions,
                    std::uint64_t seed,
                    const Rules &rules,
                    bool beyondLimits)
{
    Choice choice(candidates, day, questions, rules, beyondLimits);
    choice.takeReviews();
    choice.takeFresh();
    return choice.plan(seed);
}

TodayPlan planRound(const std::vector<Candidate> &candidates,
                    const DayState &day,
                    int questions,
                    std::uint64_t seed,
                    const Rules &rules,
                    bool beyondLimits)
{
    const int most = std::min(std::max(questions, 0), std::numeric_limits<int>::max() / 2) + rules.teachGap;
    TodayPlan round = planToday(candidates, day, most + 1, seed, rules);
    const bool beyond = beyondLimits && round.steps.empty();
    if (beyond) {
        round = planToday(candidates, day, most + 1, seed, rules, true);
    }
    return questions > 0 && round.questions() <= most ? round
                                                      : planToday(candidates, day, questions, seed, rules, beyond);
}

} // namespace shixi::study
