#include "learner/filework.h"
#include "learner/learnerfixture.h"

#include <QFile>

#include <algorithm>
#include <set>

// Questions a learner holds to be wrong.
namespace shixi::learner::test
{

namespace
{

const FactId onlyOnce{"fact-5"}; // its card has a single question

questions::QuestionSet libraryWithStem(const QuestionId &question, const QString &stem)
{
    std::vector<questions::Question> changed = library().questions();
    std::ranges::find(changed, question, &questions::Question::id)->stem = stem;
    return {library().manifest(), library().articles(), library().facts(), library().cards(), changed};
}

class Reporting : public LearnerFixture
{
protected:
    TestDevice m_other{m_folder.path(), "two", 2};

    void report(const QuestionId &question, const SessionId &session = {}, const QString &text = {})
    {
        learner().report({question, packs::NoteReason::Source, text, session});
    }
    void answer(const SessionView &view, bool right)
    {
        learner().answer(view.session, {right ? rightResponse(*view.question) : wrongResponse(*view.question)});
    }
    [[nodiscard]] std::string state(const SessionId &session)
    {
        return describe(learner().today()) + describe(learner().view(session)) + describe(learner().summary(session))
            + dumpCaches(m_device.path());
    }
    // Which questions of the fact come in so many rounds of practice.
    [[nodiscard]] std::set<QuestionId> asked(const FactId &fact, int rounds)
    {
        std::set<QuestionId> questions;
        for (int round = 0; round < rounds; ++round) {
            m_device.clock().advance(dayMs);
            const SessionId session = learner().startPractice({.facts = {fact}}, 1);
            const SessionView view = learner().view(session);
            if (view.question != nullptr) {
                questions.insert(view.question->id);
                answer(view, true);
            }
        }
        return questions;
    }
    static void bring(TestDevice &from, TestDevice &to)
    {
        from.close();
        to.learner().merge(from.path());
        from.reopen();
    }
    [[nodiscard]] static QuestionId firstOf(const FactId &fact)
    {
        const auto card = std::ranges::find_if(library().cards(), [&](const questions::Card &each) {
            return each.facts.front() == fact;
        });
        return card->questions.front();
    }
};

TEST_F(Reporting, TheAnswerJustGivenIsAsIfItHadNeverBeenGivenAndTheSessionGoesOn)
{
    const SessionId session = learner().startToday(5);
    const SessionView view = firstQuestion(session);
    const std::string caches = dumpCaches(m_device.path());
    const std::string today = describe(learner().today());
    answer(view, false);
    ASSERT_EQ(learner().missedFacts().size(), 1U);
    report(view.question->id, session);
    EXPECT_EQ(dumpCaches(m_device.path()), caches) << "memory, wrong-answer book and sums";
    EXPECT_TRUE(learner().missedFacts().empty());
    EXPECT_EQ(learner().summary(session).answers, 0);
    EXPECT_EQ(learner().summary(session).firstAsks, 0);
    const SessionView after = learner().view(session);
    EXPECT_NE(after.card, view.card);
    EXPECT_EQ(after.asksInAll, view.asksInAll - 1);
    EXPECT_EQ(after.askedFirst, 0);
    EXPECT_TRUE(after.canUndo);
    EXPECT_TRUE(learner().check().empty());
}

TEST_F(Reporting, BeforeItIsAnsweredTheCardIsPassedOverTheSame)
{
    const SessionId session = learner().startToday(5);
    const SessionView view = firstQuestion(session);
    report(view.question->id, session);
    EXPECT_NE(learner().view(session).card, view.card);
    EXPECT_EQ(learner().view(session).asksInAll, view.asksInAll - 1);
    EXPECT_TRUE(learner().check().empty());
}

TEST_F(Reporting, UndoOfTheSessionTakesTheNoteBackAndTheQuestionStandsThereAgain)
{
    const SessionId session = learner().startToday(5);
    const SessionView view = firstQuestion(session);
    const std::string before = state(session);
    answer(view, false);
    report(view.question->id, session);
    EXPECT_TRUE(learner().undo(session));
    EXPECT_EQ(learner().view(session).question, view.question);
    EXPECT_TRUE(learner().reports().empty());
    EXPECT_EQ(state(session), before);
    EXPECT_TRUE(learner().check().empty());
}

TEST_F(Reporting, TheLastQuestionReportedEndsTheSessionAndUndoOpensItAgain)
{
    m_device.study(5);
    m_device.clock().advance(10 * dayMs);
    const SessionId session = learner().startPractice({.facts = {onlyOnce}}, 1);
    const SessionView view = learner().view(session);
    answer(view, true);
    EXPECT_EQ(learner().view(session).kind, StepKind::Done);
    report(view.question->id, session);
    EXPECT_EQ(learner().view(session).kind, StepKind::Done);
    EXPECT_EQ(learner().summary(session).answers, 0);
    EXPECT_TRUE(learner().undo(session));
    EXPECT_EQ(learner().view(session).question, view.question);
    EXPECT_EQ(learner().openPractice(), session);
}

TEST_F(Reporting, OpenedAgainItStandsAtTheSamePlace)
{
    const SessionId session = learner().startToday(5);
    report(firstQuestion(session).question->id, session);
    const std::string before = state(session);
    m_device.reopen();
    EXPECT_EQ(state(session), before);
}

TEST_F(Reporting, TheCardGoesOnWithItsOtherQuestions)
{
    const FactId fact{"fact-1"};
    ASSERT_TRUE(asked(fact, 12).contains(firstOf(fact)));
    report(firstOf(fact));
    const std::set<QuestionId> later = asked(fact, 12);
    EXPECT_FALSE(later.contains(firstOf(fact)));
    EXPECT_FALSE(later.empty());
    EXPECT_TRUE(learner().takeBackReport(firstOf(fact)));
    EXPECT_FALSE(learner().takeBackReport(firstOf(fact))) << "there is none any more";
    learner().forget(fact); // its first form comes again
    EXPECT_TRUE(asked(fact, 12).contains(firstOf(fact)));
}

TEST_F(Reporting, ACardWithoutAnotherQuestionIsAskedInNoMode)
{
    const std::size_t cards = learner().learnable().cards.size();
    const int facts = learner().practiceOffer({}, 40).chosen.facts;
    report(firstOf(onlyOnce));
    EXPECT_EQ(learner().practisable({.facts = {onlyOnce}}), 0);
    EXPECT_TRUE(learner().startPractice({.facts = {onlyOnce}}, 1).empty());
    EXPECT_EQ(learner().learnable().cards.size(), cards - 1) << "what an exam is planned with";
    EXPECT_EQ(learner().practiceOffer({}, 40).chosen.facts, facts - 1);
    for (int day = 0; day < 4; ++day) {
        const SessionId session = learner().startToday(40);
        for (SessionView view = learner().view(session); view.kind != StepKind::Done; view = learner().view(session)) {
            EXPECT_NE(view.card, CardId{"card-5"});
            m_device.step(session, true);
        }
        m_device.clock().advance(dayMs);
    }
    EXPECT_TRUE(learner().takeBackReport(firstOf(onlyOnce)));
    EXPECT_EQ(learner().practisable({.facts = {onlyOnce}}), 1);
}

TEST_F(Reporting, ASessionBegunBeforePassesOverWhatWasReportedElsewhereAndKeepsWhatWasAnswered)
{
    m_device.study(5);
    m_device.clock().advance(10 * dayMs);
    const SessionId session = learner().startToday(8);
    const SessionView first = firstQuestion(session);
    answer(first, true);
    const int asks = learner().view(session).asksInAll;
    for (const questions::Question &question : library().questions()) {
        if (question.facts == first.question->facts) {
            report(question.id); // asked already: it stays in the score
        }
    }
    EXPECT_EQ(learner().summary(session).right, 1);
    EXPECT_EQ(learner().view(session).asksInAll, asks);
    const SessionView next = firstQuestion(session);
    for (const questions::Question &question : library().questions()) {
        if (question.facts == next.question->facts) {
            report(question.id);
        }
    }
    EXPECT_NE(learner().view(session).card, next.card);
    EXPECT_EQ(learner().view(session).asksInAll, asks - 1);
    EXPECT_EQ(learner().summary(session).right, 1);
}

TEST_F(Reporting, AllAnswersOfTheSessionToThatQuestionCountForNothing)
{
    m_device.study(5);
    m_device.clock().advance(30 * dayMs);
    const std::string caches = dumpCaches(m_device.path());
    const SessionId session = learner().startPractice({.facts = {onlyOnce}}, 1);
    answer(learner().view(session), false);
    answer(learner().view(session), false);
    report(firstOf(onlyOnce), session);
    EXPECT_EQ(learner().summary(session).answers, 0);
    EXPECT_EQ(learner().view(session).kind, StepKind::Done);
    EXPECT_EQ(dumpCaches(m_device.path()), caches);
}

TEST_F(Reporting, ItRestsOnlyAsLongAsItReadsAsItDid)
{
    report(firstOf(onlyOnce));
    ASSERT_EQ(learner().practisable({.facts = {onlyOnce}}), 0);
    const questions::QuestionSet changed = libraryWithStem(firstOf(onlyOnce), QStringLiteral("改过的题干"));
    m_device.reopen(changed);
    EXPECT_EQ(learner().practisable({.facts = {onlyOnce}}), 1);
    ASSERT_EQ(learner().reports().size(), 1U);
    EXPECT_FALSE(learner().reports().front().rests);
    m_device.reopen();
    EXPECT_EQ(learner().practisable({.facts = {onlyOnce}}), 0) << "a version before holds again";
}

TEST_F(Reporting, ARoundOfWhatWasMissedAsksAnotherQuestionThanTheOneReported)
{
    const SessionId session = learner().startToday(3);
    const SessionView view = firstQuestion(session);
    answer(view, false);
    learner().end(session);
    report(view.question->id);
    m_device.clock().advance(dayMs);
    const SessionId redo = learner().startPractice({.missed = true}, 5);
    ASSERT_NE(learner().view(redo).question, nullptr);
    EXPECT_NE(learner().view(redo).question->id, view.question->id);
    EXPECT_EQ(learner().view(redo).card, view.card);
}

TEST_F(Reporting, ACardThatRestsIsNeitherInTheWrongAnswerBookNorDue)
{
    m_device.study(8, false);
    const CardId card{"card-5"};
    ASSERT_TRUE(learner().missedFact(card));
    m_device.clock().advance(60 * dayMs);
    const auto standing = [this] {
        const auto all = learner().standing();
        return *std::ranges::find_if(all, [](const FactStanding &each) {
            return each.fact->id == onlyOnce;
        });
    };
    ASSERT_EQ(standing().strength, Strength::Due);
    const std::size_t pages = learner().missedFacts().size();
    report(firstOf(onlyOnce));
    EXPECT_FALSE(learner().missedFact(card));
    EXPECT_EQ(learner().missedFacts().size(), pages - 1);
    EXPECT_FALSE(standing().missed);
    EXPECT_FALSE(standing().dueInDays);
    EXPECT_NE(standing().strength, Strength::Due);
    learner().takeBackReport(firstOf(onlyOnce));
    EXPECT_TRUE(learner().missedFact(card));
    EXPECT_EQ(standing().strength, Strength::Due);
}

TEST_F(Reporting, AQuestionOfTwoCardsPassesOverTheCardItWasAskedFor)
{
    std::vector<questions::Card> cards = library().cards();
    const std::vector<FactId> facts{onlyOnce, {"fact-6"}};
    for (questions::Card &card : cards) {
        if (card.facts.front() == facts.back()) {
            card.questions = {firstOf(onlyOnce)};
        }
    }
    const questions::QuestionSet both(
        library().manifest(), library().articles(), library().facts(), cards, library().questions());
    m_device.reopen(both);
    m_device.study(12);
    for (const bool answered : {false, true}) {
        for (const FactId &fact : facts) {
            m_device.clock().advance(10 * dayMs);
            const SessionId session = learner().startPractice({.facts = {fact}}, 1);
            const SessionView view = learner().view(session);
            ASSERT_NE(view.question, nullptr);
            if (answered) {
                answer(view, true);
            }
            report(view.question->id, session);
            EXPECT_EQ(count("SELECT count(*) FROM card_event WHERE kind = 'reported' AND card = '" + view.card.value
                            + "' AND session = x'" + session.value + "'"),
                      1);
            learner().takeBackReport(view.question->id);
        }
    }
    m_device.reopen();
}

TEST_F(Reporting, NotesAreListedTheLastFirstAndWrittenInTheirOrder)
{
    report(firstOf(onlyOnce), {}, QStringLiteral("原文\n不是这样") + QString(600, u'长'));
    m_device.clock().advance(dayMs);
    report(firstOf({"fact-1"}));
    report(firstOf({"fact-1"}), {}, QStringLiteral("又想了想"));
    const std::vector<OwnReport> reports = learner().reports();
    ASSERT_EQ(reports.size(), 2U) << "of one question the last";
    EXPECT_EQ(reports.front().note.text, QStringLiteral("又想了想"));
    EXPECT_EQ(reports.front().note.set, library().manifest().id);
    EXPECT_EQ(reports.front().note.version, 3);
    EXPECT_TRUE(reports.front().rests);
    EXPECT_EQ(reports.back().note.text.size(), packs::longestNoteText);
    EXPECT_TRUE(reports.back().note.text.startsWith(QStringLiteral("原文 不是这样")));
    const QString path = m_folder.filePath(QStringLiteral("corrections.jsonl"));
    writeNotes(notesToSend(reports), path);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const packs::ReadNotes read = packs::readNotes(file.readAll(), "corrections.jsonl");
    EXPECT_TRUE(read.findings.empty());
    ASSERT_EQ(read.notes.size(), 2U);
    EXPECT_EQ(read.notes.front(), reports.back().note);
    EXPECT_EQ(read.notes.back(), reports.front().note);
}

TEST_F(Reporting, TwoDevicesAgreeWhoeverMergesFirst)
{
    report(firstOf(onlyOnce));
    bring(m_device, m_other);
    m_other.learner().takeBackReport(firstOf(onlyOnce));
    m_other.learner().report({firstOf({"fact-1"}), packs::NoteReason::Typo});
    report(firstOf({"fact-1"}));
    report(firstOf({"fact-2"}));
    bring(m_other, m_device);
    bring(m_device, m_other);
    EXPECT_EQ(dumpLog(m_device.path()), dumpLog(m_other.path()));
    for (TestDevice *device : {&m_device, &m_other}) {
        EXPECT_EQ(device->learner().reports().size(), 2U);
        EXPECT_EQ(device->learner().practisable({.facts = {onlyOnce}}), 1) << "taken back there";
        EXPECT_TRUE(device->learner().check().empty());
    }
    EXPECT_TRUE(learner().takeBackReport(firstOf({"fact-1"}))) << "both notes about it";
    EXPECT_EQ(learner().reports().size(), 1U);
}

TEST_F(Reporting, ANoteThatSaysNothingIsPassedOver)
{
    const SessionId session = learner().startToday(5);
    m_device.close();
    {
        SQLite::Database database(m_device.path().toStdString(), SQLite::OPEN_READWRITE, 2000);
        database.exec("INSERT INTO card_event (id, device, seq, at_ms, utc_offset_min, study_day, session, card, kind, "
                      "value) SELECT randomblob(16), device, seq + 1, at_ms, 0, study_day, id, 'card-1', 'reported', "
                      "'{\"reason\":\"new\"}' FROM session");
    }
    m_device.reopen();
    EXPECT_TRUE(learner().reports().empty());
    EXPECT_NE(learner().view(session).kind, StepKind::Done);
    EXPECT_FALSE(learner().undo(session)) << "nothing was done";
}

TEST_F(Reporting, AQuestionThatIsNotThereIsRefusedAndNothingIsWritten)
{
    const std::string log = dumpLog(m_device.path());
    EXPECT_THROW(report({"question-none"}), Error);
    EXPECT_THROW(report(firstOf(onlyOnce), {std::string(32, 'a')}), Error);
    EXPECT_EQ(dumpLog(m_device.path()), log);
    EXPECT_EQ(learner().practisable({.facts = {onlyOnce}}), 1);
}

TEST_F(Reporting, ThatCannotBeWrittenLeavesTheQuestionAsItWas)
{
    m_device.study(5);
    m_device.clock().advance(10 * dayMs);
    const SessionId session = learner().startPractice({.facts = {onlyOnce}}, 1);
    const auto inFile = [this](const char *sql) {
        SQLite::Database(m_device.path().toStdString(), SQLite::OPEN_READWRITE, 2000).exec(sql);
    };
    inFile("CREATE TRIGGER full BEFORE INSERT ON session_edit BEGIN SELECT RAISE(ABORT, 'full'); END");
    EXPECT_THROW(report(firstOf(onlyOnce), session), Error) << "it would end the session";
    inFile("DROP TRIGGER full");
    EXPECT_TRUE(learner().reports().empty());
    EXPECT_EQ(learner().practisable({.facts = {onlyOnce}}), 1);
    EXPECT_NE(learner().view(session).question, nullptr);
}

TEST_F(Reporting, TakingBackThatCannotBeWrittenLetsTheQuestionRestOn)
{
    report(firstOf(onlyOnce));
    const SessionId session = learner().startToday(5);
    report(firstQuestion(session).question->id, session);
    const int facts = learner().practiceOffer({}, 40).chosen.facts;
    SQLite::Database database(m_device.path().toStdString(), SQLite::OPEN_READWRITE, 2000);
    database.exec("CREATE TRIGGER full BEFORE INSERT ON void BEGIN SELECT RAISE(ABORT, 'full'); END");
    EXPECT_THROW(learner().takeBackReport(firstOf(onlyOnce)), Error);
    database.exec("DROP TRIGGER full");
    EXPECT_EQ(learner().practiceOffer({}, 40).chosen.facts, facts);
    EXPECT_EQ(learner().practisable({.facts = {onlyOnce}}), 0);
}

} // namespace

} // namespace shixi::learner::test
