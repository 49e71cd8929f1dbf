#include "viewmodels/desk.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

#include <set>

using namespace Qt::StringLiterals;

namespace shixi
{

namespace
{

ReadThroughModel &opened(test::Desk &desk)
{
    desk.app->practice()->refresh();
    desk.app->practice()->readThrough();
    return *desk.app->readThrough();
}

} // namespace

TEST(ReadThroughModel, ShowsEachQuestionOfTheChoiceOnceWithItsAnswerAndWritesNone)
{
    test::Desk desk;
    ReadThroughModel &reading = opened(desk);
    EXPECT_EQ(reading.state(), ReadThroughModel::State::Reading);
    ASSERT_EQ(reading.count(), 10);
    std::set<QString> stems;
    for (int item = 0; item < reading.count(); ++item) {
        reading.setItem(item);
        stems.insert(reading.stem());
        EXPECT_FALSE(reading.answerText().isEmpty());
        EXPECT_FALSE(reading.answering()->complete()) << "nothing can be answered";
        EXPECT_GT(reading.source().paragraphNumber, 0);
    }
    EXPECT_EQ(stems.size(), 10U);
    reading.setItem(10);
    reading.setItem(-1);
    EXPECT_EQ(reading.item(), 9);
    EXPECT_EQ(desk.learner->today().doneToday, 0);
    EXPECT_FALSE(desk.learner->today().anyAnswer);
    EXPECT_FALSE(desk.learner->openPractice());
}

TEST(ReadThroughModel, GoesOnWhereEachChoiceWasLeftThoughTheProgramWasKilled)
{
    QTemporaryDir folder;
    test::Desk desk(folder.filePath(u"learner.db"_s));
    opened(desk).setItem(6);
    const QString stem = desk.app->readThrough()->stem();
    desk.reopen();
    EXPECT_EQ(opened(desk).item(), 6);
    EXPECT_EQ(desk.app->readThrough()->stem(), stem);
    EXPECT_TRUE(desk.app->readThrough()->continued());
    desk.app->readThrough()->close();
    EXPECT_EQ(desk.app->readThrough()->state(), ReadThroughModel::State::Idle);
    desk.app->practice()->pickSection(1);
    desk.app->practice()->readThrough();
    EXPECT_EQ(desk.app->readThrough()->item(), 0);
    EXPECT_EQ(desk.app->readThrough()->count(), 3);
    EXPECT_FALSE(desk.app->readThrough()->continued());
}

TEST(ReadThroughModel, APlaceInOrderedPracticeIsAnotherMatter)
{
    test::Desk desk;
    PracticeModel &practice = *desk.app->practice();
    practice.refresh();
    practice.setOrder(1);
    opened(desk).setItem(5);
    desk.app->readThrough()->close();
    practice.refresh();
    EXPECT_EQ(practice.courseDone(), 0);
    practice.setOrder(0);
    EXPECT_EQ(opened(desk).item(), 5) << "in whatever order one is asked";
}

TEST(ReadThroughModel, StarsTheFactShown)
{
    test::Desk desk;
    ReadThroughModel &reading = opened(desk);
    reading.toggleStar();
    EXPECT_TRUE(reading.starred());
    reading.setItem(1);
    EXPECT_FALSE(reading.starred());
    reading.setItem(0);
    EXPECT_TRUE(reading.starred());
    EXPECT_EQ(desk.learner->starredFacts().size(), 1U);
}

TEST(ReadThroughModel, AChoiceOfNothingIsNotOpened)
{
    test::Desk desk;
    desk.app->readThrough()->open({.section = u"no such section"_s});
    EXPECT_EQ(desk.app->readThrough()->state(), ReadThroughModel::State::Idle);
}

} // namespace shixi
