#include "core/error.h"
#include "learner/learnerfixture.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

#include <QFile>

namespace shixi::learner::test
{

TEST_F(LearnerFixture, ASecondProgramIsToldWhoHoldsTheFile)
{
    const FixedClock clock(noon);
    try {
        const Learner second(m_device.path(), {{"two"}}, library(), clock, {}, {});
        FAIL() << "opened twice";
    } catch (const Error &error) {
        EXPECT_EQ(error.code(), ErrorCode::InUse);
        EXPECT_NE(error.detail().find(m_device.path().toStdString()), std::string::npos);
    }
}

TEST_F(LearnerFixture, ALockThatWasNeverFinishedIsTakenOver)
{
    m_device.study(5);
    m_device.close();
    QFile unfinished(m_device.path() + QStringLiteral(".lock"));
    ASSERT_TRUE(unfinished.open(QIODevice::WriteOnly));
    unfinished.close();
    m_device.reopen();
    EXPECT_EQ(learner().today().doneToday, 5);
}

TEST_F(LearnerFixture, OtherRulesOnOpeningRebuildTheCaches)
{
    m_device.study(5);
    const int due = learner().memory({"card-1"}).dueDay;
    m_device.close();
    study::Rules rules;
    rules.desiredRetention = 0.7;
    const FixedClock clock(noon);
    const Learner stricter(m_device.path(), {{"one"}}, library(), clock, {}, rules);
    EXPECT_GT(stricter.memory({"card-1"}).dueDay, due);
    EXPECT_TRUE(stricter.check().empty());
}

TEST_F(LearnerFixture, CheckTellsACacheThatDiffersFromTheLog)
{
    m_device.study(5);
    EXPECT_TRUE(learner().check().empty());
    {
        SQLite::Database database(m_device.path().toStdString(), SQLite::OPEN_READWRITE, 2000);
        database.exec("UPDATE card_memory SET due_day = due_day + 1 WHERE card = 'card-1'");
        database.exec("UPDATE roll_up SET answers = answers + 1");
    }
    std::set<std::string> rules;
    for (const Finding &finding : learner().check()) {
        rules.insert(finding.rule);
    }
    EXPECT_EQ(rules, (std::set<std::string>{"learner.memory-differs", "learner.rollup-differs"}));
    learner().rebuild();
    EXPECT_TRUE(learner().check().empty());
}

TEST_F(LearnerFixture, ABackupHoldsWhatIsStillInTheWriteAheadLog)
{
    m_device.study(5);
    const QString copy = m_folder.filePath(QStringLiteral("copy.db"));
    learner().backUpTo(copy);
    EXPECT_EQ(dumpLog(copy), dumpLog(m_device.path()));
    EXPECT_EQ(dumpCaches(copy), dumpCaches(m_device.path()));
    const FixedClock clock(noon);
    EXPECT_TRUE(Learner(copy, {{"two"}}, library(), clock, {}, {}).check().empty());
}

} // namespace shixi::learner::test
