#include "core/clock.h"
#include "learner/challengerecord.h"
#include "learner/challenges.h"
#include "learner/courses.h"
#include "learner/papers.h"
#include "learner/papersheet.h"
#include "longlearner.h"
#include "process.h"
#include "store/learnerfile.h"

#include <benchmark/benchmark.h>

#include <QTemporaryDir>

#include <algorithm>

namespace shixi::bench
{

namespace
{

constexpr int examItems = 100;

const questions::QuestionSet &examLibrary()
{
    static const questions::QuestionSet set = test::longSet();
    return set;
}

// Rows of the log a second apart, of today.
class ExamLog
{
public:
    explicit ExamLog(const QString &path)
        : m_file(path.toStdString())
        , m_transaction(m_file.database)
    {
    }

    SessionId begin(Mode mode, const std::string &parameters)
    {
        SessionStart start;
        start.stamp = stamp();
        start.mode = mode;
        start.parameters = parameters;
        m_file.sessions.add(start);
        return start.id();
    }
    void end(const SessionId &session)
    {
        m_file.sessions.add(SessionEdit{stamp(), session, SessionEditKind::Ended, {}});
    }
    void handIn(const SessionId &session)
    {
        for (int item = 0; item < examItems; ++item) {
            m_file.paperEdits.add({stamp(), session, PaperEditKind::Picked, item * 1000, item, {"a"}, 1, 0, 1});
        }
        m_file.paperEdits.add({stamp(), session, PaperEditKind::HandedIn, examItems * 1000});
        end(session);
    }
    void answer(const SessionId &session, const questions::Question &question, bool right)
    {
        Answer answer;
        answer.stamp = stamp();
        answer.session = session;
        answer.set = {"long"};
        answer.setVersion = 1;
        answer.card = {"c-" + question.id.value.substr(2)};
        answer.question = question.id;
        answer.kind = question.kind;
        answer.type = question.type;
        answer.form = question.form;
        answer.chosen = {right ? "a" : "b"};
        answer.verdict = right ? Verdict::Right : Verdict::Wrong;
        answer.durationMs = 3000;
        answer.ratingRule = learner::challengeRule;
        m_file.answers.add(answer);
    }
    void write() { m_transaction.commit(); }

private:
    LogStamp stamp()
    {
        constexpr int firstRow = 5'000'000; // behind those of the long past
        constexpr std::int64_t msADay = 86'400'000;
        ++m_row;
        const std::string id = QStringLiteral("%1").arg(firstRow + m_row, 32, 16, QChar(u'0')).toStdString();
        const std::int64_t atMs = test::longStartMs - msADay + m_row * 10;
        return {{id}, {"long"}, firstRow + m_row, atMs, 0, static_cast<int>(atMs / msADay)};
    }

