#include "learner/learnerfixture.h"

#include <functional>
#include <set>

// What is done to single facts: paused, put off for the day, asked on another, begun anew.
namespace shixi::learner::test
{

namespace
{

class Facts : public LearnerFixture
{
protected:
    inline static const FactId first{"fact-1"};
    inline static const CardId firstCard{"card-1"};

    static FactStanding standingOf(Learner &door, const FactId &fact)
    {
        for (const FactStanding &standing : door.standing()) {
            if (standing.fact->id == fact) {
                return standing;
            }
        }
        ADD_FAILURE() << "no fact " << fact.value;
        return {};
    }
    FactStanding standingOf(const FactId &fact) { return standingOf(learner(), fact); }
    // Goes through today's share, all of it rightly: the cards asked.
    std::set<CardId> studied(TestDevice &device)
    {
        std::set<CardId> asked;
        const SessionId session = device.learner().startToday(40);
        for (SessionView view = device.learner().view(session); view.kind != StepKind::Done;
             view = device.learner().view(session)) {
            if (view.kind == StepKind::Ask) {
                asked.insert(view.card);
            }
            device.step(session, true);
        }
        return asked;
    }
    std::set<CardId> studied() { return studied(m_device); }
    std::set<CardId> studiedOn(int day)
    {
        m_device.clock().advance(day * dayMs);
        return studied();
    }
    void learnFive() { m_device.study(5); }
    int today() { return learner().rulesOfDay().today; }
    QDate dayIn(int days) { return learner().today().date.addDays(days); }
    // Answers today's share, this card wrongly: false where it was not asked.
    bool missToday(const CardId &card)
    {
        m_session = learner().startToday(40);
        bool asked = false;
        for (SessionView view = learner().view(m_session); view.kind != StepKind::Done;
             view = learner().view(m_session)) {
            const bool isIt = view.kind == StepKind::Ask && view.card == card;
            asked = asked || isIt;
            m_device.step(m_session, !isIt);
        }
        return asked;
    }
    // Day after day, until it is missed again and again: on how many days.
    int missUntilLeech(const CardId &card)
    {
        m_device.clock().advance(9 * dayMs); // due by then
        for (int days = 1; days <= 20; ++days) {
            m_device.clock().advance(dayMs);
            EXPECT_TRUE(missToday(card)) << days;
            EXPECT_TRUE(learner().check().empty()) << days;
            if (standingOf(first).leech) {
                return days;
            }
            EXPECT_FALSE(learner().summary(m_session).missed.front().leech) << days;
        }
        return 0;
    }

