#include "viewmodels/desk.h"
#include "viewmodels/driver.h"
#include "viewmodels/optionmodel.h"
#include "viewmodels/piecemodel.h"
#include "viewmodels/sectionmodel.h"
#include "viewmodels/tickmodel.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace shixi
{

namespace
{

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

} // namespace

TEST(OptionModel, TouchesOnlyTheRowsThatChange)
{
    OptionModel model;
    const QAbstractItemModelTester tester(&model, fatal);
    model.setRows({{u"x"_s, u"一"_s, {}}, {u"y"_s, u"二"_s, {}}});
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);

    model.setRows({{u"x"_s, u"一"_s, {}}, {u"y"_s, u"二"_s, {}, true}});

    EXPECT_EQ(resets.count(), 0);
    ASSERT_EQ(changes.count(), 1);
    EXPECT_EQ(changes.at(0).at(0).toModelIndex().row(), 1);
}

TEST(OptionModel, LettersFollowTheOrderShown)
{
    OptionModel model;
    model.setRows({{u"d"_s, u"一"_s, {}}, {u"a"_s, u"二"_s, {}}});
    EXPECT_EQ(model.data(model.index(0), OptionModel::LetterRole).toString(), u"A"_s);
    EXPECT_EQ(model.data(model.index(1), OptionModel::LetterRole).toString(), u"B"_s);
}

TEST(PieceModel, FillsTheFirstEmptyPlaceAndKeepsTheOthers)
{
    PieceModel model;
    const QAbstractItemModelTester tester(&model, fatal);
    EXPECT_EQ(model.lastFilled(), -1);
    model.setPlaces(3);
    model.put({u"a"_s, u"通读"_s});
    model.put({u"b"_s, u"提问"_s});
    model.takeOut(0);
    ASSERT_EQ(model.rowCount(), 3);
    EXPECT_EQ(model.filledCount(), 1);
    EXPECT_FALSE(model.data(model.index(0), PieceModel::FilledRole).toBool());
    EXPECT_EQ(model.data(model.index(1), PieceModel::TextRole).toString(), u"提问"_s);
    model.put({u"c"_s, u"细读"_s});
    EXPECT_EQ(model.textAt(0), u"细读"_s);
    EXPECT_EQ(model.lastFilled(), 1);
    model.put({u"d"_s, u"复述"_s});
    model.put({u"e"_s, u"无处"_s});
    EXPECT_EQ(model.filledCount(), 3);
    model.takeOut(7);
    model.setPlaces(0);
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(TickModel, WritesTheIndexesThatAreTicked)
{
    TickModel model;
    const QAbstractItemModelTester tester(&model, fatal);
    model.setTexts({u"一"_s, u"二"_s, u"三"_s});
    model.toggle(2);
    model.toggle(0);
    model.toggle(1);
    model.toggle(1);
    EXPECT_EQ(model.tickedIndexes(), (QStringList{u"0"_s, u"2"_s}));
}

TEST(SectionModel, AnswersEachOfItsRoles)
{
    SectionModel model;
    const QAbstractItemModelTester tester(&model, fatal);
    model.setRows({{u"一、成立"_s, 4, 1, 25, 90, u"90%"_s}});
    const QModelIndex first = model.index(0);
    EXPECT_EQ(model.data(first, SectionModel::TitleRole).toString(), u"一、成立"_s);
    EXPECT_EQ(model.data(first, SectionModel::FactsRole).toInt(), 4);
    EXPECT_EQ(model.data(first, SectionModel::LearntRole).toInt(), 1);
    EXPECT_EQ(model.data(first, SectionModel::PercentRole).toInt(), 25);
    EXPECT_EQ(model.data(first, SectionModel::RetentionTextRole).toString(), u"90%"_s);
}

TEST(Models, KeepTheirPromisesThroughAWholeSession)
{
    test::Desk desk;
    SessionModel &session = desk.session();
    const QAbstractItemModelTester options(session.answering()->options(), fatal);
    const QAbstractItemModelTester pieces(session.answering()->pieces(), fatal);
    const QAbstractItemModelTester ticks(session.answering()->items(), fatal);
    const QAbstractItemModelTester missed(session.summary()->missed(), fatal);
    const QAbstractItemModelTester sections(desk.app->today()->sections(), fatal);
    desk.app->startToday();
    while (test::stepOn(session)) { }
    EXPECT_EQ(session.state(), SessionModel::State::Finished);
}

} // namespace shixi
