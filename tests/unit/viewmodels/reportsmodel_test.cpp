#include "packs/correctionnotes.h"
#include "viewmodels/desk.h"
#include "viewmodels/driver.h"
#include "viewmodels/madeup.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace shixi
{

namespace
{

using State = SessionModel::State;
using Reason = ReportsModel::Reason;

QVariant shownIn(const QAbstractItemModel &model, int row, int role)
{
    return model.data(model.index(row, 0), role);
}

class ReportsModelTest : public testing::Test
{
protected:
    QTemporaryDir m_folder;
    test::Desk m_desk{m_folder.filePath(u"learner.db"_s)};

    void toAnyQuestion()
    {
        m_desk.app->startToday();
        while (m_desk.session().state() == State::Teaching) {
            m_desk.session().next();
        }
        ASSERT_EQ(m_desk.session().state(), State::Asking);
    }
    ReportsModel &reports() { return *m_desk.app->reports(); }
};

TEST_F(ReportsModelTest, AReportedQuestionGivesWayToTheNextAndIsListed)
{
    toAnyQuestion();
    SessionModel &session = m_desk.session();
    const QuestionId question = session.view().question->id;
    const QString stem = session.stem();
    const int total = session.progress().questionsTotal;
    test::answerWrong(session);
    ASSERT_TRUE(session.canReport());
    session.report(Reason::Unclear, u"看不懂\n这一题"_s);
    EXPECT_TRUE(session.reported());
    EXPECT_NE(session.state(), State::Answered);
    EXPECT_NE(session.view().question == nullptr ? QuestionId() : session.view().question->id, question);
    EXPECT_EQ(session.progress().questionsTotal, total - 1);
    EXPECT_EQ(session.progress().questionsDone, 0);
    ASSERT_EQ(reports().count(), 1);
    EXPECT_EQ(shownIn(reports(), 0, ReportsModel::StemRole), stem);
    EXPECT_EQ(shownIn(reports(), 0, ReportsModel::ReasonRole).value<Reason>(), Reason::Unclear);
    EXPECT_EQ(shownIn(reports(), 0, ReportsModel::WordsRole), u"看不懂 这一题"_s);
    EXPECT_TRUE(shownIn(reports(), 0, ReportsModel::RestsRole).toBool());
    EXPECT_FALSE(shownIn(reports(), 0, ReportsModel::DateTextRole).toString().isEmpty());
}

TEST_F(ReportsModelTest, WhatWasReportedCanBeTakenBackUntilTheNextStep)
{
    toAnyQuestion();
    SessionModel &session = m_desk.session();
    const questions::Question *question = session.view().question;
    session.report(Reason::Typo);
    session.takeBackReport();
    EXPECT_EQ(session.view().question, question);
    EXPECT_EQ(session.state(), State::Asking);
    EXPECT_FALSE(session.reported());
    EXPECT_EQ(reports().count(), 0);
    session.report(Reason::Typo);
    while (session.state() == State::Teaching) {
        session.next();
    }
    test::answerRight(session);
    EXPECT_FALSE(session.reported()) << "undo takes the answer back now";
    session.takeBackReport();
    EXPECT_EQ(session.state(), State::Answered);
    session.undo();
    session.undo();
    EXPECT_EQ(session.view().question, question) << "step by step";
}

TEST_F(ReportsModelTest, TheLastQuestionReportedFinishesTheSessionAndCanBeTakenBackThere)
{
    const questions::QuestionSet whole = test::madeUpSet();
    questions::Card card = whole.cards().front();
    card.questions = {card.questions.front()};
    test::Desk desk(
        questions::QuestionSet(whole.manifest(), whole.articles(), whole.facts(), {card}, whole.questions()));
    desk.app->startToday();
    while (desk.session().state() == State::Teaching) {
        desk.session().next();
    }
    test::answerWrong(desk.session());
    desk.session().report(Reason::WrongAnswer);
    EXPECT_EQ(desk.session().state(), State::Finished);
    EXPECT_EQ(desk.session().summary()->firstAsks(), 0);
    EXPECT_TRUE(desk.session().reported());
    desk.session().takeBackReport();
    EXPECT_EQ(desk.session().state(), State::Answered);
    EXPECT_EQ(desk.session().verdict(), SessionModel::Verdict::Wrong);
    desk.session().next();
    EXPECT_EQ(desk.session().state(), State::Asking) << "missed: it is asked again";
}

// Every type, in every way an answer can come out.
TEST_F(ReportsModelTest, AReportTakenBackLeavesTheQuestionAsItWasAnswered)
{
    test::Desk desk(test::everyTypeSet());
    desk.app->startToday();
    SessionModel &session = desk.session();
    std::set<SessionModel::Type> seen;
    for (int step = 0; step < 200 && session.state() != State::Finished; ++step) {
        if (session.state() != State::Asking) {
            session.next();
            continue;
        }
        const bool first = session.attempt() == 1;
        step % 2 == 0 ? test::answerRight(session) : test::answerWrong(session);
        ASSERT_EQ(session.state(), State::Answered);
        const questions::Question *question = session.view().question;
        const auto verdict = session.verdict();
        const QStringList given = session.answering()->given();
        const int done = session.progress().questionsDone;
        const int total = session.progress().questionsTotal;
        session.report(Reason::Typo);
        session.takeBackReport();
        if (!first) {
            EXPECT_NE(session.state(), State::Answered) << "what was answered before is gone with it";
            break;
        }
        ASSERT_EQ(session.view().question, question);
        ASSERT_EQ(session.state(), State::Answered);
        EXPECT_EQ(session.verdict(), verdict);
        EXPECT_EQ(session.answering()->given(), given);
        EXPECT_EQ(session.progress().questionsDone, done);
        EXPECT_EQ(session.progress().questionsTotal, total);
        EXPECT_FALSE(session.reported());
        seen.insert(session.type());
    }
    EXPECT_GE(seen.size(), 8U);
    EXPECT_EQ(desk.app->reports()->count(), 0);
}

TEST_F(ReportsModelTest, UndoAfterAReportBringsTheAnswerBackToo)
{
    toAnyQuestion();
    SessionModel &session = m_desk.session();
    test::answerRight(session);
    const questions::Question *question = session.view().question;
    const bool wentOn = session.autoAdvance();
    session.report(Reason::Typo);
    session.undo();
    ASSERT_EQ(session.state(), State::Answered);
    EXPECT_EQ(session.view().question, question);
    EXPECT_TRUE(session.correct());
    EXPECT_FALSE(session.autoAdvance()) << "who came back to it stays there";
    session.next();
    while (session.state() == State::Teaching) {
        session.next();
    }
    test::answerRight(session);
    EXPECT_TRUE(session.autoAdvance() || !wentOn) << "the next goes on as ever";
}

TEST_F(ReportsModelTest, AGuessStaysAGuessWhenTheReportIsTakenBack)
{
    toAnyQuestion();
    SessionModel &session = m_desk.session();
    test::answerRight(session);
    session.sayGuessed();
    ASSERT_TRUE(session.guessed());
    session.report(Reason::Typo);
    session.takeBackReport();
    EXPECT_TRUE(session.guessed());
    session.undo();
    EXPECT_EQ(session.state(), State::Asking) << "the answer can be taken back as any other";
}

TEST_F(ReportsModelTest, ANoteTakenBackFromTheListIsGoneAndAnotherStays)
{
    toAnyQuestion();
    m_desk.session().report(Reason::WrongAnswer);
    while (m_desk.session().state() == State::Teaching) {
        m_desk.session().next();
    }
    const QString second = m_desk.session().stem();
    m_desk.session().report(Reason::Typo);
    m_desk.session().close();
    ASSERT_EQ(reports().count(), 2);
    reports().takeBack(5);
    reports().takeBack(1);
    ASSERT_EQ(reports().count(), 1);
    EXPECT_EQ(shownIn(reports(), 0, ReportsModel::StemRole), second) << "the last stood first";
    m_desk.reopen();
    EXPECT_EQ(reports().count(), 1);
}

TEST_F(ReportsModelTest, NotesAreWrittenToAFileThatADraftTakes)
{
    toAnyQuestion();
    const QuestionId question = m_desk.session().view().question->id;
    m_desk.session().report(Reason::OtherThanSource, u"原文不是这样"_s);
    DataModel &data = *m_desk.app->data();
    data.setFolder(m_folder.path());
    const QUrl file = data.suggested(DataModel::Task::SaveNotes);
    EXPECT_EQ(file.fileName(), u"shixi-corrections-2026-11-22.jsonl"_s);
    data.take(DataModel::Task::SaveNotes, file);
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            return !data.busy();
        },
        20'000));
    EXPECT_TRUE(data.done());
    EXPECT_EQ(data.answers(), 1);
    QFile written(file.toLocalFile());
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    const packs::ReadNotes read = packs::readNotes(written.readAll(), "notes");
    ASSERT_EQ(read.notes.size(), 1U);
    EXPECT_EQ(read.notes.front().question, question);
    EXPECT_EQ(read.notes.front().reason, packs::NoteReason::Source);
}

TEST_F(ReportsModelTest, CorrectedAnswersAreToldWithWhatWasAnsweredUntilSeen)
{
    m_desk.app->startToday();
    while (test::stepOn(m_desk.session())) { }
    m_desk.session().close();
    EXPECT_EQ(m_desk.app->corrected()->total(), 0);
    const questions::QuestionSet before = m_desk.library;
    std::vector<questions::Card> cards = before.cards();
    std::vector<knowledge::Fact> facts = before.facts();
    cards.front().rev = 2;
    const auto fact = std::ranges::find(facts, cards.front().facts.front(), &knowledge::Fact::id);
    fact->answer = u"改后的答案"_s;
    fact->items.clear();
    m_desk.library = questions::QuestionSet(before.manifest(), before.articles(), facts, cards, before.questions());
    m_desk.reopen();
    CorrectedModel &corrected = *m_desk.app->corrected();
    ASSERT_EQ(corrected.total(), 1);
    EXPECT_EQ(shownIn(corrected, 0, CorrectedModel::SubjectRole), fact->subject);
    EXPECT_EQ(shownIn(corrected, 0, CorrectedModel::AnswerRole), u"改后的答案"_s);
    EXPECT_FALSE(shownIn(corrected, 0, CorrectedModel::ChosenRole).toString().isEmpty());
    EXPECT_FALSE(shownIn(corrected, 0, CorrectedModel::StemRole).toString().isEmpty());
    EXPECT_FALSE(shownIn(corrected, 0, CorrectedModel::ParagraphRole).toString().isEmpty());
    EXPECT_GT(shownIn(corrected, 0, CorrectedModel::MarkLengthRole).toInt(), 0);
    corrected.see();
    EXPECT_EQ(corrected.total(), 0);
    m_desk.reopen();
    EXPECT_EQ(m_desk.app->corrected()->total(), 0);
}

// A new version has other options, so that nothing says what the chosen one was.
TEST_F(ReportsModelTest, WhatWasAnsweredIsNotToldWhereItsOptionIsGone)
{
    m_desk.app->startToday();
    while (test::stepOn(m_desk.session())) { }
    m_desk.session().close();
    const questions::QuestionSet before = m_desk.library;
    std::vector<questions::Card> cards = before.cards();
    cards.front().rev = 2;
    std::vector<questions::Question> asked = before.questions();
    for (questions::Question &question : asked) {
        for (questions::Option &option : question.options) {
            option.id.prepend(u't');
        }
        for (QString &key : question.key) {
            key.prepend(u't');
        }
    }
    m_desk.library = questions::QuestionSet(before.manifest(), before.articles(), before.facts(), cards, asked);
    m_desk.reopen();
    CorrectedModel &corrected = *m_desk.app->corrected();
    ASSERT_EQ(corrected.total(), 1);
    EXPECT_FALSE(shownIn(corrected, 0, CorrectedModel::StemRole).toString().isEmpty());
    EXPECT_EQ(shownIn(corrected, 0, CorrectedModel::ChosenRole).toString(), QString());
}

} // namespace

} // namespace shixi
