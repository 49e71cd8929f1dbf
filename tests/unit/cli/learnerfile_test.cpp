#include "core/clock.h"
#include "learner/learner.h"
#include "program.h"
#include "workshop/workshop.h"

#include <QDir>

namespace shixi::cli::test
{

namespace
{

constexpr std::int64_t noon = 1'700'000'000'000;

// A learner file with so many facts shown and questions answered.
void study(const QString &path, const char *device, int steps)
{
    const questions::QuestionSet library = workshop::readSetFolder(QStringLiteral(":builtin"));
    FixedClock clock(noon);
    learner::Learner learner(path, {{std::string(device)}}, library, clock, {}, {});
    const SessionId session = learner.startToday(10);
    for (int step = 0; step < steps; ++step) {
        clock.advance(20'000);
        const learner::SessionView view = learner.view(session);
        if (view.kind == learner::StepKind::Teach) {
            learner.taught(session);
        } else if (view.kind == learner::StepKind::Ask) {
            learner.answer(session, {{view.question->key}, 5000, false, false});
        }
    }
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

class LearnerFile : public Program
{
protected:
    void SetUp() override { study(m_anna, "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", 8); }

    Ran learner(const QString &file, const char *command, const QString &other = {})
    {
        QStringList arguments{QStringLiteral("learner"), file, QLatin1String(command)};
        return shixictl(other.isEmpty() ? arguments : arguments << other);
    }

    QString m_anna = path("anna.db");
};

TEST_F(LearnerFile, CheckFindsASoundFileSound)
{
    const Ran ran = learner(m_anna, "check");
    EXPECT_EQ(ran.code, 0) << ran.out.constData() << ran.err.constData();
    EXPECT_EQ(ran.out, m_anna.toUtf8() + ": sound\n");
}

TEST_F(LearnerFile, BackupAndRestoreBringBackWhatWas)
{
    const QString backup = path("backup.db");
    ASSERT_EQ(learner(m_anna, "backup", backup).code, 0);
    const QByteArray before = learner(m_anna, "stats").out;
    study(m_anna, "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", 4);
    const Ran restored = learner(m_anna, "restore", backup);
    EXPECT_EQ(restored.code, 0) << restored.err.constData();
    EXPECT_EQ(learner(m_anna, "stats").out, before);
    EXPECT_EQ(learner(m_anna, "check").code, 0);
    EXPECT_EQ(QDir(m_folder.path()).entryList({QStringLiteral("anna.db.before-restore-*")}).size(), 1);
}

TEST_F(LearnerFile, BackupNeverReplacesAFile)
{
    const QString other = write("other.db", "mine");
    const Ran ran = learner(m_anna, "backup", other);
    EXPECT_EQ(ran.code, 1);
    EXPECT_EQ(bytesOf(other), "mine");
}

TEST_F(LearnerFile, RestoreRefusesADamagedBackupAndChangesNothing)
{
    const QByteArray before = bytesOf(m_anna);
    for (const QString &source : {write("a.db", "nonsense"),
                                  write("b.db", before.first(before.size() / 2)),
                                  write("c.db", {}),
                                  path("missing.db"),
                                  m_folder.path(),
                                  m_anna}) {
        const Ran ran = learner(m_anna, "restore", source);
        EXPECT_EQ(ran.code, 1) << source.toStdString();
        EXPECT_EQ(ran.err.count('\n'), 1) << ran.err.constData();
        EXPECT_EQ(bytesOf(m_anna), before);
    }
    EXPECT_TRUE(QDir(m_folder.path())
                    .entryList({QStringLiteral("*before-restore*"), QStringLiteral(".restore*")},
                               QDir::AllEntries | QDir::Hidden)
                    .isEmpty());
}

TEST_F(LearnerFile, MergeAddsWhatTheOtherHoldsOnce)
{
    const QString bob = path("bob.db");
    study(bob, "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb", 6);
    const Ran first = learner(m_anna, "merge", bob);
    EXPECT_EQ(first.code, 0) << first.err.constData();
    EXPECT_FALSE(first.out.contains(": 0 answers, 0 card events")) << first.out.constData();
    const Ran again = learner(m_anna, "merge", bob);
    EXPECT_TRUE(again.out.contains(": 0 answers, 0 card events, 0 sessions")) << again.out.constData();
    EXPECT_EQ(learner(m_anna, "check").code, 0);
}

TEST_F(LearnerFile, CommandsMakeNoFileThatWasNotThere)
{
    for (const char *command : {"check", "stats"}) {
        const Ran ran = learner(path("nobody.db"), command);
        EXPECT_EQ(ran.code, 1);
        EXPECT_EQ(ran.err, path("nobody.db").toUtf8() + ": error: there is no such file; check the path\n");
    }
    EXPECT_FALSE(QFile::exists(path("nobody.db")));
    EXPECT_EQ(learner(write("text.db", "just text, long enough to be looked at as a header of a file"), "check").code,
              1);
}

TEST_F(LearnerFile, StatsSayWhatIsLearntAndDue)
{
    const Ran ran = learner(m_anna, "stats");
    EXPECT_EQ(ran.code, 0);
    EXPECT_TRUE(ran.out.contains("core facts learnt: ")) << ran.out.constData();
    EXPECT_TRUE(ran.out.contains("due today: ")) << ran.out.constData();
}

} // namespace

} // namespace shixi::cli::test
