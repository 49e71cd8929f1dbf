#include "store/learnerfile.h"
#include "viewmodels/desk.h"
#include "viewmodels/driver.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace shixi
{

namespace
{

class MemoryModelTest : public testing::Test
{
protected:
    QTemporaryDir m_folder;
    test::Desk m_desk{m_folder.filePath(u"learner.db"_s)};

    MemoryModelTest() { m_desk.app->settings()->setLanguage(SettingsModel::Language::English); }

    MemoryModel &model() { return *m_desk.app->memory(); }

    // So many reviews of earlier days, brought from elsewhere: each card on three days, three of five missed later.
    void bring(int cards)
    {
        store::LearnerFile file(m_desk.path.toStdString());
        store::Transaction transaction(file.database);
        std::int64_t seq = file.lastSeq();
        for (int card = 0; card < cards; ++card) {
            for (const int day : {0, 3, 6}) {
                file.answers.add(answer(++seq, card, card % 20 + day - 40, day > 0 && (card + day) % 5 < 3));
            }
        }
        transaction.commit();
        m_desk.learner->rebuild();
    }

    static Answer answer(std::int64_t seq, int card, int day, bool missed)
    {
        Answer answer;
        const auto id = u"%1"_s.arg(seq, 32, 16, QChar(u'0')).toStdString();
        const int today = static_cast<int>(test::startMs / test::dayMs);
        answer.stamp = {{id}, {"other"}, seq, test::startMs + day * test::dayMs, 0, today + day};
        answer.card = {"brought-" + std::to_string(card)};
        answer.verdict = missed ? Verdict::Wrong : Verdict::Right;
        answer.rating = missed ? Rating::Again : Rating::Good;
        answer.ratingRule = "imported";
        return answer;
    }

    bool idle()
    {
        return QTest::qWaitFor(
            [this] {
                return !model().busy();
            },
            20'000);
    }

    bool reaches(MemoryModel::State state)
    {
        return QTest::qWaitFor(
            [this, state] {
                return model().state() == state;
            },
            20'000);
    }

    void train()
    {
        model().refresh();
        model().trainNow();
        ASSERT_TRUE(idle());
    }

    // What is begun waits here until it is let go.
    struct HeldUp {
        explicit HeldUp(MemoryModel &model)
        {
            model.findChild<QThreadPool *>()->start([this] {
                m_gate.acquire();
            });
        }
        void letGo() { m_gate.release(); }

        QSemaphore m_gate;
    };
};

TEST_F(MemoryModelTest, UnderAHundredAnswersNothingIsAdjusted)
{
    bring(10);
    model().refresh();
    EXPECT_EQ(model().state(), MemoryModel::State::TooFew);
    EXPECT_EQ(model().answers(), 30);
    EXPECT_EQ(model().needed(), 100);
    EXPECT_FALSE(model().canTrain());
    model().trainNow();
    EXPECT_FALSE(model().busy());
}

TEST_F(MemoryModelTest, IsAdjustedByItselfAWhileAfterTheStart)
{
    bring(40);
    m_desk.reopen();
    model().setWaitMs(10);
    model().refresh();
    EXPECT_EQ(model().state(), MemoryModel::State::Waiting);
    model().considerSoon();
    ASSERT_TRUE(reaches(MemoryModel::State::Adjusted));
    EXPECT_EQ(model().trainedAnswers(), 120);
    EXPECT_EQ(model().fresh(), 0);
    EXPECT_FALSE(model().dateText().isEmpty());
    EXPECT_LT(model().lossText().toDouble(), model().lossBeforeText().toDouble());
    EXPECT_NE(m_desk.learner->rules().memory, fsrs::Model());
    EXPECT_TRUE(m_desk.learner->check().empty());
    EXPECT_TRUE(m_desk.app->errorText().isEmpty());
}

TEST_F(MemoryModelTest, IsNotBegunWhileASessionIsShownButAfterIt)
{
    bring(40);
    model().setWaitMs(10);
    m_desk.app->startToday();
    model().considerSoon();
    QTest::qWait(100);
    EXPECT_FALSE(model().busy());
    EXPECT_EQ(model().trainedAnswers(), 0);
    while (test::stepOn(m_desk.session())) { }
    m_desk.session().close();
    ASSERT_TRUE(reaches(MemoryModel::State::Adjusted));
    EXPECT_TRUE(m_desk.learner->check().empty());
}

TEST_F(MemoryModelTest, WhatWasBegunByItselfGivesWayToASession)
{
    bring(40);
    HeldUp held(model());
    model().setWaitMs(1);
    model().considerSoon();
    ASSERT_TRUE(QTest::qWaitFor([this] {
        return model().busy();
    }));
    m_desk.app->startToday();
    held.letGo();
    ASSERT_TRUE(idle());
    EXPECT_EQ(model().trainedAnswers(), 0);
    while (test::stepOn(m_desk.session())) { }
    m_desk.session().close();
    EXPECT_TRUE(reaches(MemoryModel::State::Adjusted));
}

TEST_F(MemoryModelTest, AnswersGivenWhileItIsAdjustedStayAndAreFresh)
{
    bring(40);
    model().refresh();
    HeldUp held(model());
    model().trainNow();
    ASSERT_TRUE(model().busy());
    m_desk.app->startToday();
    held.letGo();
    while (test::stepOn(m_desk.session())) { }
    ASSERT_TRUE(idle());
    EXPECT_GT(model().answers(), 120);
    EXPECT_EQ(model().fresh(), model().answers() - model().trainedAnswers());
    EXPECT_TRUE(m_desk.learner->check().empty());
}

TEST_F(MemoryModelTest, CancelledItLeavesEverythingAndIsNotBegunByItselfAgain)
{
    bring(40);
    model().refresh();
    HeldUp held(model());
    model().trainNow();
    model().cancel();
    held.letGo();
    ASSERT_TRUE(idle());
    EXPECT_EQ(model().state(), MemoryModel::State::Usual);
    EXPECT_EQ(m_desk.learner->rules().memory, fsrs::Model());
    model().setWaitMs(1);
    model().considerSoon();
    QTest::qWait(100);
    EXPECT_FALSE(model().busy());
    EXPECT_TRUE(model().canTrain());
    train();
    EXPECT_EQ(model().state(), MemoryModel::State::Adjusted);
}

TEST_F(MemoryModelTest, QuittingCancelsAndWaits)
{
    bring(40);
    model().refresh();
    HeldUp held(model());
    model().trainNow();
    held.letGo();
    m_desk.reopen();
    EXPECT_TRUE(m_desk.learner->check().empty());
}

TEST_F(MemoryModelTest, GoingBackToTheUsualStaysUntilItIsAskedFor)
{
    bring(40);
    train();
    ASSERT_TRUE(model().canForget());
    model().forgetTraining();
    ASSERT_TRUE(reaches(MemoryModel::State::Usual));
    EXPECT_EQ(m_desk.learner->rules().memory, fsrs::Model());
    EXPECT_TRUE(m_desk.learner->check().empty());
    m_desk.reopen();
    model().setWaitMs(1);
    model().considerSoon();
    QTest::qWait(100);
    EXPECT_EQ(model().state(), MemoryModel::State::Usual);
    train();
    EXPECT_EQ(model().state(), MemoryModel::State::Adjusted);
    EXPECT_EQ(m_desk.learner->setting(u"memory-training"_s), QString());
}

TEST_F(MemoryModelTest, SaysWhereWhatThereWasForetoldAsWell)
{
    bring(40);
    train();
    const fsrs::Model model1 = m_desk.learner->rules().memory;
    EXPECT_FALSE(model().canTrain()); // nothing is new
    bring(41); // the same forty again, and one
    train();
    ASSERT_EQ(model().state(), MemoryModel::State::Kept);
    EXPECT_EQ(m_desk.learner->rules().memory, model1);
    EXPECT_EQ(model().lossText(), QString());
    EXPECT_EQ(model().fresh(), 0);
}

TEST_F(MemoryModelTest, ProgressIsToldOnTheInterfacesThread)
{
    bring(40);
    model().refresh();
    double last = 0;
    QObject::connect(&model(), &MemoryModel::progressed, &model(), [&] {
        EXPECT_EQ(QThread::currentThread(), model().thread());
        EXPECT_GE(model().progress(), last);
        last = model().progress();
    });
    train();
    EXPECT_EQ(last, 1);
}

TEST_F(MemoryModelTest, FailureOfWhatWasAskedForIsToldAndThatByItselfIsNot)
{
    bring(40);
    // Whoever opens the file finds something else in its place; who has it open goes on.
    const QString aside = m_desk.path + u".aside"_s;
    ASSERT_TRUE(QFile::rename(m_desk.path, aside));
    ASSERT_TRUE(QDir().mkdir(m_desk.path));
    QSignalSpy complaints(m_desk.app.get(), &App::errorTextChanged);
    model().setWaitMs(1);
    model().considerSoon();
    ASSERT_TRUE(QTest::qWaitFor([this] {
        return model().busy();
    }));
    ASSERT_TRUE(idle());
    EXPECT_EQ(complaints.count(), 0);
    model().trainNow();
    ASSERT_TRUE(idle());
    EXPECT_EQ(complaints.count(), 1);
    EXPECT_FALSE(m_desk.app->errorText().isEmpty());
    EXPECT_EQ(model().trainedAnswers(), 0);
    ASSERT_TRUE(QDir().rmdir(m_desk.path) && QFile::rename(aside, m_desk.path));
    train();
    EXPECT_EQ(model().state(), MemoryModel::State::Adjusted) << "tried again";
}

TEST(MemoryModelInMemory, NothingIsAdjustedWhereNoFileIsKept)
{
    test::Desk desk;
    MemoryModel &model = *desk.app->memory();
    model.refresh();
    EXPECT_FALSE(model.possible());
    EXPECT_FALSE(model.canTrain());
    model.considerSoon();
    EXPECT_FALSE(model.busy());
}

} // namespace

} // namespace shixi
