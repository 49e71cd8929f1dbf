#include "fixture.h"
#include "learner/challenges.h"
#include "learner/dailyquiz.h"
#include "learner/moving.h"
#include "learner/papers.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

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
    static std::vector<Answer> answersOf(Learner &learner, const SessionId &session)
    {
        std::vector<Answer> answers;
        for (const SessionRows::Row &row : Moving(learner).rowsOf(session).rows) {
            if (const auto *answer = std::get_if<Answer>(&row)) {
                answers.push_back(*answer);
            }
        }
        return answers;
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
    std::map<CardId, int> countedThere; // that day, and how often in all
    for (const Answer &answer : answersOf(other(), m_other.study(12))) {
        if (answer.rating) {
            countedThere[answer.card] = other().memory(answer.card).reviews;
        }
    }
    m_own.clock().advance(5 * 60 * minuteMs);
    const SessionId session = m_own.study(12);
    const std::vector<Answer> given = answersOf(own(), session);
    const std::vector<Answer> moved = answersOf(other(), moveToOther(session));
    ASSERT_EQ(moved.size(), given.size());
    int countedBefore = 0;
    for (std::size_t index = 0; index < moved.size(); ++index) {
        const Answer &answer = moved[index];
        const bool was = given[index].rating.has_value();
        if (was && countedThere.contains(answer.card)) {
            ++countedBefore;
            EXPECT_EQ(answer.ratingRule, "later_that_day");
            EXPECT_FALSE(answer.rating);
            EXPECT_EQ(other().memory(answer.card).reviews, countedThere[answer.card]);
        }
    }
    EXPECT_GT(countedBefore, 0) << "nothing was tried";
    expectSound();
}

TEST_F(TwoPeople, ACardTheOtherWasNeverShownIsPracticeThere)
{
    m_own.study(6);
    m_own.clock().advance(3 * dayMs);
    const SessionId second = m_own.study(6);
    std::set<CardId> shownHere;
    for (const SessionRows::Row &row : Moving(own()).rowsOf(second).rows) {
        const auto *event = std::get_if<CardEvent>(&row);
        if (event != nullptr && event->kind == CardEventKind::Introduced) {
            shownHere.insert(event->card);
        }
    }
    int shownBefore = 0;
    for (const Answer &answer : answersOf(other(), Moving(other()).takeIn(Moving(own()).rowsOf(second)))) {
        if (!shownHere.contains(answer.card)) {
            ++shownBefore;
            EXPECT_EQ(answer.ratingRule, "not_introduced");
            EXPECT_FALSE(answer.rating);
        }
    }
    EXPECT_GT(shownBefore, 0) << "nothing was tried";
    EXPECT_TRUE(other().check().empty());
}

// A session of that mode, played to its end with a miss among its answers.
SessionId playedIn(test::TestDevice &device, Mode mode)
{
    Learner &learner = device.learner();
    SessionId session;
    switch (mode) {
    case Mode::Today:
        session = learner.startToday(8);
        break;
    case Mode::Practice:
        session = learner.startPractice({}, 8);
        break;
    case Mode::Daily:
        session = DailyQuiz(learner).start(DailyQuiz(learner).offers().front().set);
        break;
    case Mode::Exam: {
        Papers papers(learner);
        session = papers.start({"self-test"});
        const PaperView view = papers.view(session);
        for (std::size_t item = 0; item < view.items.size(); ++item) {
            const questions::Question &question = view.items[item].question;
            const auto response = item == 1 ? test::wrongResponse(question) : test::rightResponse(question);
            papers.choose(session, static_cast<int>(item), response, 1000 * static_cast<std::int64_t>(item));
        }
        papers.handIn(session, minuteMs);
        return session;
    }
    case Mode::Challenge: {
        Challenges challenges(learner);
        session = challenges.start(3, 20);
        for (int turn = 0; turn < 6; ++turn) {
            const questions::Question &question = *challenges.show(session).question;
            const auto response = turn == 1 ? test::wrongResponse(question) : test::rightResponse(question);
            challenges.answer(session, question.id, {response, 1000});
        }
        challenges.timeUp(session, challenges.show(session).question->id);
        challenges.end(session);
        return session;
    }
    }
    for (int turn = 0; device.step(session, turn != 1); ++turn) { }
    return session;
}

TEST_F(TwoPeople, ASessionOfAnyModeMovedAndMovedBackCountsAsItDid)
{
    m_own.study(6);
    m_other.study(4, false);
    for (const Mode mode : {Mode::Today, Mode::Practice, Mode::Exam, Mode::Challenge, Mode::Daily}) {
        SCOPED_TRACE(std::string(wireName(mode)));
        m_own.clock().advance(3 * dayMs);
        m_other.clock().advance(3 * dayMs);
        const SessionId session = playedIn(m_own, mode);
        const std::vector<Answer> before = answersOf(own(), session);
        const std::string here = memoryOf(own());
        const std::string there = memoryOf(other());
        ASSERT_FALSE(before.empty());
        const SessionId back = moveBack(moveToOther(session));
        const std::vector<Answer> after = answersOf(own(), back);
        ASSERT_EQ(after.size(), before.size());
        for (std::size_t index = 0; index < after.size(); ++index) {
            EXPECT_EQ(after[index].ratingRule, before[index].ratingRule) << index;
            EXPECT_EQ(after[index].rating, before[index].rating) << index;
            EXPECT_EQ(after[index].waitDays, before[index].waitDays) << index;
        }
        EXPECT_EQ(memoryOf(own()), here);
        EXPECT_EQ(memoryOf(other()), there);
        expectSound();
    }
}

