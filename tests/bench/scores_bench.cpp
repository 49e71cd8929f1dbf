#include "core/clock.h"
#include "learner/filework.h"
#include "learner/learner.h"
#include "learner/lookingback.h"
#include "longlearner.h"
#include "process.h"
#include "store/database.h"

#include <benchmark/benchmark.h>

#include <QTemporaryDir>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <thread>

namespace shixi::bench
{

namespace
{

using Instant = std::chrono::steady_clock;

double msSince(Instant::time_point start)
{
    return std::chrono::duration<double, std::milli>(Instant::now() - start).count();
}

const questions::QuestionSet &library()
{
    static const questions::QuestionSet set = test::longSet();
    return set;
}

// Ten answers to each of 10000 cards in 400 days.
void writeHundredThousand(const QString &path)
{
    test::writeLongPast(path, library(), {400, 10, false});
}

learner::Learner learnerOf(const QString &path, const Clock &clock)
{
    return {path, {{"long"}}, library(), clock, study::DayRule(), study::Rules()};
}

void median(benchmark::State &state, std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    state.counters["median_ms"] = times[times.size() / 2];
}

template<class Read>
void doorOf(benchmark::State &state, Read &&read)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("long.learner"));
    writeHundredThousand(path);
    const FixedClock clock(test::longStartMs);
    const learner::Learner learner = learnerOf(path, clock);
    std::vector<double> times;
    for (auto unused : state) {
        const double started = processorSeconds();
        auto result = read(learner);
        benchmark::DoNotOptimize(result);
        times.push_back((processorSeconds() - started) * 1000);
    }
    median(state, std::move(times));
}

void scores(benchmark::State &state)
{
    doorOf(state, [](const learner::Learner &learner) {
        return learner.scores();
    });
}

// On another thread: the page does not wait for it.
void lookingBack(benchmark::State &state)
{
    doorOf(state, [](const learner::Learner &learner) {
        return learner::lookBack(learner.path(), learner::LookingBack(learner).terms());
    });
}

// While the page waits: what the other thread needs.
void lookBackTerms(benchmark::State &state)
{
    doorOf(state, [](const learner::Learner &learner) {
        return learner::LookingBack(learner).terms();
    });
}

void today(benchmark::State &state)
{
    doorOf(state, [](const learner::Learner &learner) {
        return learner.today();
    });
}

void standing(benchmark::State &state)
{
    doorOf(state, [](const learner::Learner &learner) {
        return learner.standing();
    });
}

// Two taps while questions are asked: a note is made, and taken back.
void report(benchmark::State &state)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("long.learner"));
    writeHundredThousand(path);
    const FixedClock clock(test::longStartMs);
    learner::Learner learner = learnerOf(path, clock);
    std::vector<double> times;
    for (auto unused : state) {
        const auto &question = library().questions().at(times.size() * 97);
        const double started = processorSeconds();
        learner.report({question.id});
        learner.takeBackReport(question.id);
        times.push_back((processorSeconds() - started) * 1000);
    }
    median(state, std::move(times));
}

// Another connection wants to write all the time: its longest wait is how long the merge holds the lock.
class Waiting
{
public:
    explicit Waiting(const QString &path)
        : m_thread([this, path] {
            writeOn(path.toStdString());
        })
    {
    }

    double longestMs()
    {
        m_done = true;
        m_thread.join();
        return m_longestMs;
    }

private:
    void writeOn(const std::string &path)
    {
        store::Database database(path);
        database.execute("PRAGMA busy_timeout = 60000");
        while (!m_done) {
            const auto asked = Instant::now();
            const store::Transaction transaction(database);
            m_longestMs = std::max(m_longestMs, msSince(asked));
        }
    }

    std::atomic<bool> m_done = false;
    double m_longestMs = 0;
    std::thread m_thread;
};

// A copy of the file comes back from another device with 10000 answers more.
void merge(benchmark::State &state)
{
    for (auto unused : state) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("here.learner"));
        const QString other = folder.filePath(QStringLiteral("there.learner"));
        test::writeLongPast(path, library(), {400, 10, false});
        test::writeLongPast(other, library(), {400, 10, false});
        test::writeLongPast(other, library(), {1, 1, false, 1'000'000});
        const FixedClock clock(test::longStartMs);
        static_cast<void>(learnerOf(path, clock).rules());
        Waiting waiting(path);
        const auto started = Instant::now();
        static_cast<void>(learner::mergeFiles(path, other, {}));
        state.counters["median_ms"] = msSince(started);
        state.counters["locked_ms"] = waiting.longestMs();
    }
}

BENCHMARK(scores)->Name("Scores/100000")->Unit(benchmark::kMillisecond);
BENCHMARK(lookingBack)->Name("LookBack/100000")->Unit(benchmark::kMillisecond);
BENCHMARK(lookBackTerms)->Name("LookBackTerms/100000")->Unit(benchmark::kMillisecond);
BENCHMARK(today)->Name("Today/100000")->Unit(benchmark::kMillisecond);
BENCHMARK(standing)->Name("Standing/100000")->Unit(benchmark::kMillisecond);
BENCHMARK(report)->Name("Report/100000")->Unit(benchmark::kMillisecond)->Iterations(21);
BENCHMARK(merge)->Name("Merge/100000")->Unit(benchmark::kMillisecond)->Iterations(1);

} // namespace

} // namespace shixi::bench
