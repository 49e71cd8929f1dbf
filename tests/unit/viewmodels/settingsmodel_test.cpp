#include "viewmodels/desk.h"

#include <gtest/gtest.h>

#include <QGuiApplication>
#include <QPalette>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace shixi
{

TEST(SettingsModel, AreKeptInTheLearnerFile)
{
    const QTemporaryDir folder;
    test::Desk desk(folder.filePath(u"learner.db"_s));
    desk.app->settings()->setLanguage(SettingsModel::Language::Chinese);
    desk.app->settings()->setTheme(SettingsModel::Theme::Dark);
    desk.app->settings()->setTextScale(125);
    desk.app->settings()->setAutoAdvance(false);
    desk.app->settings()->setTyping(true);
    desk.reopen();
    EXPECT_EQ(desk.app->settings()->language(), SettingsModel::Language::Chinese);
    EXPECT_TRUE(desk.app->settings()->dark());
    EXPECT_EQ(desk.app->settings()->textScale(), 125);
    EXPECT_FALSE(desk.app->settings()->autoAdvance());
    EXPECT_TRUE(desk.app->settings()->typing());
}

TEST(SettingsModel, ChangesTheLanguageOfTheWordsAtOnce)
{
    test::Desk desk;
    desk.app->settings()->setLanguage(SettingsModel::Language::English);
    desk.app->startToday();
    const QString english = desk.session().fact().levelLabel;
    const QSignalSpy changed(desk.app->session(), &SessionModel::changed);
    desk.app->settings()->setLanguage(SettingsModel::Language::Chinese);
    EXPECT_GT(changed.count(), 0);
    EXPECT_NE(desk.session().fact().levelLabel, english);
    EXPECT_EQ(desk.app->today()->dateText(), u"11月22日 星期日"_s);
    desk.app->settings()->setLanguage(SettingsModel::Language::English);
    EXPECT_EQ(desk.session().fact().levelLabel, english);
    EXPECT_EQ(desk.app->today()->dateText(), u"Sunday, 22 November"_s);
}

TEST(SettingsModel, KeepsTheTextBetweenItsBounds)
{
    test::Desk desk;
    desk.app->settings()->setTextScale(400);
    EXPECT_EQ(desk.app->settings()->textScale(), 200);
    desk.app->settings()->setTextScale(10);
    EXPECT_EQ(desk.app->settings()->textScale(), 100);
}

TEST(SettingsModel, AWordOfANewerVersionMeansTheDefault)
{
    const QTemporaryDir folder;
    test::Desk desk(folder.filePath(u"learner.db"_s));
    desk.learner->setSetting(u"theme"_s, u"sepia"_s);
    desk.reopen();
    EXPECT_EQ(desk.app->settings()->theme(), SettingsModel::Theme::System);
}

TEST(SettingsModel, FollowsTheColoursOfTheSystemWhileItRuns)
{
    test::Desk desk;
    const QPalette before = QGuiApplication::palette();
    const QSignalSpy changed(desk.app->settings(), &SettingsModel::themeChanged);
    QGuiApplication::setPalette(QPalette(Qt::white, Qt::black, Qt::black, Qt::black, Qt::black, Qt::white, Qt::black));
    QCoreApplication::processEvents();
    EXPECT_EQ(changed.count(), 1);
    EXPECT_TRUE(desk.app->settings()->dark());
    QGuiApplication::setPalette(before);
    QCoreApplication::processEvents();
    EXPECT_FALSE(desk.app->settings()->dark());
}

TEST(SettingsModel, HowSureIsToldWhereItIsWantedAndInElderModeOnlyWhereItIsWantedThere)
{
    const QTemporaryDir folder;
    test::Desk desk(folder.filePath(u"learner.db"_s));
    EXPECT_FALSE(desk.app->settings()->tellSure());
    desk.app->settings()->setTellSure(true);
    desk.app->settings()->setElder(true);
    EXPECT_FALSE(desk.app->settings()->tellSure());
    desk.app->settings()->setElder(false);
    EXPECT_TRUE(desk.app->settings()->tellSure());
    desk.app->settings()->setElder(true);
    desk.app->settings()->setTellSure(true);
    desk.reopen();
    EXPECT_TRUE(desk.app->settings()->tellSure());
    desk.app->settings()->setTellSure(false);
    desk.app->settings()->setElder(false);
    EXPECT_FALSE(desk.app->settings()->tellSure());
}

TEST(SettingsModel, ElderModeMakesWordsLargeAndLeavesTheSizeChosenAlone)
{
    const QTemporaryDir folder;
    test::Desk desk(folder.filePath(u"learner.db"_s));
    SettingsModel &settings = *desk.app->settings();
    settings.setTextScale(125);
    const QSignalSpy scaled(&settings, &SettingsModel::textScaleChanged);
    settings.setElder(true);
    EXPECT_EQ(scaled.count(), 1);
    EXPECT_EQ(settings.textScale(), 150);
    settings.setTextScale(200);
    EXPECT_EQ(settings.textScale(), 200);
    settings.setTextScale(125);
    desk.reopen();
    EXPECT_TRUE(desk.app->settings()->elder());
    EXPECT_EQ(desk.app->settings()->textScale(), 150);
    desk.app->settings()->setElder(false);
    EXPECT_EQ(desk.app->settings()->textScale(), 125);
}

} // namespace shixi
