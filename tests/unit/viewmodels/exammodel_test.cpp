#include "learner/ownrules.h"
#include "store/learnerfile.h"
#include "viewmodels/desk.h"
#include "viewmodels/driver.h"
#include "viewmodels/exammodel.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace shixi
{

namespace
{

class ExamModelTest : public testing::Test
{
protected:
    QTemporaryDir m_folder;
    test::Desk m_desk;

    explicit ExamModelTest(bool inAFile = false)
        : m_desk(inAFile ? m_folder.filePath(u"learner.db"_s) : u":memory:"_s)
    {
        m_desk.app->settings()->setLanguage(SettingsModel::Language::English);
    }

    ExamModel &exam() { return *m_desk.app->exam(); }
    // 2026-11-22 is today; the exam in so many days.
    void choose(int days)
    {
        exam().month()->move(days - exam().month()->daysLeft());
        ASSERT_EQ(exam().month()->daysLeft(), days);
    }
    bool planned()
    {
        return QTest::qWaitFor(
            [this] {
                return !exam().planning() && exam().planned();
            },
            20'000);
    }
    void setExam(int days, int share = 90)
    {
        choose(days);
        exam().setExam(share);
        ASSERT_TRUE(planned());
    }
    void passDays(int days)
    {
        m_desk.clock.advance(days * test::dayMs);
        m_desk.app->today()->refresh();
    }
    bool plannedOn(const QDate &date) { return planned() && m_desk.learner->exam()->plannedOn == date; }
    void finishSession()
    {
        while (test::stepOn(m_desk.session())) { }
    }
    QThreadPool &pool() { return *exam().findChild<QThreadPool *>(); }

    // What is begun waits here until it is let go.
    class HeldUp
    {
    public:
        explicit HeldUp(QThreadPool &pool)
        {
            pool.start([gate = m_gate] {
                gate->acquire();
            });
        }
        HeldUp(const HeldUp &) = delete;
        HeldUp &operator=(const HeldUp &) = delete;
        ~HeldUp() { letGo(); }
        void letGo() { m_gate->release(); }

    private:
        std::shared_ptr<QSemaphore> m_gate = std::make_shared<QSemaphore>();
    };

    // How often planning was begun.
    class Begins
    {
    public:
        explicit Begins(const ExamModel &exam)
            : m_planning(exam.planning())
        {
            QObject::connect(&exam, &ExamModel::changed, &m_context, [this, &exam] {
                m_count += exam.planning() && !m_planning ? 1 : 0;
                m_planning = exam.planning();
            });
        }
        [[nodiscard]] int count() const { return m_count; }

    private:
        QObject m_context;
        bool m_planning;
        int m_count = 0;
    };

    void expectPlannedForTheExamSetAnewWhilePlanning();
};

class ExamModelInAFile : public ExamModelTest
{
protected:
    ExamModelInAFile()
        : ExamModelTest(true)
    {
    }

    // Whoever opens the file finds something else in its place. Who has it open goes on.
    class Misplaced
    {
    public:
        explicit Misplaced(QString path)
            : m_path(std::move(path))
        {
            QFile::rename(m_path, aside());
            QDir().mkdir(m_path);
        }
        Misplaced(const Misplaced &) = delete;
        Misplaced &operator=(const Misplaced &) = delete;
        ~Misplaced()
        {
            QDir().rmdir(m_path);
            QFile::rename(aside(), m_path);
        }

    private:
        [[nodiscard]] QString aside() const { return m_path + u".aside"_s; }

        QString m_path;
    };
};

TEST_F(ExamModelTest, WithoutAnExamThereIsNothingToSay)
{
    EXPECT_FALSE(exam().isSet());
    EXPECT_FALSE(exam().planning());
    EXPECT_EQ(exam().outlook(), ExamModel::Outlook::NotPlanned);
    exam().planAgain();
    EXPECT_FALSE(exam().planning());
}

TEST_F(ExamModelTest, AnExamThatIsSetIsPlannedByItself)
{
    setExam(13);
    EXPECT_TRUE(exam().isSet());
    EXPECT_EQ(exam().dateText(), u"Saturday, 5 December 2026"_s);
    EXPECT_EQ(exam().daysLeft(), 13);
    EXPECT_EQ(exam().share(), 90);
    EXPECT_GT(exam().remembered(), 50);
    EXPECT_GT(exam().minutes(), 0);
    EXPECT_GT(exam().newADay(), 0);
    EXPECT_FALSE(exam().sweepText().isEmpty());
    EXPECT_EQ(exam().coreLeftOut() + exam().usefulLeftOut(), 0);
    EXPECT_EQ(m_desk.learner->exam()->plannedOn, QDate(2026, 11, 22));
}

TEST_F(ExamModelTest, WhatIsReachedIsSaid)
{
    setExam(60, 60);
    EXPECT_EQ(exam().outlook(), ExamModel::Outlook::Reaches);
    EXPECT_GE(exam().remembered(), 60);
    EXPECT_EQ(exam().moreMinutes(), 0) << "more time is not spoken of";
}

TEST_F(ExamModelTest, WhereTheShareIsOutOfReachMoreTimeIsLookedAt)
{
    setExam(4, 100);
    EXPECT_EQ(exam().outlook(), ExamModel::Outlook::FallsShort);
    ASSERT_TRUE(QTest::qWaitFor(
        [this] {
            return exam().moreMinutes() > 0;
        },
        20'000));
    EXPECT_FALSE(exam().moreReaches());
    EXPECT_GE(exam().moreRemembered(), exam().remembered() - 1);
    EXPECT_LT(exam().moreRemembered(), 100);
}

TEST_F(ExamModelTest, AnExamTomorrowIsTooCloseToPlan)
{
    setExam(1);
    EXPECT_EQ(exam().outlook(), ExamModel::Outlook::TooClose);
    EXPECT_TRUE(exam().sweeping());
    EXPECT_EQ(exam().newADay(), 0);
    EXPECT_GT(exam().coreLeftOut(), 0);
}

TEST_F(ExamModelTest, OnALaterDayItIsPlannedAnewInTheBackground)
{
    setExam(20);
    passDays(0);
    EXPECT_FALSE(exam().planning()) << "planned today already";
    passDays(2);
    EXPECT_TRUE(exam().planning());
    ASSERT_TRUE(planned());
    EXPECT_EQ(exam().daysLeft(), 18);
    EXPECT_EQ(m_desk.learner->exam()->plannedOn, QDate(2026, 11, 24));
}

TEST_F(ExamModelTest, OpenedOnALaterDayItIsPlannedAnewByItself)
{
    const QTemporaryDir folder;
    test::Desk desk(folder.filePath(u"learner.db"_s));
    const auto plannedOn = [&desk](const QDate &date) {
        return QTest::qWaitFor(
            [&] {
                const auto kept = desk.learner->exam();
                return kept && kept->plan && kept->plannedOn == date;
            },
            20'000);
    };
    desk.app->exam()->setExam(90); // in four weeks
    EXPECT_TRUE(plannedOn({2026, 11, 22}));
    desk.clock.advance(3 * test::dayMs);
    desk.reopen();
    EXPECT_TRUE(desk.app->exam()->planned()) << "the former plan holds meanwhile";
    EXPECT_TRUE(plannedOn({2026, 11, 25}));
    EXPECT_EQ(desk.app->exam()->daysLeft(), 25);
}

TEST_F(ExamModelTest, WhatIsBeingPlannedEndsWithTheProgram)
{
    choose(200);
    exam().setExam(90);
    EXPECT_TRUE(exam().planning());
    m_desk.app.reset(); // waits for it; nothing is told to what is gone
    QCoreApplication::processEvents();
    EXPECT_FALSE(m_desk.learner->exam()->plan);
}

TEST_F(ExamModelTest, PlanningCanBeCancelledAndIsNotBegunAgainByItself)
{
    QSemaphore held;
    auto *pool = exam().findChild<QThreadPool *>();
    pool->start([&held] {
        held.acquire();
    });
    choose(20);
    exam().setExam(90);
    EXPECT_TRUE(exam().planning());
    exam().cancel();
    held.release();
    pool->waitForDone();
    QCoreApplication::processEvents();
    EXPECT_FALSE(exam().planning());
    EXPECT_TRUE(exam().isSet());
    EXPECT_FALSE(exam().planned());
    passDays(0);
    EXPECT_FALSE(exam().planning());
    exam().planAgain();
    EXPECT_TRUE(planned());
}

TEST_F(ExamModelTest, WhatWasPlannedForAnotherDateIsNotTaken)
{
    choose(20);
    exam().setExam(90);
    setExam(10);
    EXPECT_EQ(exam().daysLeft(), 10);
    QTest::qWait(50);
    EXPECT_LE(exam().newADay() * 10, 2 * m_desk.learner->today().coreFacts + 40);
    EXPECT_EQ(m_desk.learner->exam()->date, QDate(2026, 12, 2));
}

TEST_F(ExamModelTest, ProgressIsTold)
{
    const QSignalSpy told(&exam(), &ExamModel::progressChanged);
    setExam(20);
    EXPECT_GT(told.count(), 5);
    EXPECT_GT(exam().progress(), 0.5);
}

TEST_F(ExamModelTest, WhenItIsOverOrTakenBackItIsGone)
{
    setExam(10);
    exam().clearExam();
    EXPECT_FALSE(exam().isSet());
    setExam(10);
    passDays(10);
    EXPECT_TRUE(exam().isSet());
    EXPECT_EQ(exam().daysLeft(), 0);
    EXPECT_FALSE(exam().planning());
    passDays(1);
    EXPECT_FALSE(exam().isSet());
}

TEST_F(ExamModelTest, AnotherChoiceOfHowMuchToLearnIsPlannedFor)
{
    setExam(20);
    m_desk.app->settings()->setLevels(SettingsModel::Levels::CoreOnly);
    EXPECT_TRUE(exam().planning());
    EXPECT_TRUE(planned());
}

TEST_F(ExamModelTest, NothingIsPlannedByItselfWhileASessionIsShown)
{
    setExam(20);
    const Begins begins(exam());
    m_desk.app->startToday();
    passDays(2); // the day ends in the midst of it
    QCoreApplication::processEvents();
    EXPECT_EQ(begins.count(), 0);
    EXPECT_EQ(m_desk.learner->exam()->plannedOn, QDate(2026, 11, 22));
    finishSession();
    EXPECT_FALSE(exam().planning()) << "its summary comes first";
    EXPECT_TRUE(QTest::qWaitFor([&] {
        return begins.count() == 1;
    }));
    EXPECT_TRUE(plannedOn({2026, 11, 24}));
}

TEST_F(ExamModelTest, WhatWasBegunByItselfGivesWayToASessionAndIsPlannedAfterIt)
{
    setExam(20);
    HeldUp held(pool());
    passDays(2);
    ASSERT_TRUE(exam().planning());
    m_desk.app->startToday();
    EXPECT_FALSE(exam().planning());
    held.letGo();
    pool().waitForDone();
    QCoreApplication::processEvents();
    EXPECT_EQ(m_desk.learner->exam()->plannedOn, QDate(2026, 11, 22));
    finishSession();
    m_desk.session().close();
    ASSERT_TRUE(QTest::qWaitFor([this] {
        return exam().planning();
    }));
    EXPECT_TRUE(plannedOn({2026, 11, 24}));
}

TEST_F(ExamModelTest, AfterASessionThatChangedNothingItIsPlannedToo)
{
    setExam(20);
    HeldUp held(pool());
    passDays(2);
    ASSERT_TRUE(exam().planning());
    ReaderModel &reader = *m_desk.app->reader();
    reader.refresh();
    reader.select(0);
    reader.practise();
    ASSERT_NE(m_desk.session().state(), SessionModel::State::Idle);
    EXPECT_FALSE(exam().planning());
    m_desk.session().close();
    held.letGo();
    ASSERT_TRUE(QTest::qWaitFor([this] {
        return exam().planning();
    }));
    EXPECT_TRUE(plannedOn({2026, 11, 24}));
}

TEST_F(ExamModelTest, APlanByHandGoesOnWhileASessionIsShown)
{
    HeldUp held(pool());
    choose(20);
    exam().setExam(90);
    m_desk.app->startToday();
    EXPECT_TRUE(exam().planning());
    held.letGo();
    EXPECT_TRUE(plannedOn({2026, 11, 22}));
    EXPECT_NE(m_desk.session().state(), SessionModel::State::Finished);
}

void ExamModelTest::expectPlannedForTheExamSetAnewWhilePlanning()
{
    const Begins begins(exam());
    HeldUp held(pool());
    choose(20);
    exam().setExam(90);
    ASSERT_TRUE(exam().planning());
    m_desk.learner->setExam({2026, 12, 2}, 0.8);
    const auto watching = QObject::connect(&exam(), &ExamModel::changed, &exam(), [this] {
        EXPECT_FALSE(exam().planning() && exam().planned()) << "the plan for the other exam was kept";
    });
    held.letGo();
    ASSERT_TRUE(planned());
    EXPECT_EQ(exam().daysLeft(), 10);
    EXPECT_EQ(exam().share(), 80);
    EXPECT_EQ(m_desk.learner->rules().exam->day, static_cast<int>(QDate(1970, 1, 1).daysTo({2026, 12, 2})));
    pool().waitForDone();
    QCoreApplication::processEvents();
    EXPECT_EQ(begins.count(), 2) << "and it was planned anew once";
    QObject::disconnect(watching);
    EXPECT_TRUE(m_desk.learner->check().empty());
    EXPECT_EQ(m_desk.app->errorText(), QString());
}

TEST_F(ExamModelTest, AnExamSetAnewWhilePlanningIsPlannedAnewOnce)
{
    expectPlannedForTheExamSetAnewWhilePlanning();
}

TEST_F(ExamModelInAFile, AnExamSetAnewWhilePlanningIsPlannedAnewOnce)
{
    expectPlannedForTheExamSetAnewWhilePlanning();
}

TEST_F(ExamModelInAFile, APlanAskedForIsMadeAnewWhereAnotherMemoryHoldsMeanwhile)
{
    setExam(20);
    const Begins begins(exam());
    HeldUp held(pool());
    exam().planAgain();
    {
        store::LearnerFile other(m_desk.path.toStdString());
        fsrs::Parameters parameters;
        parameters.initialStability[2] *= 2;
        const std::string memory = settingOf(learner::TrainedMemory{parameters, 500, 20'000, false, 0.4, 0.3});
        other.settings.put({learner::memorySetting, memory, test::startMs, {"other"}, 1});
    }
    held.letGo();
    ASSERT_TRUE(planned());
    EXPECT_EQ(begins.count(), 2) << "today's plan is there, but was made for the memory before";
    EXPECT_NE(m_desk.learner->rules().memory, fsrs::Model());
    EXPECT_TRUE(m_desk.learner->check().empty());
}

TEST_F(ExamModelInAFile, ThePlanIsKeptByTheWorkerAndTheLearnerFollowsIt)
{
    choose(20);
    exam().setExam(90);
    pool().waitForDone(); // and nothing has been told here
    const auto kept = store::LearnerFile(m_desk.path.toStdString()).settings.find(learner::examSetting);
    const auto inFile = learner::examIn(kept->value);
    ASSERT_TRUE(inFile && inFile->plan);
    EXPECT_FALSE(m_desk.learner->rules().exam);
    EXPECT_FALSE(exam().planned());
    ASSERT_TRUE(planned());
    const study::Rules &rules = m_desk.learner->rules();
    ASSERT_TRUE(rules.exam);
    EXPECT_EQ(rules.exam->sweepFrom, inFile->day - inFile->plan->sweepDays);
    EXPECT_EQ(rules.desiredRetention, inFile->plan->retention);
    EXPECT_TRUE(m_desk.learner->check().empty());
}

TEST_F(ExamModelInAFile, WhatWasKeptBeforeItWasCancelledIsShown)
{
    choose(20);
    exam().setExam(90);
    pool().waitForDone();
    EXPECT_FALSE(m_desk.app->today()->towardsExam());
    exam().cancel(); // too late
    ASSERT_TRUE(QTest::qWaitFor([this] {
        return m_desk.app->today()->towardsExam();
    }));
    EXPECT_FALSE(exam().planning());
    EXPECT_TRUE(exam().planned());
    EXPECT_TRUE(m_desk.learner->rules().exam);
}

TEST_F(ExamModelInAFile, AFailureOfTheWorkerIsToldOnceAndPlanningIsOver)
{
    HeldUp held(pool());
    choose(20);
    exam().setExam(90);
    QSignalSpy told(m_desk.app.get(), &App::errorTextChanged);
    {
        const Misplaced misplaced(m_desk.path);
        held.letGo();
        pool().waitForDone();
    }
    QCoreApplication::processEvents();
    EXPECT_EQ(told.count(), 1);
    EXPECT_FALSE(m_desk.app->errorText().isEmpty());
    EXPECT_FALSE(exam().planning());
    EXPECT_FALSE(exam().planned());
    passDays(0);
    EXPECT_FALSE(exam().planning()) << "not by itself again on the same day";
    EXPECT_EQ(told.count(), 1);
    exam().planAgain();
    EXPECT_TRUE(planned());
    EXPECT_TRUE(m_desk.learner->check().empty());
}

TEST_F(ExamModelInAFile, WhereWhatIsToBePlannedCannotBeReadThePageDoesNotStayPlanning)
{
    HeldUp held(pool());
    choose(20);
    exam().setExam(90);
    bool toldPlanning = exam().planning();
    ASSERT_TRUE(toldPlanning);
    QObject context;
    QObject::connect(&exam(), &ExamModel::changed, &context, [&] {
        toldPlanning = exam().planning();
    });
    store::Database other(m_desk.path.toStdString());
    other.execute("ALTER TABLE card_memory RENAME TO elsewhere");
    const QSignalSpy told(m_desk.app.get(), &App::errorTextChanged);
    exam().planAgain();
    EXPECT_EQ(told.count(), 1);
    EXPECT_FALSE(exam().planning());
    EXPECT_FALSE(toldPlanning);
    other.execute("ALTER TABLE elsewhere RENAME TO card_memory");
    held.letGo();
    exam().planAgain();
    EXPECT_TRUE(planned());
}

TEST(MonthModel, WeeksBeginOnMondayAndTheMonthStandsInSixOfThem)
{
    MonthModel month;
    month.show({2026, 11, 23}, {2026, 12, 5}, QLocale(QLocale::English));
    EXPECT_EQ(month.count(), 42);
    EXPECT_EQ(month.monthText(), u"December 2026"_s);
    EXPECT_EQ(month.weekdayTexts().front(), u"Mon"_s);
    const auto at = [&](int place, MonthModel::Role role) {
        return month.data(month.index(place), role);
    };
    EXPECT_EQ(at(0, MonthModel::NameTextRole).toString(), u"Monday, 30 November 2026"_s);
    EXPECT_FALSE(at(0, MonthModel::InMonthRole).toBool());
    EXPECT_EQ(at(5, MonthModel::DayTextRole).toString(), u"5"_s);
    EXPECT_TRUE(at(5, MonthModel::ChosenRole).toBool());
    EXPECT_EQ(month.chosenPlace(), 5);
    EXPECT_EQ(month.daysLeft(), 12);
}

TEST(MonthModel, ADayBeforeTomorrowOrBeyondAYearCannotBeChosen)
{
    MonthModel month;
    month.show({2026, 11, 23}, {2026, 11, 1}, QLocale(QLocale::Chinese));
    EXPECT_EQ(month.chosen(), QDate(2026, 11, 24));
    EXPECT_EQ(month.chosenText(), u"2026年11月24日 星期二"_s);
    EXPECT_FALSE(month.hasBefore());
    month.choose(month.chosenPlace() - 1);
    EXPECT_EQ(month.chosen(), QDate(2026, 11, 24));
    month.move(-7);
    EXPECT_EQ(month.chosen(), QDate(2026, 11, 24));
    month.moveMonths(30);
    EXPECT_EQ(month.chosen(), QDate(2027, 11, 23));
    EXPECT_FALSE(month.hasAfter());
    month.turn(1);
    EXPECT_EQ(month.monthText(), u"2027年11月"_s);
}

TEST(MonthModel, AnotherMonthIsShownWithoutChoosing)
{
    MonthModel month;
    month.show({2026, 11, 23}, {2026, 12, 5}, QLocale(QLocale::English));
    month.turn(1);
    EXPECT_EQ(month.monthText(), u"January 2027"_s);
    EXPECT_EQ(month.chosen(), QDate(2026, 12, 5));
    EXPECT_EQ(month.chosenPlace(), -1);
    EXPECT_EQ(month.tabPlace(), 4); // 1 January 2027 is a Friday
    month.choose(4);
    EXPECT_EQ(month.chosen(), QDate(2027, 1, 1));
    month.moveMonths(-1);
    EXPECT_EQ(month.monthText(), u"December 2026"_s);
}

} // namespace

} // namespace shixi
