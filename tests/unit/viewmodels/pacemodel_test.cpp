#include "viewmodels/desk.h"
#include "viewmodels/driver.h"
#include "viewmodels/paceplayer.h"

#include <gtest/gtest.h>

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace shixi
{

namespace
{

class PaceModelTest : public testing::Test
{
protected:
    test::Desk m_desk;

    PaceModelTest() { m_desk.app->settings()->setLanguage(SettingsModel::Language::English); }

    PaceModel &model() { return *m_desk.app->pace(); }
    bool is(PaceModel::State state)
    {
        return QTest::qWaitFor(
            [&] {
                return model().state() == state;
            },
            20'000);
    }
    [[nodiscard]] QVariant at(PaceModel::Choice choice, PaceRowModel::Role role)
    {
        return model().choices()->data(model().choices()->index(static_cast<int>(choice)), role);
    }
    // The present one; Own where it is none of the three.
    [[nodiscard]] PaceModel::Choice present()
    {
        for (const auto choice : {PaceModel::Choice::Light, PaceModel::Choice::Steady, PaceModel::Choice::Firm}) {
            if (at(choice, PaceRowModel::PresentRole).toBool()) {
                return choice;
            }
        }
        return PaceModel::Choice::Own;
    }
    // What is played waits until `meanwhile` is done.
    template<class Meanwhile>
    void holdUp(const Meanwhile &meanwhile)
    {
        QSemaphore gate;
        auto *pool = model().findChild<QThreadPool *>();
        pool->start([&gate] {
            gate.acquire();
        });
        meanwhile();
        gate.release();
        pool->waitForDone();
    }
};

TEST_F(PaceModelTest, NothingIsPlayedThroughBeforeItIsShown)
{
    m_desk.app->today()->refresh();
    EXPECT_EQ(model().state(), PaceModel::State::Waiting);
    model().setShown(true);
    EXPECT_EQ(model().state(), PaceModel::State::Playing);
    EXPECT_TRUE(is(PaceModel::State::Ready));
    EXPECT_FALSE(at(PaceModel::Choice::Light, PaceRowModel::RememberedTextRole).toString().isEmpty());
}

TEST_F(PaceModelTest, AFirmerChoiceTakesMoreMinutesAndIsKept)
{
    model().setShown(true);
    ASSERT_TRUE(is(PaceModel::State::Ready));
    EXPECT_EQ(present(), PaceModel::Choice::Own) << "twenty a day is none of the three";
    model().choose(PaceModel::Choice::Firm);
    EXPECT_EQ(present(), PaceModel::Choice::Firm);
    EXPECT_EQ(m_desk.learner->pace(), (learner::Pace{0.94, 10}));
    ASSERT_TRUE(is(PaceModel::State::Ready));
    EXPECT_LE(at(PaceModel::Choice::Light, PaceRowModel::MinutesRole).toInt(),
              at(PaceModel::Choice::Firm, PaceRowModel::MinutesRole).toInt());
    EXPECT_TRUE(m_desk.learner->check().empty());
}

TEST_F(PaceModelTest, WhatIsChosenIsShownAtOnceAndAllIsPlayedThroughOnce)
{
    auto &player = *model().findChild<PacePlayer *>();
    const auto idle = [&player] {
        return !player.busy();
    };
    model().setShown(true);
    ASSERT_TRUE(QTest::qWaitFor(idle, 20'000));
    int begunAgain = 0;
    holdUp([&] {
        model().choose(PaceModel::Choice::Light);
        EXPECT_EQ(present(), PaceModel::Choice::Light);
        EXPECT_TRUE(at(PaceModel::Choice::Light, PaceRowModel::KnownRole).toBool()) << "what was played stays";
        EXPECT_FALSE(player.busy()) << "today is read anew first";
        QCoreApplication::processEvents();
        EXPECT_TRUE(player.busy());
        QObject::connect(&player, &PacePlayer::changed, &player, [&] {
            begunAgain += player.busy() ? 1 : 0;
        });
    });
    ASSERT_TRUE(QTest::qWaitFor(idle, 20'000));
    QCoreApplication::processEvents();
    EXPECT_EQ(begunAgain, 0);
    EXPECT_EQ(model().state(), PaceModel::State::Ready);
    EXPECT_EQ(present(), PaceModel::Choice::Light);
    EXPECT_TRUE(m_desk.learner->check().empty());
}

TEST_F(PaceModelTest, ItIsPlayedAnewOnceTodayIsAnother)
{
    model().setShown(true);
    ASSERT_TRUE(is(PaceModel::State::Ready));
    const auto before = at(PaceModel::Choice::Steady, PaceRowModel::BusiestRole);
    m_desk.app->startToday();
    while (test::stepOn(m_desk.session())) { }
    m_desk.session().close();
    m_desk.clock.advance(test::dayMs);
    m_desk.app->today()->refresh();
    ASSERT_TRUE(is(PaceModel::State::Ready));
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            return at(PaceModel::Choice::Steady, PaceRowModel::BusiestRole) != before;
        },
        5000));
}

TEST_F(PaceModelTest, WhatIsStoppedSaysSoAndIsPlayedWhenWanted)
{
    holdUp([&] {
        model().setShown(true);
        EXPECT_EQ(model().state(), PaceModel::State::Playing);
        model().cancel();
    });
    EXPECT_TRUE(is(PaceModel::State::Cancelled));
    EXPECT_FALSE(at(PaceModel::Choice::Light, PaceRowModel::KnownRole).toBool());
    model().play();
    EXPECT_TRUE(is(PaceModel::State::Ready));
}

TEST_F(PaceModelTest, ThePageMayGoWhileItIsPlayed)
{
    holdUp([&] {
        model().setShown(true);
        model().setShown(false);
    });
    m_desk.app.reset();
    m_desk.learner.reset();
    m_desk.reopen();
    model().setShown(true);
    EXPECT_TRUE(is(PaceModel::State::Ready));
}

TEST_F(PaceModelTest, WhereEverythingIsLeftOutThereIsNothingToPlay)
{
    for (const learner::FactStanding &standing : m_desk.learner->standing()) {
        m_desk.learner->setSuspended(standing.fact->id, true);
    }
    model().setShown(true);
    EXPECT_TRUE(is(PaceModel::State::Nothing));
}

TEST_F(PaceModelTest, AnExamWithAPlanDecidesMeanwhile)
{
    model().setShown(true);
    EXPECT_EQ(model().examText(), QString());
    m_desk.learner->setExam(QDate(2026, 12, 24), 0.9);
    m_desk.app->today()->refresh();
    EXPECT_EQ(model().examText(), QString()) << "it has no plan yet";
    m_desk.learner->keepExamPlan({0.93, 4, 3, 0.9, 300, 20, 0}, {QDate(2026, 12, 24), 0.9, fsrs::Model()});
    m_desk.app->today()->refresh();
    EXPECT_TRUE(model().examText().contains(u"24"_s)) << qPrintable(model().examText());
    ASSERT_TRUE(is(PaceModel::State::Ready));
}

TEST_F(PaceModelTest, NumbersAreTriedWithinTheirLimitsAndHoldOnceKept)
{
    model().setShown(true);
    PaceTrialModel &trial = *model().trial();
    trial.begin();
    EXPECT_EQ(trial.retention(), 90);
    EXPECT_EQ(trial.newPerDay(), 20);
    EXPECT_TRUE(trial.present());
    trial.setRetention(120);
    trial.setNewPerDay(-3);
    EXPECT_EQ(trial.retention(), 97);
    EXPECT_EQ(trial.newPerDay(), 0);
    EXPECT_EQ(m_desk.learner->pace().newPerDay, 20);
    trial.setNewPerDay(3);
    trial.keep();
    EXPECT_TRUE(trial.present());
    EXPECT_EQ(m_desk.learner->pace(), (learner::Pace{0.97, 3}));
    EXPECT_TRUE(m_desk.learner->check().empty());
}

TEST_F(PaceModelTest, TheCurvesGoOverAllThatCanBeWanted)
{
    model().setShown(true);
    PaceTrialModel &trial = *model().trial();
    trial.begin();
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            return !trial.places().isEmpty();
        },
        20'000));
    EXPECT_EQ(trial.places().front(), 0);
    EXPECT_EQ(trial.places().back(), 1);
    EXPECT_EQ(trial.places().size(), trial.byRetention()->count());
    for (qsizetype place = 0; place < trial.places().size(); ++place) {
        EXPECT_GE(trial.minuteShares()[place], 0);
        EXPECT_LE(trial.minuteShares()[place], 1);
        EXPECT_LE(trial.rememberedShares()[place], 1);
    }
    EXPECT_GT(trial.rememberedShares().back(), trial.rememberedShares().front());
    trial.tryNearest(1);
    EXPECT_EQ(trial.retention(), 97);
}

TEST_F(PaceModelTest, DaysOfTheWeekAreNamedFromMondayAndKept)
{
    EasyDaysModel &days = *model().easyDays();
    EXPECT_EQ(days.names().front(), u"Monday"_s);
    days.set(6, EasyDaysModel::Wish::None);
    days.set(4, EasyDaysModel::Wish::Fewer);
    days.set(7, EasyDaysModel::Wish::None);
    EXPECT_EQ(days.wishes(), (QList<int>{0, 0, 0, 0, 1, 0, 2}));
    EXPECT_EQ(days.fewerText(), u"Friday"_s);
    EXPECT_EQ(days.noneText(), u"Sunday"_s);
    EXPECT_EQ(m_desk.learner->easyDays(), (study::EasyDays{{1, 1, 1, 1, 0.5, 1, 0}}));
}

} // namespace

} // namespace shixi
