#include "fixture.h"
#include "learner/dailyquiz.h"
#include "learner/moving.h"
#include "learner/papers.h"

#include <gtest/gtest.h>

namespace shixi::learner
{

namespace
{

using test::dayMs;
using test::minuteMs;

// Two people on one machine, each with a file of their own.
class TwoPeople : public ::testing::Test
{
protected:
    SessionId moveToOther(const SessionId &session)
    {
        const SessionRows rows = Moving(own()).rowsOf(session);
        const SessionId there = Moving(other()).takeIn(rows);
        Moving(own()).takeOut(session);
        return there;
    }
    SessionId moveBack(const SessionId &session)
    {
        const SessionRows rows = Moving(other()).rowsOf(session);
        const SessionId here = Moving(own()).takeIn(rows);
        Moving(other()).takeOut(session);
        return here;
    }
    Learner &own() { return m_own.learner(); }
    Learner &other() { return m_other.learner(); }
    // Memory as pages know it: what each card is and when it is due.
    static std::string memoryOf(Learner &learner)
    {
        std::string words;
        for (const questions::Card &card : test::library().cards()) {
            const study::CardMemory memory = learner.memory(card.id);
            words += card.id.value + ' ' + std::to_string(memory.reviews) + ' ' + std::to_string(memory.dueDay) + ' '
                + std::to_string(memory.memory ? memory.memory->stability : 0) + '\n';
        }
        return words;
    }
    void expectSound()
    {
        EXPECT_TRUE(own().check().empty());
        EXPECT_TRUE(other().check().empty());
    }

