#include "core/splitmix64.h"
#include "study/memory.h"
#include "study/session.h"
#include "study/today.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cmath>

namespace shixi::study
{

namespace
{

constexpr int today = 20000;

// Cards of ten reviews each.
std::vector<std::vector<Review>> history(std::int64_t reviews)
{
    SplitMix64 random(42);
    std::vector<std::vector<Review>> cards(static_cast<std::size_t>(reviews / 10));
    for (auto &card : cards) {
        int day = today - 400;
        for (int review = 0; review < 10; ++review) {
            day += static_cast<int>(random.below(40));
            card.push_back({{}, day, static_cast<Rating>(1 + random.below(4)), false, {}, {}});
        }
    }
    return cards;
}

std::vector<Candidate> candidates(std::int64_t count)
{
    SplitMix64 random(43);
    std::vector<Candidate> result(static_cast<std::size_t>(count));
    for (std::size_t index = 0; index < result.size(); ++index) {
        Candidate &candidate = result[index];
        candidate.card = {std::to_string(random.next())};
        candidate.level = static_cast<Level>(random.below(3));
        candidate.siblings = {std::to_string(index / 2) + " fact", std::to_string(index / 3) + " sentence"};
        candidate.order = static_cast<int>(index);
        candidate.introduced = random.below(3) != 0;
        if (candidate.introduced) {
            candidate.retrievability = static_cast<double>(random.below(1000)) / 1000;
        }
        candidate.dueDay = today - 20 + static_cast<int>(random.below(40));
    }
    return result;
}

void powers(benchmark::State &state)
{
    double value = 0.5;
    for (auto unused : state) {
        // Two curves, two powers of stability, two exponentials of what was recalled.
        for (std::int64_t review = 0; review < state.range(0); ++review) {
            value = std::pow(1 + value, -0.15) + std::pow(1 + value, 0.26) + std::exp(-value);
            value = std::pow(1 + value, 0.17) + std::pow(1 + value, 0.06) + std::exp(-value);
        }
        benchmark::DoNotOptimize(value);
    }
}

void replayed(benchmark::State &state)
{
    const auto cards = history(state.range(0));
    for (auto unused : state) {
        for (const auto &card : cards) {
            CardMemory memory = replay(card, {}, {});
            benchmark::DoNotOptimize(memory);
        }
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

void sorted(benchmark::State &state)
{
    const auto cards = candidates(state.range(0));
    for (auto unused : state) {
        std::vector<const Candidate *> order;
        for (const Candidate &card : cards) {
            order.push_back(&card);
        }
        std::sort(order.begin(), order.end(), [](const Candidate *left, const Candidate *right) {
            return left->card < right->card;
        });
        benchmark::DoNotOptimize(order);
    }
}

void plan(benchmark::State &state)
{
    const auto cards = candidates(state.range(0));
    for (auto unused : state) {
        TodayPlan result = planToday(cards, {today, 0, 0, 0}, 10, 7, {});
        benchmark::DoNotOptimize(result);
    }
}

// Every third answer is wrong.
void resume(benchmark::State &state)
{
    std::vector<PlannedStep> planned;
    std::map<CardId, CardForms> cards;
    for (std::int64_t index = 0; index < state.range(0); ++index) {
        const CardId card{std::to_string(index) + " card"};
        planned.push_back({PlannedStep::Kind::Ask, card});
        cards[card] = {{Form::Recognise, Form::Fill, Form::Recall}, 20};
    }
    for (auto unused : state) {
        std::vector<SessionEvent> events;
        while (const auto next = fold(planned, events, cards, {}).next) {
            const Verdict verdict = events.size() % 3 == 0 ? Verdict::Wrong : Verdict::Right;
            events.emplace_back(Answered{next->step.card, next->form, verdict});
        }
    }
}

BENCHMARK(powers)->Name("Powers")->Arg(100000)->Unit(benchmark::kMillisecond);
BENCHMARK(replayed)->Name("Replay")->Arg(10000)->Arg(100000)->Unit(benchmark::kMillisecond);
BENCHMARK(sorted)->Name("Sort")->Arg(100000)->Unit(benchmark::kMillisecond);
BENCHMARK(plan)->Name("Plan")->Arg(1000)->Arg(10000)->Arg(100000)->Unit(benchmark::kMillisecond);
BENCHMARK(resume)->Name("Resume")->Arg(10)->Arg(40)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace shixi::study
