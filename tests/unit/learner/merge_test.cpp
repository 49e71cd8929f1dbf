#include "core/error.h"
#include "learner/fixture.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

#include <QFile>

namespace shixi::learner::test
{

class MergeFixture : public testing::Test
{
protected:
    QTemporaryDir m_folder{folderTemplate()};
    TestDevice m_phone{m_folder.path(), "phone", 1};
    TestDevice m_desk{m_folder.path(), "desk", 2, 480};

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void writeFile(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    // The code of the refusal; neither file has changed.
    ErrorCode refused(const QString &other)
    {
        const QByteArray before = bytesOf(other);
        const std::string log = dumpLog(m_phone.path()) + dumpCaches(m_phone.path());
        try {
            m_phone.learner().merge(other);
        } catch (const Error &error) {
            EXPECT_EQ(bytesOf(other), before);
            EXPECT_EQ(dumpLog(m_phone.path()) + dumpCaches(m_phone.path()), log);
            return error.code();
        }
        ADD_FAILURE() << "merged " << other.toStdString();
        return ErrorCode::Io;
    }
    // A copy of the desk's file, changed by hand.
    QString tampered(const std::string &sql)
    {
        const QString path = m_folder.filePath(QStringLiteral("tampered.db"));
        QFile::remove(path);
        m_desk.learner().backUpTo(path);
        SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE).exec(sql);
        return path;
    }
};

TEST_F(MergeFixture, BringsWhatTheOtherDidAndSaysHowMuch)
{
    m_phone.study(3);
    m_desk.study(5);
    m_desk.learner().setSetting(QStringLiteral("theme"), QStringLiteral("dark"));
    m_desk.close();
    const QByteArray before = bytesOf(m_desk.path());
    const MergeReport report = m_phone.learner().merge(m_desk.path());
    EXPECT_EQ(bytesOf(m_desk.path()), before) << "the other file is never written";
    EXPECT_EQ(report.answers, 5);
    EXPECT_EQ(report.events, 5);
    EXPECT_EQ(report.sessions, 1);
    EXPECT_EQ(report.others, 2); // the end of the session, and the setting
    EXPECT_EQ(m_phone.learner().setting(QStringLiteral("theme")), QStringLiteral("dark"));
    EXPECT_EQ(m_phone.learner().memory({"card-5"}).reviews, 2) << "one of each device";
    EXPECT_EQ(m_phone.learner().merge(m_desk.path()).answers, 0);
    EXPECT_TRUE(m_phone.learner().check().empty());
}

TEST_F(MergeFixture, HoldsWhatIsStillInTheOthersWriteAheadLog)
{
    m_desk.study(5);
    // As a copy of a running machine's folder has it: the file and its log, and no lock.
    const QString copy = m_folder.filePath(QStringLiteral("copied.db"));
    ASSERT_TRUE(QFile::copy(m_desk.path(), copy));
    ASSERT_TRUE(QFile::copy(m_desk.path() + QStringLiteral("-wal"), copy + QStringLiteral("-wal")));
    EXPECT_EQ(m_phone.learner().merge(copy).answers, 5);
}

TEST_F(MergeFixture, ASessionBegunThereGoesOnHere)
{
    const SessionId session = m_desk.learner().startToday(5);
    m_desk.step(session, true);
    m_desk.step(session, true);
    const std::string there = describe(m_desk.learner().view(session));
    m_desk.close();
    m_phone.learner().merge(m_desk.path());
    EXPECT_EQ(m_phone.learner().today().open, session);
    EXPECT_EQ(describe(m_phone.learner().view(session)), there);
    // Who has seen a row writes after it, whatever the clocks say.
    m_phone.clock().advance(-30 * minuteMs);
    ASSERT_TRUE(m_phone.step(session, true));
    EXPECT_NE(describe(m_phone.learner().view(session)), there);
    EXPECT_TRUE(m_phone.learner().undo(session));
    EXPECT_EQ(describe(m_phone.learner().view(session)), there);
    while (m_phone.step(session, true)) { }
    EXPECT_TRUE(m_phone.learner().check().empty());
}

TEST_F(MergeFixture, AnOpenSessionLeavesOutWhatTheOtherDeviceDidMeanwhile)
{
    const SessionId here = m_phone.learner().startToday(5);
    const SessionId there = m_desk.learner().startToday(5);
    EXPECT_EQ(m_phone.learner().today().toGo, 5);
    while (m_desk.learner().today().doneToday < 2) {
        ASSERT_TRUE(m_desk.step(there, true));
    }
    m_desk.close();
    m_phone.learner().merge(m_desk.path());
    m_phone.learner().end(there);
    EXPECT_EQ(m_phone.learner().today().toGo, 3);
    EXPECT_LT(m_phone.learner().view(here).total, 8) << "what was shown there is not shown again";
    while (m_phone.step(here, true)) { }
    EXPECT_EQ(m_phone.learner().today().doneToday, 5);
    EXPECT_EQ(m_phone.learner().summary(here).practiceOnly, 0);
    EXPECT_TRUE(m_phone.learner().check().empty());
}

TEST_F(MergeFixture, AnOpenSessionOfWhichNothingIsLeftIsOverAndTheNextIsOffered)
{
    const SessionId here = m_phone.learner().startToday(5);
    m_desk.study(5);
    m_desk.close();
    m_phone.learner().merge(m_desk.path());
    EXPECT_EQ(m_phone.learner().view(here).kind, StepKind::Done);
    EXPECT_FALSE(m_phone.learner().today().open);
    const SessionId next = m_phone.learner().startToday(5, true);
    EXPECT_NE(next, here);
    EXPECT_NE(m_phone.learner().view(next).kind, StepKind::Done);
}

TEST_F(MergeFixture, ARowUndoneOnOneDeviceIsUndoneOnBoth)
{
    const SessionId session = m_desk.study(5);
    m_desk.close();
    m_phone.learner().merge(m_desk.path());
    m_desk.reopen();
    m_desk.learner().undo(session);
    m_phone.learner().undo(session); // both, before they meet again
    m_desk.close();
    m_phone.learner().merge(m_desk.path());
    EXPECT_EQ(m_phone.learner().today().doneToday, 4);
    EXPECT_EQ(m_phone.learner().today().open, session);
    EXPECT_TRUE(m_phone.learner().check().empty());
}

TEST_F(MergeFixture, AFileThatIsNotOursOrTooNewOrDamagedIsRefused)
{
    m_phone.study(3);
    m_desk.study(5);
    EXPECT_EQ(refused(m_folder.filePath(QStringLiteral("none.db"))), ErrorCode::NotFound);
    EXPECT_EQ(refused(m_folder.path()), ErrorCode::NotAFile);
    EXPECT_EQ(refused(m_desk.path()), ErrorCode::InUse);
    writeFile(QStringLiteral("text.db"), "not a learner file");
    EXPECT_EQ(refused(m_folder.filePath(QStringLiteral("text.db"))), ErrorCode::Corrupt);
    EXPECT_EQ(refused(tampered("PRAGMA user_version = 99")), ErrorCode::TooNew);
    EXPECT_EQ(refused(tampered("PRAGMA application_id = 7")), ErrorCode::Corrupt);
    const QByteArray whole = bytesOf(tampered("SELECT 1"));
    writeFile(QStringLiteral("cut.db"), whole.first(whole.size() / 2));
    EXPECT_EQ(refused(m_folder.filePath(QStringLiteral("cut.db"))), ErrorCode::Corrupt);
}

TEST_F(MergeFixture, AFileThatWasTamperedWithIsRefused)
{
    m_desk.study(5);
    m_desk.close();
    m_phone.learner().merge(m_desk.path());
    m_desk.reopen();
    const std::string open = "DROP TRIGGER answer_is_not_edited; DROP TRIGGER answer_is_not_deleted; "
                             "DROP TRIGGER session_is_not_edited; ";
    EXPECT_EQ(refused(tampered(open + "UPDATE answer SET rating = 4")), ErrorCode::Corrupt) << "one id, two rows";
    m_phone.close();
    QFile::remove(m_phone.path());
    m_phone.reopen(); // all rows are new now
    EXPECT_EQ(refused(tampered(open + "UPDATE answer SET verdict = 'splendid'")), ErrorCode::Corrupt);
    EXPECT_EQ(refused(tampered(open + "UPDATE answer SET chosen = '7'")), ErrorCode::Corrupt);
    EXPECT_EQ(refused(tampered(open + "UPDATE answer SET chosen = 'oops'")), ErrorCode::Corrupt);
    EXPECT_EQ(refused(tampered(open + "UPDATE session SET planned = '{}'")), ErrorCode::Corrupt);
    for (const char *number : {"seq = -1",
                               "seq = 9223372036854775807",
                               "at_ms = -5",
                               "at_ms = 9223372036854775807",
                               "study_day = 2147483647",
                               "utc_offset_min = 100000",
                               "duration_ms = 9007199254740992",
                               "rev = 0",
                               "rev = 65536"}) {
        EXPECT_EQ(refused(tampered(open + "UPDATE answer SET " + number)), ErrorCode::Corrupt) << number;
    }
    EXPECT_EQ(refused(tampered("INSERT INTO setting VALUES ('theme', 'dark', 9223372036854775807, 'x', 1)")),
              ErrorCode::Corrupt);
    EXPECT_EQ(refused(tampered("PRAGMA foreign_keys = OFF; DROP TRIGGER session_is_not_deleted; DELETE FROM session")),
              ErrorCode::Corrupt);
    EXPECT_EQ(refused(tampered("DROP TABLE note")), ErrorCode::Corrupt);
}

} // namespace shixi::learner::test
