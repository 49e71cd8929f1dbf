#include "learner/fixture.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QFile>

#include <algorithm>
#include <csignal>
#include <limits>
#include <set>

namespace shixi::learner::test
{

namespace
{

constexpr std::size_t idLength = 32;

// Answers without end, and says each answer whose commit has returned, until it is killed.
[[noreturn]] void answerUntilKilled(const QString &folder, std::uint64_t seed, int report)
{
    TestDevice device(folder, "killed", seed);
    device.clock().set(noon + static_cast<std::int64_t>(seed) * dayMs); // so that there is something to ask
    for (;;) {
        const SessionId session = device.learner().startToday(10, true);
        for (SessionView view = device.learner().view(session); view.kind != StepKind::Done;
             view = device.learner().view(session)) {
            device.clock().advance(1000);
            if (view.kind == StepKind::Teach) {
                device.learner().taught(session);
                continue;
            }
            const bool right = device.dice().below(3) != 0;
            const auto response = right ? rightResponse(*view.question) : wrongResponse(*view.question);
            const Outcome outcome = device.learner().answer(session, {response, 1000, false, false});
            if (::write(report, outcome.answer.value.data(), idLength) < 0) {
                ::_exit(1);
            }
            if (device.dice().below(5) == 0) {
                device.learner().reconsider(session, true, false);
            }
        }
        device.clock().advance(dayMs);
    }
}

// So many of what was said, or all there is.
std::set<std::string> readIds(int report, std::uint64_t atMost)
{
    std::set<std::string> ids;
    std::string id(idLength, '\0');
    while (ids.size() < atMost && ::read(report, id.data(), idLength) == static_cast<ssize_t>(idLength)) {
        ids.insert(id);
    }
    return ids;
}

// Runs a child until it has said so many answers and for so long after, kills it, and returns all it had said.
std::set<std::string>
runAndKill(const QString &folder, std::uint64_t seed, std::uint64_t answers, unsigned microseconds)
{
    int ends[2] = {};
    EXPECT_EQ(::pipe(ends), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        ::close(ends[0]);
        answerUntilKilled(folder, seed, ends[1]);
    }
    ::close(ends[1]);
    std::set<std::string> ids = readIds(ends[0], answers);
    ::usleep(microseconds);
    ::kill(child, SIGKILL);
    int status = 0;
    ::waitpid(child, &status, 0);
    EXPECT_TRUE(WIFSIGNALED(status)) << "it ended by itself";
    ids.merge(readIds(ends[0], std::numeric_limits<std::uint64_t>::max()));
    ::close(ends[0]);
    return ids;
}

std::set<std::string> idsIn(const QString &path)
{
    SQLite::Database database(path.toStdString(), SQLite::OPEN_READWRITE, 2000);
    SQLite::Statement statement(database, "SELECT lower(hex(id)) FROM answer");
    std::set<std::string> ids;
    while (statement.executeStep()) {
        ids.insert(statement.getColumn(0).getString());
    }
    return ids;
}

bool includes(const std::set<std::string> &all, const std::set<std::string> &some)
{
    return std::includes(all.begin(), all.end(), some.begin(), some.end());
}

} // namespace

TEST(KilledAtAnyInstant, TheFileOpensAndHoldsEveryAnswerThatWasSaid)
{
    const QTemporaryDir folder(folderTemplate());
    const QString path = folder.filePath(QStringLiteral("killed.db"));
    SplitMix64 dice(20231114);
    std::set<std::string> said;
    for (std::uint64_t round = 1; round <= 100; ++round) {
        if (round == 10 || round == 20) { // a new file: killed while it is being made, too
            for (const char *ending : {"", "-wal", "-shm", "-journal"}) {
                QFile::remove(path + QString::fromLatin1(ending));
            }
            said.clear();
        }
        const std::uint64_t answers = round % 10 == 0 ? 0 : dice.below(12);
        const auto microseconds = static_cast<unsigned>(dice.below(6'000));
        said.merge(runAndKill(folder.path(), round, answers, microseconds));
        TestDevice device(folder.path(), "killed", round);
        const auto findings = device.learner().check();
        ASSERT_TRUE(findings.empty()) << "round " << round << ": " << findings.front().rule;
        ASSERT_TRUE(includes(idsIn(path), said)) << "round " << round;
    }
    EXPECT_GT(said.size(), 200U) << "it was killed before it could do anything";
}

} // namespace shixi::learner::test
