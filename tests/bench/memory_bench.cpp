#include "memory_bench.h"

#include "fsrs/fuzz.h"
#include "fsrs/training/minimiser.h"
#include "fsrs/training/optimizer.h"
#include "fsrs/training/startvalues.h"
#include "process.h"
#include "reviewlogs.h"
#include "study/examplan.h"

#include <benchmark/benchmark.h>

#include <QTemporaryFile>

#include <algorithm>

namespace shixi::bench
{

namespace
{

using namespace fsrs;

void onePass(benchmark::State &state)
{
    const ReviewLog &log = madeUpLog(state.range(0));
    const TrainingSet set = trainingSetOf(log, log.reviews.size());
    for (auto unused : state) {
        Slope slope = lossOf(set, Parameters{}.toArray(), {});
        benchmark::DoNotOptimize(slope);
    }
}

void trained(benchmark::State &state)
{
    const ReviewLog &log = madeUpLog(state.range(0));
    for (auto unused : state) {
        auto parameters = fit(log, log.reviews.size(), static_cast<int>(state.range(1)), {});
        benchmark::DoNotOptimize(parameters);
    }
}

// What training starts from, and the very bottom it aims at: the same way down until nothing more is gained.
struct Bottom {
    explicit Bottom(const ReviewLog &log)
        : set(trainingSetOf(log, log.reviews.size()))
        , start(Parameters{}.toArray())
    {
        if (const auto stabilities = startStabilities(set)) {
            std::copy(stabilities->begin(), stabilities->end(), start.begin());
        }
    }

    [[nodiscard]] Slope objective(const Weights &w) const { return objectiveOf(set, start, w, {1, 2}); }

    [[nodiscard]] double least(const Weights &from) const
    {
        constexpr double nothing = 1e-10;
        constexpr int rounds = 8;
        constexpr int stepsARound = 10;
        auto ranges = weightRanges;
        ranges[19].least = 0.01;
        Minimiser minimiser(from, ranges);
        for (int round = 0; round < rounds; ++round) {
            const Matrix bend = bendOf(set, minimiser.at(), {1, 2});
            const auto function = [this](const Weights &w) {
                return objective(w);
            };
            if (!minimiser.descend(function, bend, nothing, stepsARound)) {
                break;
            }
        }
        return objective(minimiser.at()).value;
    }

    TrainingSet set;
    Weights start;
};

// How far above the optimum of the objective training ends.
void aboveOptimum(benchmark::State &state, const ReviewLog &log)
{
    const Bottom bottom(log);
    for (auto unused : state) {
        const Weights w = fit(log, log.reviews.size(), 2, {})->toArray();
        const double reached = bottom.objective(w).value;
        const double least = bottom.least(w);
        state.counters["above_percent"] = (reached / least - 1) * 100;
        state.counters["objective"] = reached / static_cast<double>(bottom.set.predicted);
    }
}

// The whole program, from the log on disk to the parameters.
void trainedByProgram(benchmark::State &state)
{
    QTemporaryFile file;
    const QByteArray csv = QByteArray::fromStdString(csvOf(madeUpLog(state.range(0))));
    if (!file.open() || file.write(csv) != csv.size() || !file.flush()) {
        state.SkipWithError("the log cannot be written");
    }
    for (auto unused : state) {
        const Used used = shixictl({"fsrs", "optimize", "--threads", "2", file.fileName().toUtf8()});
        state.counters["peak_MB"] = used.peakMb;
        state.counters["processor_s"] = used.seconds;
    }
}

// Everything a review decides: the memory after it, how its interval is spread, the day it is due.
void scheduled(benchmark::State &state, const ReviewLog &log)
{
    constexpr double retention = 0.9;
    constexpr int maximum = 36500;
    struct Card {
        std::optional<Memory> memory;
        int day = 0;
        int due = 0;
    };
    const Model model;
    std::vector<Card> cards(log.cards);
    for (auto unused : state) {
        std::ranges::fill(cards, Card());
        for (const LoggedReview &review : log.reviews) {
            Card &card = cards[review.card];
            const int elapsed = card.memory ? review.day - card.day : 0;
            card.memory = model.next(card.memory, static_cast<Rating>(review.rating), elapsed);
            const DayRange range = fuzzRange(model.interval(*card.memory, retention), card.due - card.day, maximum);
            card.day = review.day;
            card.due = review.day + dayWithin(range, review.card + static_cast<std::uint64_t>(review.day));
        }
    }
    double sum = 0; // other programs end with the same
    for (const Card &card : cards) {
        sum += card.memory ? card.memory->stability : 0;
    }
    benchmark::DoNotOptimize(cards.data());
    state.counters["stabilities"] = sum;
    const auto reviews = static_cast<double>(state.iterations()) * static_cast<double>(log.reviews.size());
    state.counters["reviews_per_s"] = benchmark::Counter(reviews, benchmark::Counter::kIsRate);
    state.counters["us_per_review"] =
        benchmark::Counter(reviews / 1e6, benchmark::Counter::kIsRate | benchmark::Counter::kInvert);
}

void plannedExam(benchmark::State &state)
{
    constexpr std::uint64_t seed = 42;
    study::Learnable learnable;
    learnable.cards.resize(300);
    for (auto unused : state) {
        auto plan = study::planExam(learnable, {60, 0.9, 600}, seed, {});
        benchmark::DoNotOptimize(plan);
    }
}

void aboveOptimumOf(benchmark::State &state)
{
    aboveOptimum(state, madeUpLog(state.range(0)));
}

void scheduledOf(benchmark::State &state)
{
    scheduled(state, madeUpLog(state.range(0)));
}

BENCHMARK(onePass)->Name("LossPass")->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);
BENCHMARK(trained)
    ->Name("Train")
    ->Args({100'000, 1})
    ->Args({100'000, 2})
    ->Args({1'000'000, 1})
    ->Args({1'000'000, 2})
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK(aboveOptimumOf)->Name("Optimum")->Arg(100'000)->Arg(1'000'000)->Iterations(1)->Unit(benchmark::kSecond);
BENCHMARK(trainedByProgram)->Name("TrainProgram")->Arg(1'000'000)->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK(scheduledOf)->Name("Schedule")->Arg(100'000)->Unit(benchmark::kMillisecond);
BENCHMARK(plannedExam)->Name("ExamPlan")->Unit(benchmark::kMillisecond);

} // namespace

void registerGivenLog()
{
    if (givenLog().reviews.empty()) {
        return;
    }
    benchmark::RegisterBenchmark("Schedule/given", [](benchmark::State &state) {
        scheduled(state, givenLog());
    })->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("Optimum/given",
                                 [](benchmark::State &state) {
                                     aboveOptimum(state, givenLog());
                                 })
        ->Iterations(1)
        ->Unit(benchmark::kSecond);
}

} // namespace shixi::bench
