#include "process.h"
#include "questions/search/searchindex.h"
#include "texts.h"

#include <benchmark/benchmark.h>

#include <algorithm>

namespace shixi::bench
{

namespace
{

// 10000 rows: facts, questions and paragraphs out of golden text, as long as real ones are.
const questions::QuestionSet &tenThousandRows()
{
    static const questions::QuestionSet set = [] {
        constexpr int each = 3'400;
        const QString text = goldenText(each * 60).remove(u'\n');
        std::vector<knowledge::Fact> facts;
        std::vector<questions::Question> asked;
        QString article;
        for (int row = 0; row < each; ++row) {
            knowledge::Fact fact;
            fact.id = {std::to_string(row)};
            fact.subject = text.mid(row * 60, 14);
            fact.answer = text.mid(row * 60 + 14, 12);
            fact.evidence = {QStringLiteral("article"), row * 60, 60, text.mid(row * 60, 60)};
            facts.push_back(fact);
            questions::Question question;
            question.id = {std::to_string(row)};
            question.stem = text.mid(row * 60, 40);
            question.answer = {fact.answer};
            question.evidence = fact.evidence;
            asked.push_back(question);
            article += fact.evidence.quote + u'\n';
        }
        knowledge::Article read;
        read.name = QStringLiteral("article");
        read.text = article;
        return questions::QuestionSet({}, {read}, facts, {}, asked);
    }();
    return set;
}

void search(benchmark::State &state, const char *query)
{
    const questions::SearchIndex index(tenThousandRows());
    const QString words = QString::fromUtf8(query);
    std::vector<double> times;
    for (auto unused : state) {
        const double started = processorSeconds();
        const questions::SearchResult found = index.search(words);
        times.push_back((processorSeconds() - started) * 1000);
        state.counters["found"] = found.facts.count + found.questions.count + found.paragraphs.count;
    }
    std::sort(times.begin(), times.end());
    state.counters["median_ms"] = times[times.size() / 2];
}

void makeReady(benchmark::State &state)
{
    const questions::QuestionSet &set = tenThousandRows();
    std::vector<double> times;
    for (auto unused : state) {
        const double started = processorSeconds();
        const questions::SearchIndex index(set);
        times.push_back((processorSeconds() - started) * 1000);
    }
    std::sort(times.begin(), times.end());
    state.counters["median_ms"] = times[times.size() / 2];
}

BENCHMARK(makeReady)->Name("SearchIndex/10000")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, one, "的")->Name("Search/10000/OneCharacter")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, words, "工作 学习")->Name("Search/10000/TwoWords")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, letter, "d")->Name("Search/10000/OneLetter")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, initials, "dzbgz")->Name("Search/10000/Initials")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, syllables, "dangzhibu")->Name("Search/10000/Syllables")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, nothing, "shshshshx")->Name("Search/10000/Nothing")->Unit(benchmark::kMillisecond);

} // namespace

} // namespace shixi::bench
