#include "core/clock.h"
#include "core/splitmix64.h"
#include "learner/learner.h"
#include "learner/replay.h"
#include "process.h"
#include "store/learnerfile.h"

#include <benchmark/benchmark.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <functional>
#include <map>
#include <set>

namespace shixi::bench
{

namespace
{

constexpr std::int64_t msOfDay = 86'400'000;
constexpr int firstDay = 17'000;

std::string hexOf(SplitMix64 &random)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string hex;
    for (int half = 0; half < 2; ++half) {
        std::uint64_t bits = random.next();
        for (int digit = 0; digit < 16; ++digit, bits >>= 4U) {
            hex += digits[bits & 0xFU];
        }
    }
    return hex;
}

// The log of somebody who answered on two devices for years, in the order it was written: a hundred answers to each
// card, weeks apart; some steps below after a miss; now and then something taken back, set by hand or forgotten.
class LongLife
{
public:
    LongLife(store::LearnerFile &file, int answers)
        : m_file(file)
        , m_answers(answers)
        , m_turns(days)
    {
        for (int card = 0; card < std::max(1, answers / answersACard); ++card) {
            m_cards.push_back(hexOf(m_random).substr(0, 16));
            m_turns[m_random.below(days / 2)].push_back(card);
        }
        m_devices = {hexOf(m_random), hexOf(m_random)};
    }

    void write()
    {
        store::Transaction transaction(m_file.database);
        for (m_day = 0; m_written < m_answers; ++m_day) {
            m_second = 0;
            m_left = 0;
            for (const int card : std::vector(m_turns[static_cast<std::size_t>(m_day) % days])) {
                answerCard(card);
            }
            m_turns[static_cast<std::size_t>(m_day) % days].clear();
        }
        transaction.commit();
    }

private:
    static constexpr int days = 3000;
    static constexpr int answersACard = 100;
    static constexpr int answersASession = 20;

    void answerCard(int card)
    {
        if (m_left-- <= 0) {
            m_left = answersASession;
            m_device = m_devices[m_random.below(2)];
            const SessionStart start{stamp(), Mode::Today, "{}", m_random.next(), {}};
            m_file.sessions.add(start);
            m_session = start.id();
        }
        writeEvents(card);
        const bool missed = m_random.below(10) == 0;
        const LogId answer = add(card, missed ? Rating::Again : known(), false);
        if (missed && m_random.below(3) != 0) {
            add(card, Rating::Hard, true);
        }
        if (m_random.below(2000) == 0) {
            m_file.voids.add({stamp(), answer});
        }
        const auto next = static_cast<std::size_t>(m_day) + 1 + m_random.below(2 * days / answersACard);
        m_turns[next % days].push_back(card);
    }

    Rating known()
    {
        const auto luck = m_random.below(20);
        return luck < 2 ? Rating::Hard : luck < 19 ? Rating::Good : Rating::Easy;
    }

    void writeEvents(int card)
    {
        const auto add = [&](CardEventKind kind, const std::string &value) {
            m_file.cardEvents.add({stamp(), m_session, {m_cards[static_cast<std::size_t>(card)]}, kind, value});
        };
        if (m_known.insert(card).second) {
            add(CardEventKind::Introduced, {});
        }
        switch (m_random.below(2000)) {
        case 0:
            add(CardEventKind::Forgotten, {});
            add(CardEventKind::Introduced, {});
            break;
        case 1:
            add(CardEventKind::DueSet, std::to_string(firstDay + m_day + 3));
            break;
        case 2:
            add(CardEventKind::LevelChanged, "core");
            break;
        default:
            break;
        }
    }

