#include "viewmodels/desk.h"
#include "viewmodels/driver.h"
#include "viewmodels/paragraphlayout.h"

#include <gtest/gtest.h>

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace shixi
{

namespace
{

ReaderModel &openedReader(test::Desk &desk)
{
    desk.app->reader()->refresh();
    return *desk.app->reader();
}

void learnEverything(test::Desk &desk)
{
    desk.app->startToday();
    while (test::stepOn(desk.session())) { }
    desk.session().close();
}

QVariant at(const ListModel &model, int row, const QByteArray &role)
{
    return model.data(model.index(row), model.roleNames().key(role));
}

// Of a fact by its subject.
int placeOf(const ReaderModel &reader, const QString &subject)
{
    for (int place = 0; place < reader.factCount(); ++place) {
        if (reader.subjectOf(place) == subject) {
            return place;
        }
    }
    return -1;
}

void show(ParagraphLayout &layout, ReaderModel &reader, int row)
{
    layout.setReader(&reader);
    layout.setFamily(u"Noto Sans CJK SC"_s);
    layout.setPixelSize(20);
    layout.setLineHeight(34);
    layout.setWidth(200);
    layout.setRow(row);
    layout.componentComplete();
}

} // namespace

TEST(ReaderModel, ShowsTheTextWithItsHeadingsAndSections)
{
    test::Desk desk;
    ReaderModel &reader = openedReader(desk);
    EXPECT_TRUE(reader.available());
    EXPECT_TRUE(reader.isGuide());
    EXPECT_EQ(reader.paragraphs()->count(), 7);
    EXPECT_EQ(at(*reader.paragraphs(), 1, "text"), u"一、成立"_s);
    EXPECT_EQ(at(*reader.paragraphs(), 1, "part").toInt(), static_cast<int>(ParagraphModel::Part::Heading));
    EXPECT_EQ(at(*reader.paragraphs(), 2, "number"), 3);
    ASSERT_EQ(reader.sections()->count(), 3);
    EXPECT_EQ(at(*reader.sections(), 0, "facts"), 3);
    EXPECT_EQ(at(*reader.sections(), 0, "paragraph"), 1);
    EXPECT_EQ(reader.factCount(), 10);
}

TEST(ReaderModel, SaysHowFarTheFactsAreLearntAndWhatIsDue)
{
    test::Desk desk;
    EXPECT_EQ(openedReader(desk).progress().coreLearnt, 0);
    learnEverything(desk);
    EXPECT_EQ(openedReader(desk).progress().coreLearnt, 10);
    EXPECT_EQ(openedReader(desk).progress().core, 10);
    EXPECT_EQ(openedReader(desk).progress().due, 0);
    desk.clock.advance(30 * test::dayMs);
    EXPECT_EQ(openedReader(desk).progress().due, 10);
    EXPECT_EQ(at(*desk.app->reader()->sections(), 0, "due"), 3);
}

TEST(ReaderModel, TellsEverythingAboutTheFactSelected)
{
    test::Desk desk;
    learnEverything(desk);
    ReaderModel &reader = openedReader(desk);
    reader.select(placeOf(reader, u"东湖读书会成立的时间"_s));
    FactModel &fact = *reader.fact();
    EXPECT_EQ(fact.answer(), u"2021年4月"_s);
    EXPECT_EQ(fact.section(), u"一、成立"_s);
    EXPECT_TRUE(fact.asked());
    EXPECT_TRUE(fact.hasDue());
    EXPECT_FALSE(fact.recallText().isEmpty());
    ASSERT_EQ(fact.questions()->count(), 1);
    EXPECT_EQ(at(*fact.questions(), 0, "stem"), u"东湖读书会成立于何时？"_s);
    ASSERT_EQ(fact.history()->count(), 1);
    EXPECT_EQ(at(*fact.history(), 0, "verdict").toInt(), static_cast<int>(FactHistoryModel::Verdict::Right));
    EXPECT_TRUE(at(*fact.history(), 0, "counted").toBool());
    reader.deselect();
    EXPECT_EQ(reader.selected(), -1);
    EXPECT_TRUE(fact.subject().isEmpty());
}

TEST(ReaderModel, KeepsStarsNotesAndWhatIsNotToBeAsked)
{
    test::Desk desk;
    ReaderModel &reader = openedReader(desk);
    reader.select(0);
    reader.setStarred(true);
    reader.setNote(u"  记住  "_s);
    EXPECT_TRUE(reader.fact()->starred());
    EXPECT_EQ(reader.fact()->note(), u"记住"_s);
    reader.setSuspended(true);
    EXPECT_EQ(reader.fact()->strength(), FactModel::Strength::NotAsked);
    reader.practise(); // nothing to ask
    EXPECT_EQ(desk.session().state(), SessionModel::State::Idle);
    reader.setSuspended(false);
    EXPECT_EQ(reader.fact()->strength(), FactModel::Strength::New);
}

TEST(ReaderModel, RestoringWhatWasNotBegunAnewSaysNothing)
{
    test::Desk desk;
    learnEverything(desk);
    ReaderModel &reader = openedReader(desk);
    reader.select(0);
    reader.restore();
    EXPECT_EQ(reader.fact()->done(), FactModel::Done::Nothing);
    EXPECT_TRUE(reader.fact()->hasDue());
    reader.beginAnew();
    EXPECT_EQ(reader.fact()->done(), FactModel::Done::BegunAnew);
    EXPECT_FALSE(reader.fact()->hasDue());
    reader.restore();
    EXPECT_EQ(reader.fact()->done(), FactModel::Done::Restored);
    EXPECT_TRUE(reader.fact()->hasDue());
    reader.restore(); // once more: there is nothing left to take back
    EXPECT_EQ(reader.fact()->done(), FactModel::Done::Nothing);
    EXPECT_TRUE(reader.fact()->hasDue());
}

TEST(ReaderModel, PractisesTheOneFactAlone)
{
    test::Desk desk;
    learnEverything(desk);
    ReaderModel &reader = openedReader(desk);
    reader.select(placeOf(reader, u"换书日"_s));
    reader.practise();
    ASSERT_NE(desk.session().state(), SessionModel::State::Idle);
    EXPECT_EQ(desk.session().view().fact->subject, u"换书日"_s);
    EXPECT_EQ(desk.session().view().total, 1);
}

TEST(ReaderModel, RemembersWhereReadingStoppedAfterAKill)
{
    test::Desk desk;
    ReaderModel &reader = openedReader(desk);
    EXPECT_EQ(reader.placeRow(), -1);
    reader.open(4);
    EXPECT_TRUE(reader.reading());
    reader.keepPlace(6);
    EXPECT_EQ(reader.placeSection(), u"三、设施"_s);
    desk.learner->setSetting(u"other"_s, u"1"_s);
    EXPECT_EQ(desk.learner->setting(u"place:guide"_s), u"7"_s);
    EXPECT_EQ(openedReader(desk).placeRow(), 6);
    desk.learner->setSetting(u"place:guide"_s, u"9999"_s); // of a longer text
    EXPECT_EQ(openedReader(desk).placeRow(), 6);
}

TEST(ReaderModel, BookmarksAParagraphAndTakesItBack)
{
    test::Desk desk;
    ReaderModel &reader = openedReader(desk);
    reader.toggleBookmark(6);
    reader.toggleBookmark(2);
    ASSERT_EQ(reader.bookmarks()->count(), 2);
    EXPECT_EQ(at(*reader.bookmarks(), 0, "number"), 3); // as they are read
    EXPECT_TRUE(at(*reader.paragraphs(), 6, "bookmarked").toBool());
    reader.toggleBookmark(6);
    EXPECT_EQ(reader.bookmarks()->count(), 1);
    EXPECT_FALSE(at(*reader.paragraphs(), 6, "bookmarked").toBool());
    reader.toggleBookmark(99);
    EXPECT_EQ(reader.bookmarks()->count(), 1);
}

TEST(ReaderModel, OpensAtAFactThatWasSearchedFor)
{
    test::Desk desk;
    ReaderModel &reader = *desk.app->reader(); // before its page was ever shown
    EXPECT_TRUE(reader.openFact(u"book"_s));
    EXPECT_TRUE(reader.reading());
    EXPECT_EQ(reader.placeRow(), 6);
    EXPECT_EQ(reader.fact()->subject(), u"第一本共读的书"_s);
    EXPECT_FALSE(reader.openFact(u"no such fact"_s));
}

TEST(ReaderModel, ShowsNothingOfASetWithoutAText)
{
    test::Desk desk{questions::QuestionSet()};
    ReaderModel &reader = openedReader(desk);
    EXPECT_FALSE(reader.available());
    EXPECT_EQ(reader.paragraphs()->count(), 0);
    reader.toggleBookmark(0);
    reader.keepPlace(0);
    reader.select(0);
    EXPECT_EQ(reader.selected(), -1);
    EXPECT_EQ(reader.placeRow(), -1);
}

TEST(ParagraphLayout, BreaksTheParagraphAndLosesNothing)
{
    test::Desk desk;
    ReaderModel &reader = openedReader(desk);
    ParagraphLayout layout;
    show(layout, reader, 4);
    EXPECT_GT(layout.lines().count(u'\n'), 3);
    EXPECT_EQ(layout.lines().remove(u'\n'), at(*reader.paragraphs(), 4, "text").toString());
}

TEST(ParagraphLayout, UnderlinesOnlyWhatIsDueUnlessAllIsWanted)
{
    test::Desk desk;
    learnEverything(desk);
    ReaderModel &reader = openedReader(desk);
    ParagraphLayout layout;
    show(layout, reader, 4);
    EXPECT_TRUE(layout.dueLines().isEmpty());
    EXPECT_TRUE(layout.newLines().isEmpty());
    desk.clock.advance(30 * test::dayMs);
    reader.refresh();
    EXPECT_FALSE(layout.dueLines().isEmpty());
}

TEST(ParagraphLayout, UnderlinesWhatIsNotLearntOnceAllIsWanted)
{
    test::Desk desk;
    ReaderModel &reader = openedReader(desk);
    ParagraphLayout layout;
    show(layout, reader, 2);
    EXPECT_TRUE(layout.newLines().isEmpty());
    reader.setShowAll(true);
    EXPECT_FALSE(layout.newLines().isEmpty());
    EXPECT_TRUE(layout.fadingLines().isEmpty());
    EXPECT_EQ(desk.learner->setting(u"reader-show-all"_s), u"on"_s);
}

TEST(ParagraphLayout, FindsTheFactUnderAFingerAndNoneFarFromAll)
{
    test::Desk desk;
    ReaderModel &reader = openedReader(desk);
    ParagraphLayout layout;
    show(layout, reader, 2);
    ASSERT_GT(layout.factCount(), 0);
    const QRectF first = layout.linesOf(0).front().toRectF();
    EXPECT_EQ(layout.factAt(first.center().x(), first.center().y()), layout.firstFact());
    EXPECT_EQ(layout.factAt(first.left(), first.top() - 6), layout.firstFact()); // a finger is broad
    EXPECT_EQ(layout.factAt(0, 5000), -1);
    for (const QVariant &line : layout.linesOf(0)) {
        EXPECT_LE(line.toRectF().right(), layout.width());
        EXPECT_GT(line.toRectF().width(), 0);
    }
}

} // namespace shixi
