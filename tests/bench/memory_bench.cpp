#include "core/splitmix64.h"
#include "fsrs/fuzz.h"
#include "fsrs/simulator.h"
#include "fsrs/training/objective.h"
#include "fsrs/training/optimizer.h"
#include "study/examplan.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <map>

namespace shixi::fsrs
{

namespace
{

constexpr std::uint64_t seed = 42;

// A learner of two years who remembers otherwise than the defaults say.
ReviewLog madeUpLog(std::int64_t reviews)
{
    Parameters truth;
    truth.initialStability = {0.4, 0.9, 4.5, 20};
    truth.successGain = 1.2;
    truth.decay = 0.35;
    ReviewLog log;
    log.cards = static_cast<std::uint32_t>(reviews / 9);
    Policy policy;
    policy.wait = [](const SimulatedCard &card, Rating rating, int) {
        const double days = interval({}, card.memory->stability, 0.9);
        return rating == Rating::Again
            ? 1
            : dayWithin(fuzzRange(days, 0, 36500), seed + static_cast<std::uint64_t>(card.lastDay));
    };
    policy.urgency = [](const SimulatedCard &card, int day) {
        return card.dueDay <= day ? std::optional<double>(card.importance) : std::nullopt;
    };
    const int newADay = static_cast<int>(log.cards / 600) + 1;
    policy.newCards = [newADay](int) {
        return newADay;
    };
    policy.seconds = [](int) {
        return 1e9;
    };
    std::vector<SimulatedCard> cards(log.cards);
    for (std::size_t at = 0; at < cards.size(); ++at) {
        cards[at].importance = static_cast<int>(at);
    }
    policy.wait = [wait = policy.wait, &log](const SimulatedCard &card, Rating rating, int day) {
        log.reviews.push_back({static_cast<std::uint32_t>(card.importance), day, static_cast<std::uint8_t>(rating)});
        return wait(card, rating, day);
    };
    (void)simulate(std::move(cards), truth, {}, policy, 730, seed, {});
    return log;
}

const ReviewLog &logOf(std::int64_t reviews)
{
    static std::map<std::int64_t, ReviewLog> logs;
    const auto [found, isNew] = logs.try_emplace(reviews);
    if (isNew) {
        found->second = madeUpLog(reviews);
    }
    return found->second;
}

void onePass(benchmark::State &state)
{
    const ReviewLog &log = logOf(state.range(0));
    const TrainingSet set = trainingSetOf(log, log.reviews.size());
    for (auto unused : state) {
        Slope slope = lossOf(set, Parameters{}.toArray(), {});
        benchmark::DoNotOptimize(slope);
    }
}

void trained(benchmark::State &state)
{
    const ReviewLog &log = logOf(state.range(0));
    for (auto unused : state) {
        auto parameters = fit(log, log.reviews.size(), static_cast<int>(state.range(1)), {});
        benchmark::DoNotOptimize(parameters);
    }
    state.counters["reviews"] = static_cast<double>(log.reviews.size());
}

// Everything a review decides: the memory after it, how it is spread, the day it is due.
void scheduled(benchmark::State &state)
{
    const ReviewLog &log = logOf(100'000);
    std::vector<std::optional<Memory>> memories(log.cards);
    std::vector<std::int32_t> days(log.cards);
    std::int64_t sum = 0;
    for (auto unused : state) {
        std::ranges::fill(memories, std::nullopt);
        for (const LoggedReview &review : log.reviews) {
            std::optional<Memory> &memory = memories[review.card];
            const int elapsed = memory ? review.day - days[review.card] : 0;
            memory = next({}, memory, static_cast<Rating>(review.rating), elapsed);
            days[review.card] = review.day;
            const DayRange range = fuzzRange(interval({}, memory->stability, 0.9), elapsed, 36500);
            sum += review.day + dayWithin(range, review.card);
        }
    }
    benchmark::DoNotOptimize(sum);
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(log.reviews.size()));
}

void plannedExam(benchmark::State &state)
{
    study::Learnable learnable;
    learnable.cards.resize(300);
    for (auto unused : state) {
        auto plan = study::planExam(learnable, {60, 0.9, 600}, seed, {});
        benchmark::DoNotOptimize(plan);
    }
}

BENCHMARK(onePass)->Name("LossPass")->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);
BENCHMARK(trained)
    ->Name("Train")
    ->Args({100'000, 1})
    ->Args({100'000, 2})
    ->Args({1'000'000, 1})
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK(scheduled)->Name("Schedule")->Unit(benchmark::kMillisecond);
BENCHMARK(plannedExam)->Name("ExamPlan")->Unit(benchmark::kMillisecond);

} // namespace

} // namespace shixi::fsrs