TEST_F(TwoPeople, AChallengeIsNoReviewThereEither)
{
    m_own.study(10);
    m_other.study(10);
    m_own.clock().advance(3 * dayMs);
    m_other.clock().advance(3 * dayMs);
    const SessionId session = playedIn(m_own, Mode::Challenge);
    const std::string there = memoryOf(other());
    const Today before = other().today();
    const SessionId moved = moveToOther(session);
    const std::vector<Answer> answers = answersOf(other(), moved);
    ASSERT_EQ(answers.size(), 6U);
    for (const Answer &answer : answers) {
        EXPECT_EQ(answer.ratingRule, "challenge");
        EXPECT_FALSE(answer.rating);
    }
    EXPECT_EQ(memoryOf(other()), there);
    EXPECT_EQ(other().today().due, before.due);
    EXPECT_EQ(other().today().fresh, before.fresh);
    EXPECT_EQ(other().today().doneToday, before.doneToday);
    EXPECT_EQ(Challenges(other()).view(moved).state.right, 5);
    EXPECT_EQ(Challenges(other()).view(moved).state.livesLeft, 1);
}

TEST_F(TwoPeople, APaperThatItsClockHandedInGoesToo)
{
    const SessionId session = Papers(own()).start({"self-test"});
    const questions::Question asked = Papers(own()).view(session).items.front().question;
    Papers(own()).choose(session, 0, test::rightResponse(asked), 1000);
    EXPECT_FALSE(Papers(own()).wait(session, 15 * minuteMs + 1));
    const SessionId there = moveToOther(session);
    ASSERT_EQ(Papers(other()).attempts().size(), 1U);
    EXPECT_TRUE(Papers(other()).attempts().front().timeUp);
    EXPECT_EQ(Papers(other()).attempts().front().session, there);
    expectSound();
}

// Two people on two devices, kept together by merging each one's files.
class TwoPeopleOnTwoDevices : public TwoPeople
{
protected:
    void mergeAll()
    {
        mergeBothWays(m_own, m_ownFar);
        mergeBothWays(m_other, m_otherFar);
    }
    static void mergeBothWays(test::TestDevice &left, test::TestDevice &right)
    {
        left.close();
        right.learner().merge(left.path());
        left.reopen();
        right.close();
        left.learner().merge(right.path());
        right.reopen();
        left.close();
        right.learner().merge(left.path());
        left.reopen();
    }
    // Each device had what is the same there and here, and moved it.
    static SessionId move(test::TestDevice &from, test::TestDevice &to, const SessionId &session)
    {
        const SessionId there = Moving(to.learner()).takeIn(Moving(from.learner()).rowsOf(session));
        Moving(from.learner()).takeOut(session);
        return there;
    }

    test::TestDevice m_ownFar{m_folder.path(), "one-far", 11};
    test::TestDevice m_otherFar{m_folder.path(), "two-far", 12};
};

TEST_F(TwoPeopleOnTwoDevices, WhatBothMovedIsThereOnceAfterTheFilesAreMerged)
{
    const SessionId session = m_own.study(6);
    mergeAll();
    m_otherFar.study(2); // so that the same rows would be numbered otherwise
    move(m_own, m_other, session);
    move(m_ownFar, m_otherFar, session);
    mergeAll();
    EXPECT_EQ(test::dumpCaches(m_other.path()), test::dumpCaches(m_otherFar.path()));
    for (test::TestDevice *device : {&m_other, &m_otherFar}) {
        EXPECT_TRUE(device->learner().check().empty());
        EXPECT_EQ(device->learner().scores().sessions.size(), 2U) << "the one of the device and the one moved";
    }
    for (test::TestDevice *device : {&m_own, &m_ownFar}) {
        EXPECT_TRUE(device->learner().scores().sessions.empty());
        EXPECT_TRUE(device->learner().check().empty());
    }
}

TEST_F(TwoPeopleOnTwoDevices, WhatWasMovedThereAndBackOnBothIsHereOnce)
{
    const SessionId session = m_own.study(6);
    const std::string learnt = memoryOf(own());
    mergeAll();
    move(m_other, m_own, move(m_own, m_other, session));
    move(m_otherFar, m_ownFar, move(m_ownFar, m_otherFar, session));
    mergeAll();
    for (test::TestDevice *device : {&m_own, &m_ownFar}) {
        EXPECT_EQ(device->learner().scores().sessions.size(), 1U);
        EXPECT_EQ(memoryOf(device->learner()), learnt);
        EXPECT_TRUE(device->learner().check().empty());
    }
    EXPECT_TRUE(other().scores().sessions.empty());
}

TEST_F(TwoPeopleOnTwoDevices, WhatCameByAMergeIsNotTakenInAgain)
{
    const SessionId session = m_own.study(6);
    mergeAll();
    const SessionId there = move(m_own, m_other, session);
    mergeBothWays(m_other, m_otherFar);
    EXPECT_EQ(move(m_ownFar, m_otherFar, session), there);
    EXPECT_EQ(m_otherFar.learner().scores().sessions.size(), 1U);
}

TEST_F(TwoPeople, WhatAKillLeftInBothCanBeMovedBackAndAwayAgain)
{
    const SessionId session = m_own.study(6);
    const std::string learnt = memoryOf(own());
    moveBack(Moving(other()).takeIn(Moving(own()).rowsOf(session)));
    moveToOther(session);
    EXPECT_EQ(memoryOf(other()), learnt);
    EXPECT_EQ(other().scores().sessions.size(), 1U);
    expectSound();
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
