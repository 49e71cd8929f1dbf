#include "fsrs/simulator.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

namespace shixi::fsrs
{

namespace
{

constexpr int fewCards = 60;

// Reviews what is due, as FSRS alone would.
Policy plain(double retention, int newADay, double secondsADay)
{
    Policy policy;
    policy.wait = [retention](const SimulatedCard &card, Rating rating, int) {
        return rating == Rating::Again ? 1 : wholeDays(interval(Parameters{}, card.memory->stability, retention));
    };
    policy.urgency = [](const SimulatedCard &card, int day) {
        return card.dueDay <= day ? std::optional(1 - card.recallOn(day, {})) : std::nullopt;
    };
    policy.newCards = [newADay](int) {
        return newADay;
    };
    policy.seconds = [secondsADay](int) {
        return secondsADay;
    };
    return policy;
}

std::vector<SimulatedDay> run(const Policy &policy, int days, std::uint64_t seed = 1, const Habits &habits = {})
{
    return simulate(std::vector<SimulatedCard>(fewCards), {}, habits, policy, days, seed, {});
}

int sumOf(const std::vector<SimulatedDay> &days, int SimulatedDay::*what)
{
    return std::accumulate(days.begin(), days.end(), 0, [what](int sum, const SimulatedDay &day) {
        return sum + day.*what;
    });
}

constexpr double longEnough = 1e9;

} // namespace

TEST(Simulator, TeachesEveryCardOnceAtThePaceAsked)
{
    const auto days = run(plain(0.9, 5, longEnough), 40);
    ASSERT_EQ(days.size(), 40U);
    EXPECT_EQ(days.front().newCards, 5);
    EXPECT_EQ(sumOf(days, &SimulatedDay::newCards), fewCards);
    EXPECT_EQ(days[11].newCards, 5);
    EXPECT_EQ(days[12].newCards, 0);
}

TEST(Simulator, MoreRetentionTakesMoreTimeAndRemembersMore)
{
    const auto low = run(plain(0.8, 5, longEnough), 120);
    const auto high = run(plain(0.95, 5, longEnough), 120);
    EXPECT_GT(sumOf(high, &SimulatedDay::reviews), sumOf(low, &SimulatedDay::reviews));
    EXPECT_GT(high.back().remembered, low.back().remembered);
    EXPECT_LE(high.back().remembered, fewCards);
}

TEST(Simulator, RemembersAboutWhatIsAskedForWhereNothingIsPutOff)
{
    const auto days = run(plain(0.9, 60, longEnough), 200);
    double mean = 0;
    for (std::size_t day = 100; day < days.size(); ++day) {
        mean += days[day].remembered / fewCards / 100;
    }
    EXPECT_GT(mean, 0.9);
    EXPECT_LT(mean, 0.98); // between reviews recall is above what it falls to
}

TEST(Simulator, PutsOffWhatTheDayHasNoTimeFor)
{
    const Habits habits;
    const auto days = run(plain(0.9, 60, 60), 30);
    for (const SimulatedDay &day : days) {
        EXPECT_LT(day.seconds, 60 + std::max(habits.secondsPerLapse, habits.secondsPerNew));
    }
    EXPECT_GT(sumOf(days, &SimulatedDay::putOff), 0);
    EXPECT_EQ(sumOf(run(plain(0.9, 5, longEnough), 30), &SimulatedDay::putOff), 0);
}

TEST(Simulator, TeachesWhatIsImportantFirst)
{
    std::vector<SimulatedCard> cards(fewCards);
    for (std::size_t at = 0; at < cards.size(); ++at) {
        cards[at].importance = at >= 50 ? 1 : 0;
    }
    // Only what has been taught can be urgent: the first ten must be the important ones.
    std::vector<int> taught;
    Policy policy = plain(0.9, 10, longEnough);
    policy.wait = [&taught](const SimulatedCard &card, Rating, int) {
        taught.push_back(card.importance);
        return 1000;
    };
    (void)simulate(cards, {}, {}, policy, 2, 1, {});
    ASSERT_EQ(taught.size(), 20U);
    EXPECT_EQ(std::count(taught.begin(), taught.begin() + 10, 1), 10);
    EXPECT_EQ(std::count(taught.begin() + 10, taught.end(), 0), 10);
}

TEST(Simulator, GoesOnFromMemoryThereIs)
{
    std::vector<SimulatedCard> cards(10);
    for (SimulatedCard &card : cards) {
        card.memory = Memory{100, 5};
        card.lastDay = -10;
        card.dueDay = 90;
    }
    const auto days = simulate(cards, {}, {}, plain(0.9, 5, longEnough), 5, 1, {});
    EXPECT_EQ(sumOf(days, &SimulatedDay::reviews), 0);
    EXPECT_NEAR(days.back().remembered, 10 * retrievability({}, 100, 15), 1e-9);
}

TEST(Simulator, IsTheSameForASeedAndOtherForAnother)
{
    const Policy policy = plain(0.9, 5, longEnough);
    const auto total = [&](std::uint64_t seed) {
        return sumOf(run(policy, 60, seed), &SimulatedDay::reviews);
    };
    EXPECT_EQ(total(1), total(1));
    EXPECT_NE(run(policy, 60, 1).back().remembered, run(policy, 60, 2).back().remembered);
}

TEST(Simulator, CanBeCancelled)
{
    std::stop_source source;
    const Progress progress{[&source](int done, int) {
                                if (done == 3) {
                                    source.request_stop();
                                }
                            },
                            source.get_token()};
    EXPECT_TRUE(simulate(std::vector<SimulatedCard>(5), {}, {}, plain(0.9, 5, longEnough), 10, 1, progress).empty());
}

} // namespace shixi::fsrs