    store::LearnerFile m_file;
    store::Transaction m_transaction;
    int m_row = 0;
};

learner::Learner examLearner(const QString &path, const Clock &clock)
{
    return {path, {{"long"}}, examLibrary(), clock, study::DayRule(), study::Rules()};
}

// A hundred thousand answers, eight exams of a hundred questions handed in, and one that is open.
struct ExamDesk {
    ExamDesk()
    {
        test::writeLongPast(path, examLibrary(), {400, 10, false});
        learner::PaperPlan plan;
        plan.id = "hundred";
        study::PaperPart part;
        part.questions = examItems;
        plan.parts.push_back({part, 100, 0});
        std::string parameters;
        {
            learner::Learner learner = examLearner(path, clock);
            parameters = parametersOf(learner::Papers(learner).drawn(plan, {"hundred"}));
        }
        ExamLog log(path);
        for (int exam = 0; exam < 8; ++exam) {
            handedIn.push_back(log.begin(Mode::Exam, parameters));
            log.handIn(handedIn.back());
        }
        open = log.begin(Mode::Exam, parameters);
        log.write();
    }

    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("exams.learner"));
    const FixedClock clock{test::longStartMs};
    std::vector<SessionId> handedIn;
    SessionId open;
};

template<class Act>
void timeOf(benchmark::State &state, Act &&act)
{
    std::vector<double> times;
    for (auto unused : state) {
        const double started = processorSeconds();
        act();
        times.push_back((processorSeconds() - started) * 1000);
    }
    std::sort(times.begin(), times.end());
    state.counters["median_ms"] = times[times.size() / 2];
}

// One tap on an option, and the paper as it is shown then.
void paperTap(benchmark::State &state)
{
    const ExamDesk desk;
    learner::Learner learner = examLearner(desk.path, desk.clock);
    learner::Papers papers(learner);
    int taps = 0;
    timeOf(state, [&] {
        const int item = ++taps % examItems;
        papers.choose(desk.open, item, {{taps % 2 == 0 ? QStringLiteral("a") : QStringLiteral("b")}}, taps);
        benchmark::DoNotOptimize(papers.view(desk.open));
    });
}

// Of the sessions that Scores lists.
void examPoints(benchmark::State &state)
{
    const ExamDesk desk;
    learner::Learner learner = examLearner(desk.path, desk.clock);
    timeOf(state, [&] {
        for (const SessionId &session : desk.handedIn) {
            benchmark::DoNotOptimize(learner::Papers(learner).pointsOf(session));
        }
    });
}

// The same with all that the page of one exam shows.
void examViews(benchmark::State &state)
{
    const ExamDesk desk;
    learner::Learner learner = examLearner(desk.path, desk.clock);
    timeOf(state, [&] {
        for (const SessionId &session : desk.handedIn) {
            benchmark::DoNotOptimize(learner::Papers(learner).view(session));
        }
    });
}

// Ten thousand challenges of ten answers each.
void challengeBest(benchmark::State &state)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("challenges.learner"));
    ExamLog log(path);
    for (int number = 0; number < 10'000; ++number) {
        const SessionId session = log.begin(Mode::Challenge, learner::parametersOf(study::ChallengeTerms{1, 0, 1}));
        for (int answer = 0; answer < 10; ++answer) {
            log.answer(
                session, examLibrary().questions()[static_cast<std::size_t>(number + answer) % 10'000], answer < 9);
        }
        log.end(session);
    }
    log.write();
    const FixedClock clock(test::longStartMs);
    learner::Learner learner = examLearner(path, clock);
    const learner::Challenges challenges(learner);
    timeOf(state, [&] {
        benchmark::DoNotOptimize(challenges.best(1, 0));
    });
}

void challengeOffer(benchmark::State &state)
{
    const ExamDesk desk;
    learner::Learner learner = examLearner(desk.path, desk.clock);
    const learner::Challenges challenges(learner);
    timeOf(state, [&] {
        benchmark::DoNotOptimize(challenges.questions());
    });
}

void mostMissed(benchmark::State &state)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("missed.learner"));
    test::writeLongPast(path, examLibrary(), {400, 10, true});
    const FixedClock clock(test::longStartMs);
    learner::Learner learner = examLearner(path, clock);
    const learner::Courses courses(learner);
    timeOf(state, [&] {
        benchmark::DoNotOptimize(courses.mostMissed(50));
    });
}

BENCHMARK(paperTap)->Name("PaperTap/100")->Unit(benchmark::kMillisecond);
BENCHMARK(examPoints)->Name("ExamPoints/8")->Unit(benchmark::kMillisecond);
BENCHMARK(examViews)->Name("ExamViews/8")->Unit(benchmark::kMillisecond);
BENCHMARK(challengeBest)->Name("ChallengeBest/100000")->Unit(benchmark::kMillisecond);
BENCHMARK(challengeOffer)->Name("ChallengeOffer/100000")->Unit(benchmark::kMillisecond);
BENCHMARK(mostMissed)->Name("MostMissed/100000")->Unit(benchmark::kMillisecond);

} // namespace

} // namespace shixi::bench