    SessionId m_session;
};

TEST_F(Facts, WhatIsPutOffIsNotAskedThatDayAndIsTheNext)
{
    learnFive();
    m_device.clock().advance(10 * dayMs);
    learner().setBuried(first, true);
    EXPECT_TRUE(standingOf(first).buried);
    EXPECT_FALSE(studied().contains(firstCard));
    EXPECT_TRUE(learner().check().empty());
    m_device.clock().advance(dayMs);
    EXPECT_FALSE(standingOf(first).buried);
    EXPECT_TRUE(studied().contains(firstCard));
}

TEST_F(Facts, PuttingOffIsTakenBackOnTheSameDay)
{
    learnFive();
    m_device.clock().advance(10 * dayMs);
    const std::string before = dumpCaches(m_device.path());
    learner().setBuried(first, true);
    learner().setBuried(first, true); // as two devices do
    learner().setBuried(first, false);
    EXPECT_FALSE(standingOf(first).buried);
    EXPECT_EQ(dumpCaches(m_device.path()), before);
    EXPECT_TRUE(studied().contains(firstCard));
}

TEST_F(Facts, TakingBackTodayLeavesAnEarlierDayAsItWas)
{
    learnFive();
    learner().setBuried(first, true);
    const std::string before = dumpLog(m_device.path());
    m_device.clock().advance(dayMs);
    learner().setBuried(first, false);
    EXPECT_EQ(dumpLog(m_device.path()), before) << "nothing was put off today";
}

TEST_F(Facts, ANewFactPutOffIsNotShownThatDay)
{
    learner().setBuried(first, true);
    learnFive();
    EXPECT_FALSE(learner().memory(firstCard).memory);
    m_device.clock().advance(dayMs);
    EXPECT_TRUE(studied().contains(firstCard)) << "it comes first in the text";
}

TEST_F(Facts, ARoundThatStandsOpenLeavesOutWhatIsPutOffOrPausedMeanwhile)
{
    using Act = std::function<void(bool)>;
    const std::vector<Act> acts{[this](bool on) {
                                    learner().setBuried(first, on);
                                },
                                [this](bool on) {
                                    learner().setSuspended(first, on);
                                }};
    for (const Act &act : acts) {
        m_session = learner().startToday(5);
        const std::string before = describe(learner().view(m_session));
        const int total = learner().view(m_session).total;
        ASSERT_EQ(learner().view(m_session).card, firstCard);
        act(true);
        EXPECT_NE(learner().view(m_session).card, firstCard);
        EXPECT_EQ(learner().view(m_session).total, total - 2) << "neither shown nor asked";
        act(false);
        EXPECT_EQ(describe(learner().view(m_session)), before);
    }
}

TEST_F(Facts, ARoundThatStandsOpenLeavesOutWhatIsBegunAnewMeanwhile)
{
    learnFive();
    m_device.clock().advance(10 * dayMs);
    m_session = learner().startToday(40);
    const std::string before = describe(learner().view(m_session));
    const int total = learner().view(m_session).total;
    learner().forget(first);
    EXPECT_EQ(learner().view(m_session).total, total - 1);
    while (m_device.step(m_session, true)) {
        EXPECT_NE(learner().view(m_session).card, firstCard);
    }
    while (learner().undo(m_session)) { }
    EXPECT_TRUE(learner().remember(first));
    EXPECT_EQ(describe(learner().view(m_session)), before);
}

TEST_F(Facts, ADayChosenHoldsUntilTheNextReview)
{
    learnFive();
    learner().setDue(first, dayIn(20));
    EXPECT_EQ(standingOf(first).dueInDays, 20);
    for (int day = 1; day < 20; ++day) {
        EXPECT_FALSE(studiedOn(1).contains(firstCard)) << day;
    }
    EXPECT_TRUE(studiedOn(1).contains(firstCard));
    const study::CardMemory memory = learner().memory(firstCard);
    EXPECT_EQ(memory.lastDay, today());
    const double stability = memory.memory->stability;
    EXPECT_NEAR(memory.dueDay - today(), stability, stability / 2 + 2) << "memory says again when it comes";
    EXPECT_TRUE(learner().check().empty());
}

TEST_F(Facts, ADayChosenEarlierThanMemorySaysHoldsTooAndNoDayLiesBehindToday)
{
    learnFive();
    ASSERT_GT(*standingOf(first).dueInDays, 1);
    learner().setDue(first, dayIn(1));
    EXPECT_EQ(standingOf(first).dueInDays, 1);
    EXPECT_TRUE(studiedOn(1).contains(firstCard));
    learner().setDue(first, dayIn(-3));
    EXPECT_EQ(standingOf(first).dueInDays, 0);
}

TEST_F(Facts, AFactBegunAnewIsShownFirstAndThenAsked)
{
    learnFive();
    m_device.clock().advance(10 * dayMs);
    studied();
    ASSERT_EQ(learner().memory(firstCard).reviews, 2);
    learner().forget(first);
    EXPECT_EQ(standingOf(first).strength, Strength::New);
    EXPECT_FALSE(standingOf(first).dueInDays);
    m_device.clock().advance(dayMs);
    m_session = learner().startToday(40);
    bool shown = false;
    for (SessionView view = learner().view(m_session); view.card != firstCard || view.kind != StepKind::Ask;
         view = learner().view(m_session)) {
        shown = shown || (view.card == firstCard && view.kind == StepKind::Teach);
        ASSERT_TRUE(m_device.step(m_session, true));
    }
    EXPECT_TRUE(shown);
    m_device.step(m_session, true);
    EXPECT_EQ(learner().memory(firstCard).reviews, 1);
    EXPECT_EQ(learner().history(first).size(), 3U) << "what was answered stays in the records";
    EXPECT_TRUE(learner().check().empty());
}

TEST_F(Facts, RememberingRestoresExactlyWhatWasForgotten)
{
    learnFive();
    m_device.clock().advance(10 * dayMs);
    studied();
    learner().setDue(first, dayIn(9));
    const std::string before = dumpCaches(m_device.path());
    EXPECT_FALSE(learner().remember(first)) << "nothing to take back";
    learner().forget(first);
    EXPECT_NE(dumpCaches(m_device.path()), before);
    EXPECT_TRUE(learner().remember(first));
    EXPECT_EQ(dumpCaches(m_device.path()), before);
    learner().rebuild();
    EXPECT_EQ(dumpCaches(m_device.path()), before);
}

TEST_F(Facts, UndoTakesBackTheAnswerAndNotWhatWasDoneToAFactMeanwhile)
{
    m_session = learner().startToday(5);
    while (learner().today().doneToday == 0) {
        m_device.step(m_session, true);
    }
    const CardId answered = learner().standing().front().fact->id == first ? firstCard : CardId{};
    learner().setBuried({"fact-5"}, true);
    learner().setDue(first, dayIn(4));
    EXPECT_TRUE(learner().undo(m_session));
    EXPECT_EQ(learner().today().doneToday, 0);
    EXPECT_EQ(learner().memory(answered).reviews, 0);
    EXPECT_TRUE(standingOf({"fact-5"}).buried);
    EXPECT_TRUE(learner().check().empty());
}

TEST_F(Facts, AnyActsOnAnyFactsLeaveTheCachesEqualToTheReplay)
{
    SplitMix64 dice(2026);
    for (int step = 0; step < 120; ++step) {
        const FactId fact{"fact-" + std::to_string(1 + dice.next() % 12)};
        switch (dice.next() % 8) {
        case 0:
            learner().setBuried(fact, dice.next() % 2 == 0);
            break;
        case 1:
            learner().setDue(fact, dayIn(static_cast<int>(dice.next() % 20)));
            break;
        case 2:
            learner().forget(fact);
            break;
        case 3:
            learner().remember(fact);
            break;
        case 4:
            learner().setSuspended(fact, dice.next() % 3 == 0);
            break;
        case 5:
            m_device.clock().advance(dayMs);
            break;
        default:
            m_device.study(3, dice.next() % 3 != 0);
        }
        ASSERT_TRUE(learner().check().empty()) << step;
    }
    const std::string before = dumpCaches(m_device.path());
    learner().rebuild();
    EXPECT_EQ(dumpCaches(m_device.path()), before);
}

TEST_F(Facts, WhatTwoDevicesDidToTheSameFactsMergesAlikeBothWays)
{
    TestDevice other(m_folder.path(), "two", 2, 480);
    learnFive();
    m_device.close();
    other.learner().merge(m_device.path());
    m_device.reopen();
    m_device.clock().advance(10 * dayMs);
    other.clock().advance(10 * dayMs + 30 * minuteMs);
    learner().setDue(first, dayIn(30));
    learner().forget({"fact-4"});
    learner().setBuried({"fact-5"}, true);
    other.learner().setDue(first, dayIn(7));
    other.learner().setBuried({"fact-5"}, true);
    EXPECT_FALSE(studied(other).contains(firstCard));
    other.close();
    learner().merge(other.path());
    m_device.close();
    other.reopen();
    other.learner().merge(m_device.path());
    EXPECT_EQ(dumpCaches(other.path()), dumpCaches(m_device.path()));
    m_device.reopen();
    EXPECT_EQ(standingOf(first).dueInDays, 7) << "who wrote last";
    EXPECT_TRUE(standingOf({"fact-5"}).buried);
    learner().setBuried({"fact-5"}, false);
    EXPECT_FALSE(standingOf({"fact-5"}).buried) << "put off by both, taken back once";
    EXPECT_EQ(standingOf({"fact-4"}).strength, standingOf(other.learner(), {"fact-4"}).strength);
    EXPECT_TRUE(learner().check().empty());
    EXPECT_TRUE(other.learner().check().empty());
}

TEST_F(Facts, WhatIsMissedAgainAndAgainIsToldOnTheDayItBecomesSo)
{
    learnFive();
    const int days = missUntilLeech(firstCard);
    ASSERT_GT(days, 2);
    ASSERT_LE(days, 9);
    const Summary summary = learner().summary(m_session);
    ASSERT_EQ(summary.missed.size(), 1U);
    EXPECT_TRUE(summary.missed.front().leech);
    EXPECT_TRUE(learner().missedFact(firstCard)->leech);
    EXPECT_EQ(learner().practiceOffer({}, 5).leeches, 1);
    const std::string before = dumpCaches(m_device.path());
    learner().rebuild();
    EXPECT_EQ(dumpCaches(m_device.path()), before);
    m_device.clock().advance(dayMs);
    ASSERT_TRUE(missToday(firstCard));
    EXPECT_FALSE(learner().summary(m_session).missed.front().leech) << "it was one before";
    EXPECT_TRUE(standingOf(first).leech);
}

TEST_F(Facts, APausedFactIsNoLongerAdvisedOnAndOnePassedAFewTimesIsNone)
{
    learnFive();
    ASSERT_GT(missUntilLeech(firstCard), 0);
    learner().setSuspended(first, true);
    EXPECT_EQ(learner().practiceOffer({}, 5).leeches, 0);
    EXPECT_FALSE(learner().missedFact(firstCard)->leech);
    learner().setSuspended(first, false);
    EXPECT_EQ(learner().practiceOffer({}, 5).leeches, 1);
    for (int passed = 0; passed < 3; ++passed) {
        EXPECT_TRUE(standingOf(first).leech) << passed;
        while (!studiedOn(1).contains(firstCard)) { }
    }
    EXPECT_FALSE(standingOf(first).leech);
    EXPECT_TRUE(learner().check().empty());
}

TEST_F(Facts, AFactBegunAnewIsNotMissedAgainAndAgain)
{
    learnFive();
    ASSERT_GT(missUntilLeech(firstCard), 0);
    learner().forget(first);
    EXPECT_FALSE(standingOf(first).leech);
    learner().remember(first);
    EXPECT_TRUE(standingOf(first).leech);
}

} // namespace

} // namespace shixi::learner::test
