#include "core/splitmix64.h"
#include "study/outlook.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <functional>

// In which order to work off what waited: planToday takes the least remembered first (within a level). Other orders are
// played through on the same luck; docs/decisions/0004-memory.md has the figures.
namespace shixi::study
{

namespace
{

using Order = std::function<double(const fsrs::SimulatedCard &, int day)>;

double uniform(SplitMix64 &random)
{
    return static_cast<double>(random.below(1'000'000)) / 1e6;
}

// Four hundred cards between two days and three months, left alone for `away` days past their due day.
std::vector<fsrs::SimulatedCard> leftAlone(int away, std::uint64_t seed)
{
    SplitMix64 random(seed);
    std::vector<fsrs::SimulatedCard> cards(400);
    for (fsrs::SimulatedCard &card : cards) {
        card.memory = fsrs::Memory{std::exp(0.5 + 4 * uniform(random)), 2 + 7 * uniform(random)};
        card.waited = fsrs::wholeDays(fsrs::interval({}, card.memory->stability, 0.9));
        card.lastDay = -away - static_cast<int>(random.below(static_cast<std::uint64_t>(card.waited)));
        card.dueDay = card.lastDay + card.waited;
    }
    return cards;
}

// Mean share remembered over two months of six minutes a day.
double rememberedBy(const Order &order, int away)
{
    constexpr int days = 60;
    constexpr int lucks = 4;
    fsrs::Policy policy = plainPolicy({}, {0.9, 0, 360});
    policy.urgency = [&order](const fsrs::SimulatedCard &card, int day) {
        return card.dueDay <= day ? std::optional(order(card, day)) : std::nullopt;
    };
    double sum = 0;
    for (std::uint64_t luck = 0; luck < lucks; ++luck) {
        const auto cards = leftAlone(away, luck);
        for (const fsrs::SimulatedDay &day : fsrs::simulate(cards, {}, {}, policy, days, luck, {})) {
            sum += day.remembered / static_cast<double>(cards.size()) / days / lucks;
        }
    }
    return sum;
}

double leastRemembered(const fsrs::SimulatedCard &card, int day)
{
    return 1 - card.recallOn(day, {});
}

} // namespace

TEST(Backlog, TheLeastRememberedFirstIsBeatenByNoOtherOrder)
{
    const std::vector<Order> others{
        [](const fsrs::SimulatedCard &card, int day) {
            return card.recallOn(day, {});
        },
        [](const fsrs::SimulatedCard &card, int) {
            return -card.memory->stability;
        },
        [](const fsrs::SimulatedCard &card, int) {
            return card.memory->stability;
        },
        [](const fsrs::SimulatedCard &card, int) {
            return -card.memory->difficulty;
        },
        [](const fsrs::SimulatedCard &card, int day) {
            return (day - card.dueDay + 1.0) / std::max(1, card.dueDay - card.lastDay);
        },
    };
    constexpr double alike = 0.001;
    for (const int away : {20, 60}) {
        const double ours = rememberedBy(leastRemembered, away);
        for (std::size_t other = 0; other < others.size(); ++other) {
            EXPECT_GT(ours, rememberedBy(others[other], away) - alike) << "order " << other << " away " << away;
        }
        EXPECT_GT(ours, rememberedBy(others[0], away) + 0.01); // the most remembered first costs a whole point
    }
}

} // namespace shixi::study
