#include "learner/learnerfixture.h"

#include <algorithm>

namespace shixi::learner
{
namespace
{

class Practice : public test::LearnerFixture
{
protected:
    void nextDay() { m_device.clock().advance(test::dayMs); }
    // Answers the whole session.
    void finish(const SessionId &session, bool right)
    {
        while (m_device.step(session, right)) { }
    }
    const FactStanding &standingOf(const std::string &fact)
    {
        m_standing = learner().standing();
        return *std::ranges::find_if(m_standing, [&fact](const FactStanding &standing) {
            return standing.fact->id.value == fact;
        });
    }

private:
    std::vector<FactStanding> m_standing;
};

TEST_F(Practice, HoldsTheCardsOfASectionAKindALevelOrAFact)
{
    EXPECT_EQ(learner().practisable({}), 12);
    EXPECT_EQ(learner().practisable({.section = QStringLiteral("第1节")}), 4);
    EXPECT_EQ(learner().practisable({.kind = Kind::Figure}), 6);
    EXPECT_EQ(learner().practisable({.level = Level::Detail}), 1);
    EXPECT_EQ(learner().practisable({.facts = {{"fact-3"}, {"fact-4"}}}), 2);
}

TEST_F(Practice, AnswersToCardsNeverIntroducedDoNotCount)
{
    const SessionId session = learner().startPractice({.section = QStringLiteral("第1节")}, 10);
    const Outcome outcome = learner().answer(
        session, {.response = test::rightResponse(*learner().view(session).question), .durationMs = 1000});
    EXPECT_FALSE(outcome.rating);
    EXPECT_EQ(learner().today().doneToday, 0);
}

TEST_F(Practice, TheFirstAnswerOfADayToACardLearntCountsInPracticeToo)
{
    m_device.study(5);
    nextDay();
    std::vector<FactId> learnt;
    for (const FactStanding &standing : learner().standing()) {
        if (standing.strength != Strength::New) {
            learnt.push_back(standing.fact->id);
        }
    }
    ASSERT_FALSE(learnt.empty());
    const SessionId session = learner().startPractice({.facts = learnt}, 1);
    const Outcome outcome =
        learner().answer(session, {.response = test::rightResponse(*learner().view(session).question)});
    EXPECT_TRUE(outcome.rating);
    EXPECT_EQ(learner().today().doneToday, 1);
}

TEST_F(Practice, ARoundOfWhatWasAnsweredTodayIsAskedWhole)
{
    m_device.study(5);
    const SessionId session = learner().startPractice({}, 12);
    EXPECT_EQ(learner().view(session).asksInAll, learner().practisable({}) - 1) << "two facts share a sentence";
}

TEST_F(Practice, TheBookOpensWithWhatWasMissedWhileVerySure)
{
    const auto miss = [this](const char *fact, std::optional<int> confidence) {
        const SessionId session = learner().startPractice({.facts = {{fact}}}, 1);
        (void)learner().answer(
            session, {.response = test::wrongResponse(*learner().view(session).question), .confidence = confidence});
        learner().end(session);
        nextDay();
    };
    miss("fact-1", 3);
    miss("fact-2", {});
    miss("fact-3", 2);
    const std::vector<MissedFact> book = learner().missedFacts();
    ASSERT_EQ(book.size(), 3U);
    EXPECT_TRUE(book[0].sure);
    EXPECT_EQ(book[0].fact->id.value, "fact-1");
    EXPECT_EQ(book[1].fact->id.value, "fact-3") << "then missed last first";
    EXPECT_EQ(book[2].fact->id.value, "fact-2");
}

TEST_F(Practice, AMissedFactStandsInTheBookUntilTwoRightDaysOneInAnotherForm)
{
    const SessionId first = learner().startPractice({.facts = {{"fact-1"}}}, 1);
    const questions::Question *missed = learner().view(first).question;
    (void)learner().answer(first, {.response = test::wrongResponse(*missed)});
    learner().end(first);
    ASSERT_EQ(learner().missedFacts().size(), 1U);
    EXPECT_EQ(learner().missedFacts()[0].question, missed);
    EXPECT_EQ(learner().missedFacts()[0].chosen, test::wrongResponse(*missed).chosen);
    EXPECT_EQ(learner().missedFacts()[0].rightDaysLeft, 2);
    EXPECT_TRUE(standingOf("fact-1").missed);

    nextDay();
    const SessionId again = learner().startPractice({.missed = true}, 5);
    EXPECT_EQ(learner().view(again).question, missed) << "first the one that was missed";
    finish(again, true);
    ASSERT_EQ(learner().missedFacts().size(), 1U);
    EXPECT_EQ(learner().missedFacts()[0].rightDaysLeft, 1);
    EXPECT_TRUE(learner().missedFacts()[0].wantsOtherForm);

    nextDay();
    const SessionId other = learner().startPractice({.missed = true}, 5);
    EXPECT_NE(learner().view(other).question->form, missed->form);
    finish(other, true);
    EXPECT_TRUE(learner().missedFacts().empty());
    EXPECT_FALSE(standingOf("fact-1").missed);
    EXPECT_TRUE(learner().check().empty());
}

TEST_F(Practice, AMissIsTakenOutByHandAndComesBackWhenMissedAgain)
{
    const PracticeChoice one{.facts = {{"fact-1"}}};
    const auto miss = [&] {
        const SessionId session = learner().startPractice(one, 1);
        (void)learner().answer(session, {.response = test::wrongResponse(*learner().view(session).question)});
    };
    miss();
    learner().clearMissed(learner().missedFacts().at(0).card);
    EXPECT_TRUE(learner().missedFacts().empty());
    m_device.reopen();
    EXPECT_TRUE(learner().missedFacts().empty());
    miss();
    EXPECT_EQ(learner().missedFacts().size(), 1U);
}

TEST_F(Practice, UndoTakesAMissOutOfTheBook)
{
    const SessionId session = learner().startPractice({}, 3);
    (void)learner().answer(session, {.response = test::wrongResponse(*learner().view(session).question)});
    EXPECT_EQ(learner().missedFacts().size(), 1U);
    EXPECT_TRUE(learner().undo(session));
    EXPECT_TRUE(learner().missedFacts().empty());
}

TEST_F(Practice, IsContinuedTheSameDayAndEndedByTheNext)
{
    const SessionId session = learner().startPractice({}, 3);
    m_device.reopen();
    EXPECT_EQ(learner().openPractice(), session);
    EXPECT_FALSE(learner().today().open) << "today's session is another matter";
    const SessionId next = learner().startPractice({}, 3);
    EXPECT_NE(next, session);
    EXPECT_EQ(learner().openPractice(), next);
    nextDay();
    EXPECT_FALSE(learner().openPractice());
}

TEST_F(Practice, StandingSaysNewThenFirmThenDue)
{
    EXPECT_EQ(standingOf("fact-1").strength, Strength::New);
    m_device.study(5);
    const FactStanding firm = standingOf("fact-1");
    EXPECT_EQ(firm.strength, Strength::Firm);
    ASSERT_TRUE(firm.dueInDays);
    EXPECT_GT(*firm.dueInDays, 0);
    m_device.clock().advance((*firm.dueInDays + 1) * test::dayMs);
    EXPECT_EQ(standingOf("fact-1").strength, Strength::Due);
    EXPECT_LT(standingOf("fact-1").recallPpm, firm.recallPpm);
}

TEST_F(Practice, HistoryTellsTheLastAnswerFirst)
{
    const PracticeChoice one{.facts = {{"fact-1"}}};
    for (const bool right : {false, true}) {
        const SessionId session = learner().startPractice(one, 1);
        const auto &question = *learner().view(session).question;
        (void)learner().answer(session,
                               {.response = right ? test::rightResponse(question) : test::wrongResponse(question)});
        nextDay();
    }
    const std::vector<PastAnswer> history = learner().history({"fact-1"});
    ASSERT_EQ(history.size(), 2U);
    EXPECT_EQ(history[0].verdict, Verdict::Right);
    EXPECT_EQ(history[1].verdict, Verdict::Wrong);
    EXPECT_EQ(learner().history({"fact-1"}, 1).size(), 1U);
}

TEST_F(Practice, StarsNotesBookmarksAndSuspensionSurviveReopening)
{
    learner().setStarred({"fact-2"}, true);
    learner().setNote({"fact-2"}, QStringLiteral("记住"));
    learner().setBookmark({QStringLiteral("made-up"), 2}, true);
    learner().setBookmark({QStringLiteral("made-up"), 1}, true);
    learner().setBookmark({QStringLiteral("made-up"), 2}, false);
    learner().setSuspended({"fact-3"}, true);
    m_device.reopen();
    EXPECT_TRUE(standingOf("fact-2").starred);
    EXPECT_EQ(standingOf("fact-2").note, QStringLiteral("记住"));
    EXPECT_EQ(learner().bookmarks(), (std::vector<Bookmark>{{QStringLiteral("made-up"), 1}}));
    EXPECT_TRUE(standingOf("fact-3").suspended);
    EXPECT_EQ(learner().practisable({}), 11);
    EXPECT_EQ(learner().practisable({.starred = true}), 1);
    learner().setStarred({"fact-2"}, false);
    EXPECT_FALSE(standingOf("fact-2").starred);
}

} // namespace
} // namespace shixi::learner
