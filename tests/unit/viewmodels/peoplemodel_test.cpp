#include "app/devicefile.h"
#include "learner/filelock.h"
#include "learner/filework.h"
#include "learner/moving.h"
#include "learner/pin.h"
#include "viewmodels/desk.h"
#include "viewmodels/driver.h"

#include <SQLiteCpp/Database.h>
#include <gtest/gtest.h>

#include <QDir>
#include <QKeyEvent>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace shixi
{

namespace
{

constexpr int peopleWaitMs = 20'000;
constexpr std::int64_t idleMinute = 60'000;

class PeopleModelTest : public testing::Test
{
protected:
    PeopleModelTest()
    {
        QObject::connect(&people(), &PeopleModel::leaving, &people(), [this](const PeopleModel::Leave &leave) {
            m_left.push_back(leave);
        });
        people().setFolder(m_home.path());
        people().setMemory(&m_device);
    }
    ~PeopleModelTest() override { people().setMemory(nullptr); }

    PeopleModel &people() { return *m_desk.app->people(); }
    MovingModel &moving() { return *m_desk.app->moving(); }
    QString add(const QString &name)
    {
        const QString path = learner::People(m_home.path()).add(name, u"here"_s, m_desk.clock.nowMs() + ++m_added);
        people().refresh();
        return path;
    }
    // Answers today's session to its end; its id.
    QString study()
    {
        m_desk.app->startToday();
        const QString session = m_desk.session().sessionId();
        while (test::stepOn(m_desk.session())) { }
        return session;
    }
    // As a kill leaves it: the other has it, and here it still is. How many answers.
    int cutOffMove(const QString &path, const QString &session)
    {
        const auto rows = learner::Moving(*m_desk.learner).rowsOf({session.toStdString()});
        m_desk.learner->setSetting(u"moving"_s, session + u' ' + QDir(m_home.path()).relativeFilePath(path));
        learner::Learner other(path, {{"desk"}}, m_desk.library, m_desk.clock, study::DayRule(), study::Rules());
        (void)learner::Moving(other).takeIn(rows);
        return static_cast<int>(std::ranges::count_if(rows.rows, [](const auto &row) {
            return std::holds_alternative<Answer>(row);
        }));
    }
    void setPin()
    {
        people().setPin(u"2704"_s);
        ASSERT_TRUE(QTest::qWaitFor(
            [this] {
                return people().hasPin();
            },
            peopleWaitMs));
    }
    bool becomes(MovingModel::State state)
    {
        return QTest::qWaitFor(
            [&] {
                return moving().state() == state;
            },
            peopleWaitMs);
    }

    QTemporaryDir m_home;
    app::DeviceFile m_device{m_home.filePath(u"device.ini"_s)};
    test::Desk m_desk{m_home.filePath(u"learner.db"_s)};
    std::vector<PeopleModel::Leave> m_left;
    int m_added = 0;
};

TEST_F(PeopleModelTest, WhoIsAloneIsAskedNothing)
{
    people().ask();
    EXPECT_FALSE(people().picking());
    EXPECT_EQ(people().people()->count(), 1);
    Q_EMIT people().idleLock().passed();
    EXPECT_TRUE(m_left.empty());
}

TEST_F(PeopleModelTest, WithASecondOneTheNamesAreAskedForAndAnotherBeginsAnew)
{
    const QString path = add(u"王芳"_s);
    people().ask();
    EXPECT_TRUE(people().picking());
    people().pick(0);
    EXPECT_FALSE(people().picking());
    EXPECT_TRUE(m_left.empty());
    people().change();
    people().pick(1);
    ASSERT_EQ(m_left.size(), 1U);
    EXPECT_EQ(m_left.front().path, path);
    EXPECT_FALSE(m_left.front().picks);
}

TEST_F(PeopleModelTest, ANameIsKeptInTheLearnerFile)
{
    people().rename(u"  李  明 "_s);
    EXPECT_EQ(people().name(), u"李 明"_s);
    EXPECT_EQ(m_desk.learner->setting(u"name"_s), u"李 明"_s);
    people().rename(u"   "_s);
    EXPECT_FALSE(people().trouble().isEmpty());
    EXPECT_EQ(people().name(), u"李 明"_s);
}

TEST_F(PeopleModelTest, APinIsAskedForAlsoOfWhoIsAlone)
{
    setPin();
    people().ask();
    EXPECT_TRUE(people().picking());
    EXPECT_EQ(people().stage(), PeopleModel::Stage::Pin);
    people().enterPin(u"2705"_s);
    ASSERT_TRUE(QTest::qWaitFor(
        [this] {
            return !people().busy();
        },
        peopleWaitMs));
    EXPECT_TRUE(people().wrongPin());
    EXPECT_TRUE(people().picking());
    people().enterPin(u"2704"_s);
    EXPECT_TRUE(QTest::qWaitFor(
        [this] {
            return !people().picking();
        },
        peopleWaitMs));
    people().clearPin();
    EXPECT_FALSE(people().hasPin());
}

TEST_F(PeopleModelTest, AfterALockTheNamesAreAskedForAndWhatWasBegunStaysOpen)
{
    add(u"王芳"_s);
    m_desk.app->startToday();
    const QString session = m_desk.session().sessionId();
    Q_EMIT people().idleLock().passed();
    ASSERT_EQ(m_left.size(), 1U);
    EXPECT_TRUE(m_left.front().picks);
    EXPECT_EQ(m_left.front().path, m_desk.learner->path());
    EXPECT_EQ(m_desk.learner->today().open->value, session.toStdString());
}

TEST_F(PeopleModelTest, TheTimeOfTheLockIsTheDevicesOwn)
{
    EXPECT_EQ(people().lockMinutes(), 0);
    people().setLockMinutes(10);
    EXPECT_EQ(app::DeviceFile(m_home.filePath(u"device.ini"_s)).lockMinutes(), 10);
}

TEST_F(PeopleModelTest, AMoveThatWasCutOffIsGoneOnWithWhenTheFileIsOpenedNext)
{
    const QString path = add(u"王芳"_s);
    const QString session = study();
    const auto rows = learner::Moving(*m_desk.learner).rowsOf({session.toStdString()});
    m_desk.learner->setSetting(u"moving"_s, session + u' ' + QDir(m_home.path()).relativeFilePath(path));
    moving().goOn();
    ASSERT_TRUE(QTest::qWaitFor(
        [this] {
            return !m_desk.learner->scores().anyAnswer;
        },
        peopleWaitMs));
    EXPECT_TRUE(becomes(MovingModel::State::Idle));
    EXPECT_TRUE(m_desk.learner->setting(u"moving"_s).isEmpty());
    EXPECT_FALSE(rows.rows.empty());
}

// Killed after the other took it in and before it was let go here.
TEST_F(PeopleModelTest, AMoveIsRememberedUntilTheOthersFileCanBeOpened)
{
    const QString path = add(u"王芳"_s);
    const QString session = study();
    const int answers = cutOffMove(path, session);
    const QString remembered = m_desk.learner->setting(u"moving"_s);
    {
        const learner::FileLock held(path);
        moving().goOn();
        ASSERT_TRUE(becomes(MovingModel::State::Idle));
        EXPECT_EQ(m_desk.learner->setting(u"moving"_s), remembered);
        EXPECT_TRUE(moving().trouble().isEmpty()) << "nobody asked for it";
        moving().choose(u"another one"_s);
        EXPECT_EQ(moving().state(), MovingModel::State::OnTheWay) << "there is one place to remember it in";
        EXPECT_EQ(moving().toName(), u"王芳"_s);
        moving().tryAgain();
        ASSERT_TRUE(becomes(MovingModel::State::OnTheWay));
        EXPECT_FALSE(moving().trouble().isEmpty());
        moving().close();
    }
    EXPECT_TRUE(m_desk.learner->scores().anyAnswer);
    moving().goOn();
    ASSERT_TRUE(becomes(MovingModel::State::Idle));
    EXPECT_FALSE(m_desk.learner->scores().anyAnswer);
    EXPECT_TRUE(m_desk.learner->setting(u"moving"_s).isEmpty());
    EXPECT_EQ(learner::contentsOf(path).answers, answers);
}

TEST_F(PeopleModelTest, WhatWasTakenInAndNotLetGoIsOnlyTriedAgain)
{
    const QString path = add(u"王芳"_s);
    moving().choose(study());
    moving().moveTo(0);
    {
        SQLite::Database other(m_desk.learner->path().toStdString(), SQLite::OPEN_READWRITE);
        other.exec("BEGIN IMMEDIATE"); // nothing else is written here while this lasts
        ASSERT_TRUE(becomes(MovingModel::State::OnTheWay));
        EXPECT_FALSE(moving().trouble().isEmpty());
        moving().moveTo(0);
        EXPECT_EQ(moving().state(), MovingModel::State::OnTheWay) << "nobody else is chosen";
    }
    EXPECT_GT(learner::contentsOf(path).answers, 0);
    EXPECT_TRUE(m_desk.learner->scores().anyAnswer);
    moving().tryAgain();
    ASSERT_TRUE(becomes(MovingModel::State::Moved));
    EXPECT_FALSE(m_desk.learner->scores().anyAnswer);
    EXPECT_TRUE(moving().trouble().isEmpty());
    moving().goBack();
    ASSERT_TRUE(becomes(MovingModel::State::Back));
    EXPECT_EQ(learner::contentsOf(path).answers, 0);
    EXPECT_TRUE(m_desk.learner->scores().anyAnswer);
}

TEST_F(PeopleModelTest, WhatComesBackAndWasNotTakenInIsOnlyTriedAgainToo)
{
    const QString path = add(u"王芳"_s);
    moving().choose(study());
    moving().moveTo(0);
    ASSERT_TRUE(becomes(MovingModel::State::Moved));
    const auto answers = learner::contentsOf(path).answers;
    {
        SQLite::Database other(m_desk.learner->path().toStdString(), SQLite::OPEN_READWRITE);
        other.exec("BEGIN IMMEDIATE");
        moving().goBack();
        ASSERT_TRUE(becomes(MovingModel::State::OnTheWay));
        moving().close();
        moving().choose(u"another one"_s);
        EXPECT_EQ(moving().state(), MovingModel::State::OnTheWay);
    }
    EXPECT_EQ(learner::contentsOf(path).answers, answers);
    moving().tryAgain();
    ASSERT_TRUE(becomes(MovingModel::State::Back));
    EXPECT_EQ(learner::contentsOf(path).answers, 0);
    EXPECT_TRUE(m_desk.learner->scores().anyAnswer);
}

TEST_F(PeopleModelTest, WhatNobodyTookInIsNotOnTheWay)
{
    const QString path = add(u"王芳"_s);
    const learner::FileLock held(path);
    moving().choose(study());
    moving().moveTo(0);
    ASSERT_TRUE(becomes(MovingModel::State::Choosing));
    EXPECT_FALSE(moving().trouble().isEmpty());
    EXPECT_TRUE(m_desk.learner->setting(u"moving"_s).isEmpty());
}

TEST_F(PeopleModelTest, BackFromANewNameGoesWhereItWasAskedFrom)
{
    setPin();
    people().change(true);
    EXPECT_EQ(people().stage(), PeopleModel::Stage::NewName);
    people().toNames();
    EXPECT_FALSE(people().picking()) << "the PIN was given before";
    people().change(true);
    Q_EMIT people().idleLock().passed();
    EXPECT_TRUE(people().picking()) << "locked meanwhile";
    people().ask();
    people().askForName();
    people().toNames();
    EXPECT_TRUE(people().picking()) << "the PIN was not given yet";
}

// Time as it is told, and what happens at it.
class IdleLockTest : public testing::Test
{
protected:
    IdleLockTest()
    {
        QObject::connect(&m_lock, &IdleLock::passed, &m_lock, [this] {
            ++m_passed;
        });
        m_lock.setLimit(5min);
    }

    void pass(std::int64_t steady, std::int64_t wall)
    {
        m_steady += steady;
        m_wall += wall;
        m_lock.look();
    }
    // False where it was kept from whom it was for.
    bool press()
    {
        QKeyEvent event(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier);
        QObject target;
        return !m_lock.eventFilter(&target, &event);
    }

    std::int64_t m_steady = 0;
    std::int64_t m_wall = 1'795'334'400'000;
    IdleLock m_lock{[this] {
                        return m_steady;
                    },
                    [this] {
                        return m_wall;
                    }};
    int m_passed = 0;
};

TEST_F(IdleLockTest, TellsAfterTheTimeWithoutATouch)
{
    pass(4 * idleMinute, 4 * idleMinute);
    EXPECT_TRUE(press());
    pass(4 * idleMinute, 4 * idleMinute);
    EXPECT_EQ(m_passed, 0);
    pass(idleMinute, idleMinute);
    EXPECT_EQ(m_passed, 1);
}

TEST_F(IdleLockTest, AMachineThatSleptWasNotTouchedAndWhatWakesItIsKeptBack)
{
    m_wall += 60 * idleMinute; // the steady clock stood
    EXPECT_FALSE(press());
    EXPECT_EQ(m_passed, 1);
    EXPECT_TRUE(press());
}

TEST_F(IdleLockTest, WhatGoesOnByItselfHoldsItOffAndWakesNoMachineThatSlept)
{
    for (int minute = 0; minute < 20; ++minute) {
        pass(idleMinute, idleMinute);
        m_lock.goOn();
    }
    EXPECT_EQ(m_passed, 0);
    m_wall += 60 * idleMinute;
    m_lock.goOn();
    EXPECT_EQ(m_passed, 1);
}

TEST_F(IdleLockTest, AClockSetBackDoesNotKeepItOpen)
{
    pass(5 * idleMinute, -600 * idleMinute);
    EXPECT_EQ(m_passed, 1);
}

TEST_F(IdleLockTest, SwitchedOffItNeverTells)
{
    m_lock.setLimit(0min);
    pass(600 * idleMinute, 600 * idleMinute);
    EXPECT_EQ(m_passed, 0);
}

} // namespace

} // namespace shixi
