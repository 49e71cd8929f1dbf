#include "extraction_bench.h"
#include "limits.h"
#include "memory_bench.h"
#include "questions_bench.h"
#include "ratios.h"

#include <benchmark/benchmark.h>
#include <unistd.h>

#include <cstdio>
#include <map>
#include <string>
#include <vector>

namespace
{

class Reporter : public benchmark::ConsoleReporter
{
public:
    Reporter()
        : ConsoleReporter(isatty(STDOUT_FILENO) != 0 ? OO_ColorTabular : OO_Tabular)
    {
    }

    void ReportRuns(const std::vector<Run> &runs) override
    {
        for (const Run &run : runs) {
            if (!run.error_occurred && run.run_type == Run::RT_Iteration) {
                m_times[run.benchmark_name()] = run.cpu_accumulated_time / static_cast<double>(run.iterations);
                m_counters[run.benchmark_name()] = run.counters;
            }
        }
        ConsoleReporter::ReportRuns(runs);
    }

    // False where a ratio is above what it may be. Those that were filtered out are left out.
    [[nodiscard]] bool tellRatios() const
    {
        bool good = true;
        std::printf("\n%8s %8s\n", "ratio", "at most");
        for (const auto &ratio : shixi::bench::ratios) {
            const auto measured = m_times.find(ratio.measured);
            const auto yardstick = m_times.find(ratio.yardstick);
            if (measured != m_times.end() && yardstick != m_times.end()) {
                const double value = measured->second / yardstick->second;
                const bool kept = value <= ratio.most;
                std::printf("%8.2f %8.0f  %s%s\n", value, ratio.most, ratio.sentence, kept ? "" : "  TOO SLOW");
                good = good && kept;
            }
        }
        return good;
    }

    // The largest value of all benchmarks a limit is for.
    [[nodiscard]] bool tellLimits() const
    {
        bool good = true;
        std::printf("\n%8s %8s\n", "largest", "at most");
        for (const auto &limit : shixi::bench::limits) {
            const auto [value, name] = largest(limit);
            if (!name.empty()) {
                const bool kept = value <= limit.most;
                std::printf("%8.3g %8.3g  %s: %s%s\n",
                            value,
                            limit.most,
                            limit.sentence,
                            name.c_str(),
                            kept ? "" : "  TOO MUCH");
                good = good && kept;
            }
        }
        return good;
    }

private:
    [[nodiscard]] std::pair<double, std::string> largest(const shixi::bench::Limit &limit) const
    {
        std::pair<double, std::string> found;
        for (const auto &[name, counters] : m_counters) {
            const auto counter = counters.find(limit.counter);
            if (name.rfind(limit.benchmark, 0) == 0 && counter != counters.end()
                && (found.second.empty() || counter->second.value >= found.first)) {
                found = {counter->second.value, name};
            }
        }
        return found;
    }

    std::map<std::string, double> m_times; // seconds of one iteration
    std::map<std::string, benchmark::UserCounters> m_counters;
};

} // namespace

int main(int argc, char **argv)
{
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv)) {
        return 2;
    }
    shixi::bench::registerLongTexts();
    shixi::bench::registerDrafts();
    shixi::bench::registerGivenLog();
    Reporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    const bool ratios = reporter.tellRatios();
    return reporter.tellLimits() && ratios ? 0 : 1;
}