    QTemporaryDir m_folder{test::folderTemplate()};
    test::TestDevice m_own{m_folder.path(), "one", 1};
    test::TestDevice m_other{m_folder.path(), "two", 2};
};

TEST_F(TwoPeople, AMovedSessionIsAsIfItHadNeverBeenHereAndCountsThere)
{
    const std::string before = memoryOf(own());
    const SessionId session = m_own.study(6);
    const std::string learnt = memoryOf(own());
    const PastSession past = own().scores().sessions.front();
    EXPECT_EQ(past.session, session);
    const SessionId there = moveToOther(session);
    EXPECT_EQ(memoryOf(own()), before);
    EXPECT_FALSE(own().scores().anyAnswer);
    EXPECT_TRUE(own().scores().sessions.empty());
    EXPECT_EQ(own().today().doneToday, 0);
    EXPECT_EQ(memoryOf(other()), learnt) << "both were new to it";
    ASSERT_EQ(other().scores().sessions.size(), 1U);
    EXPECT_EQ(other().scores().sessions.front().session, there);
    EXPECT_EQ(other().scores().sessions.front().asked, past.asked);
    EXPECT_EQ(other().scores().sessions.front().atMs, past.atMs);
    expectSound();
}

TEST_F(TwoPeople, AfterItTheDaysShareIsOfferedAnewHereAndIsDoneThere)
{
    const int offered = own().today().due + own().today().fresh;
    const SessionId session = m_own.study(6);
    moveToOther(session);
    EXPECT_EQ(own().today().due + own().today().fresh, offered);
    EXPECT_GT(other().today().doneToday, 0);
    const SessionId again = own().startToday(6);
    EXPECT_NE(again, session);
    EXPECT_FALSE(again.empty());
}

TEST_F(TwoPeople, MovingItBackLeavesEverythingAsItWas)
{
    m_own.study(5);
    m_other.study(4, false);
    m_own.clock().advance(dayMs);
    m_other.clock().advance(dayMs);
    m_other.study(4);
    const SessionId session = m_own.study(6, false);
    const std::string here = memoryOf(own());
    const std::string there = memoryOf(other());
    const auto tally = own().scores().sessions.size();
    const SessionId back = moveBack(moveToOther(session));
    EXPECT_NE(back, session) << "a voided row never counts again";
    EXPECT_EQ(memoryOf(own()), here);
    EXPECT_EQ(memoryOf(other()), there);
    EXPECT_EQ(own().scores().sessions.size(), tally);
    expectSound();
}

TEST_F(TwoPeople, AKillInBetweenLeavesItInBothAndDoingItAgainMakesNoSecondOne)
{
    const SessionId session = m_own.study(6);
    const std::string learnt = memoryOf(own());
    const SessionId there = Moving(other()).takeIn(Moving(own()).rowsOf(session));
    m_own.reopen();
    m_other.reopen();
    EXPECT_EQ(memoryOf(own()), learnt);
    EXPECT_EQ(memoryOf(other()), learnt);
    EXPECT_EQ(moveToOther(session), there);
    EXPECT_EQ(memoryOf(other()), learnt);
    EXPECT_EQ(other().scores().sessions.size(), 1U);
    EXPECT_TRUE(own().scores().sessions.empty());
    EXPECT_THROW((void)Moving(own()).rowsOf(session), Error) << "it is not here any more";
    expectSound();
}

TEST_F(TwoPeople, WhatAKillLeftInBothIsNotDoubledByMovingItBackEither)
{
    const SessionId session = m_own.study(6);
    const std::string learnt = memoryOf(own());
    const SessionId there = Moving(other()).takeIn(Moving(own()).rowsOf(session));
    EXPECT_EQ(moveBack(there), session);
    EXPECT_EQ(memoryOf(own()), learnt);
    EXPECT_EQ(own().scores().sessions.size(), 1U);
    EXPECT_TRUE(other().scores().sessions.empty());
    expectSound();
}

TEST_F(TwoPeople, WhatCountedThereThatDayAlreadyDoesNotCountTwice)
{
    m_own.study(6);
    m_other.study(6);
    m_own.clock().advance(dayMs);
    m_other.clock().advance(dayMs);
    m_other.study(12);
    const std::string there = memoryOf(other());
    m_own.clock().advance(5 * 60 * minuteMs);
    const SessionId session = m_own.study(12);
    moveToOther(session);
    for (const questions::Card &card : test::library().cards()) {
        EXPECT_LE(other().memory(card.id).reviews, 2);
    }
    EXPECT_NE(there, std::string());
    expectSound();
}

TEST_F(TwoPeople, ACardTheOtherWasNeverShownIsPracticeThere)
{
    const SessionId first = m_own.study(6);
    m_own.clock().advance(3 * dayMs);
    const SessionId second = m_own.study(6);
    const auto learntFirst = Moving(own()).rowsOf(first);
    const SessionRows rows = Moving(own()).rowsOf(second);
    const SessionId there = Moving(other()).takeIn(rows);
    for (const SessionRows::Row &row : Moving(other()).rowsOf(there).rows) {
        const auto *answer = std::get_if<Answer>(&row);
        if (answer == nullptr) {
            continue;
        }
        const bool shownBefore = std::ranges::any_of(learntFirst.rows, [&](const SessionRows::Row &each) {
            const auto *event = std::get_if<CardEvent>(&each);
            return event != nullptr && event->card == answer->card;
        });
        if (shownBefore) {
            EXPECT_EQ(answer->ratingRule, "not_introduced");
            EXPECT_FALSE(answer->rating);
        }
    }
    EXPECT_TRUE(other().check().empty());
}

TEST_F(TwoPeople, TheQuizOfADayCanBeTakenHereOnceItWasSomebodyElses)
{
    const SessionId session = DailyQuiz(own()).start(DailyQuiz(own()).offers().front().set);
    while (m_own.step(session, true)) { }
    ASSERT_TRUE(DailyQuiz(own()).offers().front().done);
    moveToOther(session);
    EXPECT_FALSE(DailyQuiz(own()).offers().front().done);
    EXPECT_TRUE(DailyQuiz(other()).offers().front().done);
    expectSound();
}

TEST_F(TwoPeople, AnOpenSessionIsOverInBothOnceMoved)
{
    const SessionId session = own().startToday(6);
    m_own.step(session, true);
    m_own.step(session, true);
    const SessionId there = moveToOther(session);
    EXPECT_NE(other().startToday(6), there);
    EXPECT_NE(own().startToday(6), session);
    expectSound();
}

TEST_F(TwoPeople, APaperGoesWithItsScoreAndOnlyOnceHandedIn)
{
    const SessionId session = Papers(own()).start({"self-test"});
    const questions::Question asked = Papers(own()).view(session).items.front().question;
    Papers(own()).choose(session, 0, test::rightResponse(asked), 1000);
    EXPECT_THROW((void)Moving(own()).rowsOf(session), Error);
    Papers(own()).handIn(session, 5000);
    const PaperAttempt here = Papers(own()).attempts().front();
    const SessionId there = moveToOther(session);
    EXPECT_TRUE(Papers(own()).attempts().empty());
    ASSERT_EQ(Papers(other()).attempts().size(), 1U);
    EXPECT_EQ(Papers(other()).attempts().front().points, here.points);
    EXPECT_EQ(Papers(other()).attempts().front().session, there);
    expectSound();
}

// Any history of two people, any session moved and moved back, kills in between: both files equal a fresh replay, and
// what was moved back counts as before.
TEST(MovingProperty, MovedAndMovedBackEqualsAFreshReplayOfBothFiles)
{
    for (std::uint64_t seed = 1; seed <= 25; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        const QTemporaryDir folder(test::folderTemplate());
        test::TestDevice own(folder.path(), "one", seed);
        test::TestDevice other(folder.path(), "two", seed + 1000);
        SplitMix64 dice(seed);
        std::vector<SessionId> sessions;
        for (int day = 0; day < 4; ++day) {
            sessions.push_back(own.study(1 + static_cast<int>(dice.below(8)), dice.below(3) != 0));
            if (dice.below(2) == 0) {
                other.study(1 + static_cast<int>(dice.below(8)), dice.below(3) != 0);
            }
            own.clock().advance(dayMs * static_cast<std::int64_t>(dice.below(4)));
            other.clock().advance(dayMs * static_cast<std::int64_t>(dice.below(4)));
        }
        std::erase_if(sessions, [](const SessionId &each) {
            return each.empty();
        });
        const SessionId session = sessions.at(dice.below(sessions.size()));
        const auto before = own.learner().scores().sessions.size();
        const SessionId there = Moving(other.learner()).takeIn(Moving(own.learner()).rowsOf(session));
        if (dice.below(2) == 0) {
            own.reopen(); // killed, and done again
            EXPECT_EQ(Moving(other.learner()).takeIn(Moving(own.learner()).rowsOf(session)), there);
        }
        Moving(own.learner()).takeOut(session);
        EXPECT_TRUE(own.learner().check().empty());
        EXPECT_TRUE(other.learner().check().empty());
        Moving(own.learner()).takeIn(Moving(other.learner()).rowsOf(there));
        Moving(other.learner()).takeOut(there);
        EXPECT_EQ(own.learner().scores().sessions.size(), before);
        for (test::TestDevice *device : {&own, &other}) {
            EXPECT_TRUE(device->learner().check().empty());
            const std::string caches = test::dumpCaches(device->path());
            device->learner().rebuild();
            EXPECT_EQ(test::dumpCaches(device->path()), caches);
        }
    }
}

} // namespace

} // namespace shixi::learner
