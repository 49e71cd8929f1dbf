#include "core/clock.h"
#include "learner/learner.h"
#include "madeupfolder.h"
#include "packs/correctionnotes.h"
#include "workshop/workshop.h"

#include <QDir>

namespace shixi::cli::test
{

namespace
{

using testing::HasSubstr;
using testing::Not;

// What two members sent about the made-up set, whose draft lies in the folder.
class CorrectionsCommand : public SetProgram
{
protected:
    void SetUp() override
    {
        writeFolder();
        m_set = QString::fromStdString(packs::test::madeUpSet().manifest().id.value).toUtf8();
        m_other = m_members.filePath(QStringLiteral("b.jsonl"));
        put(m_one, note("answer", "答案应是五月") + note("typo"));
        put(m_other, note("answer", "答案应是五月") + note("answer") + "no json\n");
    }

    QByteArray note(const char *reason, const char *words = "", const char *day = "2026-11-20") const
    {
        QByteArray line = QByteArray("{\"at\":\"") + day + "\",\"set\":\"" + m_set
            + "\",\"version\":1,\"question\":\"0000000000000c01\",\"reason\":\"" + reason + '"';
        line += *words == 0 ? QByteArray() : QByteArray(",\"text\":\"") + words + '"';
        return line + "}\n";
    }
    static void put(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    Ran corrections(const QStringList &files) const
    {
        return shixictl(QStringList{QStringLiteral("corrections"), folder()} + files);
    }
    QByteArray checked() const { return shixictl({QStringLiteral("check"), folder()}).out; }
    void decide(const char *day, const char *decision = "accept")
    {
        QByteArray bytes = bytesOf("decisions.jsonl");
        bytes += QByteArray("{\"at\":\"") + day + "T08:00:00Z\",\"item\":\"0000000000000c01\",\"decision\":\""
            + decision + "\"}\n";
        write("decisions.jsonl", bytes);
    }

    QTemporaryDir m_members;
    QByteArray m_set;
    QString m_one = m_members.filePath(QStringLiteral("a.jsonl"));
    QString m_other;
};

TEST_F(CorrectionsCommand, TakesEachLineOnceInItsOrderAndNamesBadOnes)
{
    const Ran ran = corrections({m_one, m_other});
    EXPECT_EQ(ran.code, 1) << "a line could not be read";
    EXPECT_THAT(ran.out.toStdString(), HasSubstr("3 notes added, 1 were there already"));
    EXPECT_THAT(ran.err.toStdString(), HasSubstr("b.jsonl:3: error: "));
    EXPECT_EQ(bytesOf("corrections.jsonl"), note("answer", "答案应是五月") + note("typo") + note("answer"));
    const Ran again = corrections({m_one});
    EXPECT_EQ(again.code, 0) << again.err.constData();
    EXPECT_THAT(again.out.toStdString(), HasSubstr("0 notes added, 2 were there already"));
}

TEST_F(CorrectionsCommand, AFileThatCannotBeReadLeavesTheDraftAsItWas)
{
    const Ran ran = corrections({m_one, path("none.jsonl")});
    EXPECT_EQ(ran.code, 1);
    EXPECT_FALSE(QFile::exists(path("corrections.jsonl")));
    const QString big = m_members.filePath(QStringLiteral("big.jsonl"));
    put(big, QByteArray(5 * 1024 * 1024, '\n'));
    EXPECT_EQ(corrections({m_one, big}).code, 1);
    EXPECT_FALSE(QFile::exists(path("corrections.jsonl")));
}

TEST_F(CorrectionsCommand, OnlyADraftTakesNotes)
{
    writeFolder({}, "2026-11-01");
    const Ran ran = corrections({m_one});
    EXPECT_EQ(ran.code, 1);
    EXPECT_THAT(ran.err.toStdString(), HasSubstr("folder of a draft"));
    EXPECT_FALSE(QFile::exists(path("corrections.jsonl")));
}

TEST_F(CorrectionsCommand, NotesOfAnotherSetAreLeftOutAndOnesOfNoQuestionKeptAndSaid)
{
    put(m_one,
        note("typo").replace('"' + m_set + '"', "\"another\"")
            + note("typo").replace("0000000000000c01", "00000000000fffff"));
    const Ran ran = corrections({m_one});
    EXPECT_EQ(ran.code, 0);
    EXPECT_THAT(ran.err.toStdString(), HasSubstr("a.jsonl:1: warning: this note is about the set \"another\""));
    EXPECT_THAT(ran.err.toStdString(), HasSubstr("a.jsonl:2: warning: the draft has no question 00000000000fffff"));
    EXPECT_THAT(ran.out.toStdString(), HasSubstr("1 notes added"));
}

TEST_F(CorrectionsCommand, CheckShowsANoteAtItsQuestionUntilTheReviewerHasDecidedOnItSince)
{
    corrections({m_one, m_other});
    const std::string open = checked().toStdString();
    EXPECT_THAT(open,
                HasSubstr("0000000000000c01: warning: the answer of this question is held to be wrong (notes: 2)"));
    EXPECT_THAT(open, HasSubstr("0000000000000c01: warning: something in this question is said to be misspelt"));
    EXPECT_THAT(open, HasSubstr("0000000000000c01: warning: a member writes: \"答案应是五月\""));
    decide("2026-11-19");
    EXPECT_THAT(checked().toStdString(), HasSubstr("notes: 2")) << "decided before";
    decide("2026-11-20");
    EXPECT_THAT(checked().toStdString(), Not(HasSubstr("notes: "))) << "decided on the day";
    decide("2026-11-21", "revert");
    EXPECT_THAT(checked().toStdString(), HasSubstr("notes: 2")) << "that was taken back";
    EXPECT_EQ(shixictl({QStringLiteral("check"), folder()}).code, 0) << "a warning";
}

TEST_F(CorrectionsCommand, LearnerWritesItsNotesAsTheDraftTakesThem)
{
    const QString file = m_members.filePath(QStringLiteral("anna.db"));
    const questions::QuestionSet library = workshop::readSetFolder(QStringLiteral(":builtin"));
    {
        const FixedClock clock(1'700'000'000'000);
        learner::Learner learner(file, {{"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}}, library, clock, {}, {});
        learner.report(
            {library.cards().front().questions.front(), packs::NoteReason::Unclear, QStringLiteral("看不懂")});
    }
    const QString notes = m_members.filePath(QStringLiteral("anna.jsonl"));
    const QStringList command{QStringLiteral("learner"), file, QStringLiteral("corrections"), notes};
    const Ran ran = shixictl(command);
    EXPECT_EQ(ran.code, 0) << ran.err.constData();
    EXPECT_THAT(ran.out.toStdString(), HasSubstr("1 correction notes written"));
    QFile written(notes);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    const packs::ReadNotes read = packs::readNotes(written.readAll(), "anna.jsonl");
    ASSERT_EQ(read.notes.size(), 1U);
    EXPECT_EQ(read.notes.front().set, library.manifest().id);
    EXPECT_EQ(read.notes.front().text, QStringLiteral("看不懂"));
    EXPECT_EQ(shixictl(command).code, 1) << "a file there is left alone";
}

} // namespace

} // namespace shixi::cli::test
