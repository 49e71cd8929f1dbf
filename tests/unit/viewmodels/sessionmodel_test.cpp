#include "viewmodels/desk.h"
#include "viewmodels/driver.h"
#include "viewmodels/madeup.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shixi
{

namespace
{

using State = SessionModel::State;
using Type = SessionModel::Type;
using Mark = OptionModel::Mark;

Mark markOf(const SessionModel &session, const QString &optionId)
{
    for (const OptionModel::Row &row : const_cast<SessionModel &>(session).answering()->options()->rows()) {
        if (row.optionId == optionId) {
            return row.mark;
        }
    }
    return Mark::None;
}

// To a sentence with so many blanks.
bool toBlanks(test::Desk &desk, int blanks)
{
    while (desk.toQuestion(Type::Cloze)) {
        if (desk.session().answering()->blanks() == blanks) {
            return true;
        }
        test::answerRight(desk.session());
    }
    return false;
}

// One card alone, which can be typed or recalled and revealed.
questions::QuestionSet setToType()
{
    const questions::QuestionSet whole = test::madeUpSet();
    const auto isTyped = [](const questions::Question &question) {
        return question.type == QuestionType::Short;
    };
    const questions::Question typed = *std::ranges::find_if(whole.questions(), isTyped);
    questions::Question revealed = typed;
    revealed.id = {"q-revealed"};
    revealed.type = QuestionType::Reveal;
    questions::Card card;
    card.id = {"c-both"};
    card.facts = typed.facts;
    card.questions = {typed.id, revealed.id};
    return {whole.manifest(), whole.articles(), whole.facts(), {card}, {typed, revealed}};
}

} // namespace

class EveryType : public testing::TestWithParam<Type>
{
};

TEST_P(EveryType, IsAskedAndCanBeAnsweredRightly)
{
    test::Desk desk(test::everyTypeSet());
    ASSERT_TRUE(desk.toQuestion(GetParam()));
    EXPECT_FALSE(desk.session().stem().isEmpty());
    test::answerRight(desk.session());
    EXPECT_EQ(desk.session().state(), State::Answered);
    EXPECT_TRUE(desk.session().correct());
    EXPECT_TRUE(desk.session().feedback().counted);
    EXPECT_GE(desk.session().feedback().nextDueDays, 1);
}

TEST_P(EveryType, ComesAgainWhenAnsweredWrongly)
{
    test::Desk desk(test::everyTypeSet());
    ASSERT_TRUE(desk.toQuestion(GetParam()));
    const int total = desk.session().progress().total;
    test::answerWrong(desk.session());
    EXPECT_EQ(desk.session().state(), State::Answered);
    EXPECT_EQ(desk.session().verdict(), SessionModel::Verdict::Wrong);
    EXPECT_TRUE(desk.session().feedback().comesAgain);
    EXPECT_EQ(desk.session().progress().total, total + 1);
}

INSTANTIATE_TEST_SUITE_P(Types,
                         EveryType,
                         testing::Values(Type::Single,
                                         Type::Multiple,
                                         Type::TrueFalse,
                                         Type::Cloze,
                                         Type::Tiles,
                                         Type::Ordering,
                                         Type::Matching,
                                         Type::Reveal,
                                         Type::Short));

TEST(SessionModel, CountsQuestionsAndNeitherFactsShownNorRepeats)
{
    test::Desk desk;
    desk.app->startToday();
    SessionModel &session = desk.session();
    ASSERT_EQ(session.state(), State::Teaching);
    const int total = session.progress().questionsTotal;
    EXPECT_EQ(session.progress().questionsDone, 0);
    EXPECT_EQ(total, 10);
    session.next();
    EXPECT_EQ(session.progress().questionsDone, 0);
    int missed = 0;
    while (session.state() != State::Finished) {
        if (session.state() == State::Asking && missed < 2 && session.attempt() == 1) {
            const int done = session.progress().questionsDone;
            test::answerWrong(session);
            EXPECT_EQ(session.progress().questionsDone, done + 1);
            EXPECT_EQ(session.progress().repeatsLeft, ++missed);
        } else {
            test::stepOn(session);
        }
        EXPECT_EQ(session.progress().questionsTotal, total);
        if (missed == 2 && session.state() == State::Asking && session.attempt() > 1) {
            EXPECT_GE(session.progress().repeatsLeft, 1);
        }
    }
    EXPECT_EQ(missed, 2);
    EXPECT_EQ(session.progress().questionsDone, total);
    EXPECT_EQ(session.progress().repeatsLeft, 0);
}

TEST(SessionModel, ShowsANewFactInItsParagraphBeforeItIsAsked)
{
    test::Desk desk;
    desk.app->startToday();
    const SessionModel &session = desk.session();
    ASSERT_EQ(session.state(), State::Teaching);
    EXPECT_FALSE(session.fact().subject.isEmpty());
    EXPECT_EQ(session.source().paragraphText.mid(session.source().evidenceStart, session.source().evidenceLength),
              desk.session().view().fact->evidence.quote);
    EXPECT_TRUE(session.source().isGuide);
    EXPECT_EQ(session.source().title, u"东湖读书会提要"_s);
}

TEST(SessionModel, MarksWhatWasChosenAndWhatWasRight)
{
    test::Desk desk;
    ASSERT_TRUE(desk.toQuestion(Type::Single));
    const questions::Question &question = *desk.session().view().question;
    const QString right = question.key.constFirst();
    const QString wrong = question.options[question.options[0].id == right ? 1 : 0].id;
    desk.session().choose(wrong);
    EXPECT_EQ(markOf(desk.session(), wrong), Mark::Wrong);
    EXPECT_EQ(markOf(desk.session(), right), Mark::Missed);
    EXPECT_EQ(desk.session().feedback().chosenWhy, question.option(wrong)->why);
}

TEST(SessionModel, AListWithOneItemMissingIsPartlyRight)
{
    test::Desk desk;
    ASSERT_TRUE(desk.toQuestion(Type::Multiple));
    EXPECT_FALSE(desk.session().answering()->complete());
    desk.session().choose(u"a"_s);
    desk.session().choose(u"b"_s);
    desk.session().choose(u"d"_s);
    desk.session().choose(u"d"_s); // taken back
    desk.session().submit();
    EXPECT_EQ(desk.session().verdict(), SessionModel::Verdict::Partial);
    EXPECT_EQ(markOf(desk.session(), u"c"_s), Mark::Missed);
    EXPECT_EQ(desk.session().feedback().missing, u"记"_s);
}

TEST(SessionModel, APieceTakenBackCanBePutElsewhere)
{
    test::Desk desk;
    ASSERT_TRUE(desk.toQuestion(Type::Tiles));
    SessionModel &session = desk.session();
    EXPECT_EQ(session.answering()->blanks(), 4);
    session.choose(u"e"_s);
    session.choose(u"e"_s); // used already
    EXPECT_EQ(session.answering()->pieces()->filledCount(), 1);
    session.takeBack(0);
    for (const QString &piece : {u"a"_s, u"b"_s, u"c"_s}) {
        session.choose(piece);
        EXPECT_FALSE(session.answering()->complete());
    }
    session.choose(u"d"_s);
    session.choose(u"e"_s); // no room
    EXPECT_EQ(session.answering()->pieces()->filledCount(), 4);
    session.submit();
    EXPECT_TRUE(session.correct());
}

TEST(SessionModel, APieceTakenBackLeavesItsPlaceEmptyAndMovesNoOther)
{
    test::Desk desk;
    ASSERT_TRUE(desk.toQuestion(Type::Tiles));
    SessionModel &session = desk.session();
    for (const QString &piece : {u"a"_s, u"e"_s, u"c"_s}) {
        session.choose(piece);
    }
    const QString third = session.answering()->pieces()->textAt(2);
    session.takeBack(1);
    session.takeBack(1); // nothing there
    EXPECT_EQ(session.answering()->pieces()->textAt(1), QString());
    EXPECT_EQ(session.answering()->pieces()->textAt(2), third);
    EXPECT_EQ(session.answering()->pieces()->filledCount(), 2);
    session.choose(u"b"_s);
    session.choose(u"d"_s);
    session.submit();
    EXPECT_TRUE(session.correct());
}

TEST(SessionModel, OneBlankIsSubmittedLikeSeveral)
{
    test::Desk desk;
    ASSERT_TRUE(toBlanks(desk, 1));
    SessionModel &session = desk.session();
    const questions::Question &question = *session.view().question;
    EXPECT_FALSE(session.answering()->complete());
    session.choose(question.options[question.options[0].id == question.key[0] ? 1 : 0].id);
    EXPECT_EQ(session.state(), State::Asking);
    EXPECT_TRUE(session.answering()->complete());
    session.takeBack(0);
    EXPECT_FALSE(session.answering()->complete());
    session.choose(question.key[0]);
    session.submit();
    EXPECT_TRUE(session.correct());
}

TEST(SessionModel, ASentenceWithBlanksIsAnsweredByTheWholeSentence)
{
    test::Desk desk;
    ASSERT_TRUE(toBlanks(desk, 2));
    test::answerWrong(desk.session());
    EXPECT_EQ(desk.session().feedback().answerText, u"换书日是每月第一个周六。"_s);
    ASSERT_TRUE(desk.toQuestion(Type::Single));
    EXPECT_FALSE(desk.session().feedback().answerText.isEmpty());
}

TEST(SessionModel, APairIsJoinedFromEitherSideAndPartedByTheNextPress)
{
    test::Desk desk(test::everyTypeSet());
    ASSERT_TRUE(desk.toQuestion(Type::Matching));
    SessionModel &session = desk.session();
    Pairing &pairing = *session.answering()->pairing();
    ASSERT_EQ(pairing.lefts()->count(), 3);
    ASSERT_EQ(pairing.rights()->count(), 4);
    session.choose(u"a"_s);
    session.choose(u"b"_s); // of the same side: the other one is held
    session.choose(u"e"_s);
    session.choose(u"d"_s);
    session.choose(u"a"_s);
    EXPECT_EQ(pairing.chosen().size(), 2);
    EXPECT_TRUE(pairing.chosen().contains(u"b=e"_s));
    EXPECT_TRUE(pairing.chosen().contains(u"a=d"_s));
    session.choose(u"d"_s);
    EXPECT_EQ(pairing.chosen(), QStringList{u"b=e"_s});
    EXPECT_FALSE(session.answering()->complete());
    session.choose(u"c"_s);
    session.choose(u"e"_s); // taken from b
    EXPECT_EQ(pairing.chosen(), QStringList{u"c=e"_s});
    pairing.partLast();
    EXPECT_EQ(pairing.joinedCount(), 0);
}

TEST(SessionModel, AWrongPairSaysWhatItBelongsToAndWhatWasChosenIsKnownFor)
{
    test::Desk desk(test::everyTypeSet());
    ASSERT_TRUE(desk.toQuestion(Type::Matching));
    SessionModel &session = desk.session();
    for (const QString &id : {u"a"_s, u"g"_s, u"b"_s, u"e"_s, u"c"_s, u"f"_s}) {
        session.choose(id);
    }
    session.submit();
    EXPECT_EQ(session.verdict(), SessionModel::Verdict::Wrong);
    for (const MatchModel::Row &row : session.answering()->pairing()->lefts()->rows()) {
        EXPECT_EQ(row.mark, row.optionId == u"a"_s ? Mark::Wrong : Mark::Right);
        EXPECT_FALSE(row.rightText.isEmpty());
    }
    EXPECT_EQ(session.feedback().chosenWhy, u"分管钥匙、灯火和茶水的是轮值人。"_s);
    session.choose(u"a"_s); // too late
    EXPECT_EQ(session.answering()->pairing()->joinedCount(), 3);
}

TEST(SessionModel, PiecesPutInOrderAreAnsweredByANumberedList)
{
    test::Desk desk(test::everyTypeSet());
    ASSERT_TRUE(desk.toQuestion(Type::Ordering));
    test::answerWrong(desk.session());
    EXPECT_TRUE(desk.session().feedback().answerText.startsWith(u"1. 东湖读书会在旧船坞里成立\n2. "_s));
}

TEST(SessionModel, EveryWrongOptionChosenSaysWhatItIsKnownFor)
{
    test::Desk desk;
    ASSERT_TRUE(desk.toQuestion(Type::Multiple));
    for (const QString &id : {u"a"_s, u"d"_s, u"e"_s}) {
        desk.session().choose(id);
    }
    desk.session().submit();
    EXPECT_EQ(desk.session().feedback().chosenWhy, u"“背”不在三字诀里。"_s);
    EXPECT_EQ(desk.session().feedback().missing, QString());
}

TEST(SessionModel, ATypedAnswerThatIsNotRightShowsItsDifferenceByCharacter)
{
    test::Desk desk;
    ASSERT_TRUE(desk.toQuestion(Type::Short));
    desk.session().answering()->typing()->setText(u"荐书本"_s);
    desk.session().submit();
    EXPECT_EQ(desk.session().answering()->typing()->difference()->missing(), u"卡"_s);
    EXPECT_EQ(desk.session().answering()->typing()->difference()->extra(), u"本"_s);
    EXPECT_EQ(desk.session().answering()->typing()->difference()->count(), 3);
}

TEST(SessionModel, ATypedAnswerWithNothingInCommonShowsNoDifference)
{
    test::Desk desk;
    ASSERT_TRUE(desk.toQuestion(Type::Short));
    desk.session().answering()->typing()->setText(u"？？"_s);
    desk.session().submit();
    EXPECT_EQ(desk.session().answering()->typing()->difference()->count(), 0);
}

TEST(SessionModel, AnAnswerTypedByItsSoundIsAskedForInCharactersAndNotCounted)
{
    test::Desk desk;
    ASSERT_TRUE(desk.toQuestion(Type::Short));
    TypedAnswer &typing = *desk.session().answering()->typing();
    const int completed = desk.session().progress().completed;
    typing.setText(u"Jian shu ka"_s);
    desk.session().submit();
    EXPECT_EQ(desk.session().state(), State::Asking);
    EXPECT_TRUE(typing.soundOnly());
    EXPECT_EQ(desk.session().progress().completed, completed);
    EXPECT_EQ(typing.text(), u"Jian shu ka"_s); // they go on from it
    typing.setText(u"荐书卡"_s);
    EXPECT_FALSE(typing.soundOnly());
    desk.session().submit();
    EXPECT_TRUE(desk.session().correct());
}

TEST(SessionModel, OtherLettersThanTheSoundAreAnAnswer)
{
    test::Desk desk;
    ASSERT_TRUE(desk.toQuestion(Type::Short));
    desk.session().answering()->typing()->setText(u"jian shu"_s);
    desk.session().submit();
    EXPECT_EQ(desk.session().verdict(), SessionModel::Verdict::Wrong);
}

TEST(SessionModel, WhatIsTypedAfterItsAnswerChangesNothing)
{
    test::Desk desk;
    ASSERT_TRUE(desk.toQuestion(Type::Short));
    TypedAnswer &typing = *desk.session().answering()->typing();
    EXPECT_GE(typing.longest(), 20);
    test::answerRight(desk.session());
    typing.setText(u"别的"_s);
    EXPECT_EQ(typing.text(), u"荐书卡"_s);
}

TEST(SessionModel, RevealIsTickedOnlyAfterItIsRevealed)
{
    test::Desk desk;
    ASSERT_TRUE(desk.toQuestion(Type::Reveal));
    desk.session().tick(0);
    EXPECT_TRUE(desk.session().answering()->items()->tickedIndexes().isEmpty());
    EXPECT_FALSE(desk.session().answering()->complete());
    desk.session().reveal();
    desk.session().tick(0);
    EXPECT_EQ(desk.session().answering()->items()->tickedIndexes(), QStringList{u"0"_s});
    EXPECT_TRUE(desk.session().answering()->complete());
}

TEST(SessionModel, UndoAsksTheSameQuestionAgain)
{
    test::Desk desk;
    ASSERT_TRUE(desk.toQuestion(Type::Single));
    const QuestionId question = desk.session().view().question->id;
    const CardId card = desk.session().view().card;
    const study::CardMemory before = desk.learner->memory(card);
    const int completed = desk.session().progress().completed;
    test::answerWrong(desk.session());
    desk.session().next(); // undo stays open on the next step
    ASSERT_TRUE(desk.session().canUndo());
    desk.session().undo();
    ASSERT_EQ(desk.session().state(), State::Asking);
    EXPECT_EQ(desk.session().view().question->id, question);
    EXPECT_EQ(desk.session().progress().completed, completed);
    EXPECT_EQ(desk.learner->memory(card), before);
}

TEST(SessionModel, AGuessComesBackSoonerThanARightAnswer)
{
    test::Desk desk;
    ASSERT_TRUE(desk.toQuestion(Type::Single));
    test::answerRight(desk.session());
    const int sure = desk.session().feedback().nextDueDays;
    ASSERT_TRUE(desk.session().canSayGuessed());
    desk.session().sayGuessed();
    EXPECT_TRUE(desk.session().guessed());
    EXPECT_LT(desk.session().feedback().nextDueDays, sure);
    desk.session().sayGuessed();
    EXPECT_FALSE(desk.session().guessed());
    EXPECT_EQ(desk.session().feedback().nextDueDays, sure);
}

TEST(SessionModel, OnlyFullRecallCanBeTooEasy)
{
    test::Desk desk;
    ASSERT_TRUE(desk.toQuestion(Type::Single));
    test::answerRight(desk.session());
    EXPECT_FALSE(desk.session().canSayTooEasy());
    ASSERT_TRUE(desk.toQuestion(Type::Reveal));
    test::answerRight(desk.session());
    EXPECT_FALSE(desk.session().canSayGuessed()) << "the learner has judged it";
    ASSERT_TRUE(desk.session().canSayTooEasy());
    const int before = desk.session().feedback().nextDueDays;
    desk.session().sayTooEasy();
    EXPECT_GT(desk.session().feedback().nextDueDays, before);
}

TEST(SessionModel, StandsAtTheSameQuestionAfterAKill)
{
    const QTemporaryDir folder;
    test::Desk desk(folder.filePath(u"learner.db"_s));
    ASSERT_TRUE(desk.toQuestion(Type::Multiple));
    const QuestionId question = desk.session().view().question->id;
    const QStringList order = desk.session().view().optionOrder;
    desk.reopen();
    EXPECT_TRUE(desk.app->today()->canContinue());
    desk.app->continueToday();
    ASSERT_EQ(desk.session().state(), State::Asking);
    EXPECT_EQ(desk.session().view().question->id, question);
    EXPECT_EQ(desk.session().view().optionOrder, order);
}

TEST(SessionModel, ClosedItStaysOpenToBeContinued)
{
    test::Desk desk;
    ASSERT_TRUE(desk.toQuestion(Type::Single));
    desk.session().close();
    EXPECT_EQ(desk.session().state(), State::Idle);
    desk.app->today()->refresh();
    EXPECT_TRUE(desk.app->today()->canContinue());
    EXPECT_GT(desk.app->today()->toGo(), 0);
}

TEST(SessionModel, FirstMeetingsAndGuessesDoNotGoOnByThemselves)
{
    test::Desk desk;
    ASSERT_TRUE(desk.toQuestion(Type::Single));
    test::answerRight(desk.session());
    EXPECT_FALSE(desk.session().autoAdvance());
    desk.session().finish();
    desk.session().close();
    desk.clock.advance(40 * test::dayMs);
    desk.app->startToday();
    const auto isReview = [&desk] {
        return desk.session().state() == State::Asking && desk.session().type() == Type::Single
            && desk.learner->memory(desk.session().view().card).reviews > 0;
    };
    while (!isReview()) { // first meetings come in between
        ASSERT_TRUE(test::stepOn(desk.session()));
    }
    test::answerRight(desk.session());
    EXPECT_TRUE(desk.session().autoAdvance());
    desk.session().sayGuessed();
    EXPECT_FALSE(desk.session().autoAdvance());
}

TEST(SummaryModel, CountsWhatWasRightAndKeepsWhatWasMissed)
{
    test::Desk desk;
    ASSERT_TRUE(desk.toQuestion(Type::Single));
    const QString stem = desk.session().stem();
    const QString answer = desk.session().feedback().answerText;
    test::answerWrong(desk.session());
    while (test::stepOn(desk.session())) { }
    SummaryModel &summary = *desk.session().summary();
    ASSERT_EQ(desk.session().state(), State::Finished);
    EXPECT_EQ(summary.taught(), 10);
    EXPECT_EQ(summary.firstAsks(), 10);
    EXPECT_EQ(summary.right(), 9);
    EXPECT_EQ(summary.percent(), 90);
    EXPECT_EQ(summary.counted() + summary.askedAgain(), 11);
    EXPECT_EQ(summary.askedAgain(), 1);
    ASSERT_EQ(summary.missed()->count(), 1);
    const QModelIndex first = summary.missed()->index(0);
    EXPECT_EQ(summary.missed()->data(first, MissedModel::StemRole).toString(), stem);
    EXPECT_EQ(summary.missed()->data(first, MissedModel::AnswerRole).toString(), answer);
    EXPECT_FALSE(summary.missed()->data(first, MissedModel::ChosenRole).toString().isEmpty());
}

TEST(App, SaysWhatWentWrongAndGoesOn)
{
    test::Desk desk;
    desk.app->settings()->setLanguage(SettingsModel::Language::English);
    desk.session().open({"no such session"});
    const QString english = desk.app->errorText();
    EXPECT_FALSE(english.isEmpty());
    desk.app->settings()->setLanguage(SettingsModel::Language::Chinese);
    EXPECT_NE(desk.app->errorText(), english);
    desk.app->clearError();
    EXPECT_TRUE(desk.app->errorText().isEmpty());
    EXPECT_TRUE(desk.toQuestion(Type::Single));
}

TEST(SessionModel, InElderModeAChoiceIsTakenOnlyOnceConfirmed)
{
    for (const SessionModel::Type type : {SessionModel::Type::Single, SessionModel::Type::TrueFalse}) {
        test::Desk desk;
        desk.app->settings()->setElder(true);
        ASSERT_TRUE(desk.toQuestion(type));
        const int done = desk.learner->today().doneToday;
        desk.session().submit();
        desk.session().chooseAt(0);
        desk.session().chooseAt(1);
        EXPECT_EQ(desk.session().state(), SessionModel::State::Asking);
        EXPECT_EQ(desk.session().answering()->options()->chosenCount(), 1) << "the choice moved";
        EXPECT_EQ(desk.learner->today().doneToday, done);
        desk.session().submit();
        EXPECT_EQ(desk.session().state(), SessionModel::State::Answered);
        EXPECT_EQ(desk.learner->today().doneToday, done + 1);
        EXPECT_FALSE(desk.session().autoAdvance());
    }
}

TEST(SessionModel, TheQuestionThatIsShownIsJudgedThoughAnotherStandsByNow)
{
    test::Desk desk(setToType());
    ASSERT_TRUE(desk.toQuestion(Type::Reveal));
    const auto shown = desk.session().view().question;
    desk.learner->setSetting(u"typing"_s, u"on"_s);
    ASSERT_EQ(desk.learner->view(desk.learner->startToday(1)).question->type, QuestionType::Short) << "it stands now";
    test::answerRight(desk.session());
    EXPECT_TRUE(desk.session().correct());
    const auto past = desk.learner->history(shown->facts.front(), 1);
    ASSERT_EQ(past.size(), 1U);
    EXPECT_EQ(past.front().question, shown);
}

} // namespace shixi
