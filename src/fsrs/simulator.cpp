#include "fsrs/simulator.h"

#include "core/splitmix64.h"

#include <algorithm>
#include <numeric>
#include <span>

namespace shixi::fsrs
{

namespace
{

// Uniform in [0, 1).
double share(SplitMix64 &random)
{
    constexpr double steps = 9007199254740992.0; // 2^53
    return static_cast<double>(random.next() >> 11U) / steps;
}

// The place in `shares` a uniform number falls into.
std::size_t placeOf(double number, std::span<const double> shares)
{
    std::size_t place = 0;
    while (place + 1 < shares.size() && number >= shares[place]) {
        number -= shares[place];
        ++place;
    }
    return place;
}

class Simulation
{
public:
    Simulation(std::vector<SimulatedCard> cards,
               const Model &model,
               const Habits &habits,
               const Policy &policy,
               std::uint64_t seed)
        : m_cards(std::move(cards))
        , m_meetings(m_cards.size(), 0)
        , m_model(model)
        , m_habits(habits)
        , m_policy(policy)
        , m_seed(seed)
    {
        for (std::size_t at = 0; at < m_cards.size(); ++at) {
            if (!m_cards[at].memory) {
                m_fresh.push_back(at);
            }
        }
        const auto importance = [this](std::size_t at) {
            return m_cards[at].importance;
        };
        std::ranges::stable_sort(m_fresh, std::ranges::greater{}, importance);
    }

    SimulatedDay next(int day)
    {
        SimulatedDay result;
        reviewUrgent(day, result);
        learnNew(day, result);
        for (const SimulatedCard &card : m_cards) {
            result.remembered += card.memory ? card.recallOn(day, m_model) : 0;
        }
        return result;
    }

private:
    void reviewUrgent(int day, SimulatedDay &result)
    {
        std::vector<std::pair<double, std::size_t>> urgent;
        for (std::size_t at = 0; at < m_cards.size(); ++at) {
            if (const auto urgency = m_cards[at].memory ? m_policy.urgency(m_cards[at], day) : std::nullopt) {
                urgent.emplace_back(-*urgency, at); // the least first, ties by place
            }
        }
        std::ranges::sort(urgent);
        const double most = m_policy.seconds(day);
        for (const auto &[urgency, at] : urgent) {
            if (result.seconds >= most) {
                ++result.putOff;
                continue;
            }
            ++result.reviews;
            result.seconds += meet(at, day);
        }
    }

    void learnNew(int day, SimulatedDay &result)
    {
        const double most = m_policy.seconds(day);
        int left = m_policy.newCards(day);
        for (; left > 0 && m_nextFresh < m_fresh.size() && result.seconds < most; --left) {
            ++result.newCards;
            result.seconds += meet(m_fresh[m_nextFresh++], day);
        }
    }

    // Returns the seconds it takes.
    double meet(std::size_t at, int day)
    {
        SimulatedCard &card = m_cards[at];
        SplitMix64 random(m_seed ^ (at * 0x9E3779B97F4A7C15U) ^ (m_meetings[at]++ * 0xD1B54A32D192ED03U));
        const bool first = !card.memory;
        const Rating rating = first ? firstRating(random) : laterRating(card.recallOn(day, m_model), random);
        card.waited = first ? 0 : day - card.lastDay;
        card.memory = m_model.next(card.memory, rating, card.waited);
        card.lastDay = day;
        card.dueDay = day + std::max(1, m_policy.wait(card, rating, day));
        return first                  ? m_habits.secondsPerNew
            : rating == Rating::Again ? m_habits.secondsPerLapse
                                      : m_habits.secondsPerReview;
    }

    Rating firstRating(SplitMix64 &random) const
    {
        return static_cast<Rating>(placeOf(share(random), m_habits.first) + 1);
    }

    Rating laterRating(double recall, SplitMix64 &random) const
    {
        const bool known = share(random) < recall;
        return known ? static_cast<Rating>(placeOf(share(random), m_habits.passed) + 2) : Rating::Again;
    }

    std::vector<SimulatedCard> m_cards;
    std::vector<std::uint64_t> m_meetings;
    std::vector<std::size_t> m_fresh; // most important first
    std::size_t m_nextFresh = 0;
    const Model &m_model;
    const Habits &m_habits;
    const Policy &m_policy;
    std::uint64_t m_seed;
};

} // namespace

double SimulatedCard::recallOn(int day, const Model &model) const
{
    return memory ? model.recall(*memory, day - lastDay) : 0;
}

std::vector<SimulatedDay> simulate(std::vector<SimulatedCard> cards,
                                   const Model &model,
                                   const Habits &habits,
                                   const Policy &policy,
                                   int days,
                                   std::uint64_t seed,
                                   const Progress &progress)
{
    Simulation simulation(std::move(cards), model, habits, policy, seed);
    std::vector<SimulatedDay> result;
    for (int day = 1; day <= days; ++day) {
        if (progress.cancelled()) {
            return {};
        }
        result.push_back(simulation.next(day));
        progress.at(day, days);
    }
    return result;
}

} // namespace shixi::fsrs
