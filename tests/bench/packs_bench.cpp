#include "library/library.h"
#include "manyquestions.h"
#include "process.h"
#include "questions/search/searchindex.h"

#include <benchmark/benchmark.h>

#include <QTemporaryDir>

#include <algorithm>

namespace shixi::bench
{

namespace
{

// From a file somebody sent to a set that is learnt from and searched.
void install(benchmark::State &state)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sent.shixi"));
    if (!writePackOfManyQuestions(path)) {
        state.SkipWithError("the pack could not be written");
        return;
    }
    std::vector<double> times;
    for (auto unused : state) {
        library::Library library(folder.filePath(QStringLiteral("library")));
        const double started = processorSeconds();
        const auto offer = library.open(path);
        library.take(*offer);
        const questions::SearchIndex index(offer->pack().set);
        times.push_back(processorSeconds() - started);
        state.counters["questions"] = static_cast<double>(offer->pack().set.questions().size());
        library.uninstall({"ten-thousand"});
    }
    std::sort(times.begin(), times.end());
    state.counters["median_s"] = times[times.size() / 2];
}

BENCHMARK(install)->Name("InstallPack/10000")->Unit(benchmark::kMillisecond)->Iterations(5)->UseRealTime();

} // namespace

} // namespace shixi::bench
