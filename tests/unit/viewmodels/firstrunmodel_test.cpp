#include "viewmodels/desk.h"
#include "viewmodels/driver.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace shixi
{

namespace
{

using Page = FirstRunModel::Page;

int roleOf(const QAbstractItemModel &model, const QByteArray &name)
{
    return model.roleNames().key(name);
}

QVariant valueAt(const QAbstractItemModel &model, int row, const QByteArray &name)
{
    return model.index(row, 0).data(roleOf(model, name));
}

int placeOf(FirstRunModel &first, bool right)
{
    const auto &rows = first.answering()->options()->rows();
    for (std::size_t place = 0; place < rows.size(); ++place) {
        if ((rows[place].text == first.feedback().answerText) == right) {
            return static_cast<int>(place);
        }
    }
    return -1;
}

} // namespace

TEST(FirstRunModel, ComesByItselfUntilItIsFinished)
{
    const QTemporaryDir folder;
    test::Desk desk(folder.filePath(u"learner.db"_s));
    EXPECT_TRUE(desk.app->firstRun()->showing());
    EXPECT_EQ(desk.app->firstRun()->page(), Page::Look);
    desk.reopen();
    EXPECT_TRUE(desk.app->firstRun()->showing()) << "closed before it was finished";
    desk.app->firstRun()->finish();
    EXPECT_FALSE(desk.app->firstRun()->showing());
    desk.reopen();
    EXPECT_FALSE(desk.app->firstRun()->showing());
}

TEST(FirstRunModel, DoesNotComeToWhoHasAnsweredBefore)
{
    const QTemporaryDir folder;
    test::Desk desk(folder.filePath(u"learner.db"_s));
    desk.app->startToday();
    while (test::stepOn(desk.session())) { }
    desk.reopen();
    EXPECT_FALSE(desk.app->firstRun()->showing());
    desk.app->firstRun()->replay();
    EXPECT_TRUE(desk.app->firstRun()->showing());
}

TEST(FirstRunModel, GoesThroughItsPagesAndBack)
{
    test::Desk desk;
    FirstRunModel &first = *desk.app->firstRun();
    EXPECT_EQ(first.step(), 1);
    EXPECT_EQ(first.steps(), 4);
    first.back();
    EXPECT_EQ(first.page(), Page::Look) << "nothing lies before it";
    first.next();
    EXPECT_EQ(first.page(), Page::Samples);
    EXPECT_EQ(first.samples(), 2) << "the set has two questions to choose from";
    first.next();
    EXPECT_EQ(first.sample(), 2);
    EXPECT_EQ(first.step(), 2);
    first.next();
    EXPECT_EQ(first.page(), Page::Levels);
    first.back();
    EXPECT_EQ(first.page(), Page::Samples);
    EXPECT_EQ(first.sample(), 2);
    first.back();
    EXPECT_EQ(first.sample(), 1);
    first.nextPage();
    EXPECT_EQ(first.page(), Page::Levels) << "past the questions left";
    first.next();
    EXPECT_EQ(first.page(), Page::Ready);
    first.next();
    EXPECT_FALSE(first.showing());
}

TEST(FirstRunModel, ASampleIsMarkedWithItsSentenceAndNothingIsWritten)
{
    test::Desk desk;
    FirstRunModel &first = *desk.app->firstRun();
    first.next();
    EXPECT_FALSE(first.stem().isEmpty());
    EXPECT_FALSE(first.answered());
    first.chooseAt(placeOf(first, true));
    EXPECT_TRUE(first.answered());
    EXPECT_TRUE(first.correct());
    EXPECT_TRUE(first.source().paragraphText.contains(first.sentence()));
    first.next();
    EXPECT_FALSE(first.answered());
    first.chooseAt(placeOf(first, false));
    EXPECT_TRUE(first.answered());
    EXPECT_FALSE(first.correct());
    first.chooseAt(placeOf(first, true));
    EXPECT_FALSE(first.correct()) << "it is answered once";
    EXPECT_FALSE(desk.learner->today().anyAnswer);
    EXPECT_EQ(desk.learner->today().doneToday, 0);
    EXPECT_TRUE(desk.learner->missedFacts().empty());
}

TEST(FirstRunModel, InElderModeASampleIsTakenOnlyOnceConfirmed)
{
    test::Desk desk;
    FirstRunModel &first = *desk.app->firstRun();
    desk.app->settings()->setElder(true);
    first.next();
    first.submit();
    EXPECT_FALSE(first.answered()) << "nothing is chosen";
    first.chooseAt(placeOf(first, false));
    EXPECT_FALSE(first.answered());
    first.chooseAt(placeOf(first, true));
    EXPECT_EQ(first.answering()->options()->chosenCount(), 1) << "the choice moved";
    first.submit();
    EXPECT_TRUE(first.correct());
}

TEST(FirstRunModel, TheCoreIsChosenUnlessTheLearnerChoosesOtherwise)
{
    test::Desk desk;
    FirstRunModel &first = *desk.app->firstRun();
    EXPECT_EQ(desk.app->settings()->levels(), SettingsModel::Levels::CoreAndUseful);
    first.nextPage();
    first.nextPage();
    EXPECT_EQ(first.page(), Page::Levels);
    EXPECT_EQ(desk.app->settings()->levels(), SettingsModel::Levels::CoreOnly);
    desk.app->settings()->setLevels(SettingsModel::Levels::Everything);
    first.back();
    first.nextPage();
    EXPECT_EQ(desk.app->settings()->levels(), SettingsModel::Levels::Everything) << "a choice made stays";
}

TEST(FirstRunModel, WhoSkipsItLearnsTheCore)
{
    test::Desk desk;
    desk.app->firstRun()->finish();
    EXPECT_EQ(desk.app->settings()->levels(), SettingsModel::Levels::CoreOnly);
}

TEST(FirstRunModel, ReplayingItLeavesWhatALearnerHasAlone)
{
    test::Desk desk;
    desk.app->startToday();
    while (test::stepOn(desk.session())) { }
    desk.session().close();
    desk.app->firstRun()->replay();
    desk.app->firstRun()->finish();
    EXPECT_EQ(desk.app->settings()->levels(), SettingsModel::Levels::CoreAndUseful);
    EXPECT_EQ(desk.learner->today().doneToday, 10);
}

TEST(FirstRunModel, EachChoiceSaysItsFactsMinutesAndDayInTheLanguageShown)
{
    test::Desk desk;
    desk.app->settings()->setLanguage(SettingsModel::Language::English);
    FirstRunModel &first = *desk.app->firstRun();
    first.nextPage();
    first.nextPage();
    const WorkloadModel &work = *first.workloads();
    ASSERT_EQ(work.count(), 1) << "the others hold the same ten core facts";
    EXPECT_EQ(valueAt(work, 0, "levels"), 0);
    EXPECT_EQ(valueAt(work, 0, "facts"), 10);
    EXPECT_EQ(valueAt(work, 0, "minutes"), 7) << "ten times 39 s on one day";
    EXPECT_EQ(valueAt(work, 0, "doneText"), u"22 November"_s);
    desk.app->settings()->setLanguage(SettingsModel::Language::Chinese);
    EXPECT_EQ(valueAt(work, 0, "doneText"), u"11月22日"_s);
}

} // namespace shixi
