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

PracticeModel &practiceOf(test::Desk &desk)
{
    desk.app->practice()->refresh();
    return *desk.app->practice();
}

QString rowText(const shixi::ListModel &model, int row, int role)
{
    return model.data(model.index(row), role).toString();
}

int facts(const PracticeGroupModel &group, int row)
{
    return group.data(group.index(row), PracticeGroupModel::FactsRole).toInt();
}

void finish(test::Desk &desk)
{
    while (test::stepOn(desk.session())) { }
}

// Misses the one question of that fact, in a practice of its own.
void miss(test::Desk &desk, const std::string &fact)
{
    desk.session().open(desk.learner->startPractice({.facts = {{fact}}}, 1));
    test::answerWrong(desk.session());
    desk.session().finish();
    desk.session().close();
}

} // namespace

TEST(PracticeModel, ANewLearnerMayPracticeAndIsToldThatNothingCounts)
{
    test::Desk desk;
    const PracticeModel &practice = practiceOf(desk);
    EXPECT_FALSE(practice.anyLearnt());
    EXPECT_FALSE(practice.canContinue());
    EXPECT_EQ(practice.missed(), 0);
    EXPECT_EQ(practice.starred(), 0);
    EXPECT_EQ(practice.facts(), 10);
    EXPECT_EQ(practice.questions(), 10);
    EXPECT_EQ(practice.counting(), 0);
}

TEST(PracticeModel, ShowsEverySectionKindAndLevelWithItsFacts)
{
    test::Desk desk;
    desk.app->settings()->setLanguage(SettingsModel::Language::English);
    PracticeModel &practice = practiceOf(desk);
    EXPECT_EQ(practice.sections()->count(), 4); // all, and three
    EXPECT_EQ(practice.kinds()->count(), 11);
    EXPECT_EQ(practice.levels()->count(), 4);
    EXPECT_EQ(rowText(*practice.sections(), 1, PracticeGroupModel::NameRole), u"一、成立"_s);
    EXPECT_EQ(facts(*practice.sections(), 0), 10);
    EXPECT_EQ(facts(*practice.sections(), 1), 3);
    EXPECT_EQ(rowText(*practice.kinds(), 1, PracticeGroupModel::NameRole), u"Dates"_s);
    EXPECT_EQ(facts(*practice.kinds(), 1), 1);
    EXPECT_EQ(facts(*practice.levels(), 2), 0) << "nothing useful in this set";
}

TEST(PracticeModel, AChoiceNarrowsTheOthersAndWhatHoldsNothingIsNotTaken)
{
    test::Desk desk;
    PracticeModel &practice = practiceOf(desk);
    practice.pickSection(1);
    EXPECT_EQ(practice.sections()->current(), 1);
    EXPECT_EQ(practice.questions(), 3);
    EXPECT_EQ(facts(*practice.kinds(), 0), 3);
    EXPECT_EQ(facts(*practice.sections(), 2), 4) << "another section may still be taken";
    const int principles = 7;
    EXPECT_EQ(facts(*practice.kinds(), principles), 0);
    practice.pickKind(principles);
    EXPECT_EQ(practice.kinds()->current(), 0);
    practice.pickKind(1);
    EXPECT_EQ(practice.questions(), 1);
    EXPECT_EQ(practice.kinds()->next(1, 1), 2) << "figures, which the section has too";
    EXPECT_EQ(practice.kinds()->next(5, 1), 5) << "no kind behind it holds a fact";
    practice.pickSection(0);
    practice.pickKind(0);
    EXPECT_EQ(practice.questions(), 10);
}

TEST(PracticeModel, BeginsWhatTheButtonSays)
{
    test::Desk desk;
    PracticeModel &practice = practiceOf(desk);
    practice.setSize(0);
    EXPECT_EQ(practice.questions(), 5);
    practice.start();
    EXPECT_EQ(desk.session().state(), SessionModel::State::Asking) << "practice shows no fact first";
    EXPECT_EQ(desk.session().progress().questionsTotal, 5);
    EXPECT_EQ(desk.session().round(), SessionModel::Round::PracticeRound);
}

