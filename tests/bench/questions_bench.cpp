#include "questions_bench.h"

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

knowledge::Article textOf(qsizetype characters)
{
    knowledge::Article article;
    article.text = goldenText(characters);
    article.id = knowledge::articleId(article.text);
    article.name = QStringLiteral("article");
    return article;
}

// The whole way, and the part of it that is questions.
void draft(benchmark::State &state)
{
    const knowledge::Article article = textOf(state.range(0));
    benchmark::DoNotOptimize(workshop::draft(article)); // patterns are compiled at their first match
    std::vector<double> times;
    for (auto unused : state) {
        const double started = processorSeconds();
        const questions::QuestionSet made = workshop::draft(article);
        times.push_back((processorSeconds() - started) * 1000);
        state.counters["questions"] = static_cast<double>(made.questions().size());
    }
    std::sort(times.begin(), times.end());
    state.counters["median_ms"] = times[times.size() / 2];
    state.counters["worst_ms"] = times.back();
}

void parseTemplates(benchmark::State &state)
{
    for (auto unused : state) {
        benchmark::DoNotOptimize(questions::Templates::parse(workshop::builtInTemplateFiles()));
    }
}

} // namespace

void registerDrafts()
{
    for (const int characters : {2'000, 10'000, 50'000}) {
        benchmark::RegisterBenchmark("Draft", draft)->Arg(characters)->Unit(benchmark::kMillisecond)->MinTime(1);
    }
    benchmark::RegisterBenchmark("Templates", parseTemplates)->Unit(benchmark::kMillisecond);
}

} // namespace shixi::bench
