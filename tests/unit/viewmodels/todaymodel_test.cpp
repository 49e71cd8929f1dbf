#include "viewmodels/desk.h"
#include "viewmodels/driver.h"

#include <gtest/gtest.h>

#include <QGuiApplication>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace shixi
{

TEST(TodayModel, OffersTheFirstShareToANewLearner)
{
    test::Desk desk;
    const TodayModel &today = *desk.app->today();
    EXPECT_FALSE(today.anyAnswer());
    EXPECT_TRUE(today.startable());
    EXPECT_FALSE(today.canContinue());
    EXPECT_EQ(today.fresh(), 10);
    EXPECT_EQ(today.coreFacts(), 10);
    EXPECT_EQ(today.coreLearnt(), 0);
    EXPECT_EQ(desk.app->today()->sections()->count(), 3);
}

TEST(TodayModel, FollowsWhatTheLearnerDoes)
{
    test::Desk desk;
    desk.app->startToday();
    while (test::stepOn(desk.session())) { }
    const QSignalSpy changed(desk.app->today(), &TodayModel::changed);
    QCoreApplication::processEvents();
    EXPECT_EQ(changed.count(), 1); // many changes, read once
    EXPECT_EQ(desk.app->today()->doneToday(), 10);
    EXPECT_EQ(desk.app->today()->coreLearnt(), 10);
    EXPECT_DOUBLE_EQ(desk.app->today()->progress(), 1.0);
    EXPECT_TRUE(desk.app->today()->anyAnswer());
}

TEST(TodayModel, ANewDayBringsItsReviews)
{
    test::Desk desk;
    desk.app->startToday();
    while (test::stepOn(desk.session())) { }
    desk.clock.advance(30 * test::dayMs);
    desk.app->today()->refresh();
    EXPECT_EQ(desk.app->today()->doneToday(), 0);
    EXPECT_EQ(desk.app->today()->due(), 10);
    EXPECT_EQ(desk.app->today()->daysAway(), 29); // none on consecutive days
    EXPECT_TRUE(desk.app->today()->startable());
}

TEST(TodayModel, NamesOneCountForHeadingAndButton)
{
    test::Desk desk;
    const TodayModel &today = *desk.app->today();
    EXPECT_EQ(today.reviews() + today.fresh(), today.questions());
    EXPECT_GE(today.toGo(), today.questions());
    desk.app->startToday();
    desk.session().close();
    EXPECT_TRUE(today.canContinue());
    EXPECT_EQ(today.toGo(), desk.learner->today().openRemaining);
    EXPECT_EQ(today.toGo(), 10);
    EXPECT_FALSE(today.finished());
}

TEST(TodayModel, IsWorkedOutWhenASessionIsLeftNotAfterEveryAnswer)
{
    test::Desk desk;
    const QSignalSpy changed(desk.app->today(), &TodayModel::changed);
    desk.app->startToday();
    for (int step = 0; step < 8; ++step) {
        ASSERT_TRUE(test::stepOn(desk.session()));
        QCoreApplication::processEvents();
    }
    EXPECT_EQ(changed.count(), 0);
    desk.session().close();
    EXPECT_EQ(changed.count(), 1); // before a page shows it
    EXPECT_TRUE(desk.app->today()->canContinue());
}

TEST(TodayModel, APageOfYesterdayIsReadAgainBeforeItStarts)
{
    test::Desk desk;
    desk.app->startToday();
    while (test::stepOn(desk.session())) { }
    desk.session().close();
    ASSERT_TRUE(desk.app->today()->finished());
    desk.clock.advance(30 * test::dayMs); // and no timer ran
    desk.app->more();
    EXPECT_EQ(desk.app->today()->date(), desk.learner->today().date);
    EXPECT_EQ(desk.app->today()->due(), 10);
    EXPECT_EQ(desk.session().progress().total, 10); // what is due, not a round beyond it
}

TEST(TodayModel, IsReadAgainWhenTheProgramComesToTheFront)
{
    test::Desk desk;
    const QDate before = desk.app->today()->date();
    desk.clock.advance(2 * test::dayMs);
    Q_EMIT qGuiApp->applicationStateChanged(Qt::ApplicationActive);
    QCoreApplication::processEvents();
    EXPECT_EQ(desk.app->today()->date(), before.addDays(2));
}

TEST(TodayModel, WeakSectionsAreThoseThatFadeAndArePractised)
{
    test::Desk desk;
    desk.app->startToday();
    while (test::stepOn(desk.session())) { }
    desk.session().close();
    SectionModel &weakest = *desk.app->today()->weakest();
    EXPECT_EQ(weakest.count(), 0);
    desk.clock.advance(30 * test::dayMs);
    desk.app->today()->refresh();
    ASSERT_EQ(weakest.count(), 3);
    const QString section = weakest.index(0, 0).data(weakest.roleNames().key("title")).toString();
    desk.app->practiseSection(section);
    EXPECT_EQ(desk.session().state(), SessionModel::State::Asking);
    EXPECT_EQ(desk.session().fact().section, section);
    desk.session().close();
    desk.app->practiseSection(u"no such section"_s);
    EXPECT_EQ(desk.session().state(), SessionModel::State::Idle);
}

TEST(TodayModel, OnceTheShareIsDoneItSaysWhatTomorrowBrings)
{
    test::Desk desk;
    EXPECT_EQ(desk.app->today()->minutesTomorrow(), 0);
    desk.app->startToday();
    while (test::stepOn(desk.session())) { }
    desk.session().close();
    desk.clock.advance(test::dayMs);
    desk.app->today()->refresh();
    ASSERT_TRUE(desk.app->today()->finished());
    EXPECT_EQ(desk.app->today()->dueTomorrow(), 10) << "right answers rest for two days";
    EXPECT_EQ(desk.app->today()->minutesTomorrow(), 4);
}

} // namespace shixi
