#include "viewmodels/desk.h"
#include "viewmodels/madeup.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace shixi
{

namespace
{

using RelayState = RelayModel::State;

// A learner file on disk, every type of question, and a watch that goes when it is told.
class RelayDesk
{
public:
    RelayDesk()
        : desk(folder.filePath(u"me.learner"_s))
    {
        desk.library = test::everyTypeSet();
        reopen();
    }

    // As after a kill: nothing is closed first.
    void reopen()
    {
        desk.reopen();
        desk.app->settings()->setLanguage(SettingsModel::Language::English);
        relay().setSettleMs(0);
        relay().paper()->setWatch([this] {
            return watchMs;
        });
    }
    [[nodiscard]] RelayModel &relay() { return *desk.app->relay(); }
    [[nodiscard]] PaperModel &paper() { return *relay().paper(); }
    void draw()
    {
        relay().open();
        relay().start();
    }
    // Answers by the stems of the set: so many rightly, none else.
    void answer(int rightly)
    {
        for (int item = 0; item < rightly; ++item) {
            paper().setItem(item);
            for (const questions::Question &question : desk.library.questions()) {
                if (question.stem == paper().stem()) {
                    for (const QString &choice : test::rightChoice(question)) {
                        for (const QString &id : choice.split(u'=')) {
                            paper().choose(id);
                        }
                    }
                }
            }
        }
    }
    [[nodiscard]] QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir folder;
    test::Desk desk;
    qint64 watchMs = 1'000'000;
};

} // namespace

TEST(RelayModel, OnePersonAfterTheOtherAndTheResultsAtTheEnd)
{
    RelayDesk at;
    at.relay().open();
    EXPECT_EQ(at.relay().state(), RelayState::Offered);
    EXPECT_EQ(at.relay().plans(), (QStringList{u"10 questions"_s, u"20 questions"_s, u"50 questions"_s}));
    EXPECT_EQ(at.relay().wanted(), 10);
    EXPECT_EQ(at.relay().questionCount(), 9) << "the set has no more";
    EXPECT_EQ(at.relay().minutes(), 10);
    at.relay().start();
    ASSERT_EQ(at.relay().state(), RelayState::Waiting);
    at.relay().begin(u"张三"_s);
    ASSERT_EQ(at.relay().state(), RelayState::Working);
    EXPECT_EQ(at.paper().title(), u"张三"_s);
    at.answer(9);
    at.watchMs += 65'000;
    at.paper().handIn();
    ASSERT_EQ(at.relay().state(), RelayState::Told);
    EXPECT_EQ(at.relay().result().points, u"90"_s);
    EXPECT_TRUE(at.relay().result().passed);
    EXPECT_EQ(at.relay().result().seconds, 65);
    at.relay().goOn();
    EXPECT_EQ(at.relay().names(), u"张三"_s);
    at.relay().begin(u"李四"_s);
    at.answer(2);
    at.watchMs += 5'000;
    at.paper().handIn();
    EXPECT_EQ(at.relay().result().points, u"20"_s);
    EXPECT_EQ(at.relay().result().seconds, 5) << "the time of each is its own";
    at.relay().closeRound();
    ASSERT_EQ(at.relay().state(), RelayState::Closed);
    const auto &people = at.relay().people()->rows();
    ASSERT_EQ(people.size(), 2U);
    EXPECT_EQ(people[0].name, u"张三"_s);
    EXPECT_TRUE(people[0].passed);
    EXPECT_FALSE(people[1].passed);
    const auto &questions = at.relay().questions()->rows();
    ASSERT_EQ(questions.size(), 9U);
    EXPECT_EQ(questions[0].right, 2);
    EXPECT_EQ(questions[8].right, 1);
    EXPECT_FALSE(questions[0].answer.isEmpty());
    EXPECT_FALSE(questions[0].quote.isEmpty());
}

TEST(RelayModel, NobodyLearnsWhatIsRightBeforeTheRoundIsClosed)
{
    RelayDesk at;
    at.draw();
    at.relay().begin(u"甲"_s);
    at.answer(3);
    const auto nothingTold = [&at] {
        for (const OptionModel::Row &row : at.paper().answering()->options()->rows()) {
            EXPECT_EQ(row.mark, OptionModel::Mark::None);
        }
        EXPECT_TRUE(at.paper().feedback().answerText.isEmpty());
        EXPECT_TRUE(at.paper().quote().isEmpty());
        EXPECT_EQ(at.relay().people()->count(), 0);
        EXPECT_EQ(at.relay().questions()->count(), 0);
        EXPECT_TRUE(at.relay().savedPath().isEmpty());
    };
    nothingTold();
    at.paper().handIn();
    ASSERT_EQ(at.relay().state(), RelayState::Told);
    EXPECT_EQ(at.paper().state(), PaperModel::State::Idle);
    EXPECT_TRUE(at.paper().feedback().answerText.isEmpty());
    EXPECT_TRUE(at.paper().quote().isEmpty());
    EXPECT_EQ(at.relay().questions()->count(), 0);
    at.relay().goOn();
    at.relay().begin(u"乙"_s);
    nothingTold();
}

TEST(RelayModel, KilledAtAnyQuestionItGoesOnExactlyThere)
{
    RelayDesk at;
    at.draw();
    at.relay().begin(u"甲"_s);
    at.answer(4);
    at.watchMs += 20'000;
    at.paper().setItem(5);
    at.paper().toggleFlag();
    for (int kill = 0; kill < 3; ++kill) {
        at.desk.clock.advance(kill * test::dayMs);
        at.reopen();
        at.relay().refresh();
        ASSERT_TRUE(at.relay().canResume());
        at.relay().open();
        ASSERT_EQ(at.relay().state(), RelayState::Working);
        EXPECT_EQ(at.relay().person(), u"甲"_s);
        EXPECT_EQ(at.paper().answeredCount(), 4);
        EXPECT_EQ(at.paper().flaggedCount(), 1);
        EXPECT_EQ(at.paper().item(), 4) << "the first that is not answered";
        EXPECT_EQ(at.paper().leftText(), u"9:40"_s);
    }
    at.paper().handIn();
    at.reopen();
    at.relay().open();
    EXPECT_EQ(at.relay().state(), RelayState::Told);
    EXPECT_EQ(at.relay().result().right, 4);
    at.relay().goOn();
    at.reopen();
    at.relay().open();
    EXPECT_EQ(at.relay().state(), RelayState::Waiting);
    at.relay().closeRound();
    at.reopen();
    at.relay().open();
    EXPECT_EQ(at.relay().state(), RelayState::Closed);
    EXPECT_EQ(at.relay().people()->count(), 1);
}

TEST(RelayModel, WhenTheTimeOfAPersonIsUpThePaperIsHandedIn)
{
    RelayDesk at;
    at.draw();
    at.relay().begin(u"甲"_s);
    at.answer(1);
    at.watchMs += 11 * 60'000;
    at.paper().tick();
    ASSERT_EQ(at.relay().state(), RelayState::Told);
    EXPECT_TRUE(at.relay().result().timeUp);
    EXPECT_EQ(at.relay().result().right, 1);
}

TEST(RelayModel, WithoutALimitEverybodyTakesAsLongAsItTakes)
{
    RelayDesk at;
    at.relay().open();
    at.relay().setTimed(false);
    EXPECT_EQ(at.relay().minutes(), 0);
    at.relay().start();
    at.relay().begin(u"甲"_s);
    at.watchMs += 24LL * 3'600'000;
    at.paper().tick();
    EXPECT_EQ(at.relay().state(), RelayState::Working);
    EXPECT_FALSE(at.paper().limited());
}

TEST(RelayModel, TheReportIsKeptBesideTheLearnersFileAndSavedWhereTheHostWants)
{
    RelayDesk at;
    at.draw();
    at.relay().begin(u"=HYPERLINK(\"http://x\"),甲"_s);
    at.answer(9);
    at.paper().handIn();
    at.relay().goOn();
    at.relay().begin(u"-1+2"_s);
    at.paper().handIn();
    at.relay().closeRound();
    const QString kept = at.relay().savedPath();
    ASSERT_TRUE(kept.startsWith(at.folder.filePath(u"meetings/relay-"_s))) << kept.toStdString();
    const QByteArray table = at.read(kept);
    EXPECT_TRUE(table.startsWith("\xEF\xBB\xBF"
                                 "Name,Points,"))
        << table.left(60).toStdString();
    EXPECT_TRUE(table.contains("\r\n\"'=HYPERLINK(\"\"http://x\"\"),甲\",90,90,9,9,9,0,yes\r\n"))
        << table.toStdString();
    EXPECT_TRUE(table.contains("\r\n'-1+2,0,90,0,0,9,0,no\r\n"));
    const QByteArray text = at.read(QString(kept).replace(u".csv"_s, u".txt"_s));
    EXPECT_TRUE(text.contains("90/90"));
    EXPECT_TRUE(text.contains("Evidence: "));
    const QString wanted = at.folder.filePath(u"结果.csv"_s);
    at.relay().saveCopy(QUrl::fromLocalFile(wanted));
    EXPECT_EQ(at.relay().copyPath(), wanted);
    EXPECT_EQ(at.read(wanted), table);
    at.relay().saveCopy(QUrl::fromLocalFile(at.folder.filePath(u"no/such\0/x.csv"_s)));
    at.relay().finish();
    EXPECT_EQ(at.relay().state(), RelayState::Idle);
    EXPECT_FALSE(at.relay().canResume());
    EXPECT_EQ(QDir(at.folder.filePath(u"meetings"_s)).entryList(QDir::Files).size(), 3)
        << "table, text and journal stay";
}

TEST(RelayModel, ABrokenJournalIsSaidInBothLanguagesAndANewRelayCanBegin)
{
    RelayDesk at;
    QDir().mkpath(at.folder.filePath(u"meetings"_s));
    QFile file(at.folder.filePath(u"meetings/relay.jsonl"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("nonsense\n");
    file.close();
    at.relay().open();
    EXPECT_TRUE(at.desk.app->errorText().contains(u"nothing was deleted"_s)) << at.desk.app->errorText().toStdString();
    EXPECT_TRUE(at.desk.app->errorText().contains(u"relay-kept"_s));
    at.desk.app->settings()->setLanguage(SettingsModel::Language::Chinese);
    EXPECT_TRUE(at.desk.app->errorText().contains(u"内容没有删除"_s));
    EXPECT_EQ(at.relay().state(), RelayState::Offered);
    at.relay().start();
    EXPECT_EQ(at.relay().state(), RelayState::Waiting);
}

TEST(RelayModel, LeftWhileSomebodyWorksTheClockStandsAndItGoesOnThere)
{
    RelayDesk at;
    at.draw();
    at.relay().begin(u"甲"_s);
    at.watchMs += 30'000;
    at.relay().leave();
    EXPECT_EQ(at.relay().state(), RelayState::Idle);
    at.watchMs += 3'600'000;
    at.relay().open();
    ASSERT_EQ(at.relay().state(), RelayState::Working);
    EXPECT_EQ(at.paper().leftText(), u"9:30"_s);
    EXPECT_FALSE(at.desk.app->paper()->canResume()) << "it is no mock exam of the learner";
}

} // namespace shixi