TEST(PracticeModel, RemembersHowManyQuestionsWereWanted)
{
    const QTemporaryDir folder;
    test::Desk desk(folder.filePath(u"one.learner"_s));
    practiceOf(desk).setSize(2);
    desk.reopen();
    EXPECT_EQ(practiceOf(desk).size(), 2);
}

TEST(PracticeModel, APracticeLeftIsGoneOnWith)
{
    test::Desk desk;
    PracticeModel &practice = practiceOf(desk);
    practice.setSize(0);
    practice.start();
    test::answerRight(desk.session());
    const QString left = desk.session().view().session.value.c_str();
    desk.session().close();
    practice.refresh();
    EXPECT_TRUE(practice.canContinue());
    EXPECT_EQ(practice.openLeft(), 4);
    practice.continueOpen();
    EXPECT_EQ(QString(desk.session().view().session.value.c_str()), left);
    EXPECT_EQ(desk.session().progress().questionsDone, 1);
}

TEST(PracticeModel, ARoundIsDoneAgainOutOfTheSameChoice)
{
    test::Desk desk;
    PracticeModel &practice = practiceOf(desk);
    practice.pickSection(1);
    practice.start();
    finish(desk);
    const SummaryModel &summary = *desk.session().summary();
    EXPECT_TRUE(summary.practice());
    EXPECT_EQ(summary.againQuestions(), 3);
    EXPECT_EQ(summary.counted(), 0);
    EXPECT_EQ(summary.askedAgain(), 3);
    desk.session().practiseAgain();
    EXPECT_EQ(desk.session().state(), SessionModel::State::Asking);
    EXPECT_EQ(desk.session().progress().questionsTotal, 3);
    EXPECT_EQ(desk.session().view().fact->section, u"一、成立"_s);
}

TEST(PracticeModel, TheDaysShareIsNoPractice)
{
    test::Desk desk;
    desk.app->startToday();
    EXPECT_EQ(desk.session().round(), SessionModel::Round::TodayRound);
    finish(desk);
    EXPECT_FALSE(desk.session().summary()->practice());
    EXPECT_EQ(desk.session().summary()->againQuestions(), 0);
    desk.clock.advance(test::dayMs);
    PracticeModel &practice = practiceOf(desk);
    EXPECT_TRUE(practice.anyLearnt());
    EXPECT_EQ(practice.counting(), practice.questions());
}

TEST(PracticeModel, AnOrderRemembersItsPlaceAndCanBeginAnew)
{
    test::Desk desk;
    PracticeModel &practice = practiceOf(desk);
    EXPECT_EQ(practice.order(), 0);
    EXPECT_EQ(practice.courseTotal(), 0);
    practice.setOrder(1);
    EXPECT_EQ(practice.courseTotal(), 10);
    practice.setSize(0);
    practice.start();
    for (int step = 0; step < 4; ++step) { // two answers, each gone on from
        (void)test::stepOn(desk.session());
    }
    desk.session().close();
    practice.refresh();
    EXPECT_EQ(practice.courseDone(), 2);
    practice.pickSection(1);
    EXPECT_EQ(practice.courseDone(), 0) << "each choice has its own";
    practice.pickSection(0);
    EXPECT_EQ(practice.courseDone(), 2);
    practice.startAnew();
    desk.session().close();
    practice.refresh();
    EXPECT_EQ(practice.courseDone(), 0);
    practice.setOrder(7);
    EXPECT_EQ(practice.order(), 1);
}

TEST(PracticeModel, TheOrderIsKeptWhenTheProgramEnds)
{
    QTemporaryDir folder;
    test::Desk desk(folder.filePath(u"learner.db"_s));
    practiceOf(desk).setOrder(2);
    desk.reopen();
    EXPECT_EQ(practiceOf(desk).order(), 2);
}

