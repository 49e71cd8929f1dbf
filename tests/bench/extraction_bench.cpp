#include "extraction_bench.h"

#include "process.h"
#include "texts.h"
#include "workshop/content.h"
#include "workshop/workshop.h"

#include <benchmark/benchmark.h>

#include <algorithm>

namespace shixi::bench
{

namespace
{

constexpr double c_mega = 1e6;

knowledge::Article articleOf(const QString &text)
{
    knowledge::Article article;
    article.text = text;
    article.id = knowledge::articleId(text);
    article.name = QStringLiteral("article");
    return article;
}

void extract(benchmark::State &state)
{
    const knowledge::Article article = articleOf(goldenText(state.range(0)));
    const extraction::Rules &rules = workshop::builtInRules();
    benchmark::DoNotOptimize(extraction::extract(article, rules)); // patterns are compiled at their first match
    std::vector<double> times;
    for (auto unused : state) {
        const double started = processorSeconds();
        const extraction::Extraction extraction = extraction::extract(article, rules);
        times.push_back((processorSeconds() - started) * 1000);
        state.counters["facts"] = static_cast<double>(extraction.facts.size());
    }
    std::sort(times.begin(), times.end());
    state.counters["median_ms"] = times[times.size() / 2];
    state.counters["worst_ms"] = times.back();
}

void parseRules(benchmark::State &state)
{
    for (auto unused : state) {
        const extraction::Rules rules = extraction::Rules::parse(workshop::builtInRuleFiles());
        benchmark::DoNotOptimize(&rules);
    }
}

// The first article after the rules were read, what a program that has just started takes.
void first(benchmark::State &state)
{
    const knowledge::Article article = articleOf(goldenText(state.range(0)));
    for (auto unused : state) {
        const extraction::Rules rules = extraction::Rules::parse(workshop::builtInRuleFiles());
        benchmark::DoNotOptimize(extraction::extract(article, rules));
    }
}

void inProcess(benchmark::State &state, const QByteArray &bytes)
{
    const extraction::Rules &rules = workshop::builtInRules();
    for (auto unused : state) {
        forgetPeak();
        const double started = processorSeconds();
        const extraction::Extraction found = extraction::extract(articleOf(QString::fromUtf8(bytes)), rules);
        const double seconds = processorSeconds() - started;
        state.counters["s_per_MB"] = seconds * c_mega / static_cast<double>(bytes.size());
        state.counters["peak_MB"] = peakMb();
        state.counters["facts"] = static_cast<double>(found.facts.size());
    }
}

void byProgram(benchmark::State &state, const QByteArray &bytes)
{
    for (auto unused : state) {
        const Used used = factsProgram(bytes);
        state.SetIterationTime(used.seconds);
        state.counters["s_per_MB"] = used.seconds * c_mega / static_cast<double>(std::max(bytes.size(), 1'000'000LL));
        state.counters["peak_MB"] = used.peakMb;
    }
}

BENCHMARK(parseRules)->Name("ParseRules")->Unit(benchmark::kMillisecond);
BENCHMARK(first)->Name("ParseRulesAndExtract")->Arg(10000)->Unit(benchmark::kMillisecond);
BENCHMARK(extract)->Name("Extract")->Arg(1000)->Unit(benchmark::kMillisecond);
BENCHMARK(extract)->Name("Extract")->Arg(10000)->Iterations(100)->Unit(benchmark::kMillisecond);
BENCHMARK(extract)->Name("Extract")->Arg(100000)->Unit(benchmark::kMillisecond);

} // namespace

void registerLongTexts()
{
    const auto add = [](const std::string &name, auto *function, const QByteArray &bytes) {
        return benchmark::RegisterBenchmark(name.c_str(), function, bytes)
            ->Iterations(1)
            ->Unit(benchmark::kMillisecond);
    };
    add("Program/10000", byProgram, goldenText(10000).toUtf8())->UseManualTime();
    for (const Text &text : longTexts()) {
        add(std::string("Program/") + text.name, byProgram, text.bytes)->UseManualTime();
        add(std::string("Long/") + text.name, inProcess, text.bytes);
    }
}

} // namespace shixi::bench