    LogId add(int card, Rating rating, bool below)
    {
        Answer answer;
        answer.stamp = stamp();
        answer.session = m_session;
        answer.set = {"four-strong"};
        answer.setVersion = 1;
        answer.card = {m_cards[static_cast<std::size_t>(card)]};
        answer.question = {m_cards[static_cast<std::size_t>(card)]};
        answer.kind = static_cast<Kind>(card % 10);
        answer.type = static_cast<QuestionType>(card % 4);
        answer.form = static_cast<Form>(m_day * 3 / (2 * days) % 3);
        answer.optionOrder = {"c", "a", "d", "b"};
        answer.chosen = {"a"};
        answer.verdict = rating == Rating::Again ? Verdict::Wrong : Verdict::Right;
        answer.durationMs = 3000 + static_cast<int>(m_random.below(20'000));
        answer.rating = rating;
        answer.waitDays = 1 + static_cast<int>(m_random.below(60));
        answer.ratingRule = below ? "step_below" : "first_of_day";
        m_file.answers.add(answer);
        ++m_written;
        return answer.stamp.id;
    }

    LogStamp stamp()
    {
        const int day = firstDay + m_day;
        const std::int64_t ms = day * msOfDay + ++m_second * 10'000;
        return {{hexOf(m_random)}, {m_device}, ++m_seq, ms, 480, day};
    }

    store::LearnerFile &m_file;
    const int m_answers;
    SplitMix64 m_random{42};
    std::vector<std::string> m_cards;
    std::vector<std::vector<int>> m_turns; // by day, round and round
    std::vector<std::string> m_devices;
    std::set<int> m_known;
    std::string m_device;
    SessionId m_session;
    int m_day = 0;
    int m_left = 0;
    int m_written = 0;
    std::int64_t m_second = 0;
    std::int64_t m_seq = 0;
};

// The file of so many answers, written once and read as often as is measured.
std::string lifeOf(std::int64_t answers)
{
    static const QTemporaryDir temporary;
    static const QDir folder(qEnvironmentVariable("SHIXI_BENCH_FOLDER", temporary.path())); // kept where it is set
    static std::map<std::int64_t, std::string> paths;
    const auto [found, isNew] = paths.try_emplace(answers);
    if (isNew) {
        found->second = folder.filePath(QString::number(answers) + QStringLiteral(".learner")).toStdString();
        if (QFile::exists(QString::fromStdString(found->second))) {
            return found->second;
        }
        store::LearnerFile file(found->second);
        LongLife(file, static_cast<int>(answers)).write();
    }
    return found->second;
}

// The rules of the next opening differ from those of the last, as after training.
study::Rules otherRules()
{
    static int openings = 0;
    study::Rules rules;
    rules.desiredRetention = 0.8 + 0.0001 * ++openings;
    return rules;
}

void measure(benchmark::State &state, const std::function<void(store::LearnerFile &)> &work)
{
    store::LearnerFile file(lifeOf(state.range(0)));
    std::vector<double> times;
    forgetPeak();
    const double before = peakMb();
    for (auto unused : state) {
        const double started = processorSeconds(); // the wall clock, beside it, tells what the disk adds
        store::Transaction transaction(file.database);
        work(file);
        transaction.commit();
        times.push_back(processorSeconds() - started);
    }
    std::sort(times.begin(), times.end());
    state.counters["median_s"] = times[times.size() / 2];
    state.counters["more_MB"] = peakMb() - before;
}

// Every card's memory from the log, as on opening with other rules.
void replayFile(benchmark::State &state)
{
    measure(state, [](store::LearnerFile &file) {
        learner::renewCaches(file, otherRules());
    });
}

// All caches, as after a merge.
void rebuildFile(benchmark::State &state)
{
    measure(state, [](store::LearnerFile &file) {
        learner::rebuildCaches(file, otherRules());
    });
}

// Somebody sets another pace, which is a rule, and another theme, which is none.
void setPace(benchmark::State &state)
{
    const FixedClock clock(msOfDay * (firstDay + 3000));
    const questions::QuestionSet library;
    const QString path = QString::fromStdString(lifeOf(state.range(0)));
    learner::Learner learner(path, {{"bench"}}, library, clock, study::DayRule(), study::Rules());
    double pace = 0;
    double theme = 0;
    for (auto unused : state) {
        double started = processorSeconds();
        learner.setPace({otherRules().desiredRetention, 5});
        pace += processorSeconds() - started;
        started = processorSeconds();
        learner.setSetting(QStringLiteral("theme"), QString::number(pace));
        theme += processorSeconds() - started;
    }
    state.counters["pace_ms"] = pace * 1000 / static_cast<double>(state.iterations());
    state.counters["other_ms"] = theme * 1000 / static_cast<double>(state.iterations());
}

BENCHMARK(setPace)->Name("SetPace")->Arg(20'000)->Arg(100'000)->Iterations(3)->Unit(benchmark::kMillisecond);
BENCHMARK(rebuildFile)
    ->Name("RebuildFile")
    ->Arg(1'000'000)
    ->Iterations(3)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK(replayFile)
    ->Name("ReplayFile")
    ->Arg(20'000)
    ->Arg(100'000)
    ->Arg(1'000'000)
    ->Iterations(3)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

} // namespace

} // namespace shixi::bench