TEST(PracticeModel, TheSummaryOfACourseSaysThePlaceReached)
{
    test::Desk desk;
    PracticeModel &practice = practiceOf(desk);
    practice.setOrder(1);
    practice.setSize(0);
    practice.start();
    finish(desk);
    EXPECT_EQ(desk.session().summary()->courseDone(), 5);
    EXPECT_EQ(desk.session().summary()->courseTotal(), 10);
    EXPECT_FALSE(desk.session().summary()->courseEnded());
    desk.session().practiseAgain();
    finish(desk);
    EXPECT_TRUE(desk.session().summary()->courseEnded());
    desk.session().close();
    practice.setOrder(0);
    practice.start();
    finish(desk);
    EXPECT_EQ(desk.session().summary()->courseTotal(), 0);
}

TEST(PracticeModel, RestrictsToWhatIsNotDoneWasMissedOrIsStarred)
{
    test::Desk desk;
    miss(desk, desk.library.facts().front().id.value);
    PracticeModel &practice = practiceOf(desk);
    EXPECT_EQ(facts(*practice.only(), 0), 10);
    EXPECT_EQ(facts(*practice.only(), 1), 9);
    EXPECT_EQ(facts(*practice.only(), 2), 1);
    EXPECT_EQ(facts(*practice.only(), 3), 0);
    practice.pickOnly(3);
    EXPECT_EQ(practice.only()->current(), 0) << "nothing is starred";
    practice.pickOnly(2);
    EXPECT_EQ(practice.facts(), 1);
    practice.pickOnly(1);
    EXPECT_EQ(practice.facts(), 9);
    EXPECT_EQ(practice.only()->current(), 1);
}

TEST(PracticeModel, ListsWhatWasMissedMostThoughItWasMadeGood)
{
    test::Desk desk;
    EXPECT_FALSE(practiceOf(desk).anyMissed());
    const std::string fact = desk.library.facts().front().id.value;
    miss(desk, fact);
    miss(desk, fact);
    miss(desk, desk.library.facts()[1].id.value);
    PracticeModel &practice = practiceOf(desk);
    EXPECT_TRUE(practice.anyMissed());
    practice.readMostMissed();
    ASSERT_EQ(practice.mostMissed()->count(), 2);
    const auto misses = [&practice](int row) {
        return practice.mostMissed()->data(practice.mostMissed()->index(row), MostMissedModel::MissesRole).toInt();
    };
    EXPECT_EQ(misses(0), 2);
    EXPECT_EQ(misses(1), 1);
    practice.startMostMissed();
    EXPECT_EQ(desk.session().progress().questionsTotal, 2);
}

TEST(PracticeModel, AFormulaIsPickedByItsRow)
{
    test::Desk desk;
    PracticeModel &practice = practiceOf(desk);
    ASSERT_TRUE(practice.anyFormula());
    practice.readFormulas();
    ASSERT_GT(practice.formulas()->count(), 1);
    EXPECT_TRUE(practice.formulas()->rows()[0].chosen);
    practice.pickFormula(1);
    EXPECT_EQ(practice.facts(), practice.formulas()->rows()[1].facts);
    EXPECT_EQ(practice.formula(), practice.formulas()->rows()[1].name);
    practice.readFormulas();
    EXPECT_TRUE(practice.formulas()->rows()[1].chosen);
    practice.pickFormula(0);
    EXPECT_EQ(practice.facts(), 10);
    practice.pickFormula(99);
    EXPECT_EQ(practice.formula(), QString());
}

TEST(WrongBookModel, SaysWhatWasMissedWhatWasTakenAndWhatIsMissing)
{
    test::Desk desk;
    desk.app->settings()->setLanguage(SettingsModel::Language::Chinese);
    miss(desk, "date");
    PracticeModel &practice = practiceOf(desk);
    EXPECT_EQ(practice.missed(), 1);
    EXPECT_EQ(practice.missedQuestions(), 1);
    WrongBookModel &book = *practice.book();
    book.refresh();
    ASSERT_EQ(book.count(), 1);
    EXPECT_EQ(rowText(book, 0, WrongBookModel::SubjectRole), u"东湖读书会成立的时间"_s);
    EXPECT_EQ(rowText(book, 0, WrongBookModel::StemRole), u"东湖读书会成立于何时？"_s);
    EXPECT_EQ(rowText(book, 0, WrongBookModel::AnswerRole), u"2021年4月"_s);
    EXPECT_EQ(rowText(book, 0, WrongBookModel::ChosenRole), u"2021年6月"_s);
    EXPECT_EQ(rowText(book, 0, WrongBookModel::DateTextRole), u"2026年11月22日"_s);
    EXPECT_EQ(rowText(book, 0, WrongBookModel::RightDaysLeftRole), u"2"_s);
    EXPECT_EQ(rowText(book, 0, WrongBookModel::WantsOtherFormRole), u"false"_s) << "the card has one form only";
    desk.app->settings()->setLanguage(SettingsModel::Language::English);
    EXPECT_EQ(rowText(book, 0, WrongBookModel::DateTextRole), u"22 November 2026"_s);
}

