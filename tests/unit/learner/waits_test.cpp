#include "learner/learnerfixture.h"
#include "study/balance.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace shixi::learner::test
{

namespace
{

// As the file has them, in the order of writing: 0 where none is written.
std::vector<int> waitsIn(const QString &path, const std::string &which)
{
    const SQLite::Database file(path.toStdString(), SQLite::OPEN_READONLY);
    SQLite::Statement rows(file, "SELECT coalesce(wait_days, 0) FROM answer WHERE " + which + " ORDER BY seq");
    std::vector<int> waits;
    while (rows.executeStep()) {
        waits.push_back(rows.getColumn(0).getInt());
    }
    return waits;
}

void learnFor(TestDevice &device, int days)
{
    for (int day = 0; day < days; ++day) {
        device.study(20);
        device.clock().advance(dayMs);
    }
}

// Days on which a card stands that has waited long enough to be given one of several.
std::vector<int> weekdaysDue(Learner &learner)
{
    std::vector<int> weekdays;
    for (const questions::Card &card : library().cards()) {
        const study::CardMemory memory = learner.memory(card.id);
        if (memory.memory && memory.dueDay - memory.lastDay > 7) {
            weekdays.push_back(study::weekdayOf(memory.dueDay));
        }
    }
    return weekdays;
}

} // namespace

TEST_F(LearnerFixture, EveryReviewIsWrittenWithTheDaysItsCardWaitsAndNothingElseIs)
{
    learnFor(m_device, 12);
    const std::vector<int> reviews = waitsIn(m_device.path(), "rating IS NOT NULL");
    ASSERT_GT(reviews.size(), 20U);
    EXPECT_GT(*std::ranges::min_element(reviews), 0);
    m_device.study(20, false); // what is missed is asked again, for practice only
    const std::vector<int> others = waitsIn(m_device.path(), "rating IS NULL");
    ASSERT_FALSE(others.empty());
    EXPECT_EQ(std::ranges::count(others, 0), std::ssize(others));
}

TEST_F(LearnerFixture, AnAnswerCountedDifferentlyDrawsAnew)
{
    const SessionId session = learner().startToday(10);
    const CardId card = firstQuestion(session).card;
    m_device.step(session, true);
    learner().reconsider(session, true, false); // guessed
    const std::string ofCard = "card = '" + card.value + "'";
    EXPECT_EQ(waitsIn(m_device.path(), ofCard), (std::vector{2, 1})) << "the one taken back, the one in its place";
    EXPECT_EQ(learner().memory(card).dueDay - learner().memory(card).lastDay, 1);
}

TEST(Waits, AnAnswerCountedDifferentlyDrawsOnce)
{
    FixedClock clock(noon);
    SplitMix64 dice(3);
    int drawn = 0;
    Learner learner(QStringLiteral(":memory:"), {{"one"}}, library(), clock, study::DayRule(), study::Rules(), [&] {
        ++drawn;
        return dice.next();
    });
    const auto drawnBy = [&drawn](const auto &act) {
        drawn = 0;
        act();
        return drawn;
    };
    const SessionId session = learner.startToday(10);
    while (learner.view(session).kind == StepKind::Teach) {
        learner.taught(session);
    }
    const auto answer = [&] {
        learner.answer(session, {rightResponse(*learner.view(session).question), 5000});
    };
    const int byAnswer = drawnBy(answer);
    const int byUndo = drawnBy([&] {
        learner.undo(session);
    });
    answer();
    for (const bool guessed : {true, false}) {
        const int byReconsider = drawnBy([&] {
            learner.reconsider(session, guessed, false);
        });
        EXPECT_EQ(byReconsider, byUndo + byAnswer) << "taken back and given once more";
    }
}

TEST_F(LearnerFixture, ACardIsDueTheDaysThatWereDrawnForIt)
{
    const SessionId session = learner().startToday(10);
    const CardId card = firstQuestion(session).card;
    m_device.step(session, true);
    const study::CardMemory memory = learner().memory(card);
    EXPECT_EQ(memory.dueDay - memory.lastDay, waitsIn(m_device.path(), "card = '" + card.value + "'").back());
    EXPECT_TRUE(learner().check().empty());
}

TEST_F(LearnerFixture, NothingComesBackOnAFreeDayWhereAnotherIsNear)
{
    study::EasyDays days;
    days.share = {0, 1, 1, 1, 0, 1, 1}; // no Mondays, no Fridays
    learner().setEasyDays(days);
    learnFor(m_device, 40);
    const std::vector<int> due = weekdaysDue(learner());
    ASSERT_GT(due.size(), 5U);
    EXPECT_EQ(std::ranges::count(due, 0), 0);
    EXPECT_EQ(std::ranges::count(due, 4), 0);
    EXPECT_TRUE(learner().check().empty());
}

TEST_F(LearnerFixture, AnotherPacePlansEveryCardAnewAndTheFormerOneBringsEverythingBack)
{
    learnFor(m_device, 20);
    const std::string before = dumpCaches(m_device.path());
    const Pace pace = learner().pace();
    learner().setPace({0.75, 5});
    EXPECT_TRUE(learner().check().empty());
    EXPECT_NE(dumpCaches(m_device.path()), before);
    learner().setPace(pace);
    EXPECT_EQ(dumpCaches(m_device.path()), before) << "what was drawn holds again";
    EXPECT_THROW(learner().setPace({0.2, 5}), Error);
    EXPECT_THROW(learner().setPace({0.9, -1}), Error);
    EXPECT_EQ(dumpCaches(m_device.path()), before);
}

TEST_F(LearnerFixture, AskingForLessRecallWaitsLonger)
{
    learnFor(m_device, 20);
    const auto waited = [this] {
        int sum = 0;
        for (const questions::Card &card : library().cards()) {
            const study::CardMemory memory = learner().memory(card.id);
            sum += memory.dueDay - memory.lastDay;
        }
        return sum;
    };
    const int before = waited();
    learner().setPace({0.75, 5});
    EXPECT_GT(waited(), before * 2);
}

TEST_F(LearnerFixture, TheFileReopenedStandsByItsOwnRules)
{
    learnFor(m_device, 20);
    learner().setPace({0.75, 5});
    const std::string before = dumpCaches(m_device.path());
    m_device.reopen();
    EXPECT_EQ(learner().rules().desiredRetention, 0.75);
    EXPECT_EQ(dumpCaches(m_device.path()), before);
}

} // namespace shixi::learner::test
