#include "longlearner.h"
#include "process.h"
#include "questions/sharing.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <set>

namespace shixi::bench
{

namespace
{

constexpr auto copiedSet = "copied";

// Says the same under ids of its own.
questions::QuestionSet copyOf(const questions::QuestionSet &set)
{
    const auto rename = [](auto &id) {
        id.value += "-copy";
    };
    std::vector<knowledge::Fact> facts = set.facts();
    std::vector<questions::Card> cards = set.cards();
    std::vector<questions::Question> asked = set.questions();
    std::ranges::for_each(facts, rename, &knowledge::Fact::id);
    for (questions::Card &card : cards) {
        rename(card.id);
        std::ranges::for_each(card.facts, rename);
        std::ranges::for_each(card.questions, rename);
    }
    for (questions::Question &question : asked) {
        rename(question.id);
        std::ranges::for_each(question.facts, rename);
    }
    questions::Manifest manifest = set.manifest();
    manifest.id = {copiedSet};
    return {manifest, set.articles(), std::move(facts), std::move(cards), std::move(asked)};
}

template<class Work>
void measured(benchmark::State &state, Work &&work)
{
    const questions::QuestionSet set = test::longSet();
    const questions::QuestionSet copy = copyOf(set);
    std::vector<double> times;
    std::size_t equal = 0;
    for (auto unused : state) {
        const double started = processorSeconds();
        equal = work(set, copy);
        times.push_back((processorSeconds() - started) * 1000);
    }
    if (equal != set.facts().size()) {
        state.SkipWithError("equal facts were not found");
    }
    std::sort(times.begin(), times.end());
    state.counters["median_ms"] = times[times.size() / 2];
}

// As a set is offered.
void foundEqual(benchmark::State &state)
{
    measured(state, [](const questions::QuestionSet &set, const questions::QuestionSet &copy) {
        return static_cast<std::size_t>(questions::factsInBoth(copy, set));
    });
}

// As the program begins with two sets that share all their memory.
void joinedSharing(benchmark::State &state)
{
    measured(state, [](const questions::QuestionSet &set, const questions::QuestionSet &copy) {
        return questions::joined({set, copy}, nullptr, {SetId{copiedSet}}).shared().size();
    });
}

BENCHMARK(foundEqual)->Name("EqualFacts/10000")->Unit(benchmark::kMillisecond)->Iterations(5);
BENCHMARK(joinedSharing)->Name("JoinSharing/10000")->Unit(benchmark::kMillisecond)->Iterations(5);

} // namespace

} // namespace shixi::bench