TEST(WrongBookModel, WhatWasTakenOutCanBePutBackAfterAChangeOfLanguageToo)
{
    test::Desk desk;
    miss(desk, "date");
    WrongBookModel &book = *practiceOf(desk).book();
    book.refresh();
    book.remove(0);
    desk.app->settings()->setLanguage(SettingsModel::Language::Chinese);
    EXPECT_EQ(book.count(), 0);
    EXPECT_EQ(book.removed(), u"东湖读书会成立的时间"_s);
    EXPECT_EQ(book.restore(), 0);
}

TEST(WrongBookModel, IsEmptiedByRightAnswersOnTwoDays)
{
    test::Desk desk;
    miss(desk, "date");
    for (const int left : {1, 0}) {
        desk.clock.advance(test::dayMs);
        practiceOf(desk).startMissed();
        EXPECT_EQ(desk.session().round(), SessionModel::Round::MissedRound);
        finish(desk);
        EXPECT_EQ(desk.session().summary()->againQuestions(), left) << "nothing left to do again";
        desk.session().close();
        EXPECT_EQ(practiceOf(desk).missed(), left);
    }
}

TEST(WrongBookModel, WhatWasTakenOutByHandIsPutBackWhereItStood)
{
    test::Desk desk;
    miss(desk, "date");
    miss(desk, "figure");
    WrongBookModel &book = *practiceOf(desk).book();
    book.refresh();
    const QString first = rowText(book, 0, WrongBookModel::SubjectRole);
    const QSignalSpy removed(&book, &QAbstractItemModel::rowsRemoved);
    book.remove(0);
    EXPECT_EQ(removed.count(), 1);
    EXPECT_EQ(book.count(), 1);
    EXPECT_EQ(book.removed(), first);
    EXPECT_EQ(practiceOf(desk).missed(), 1);
    EXPECT_EQ(book.restore(), 0);
    EXPECT_EQ(rowText(book, 0, WrongBookModel::SubjectRole), first);
    EXPECT_TRUE(book.removed().isEmpty());
    EXPECT_EQ(book.restore(), -1);
    EXPECT_EQ(practiceOf(desk).missed(), 2);
}

TEST(StarredModel, KeepsTheRowOfAStarTakenAway)
{
    test::Desk desk;
    desk.app->startToday();
    EXPECT_EQ(desk.session().state(), SessionModel::State::Teaching);
    EXPECT_TRUE(desk.session().canStar());
    const QString subject = desk.session().fact().subject;
    desk.session().toggleStar();
    EXPECT_TRUE(desk.session().starred());
    desk.session().close();

    PracticeModel &practice = practiceOf(desk);
    EXPECT_EQ(practice.starred(), 1);
    StarredModel &stars = *practice.stars();
    stars.refresh();
    ASSERT_EQ(stars.count(), 1);
    EXPECT_EQ(rowText(stars, 0, StarredModel::SubjectRole), subject);
    stars.toggle(0);
    EXPECT_EQ(stars.count(), 1);
    EXPECT_EQ(practiceOf(desk).starred(), 0);
    stars.toggle(0);
    practiceOf(desk).startStarred();
    EXPECT_EQ(desk.session().round(), SessionModel::Round::StarredRound);
    EXPECT_TRUE(desk.session().starred());
    EXPECT_EQ(desk.session().fact().subject, subject);
}

} // namespace shixi
