#include "viewmodels/desk.h"
#include "viewmodels/driver.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
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
    EXPECT_EQ(today.coreCards(), 10);
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

} // namespace shixi
