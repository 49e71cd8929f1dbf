#include "core/error.h"
#include "learner/dayrule.h"
#include "learner/learnerfixture.h"
#include "learner/replay.h"
#include "learner/studyrules.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

#include <QFile>
#include <QTimeZone>

#include <set>

namespace shixi::learner::test
{

TEST_F(LearnerFixture, TheFirstVisitOffersFiveNewFacts)
{
    const Today today = learner().today();
    EXPECT_FALSE(today.anyAnswer);
    EXPECT_EQ(today.fresh, 5);
    EXPECT_EQ(today.questions, 5);
    EXPECT_EQ(today.reviews, 0);
    EXPECT_EQ(today.coreFacts, 8);
    EXPECT_EQ(today.coreLearnt, 0);
    EXPECT_EQ(today.daysAway, 0);
    EXPECT_FALSE(today.open);
    ASSERT_EQ(today.sections.size(), 3U);
    EXPECT_EQ(today.sections[0].title, QStringLiteral("第1节"));
    EXPECT_EQ(today.sections[2].facts, 3) << "a detail is not counted";
    EXPECT_GT(today.minutes, 0);
}

TEST_F(LearnerFixture, WhatIsToGoIsOfTheOpenSessionElseOfTheShareAndMoreIsOfferedWhenNoneIs)
{
    EXPECT_EQ(learner().today().toGo, 5);
    EXPECT_EQ(learner().today().more, 0) << "the share comes first";
    const SessionId session = learner().startToday(3);
    EXPECT_EQ(learner().today().toGo, learner().today().openRemaining);
    EXPECT_EQ(learner().today().more, 0);
    learner().end(session);
    m_device.study(10);
    EXPECT_EQ(learner().today().toGo, 0);
    EXPECT_GT(learner().today().more, 0);
}

TEST_F(LearnerFixture, AskingForMoreKeepsTheLimitsWhileTheShareIsUnfinished)
{
    const SessionId session = learner().startToday(5, true);
    EXPECT_EQ(learner().view(session).total, 10) << "five new facts, as any day";
    firstQuestion(session);
    m_device.step(session, true);
    learner().end(session);
    const int share = learner().today().toGo;
    ASSERT_GT(share, 0);
    EXPECT_EQ(learner().summary(session).moreAvailable, share);
    EXPECT_EQ(learner().view(learner().startToday(10, true)).total, share);
}

TEST_F(LearnerFixture, ANewFactIsTaughtThenAskedAndItsFirstAnswerIsAReview)
{
    const SessionId session = learner().startToday(10);
    const SessionView teaching = learner().view(session);
    EXPECT_EQ(teaching.kind, StepKind::Teach);
    ASSERT_NE(teaching.fact, nullptr);
    EXPECT_EQ(teaching.question, nullptr);
    EXPECT_FALSE(teaching.canUndo);
    const SessionView asking = firstQuestion(session);
    ASSERT_EQ(asking.kind, StepKind::Ask);
    const Outcome outcome = learner().answer(session, {rightResponse(*asking.question), 4000, false, false});
    EXPECT_EQ(outcome.verdict, Verdict::Right);
    EXPECT_EQ(outcome.rating, Rating::Good);
    ASSERT_TRUE(outcome.nextDueDays.has_value());
    EXPECT_GE(*outcome.nextDueDays, 1);
    EXPECT_FALSE(outcome.comesAgain);
    EXPECT_EQ(learner().memory(asking.card).reviews, 1);
    EXPECT_EQ(learner().today().doneToday, 1);
}

TEST_F(LearnerFixture, WhatWasOnlyEverMissedIsNotLearntAndRecallIsSaidFromTheNextDayOn)
{
    const SessionId missed = m_device.study(5, false);
    ASSERT_FALSE(missed.empty());
    EXPECT_EQ(learner().today().coreLearnt, 0);
    EXPECT_EQ(learner().today().sections[0].learnt, 0);
    EXPECT_EQ(learner().today().sections[0].retentionPpm, -1);
    m_device.clock().advance(dayMs);
    m_device.study(10);
    EXPECT_GT(learner().today().coreLearnt, 0);
    EXPECT_EQ(learner().today().sections[0].retentionPpm, -1) << "learnt today";
    m_device.clock().advance(dayMs);
    EXPECT_GT(learner().today().sections[0].retentionPpm, 500'000);
    EXPECT_LT(learner().today().sections[0].retentionPpm, 1'000'000);
}

TEST_F(LearnerFixture, TwoCardsOfOneSentenceAreNotAskedOnOneDay)
{
    const SessionId session = learner().startToday(40);
    std::set<CardId> asked;
    while (m_device.step(session, true)) {
        asked.insert(learner().view(session).card);
    }
    EXPECT_FALSE(asked.contains({"card-2"}) && asked.contains({"card-3"}));
}

TEST_F(LearnerFixture, AMissedCardComesAgainAndPassingTheStepBelowMakesItHard)
{
    // Reviews on several days lift the card to a harder form; then it is missed there.
    m_device.study(5);
    for (int day = 0; day < 4; ++day) {
        m_device.clock().advance(6 * dayMs);
        m_device.study(10);
    }
    m_device.clock().advance(6 * dayMs);
    const SessionId session = learner().startToday(10);
    SessionView view = firstQuestion(session);
    while (view.kind == StepKind::Ask && (view.question->form == Form::Recognise || view.card.value == "card-5")) {
        m_device.step(session, true);
        view = firstQuestion(session);
    }
    ASSERT_EQ(view.kind, StepKind::Ask);
    const Form failed = view.question->form;
    const int reviews = learner().memory(view.card).reviews;
    const CardId card = view.card;
    const Outcome miss = learner().answer(session, {wrongResponse(*view.question), 4000, false, false});
    EXPECT_EQ(miss.rating, Rating::Again);
    EXPECT_TRUE(miss.comesAgain);
    EXPECT_EQ(learner().memory(card).reviews, reviews + 1);
    EXPECT_EQ(learner().memory(card).lapses, 1);
    while (learner().view(session).card != card) {
        ASSERT_TRUE(m_device.step(session, true));
    }
    view = learner().view(session);
    EXPECT_TRUE(view.stepBelow);
    EXPECT_LT(view.question->form, failed);
    EXPECT_EQ(view.attempt, 2);
    const Outcome pass = learner().answer(session, {rightResponse(*view.question), 4000, false, false});
    EXPECT_EQ(pass.rating, Rating::Hard);
    EXPECT_EQ(learner().memory(card).reviews, reviews + 1) << "it takes the place of the failure";
    EXPECT_EQ(learner().memory(card).lapses, 0);
    learner().undo(session);
    EXPECT_EQ(learner().memory(card).lapses, 1) << "the failure stands again";
}

TEST(ReplayOfACard, TakesADaySetByHandForACardNeverReviewed)
{
    const auto event = [](std::int64_t seq, CardEventKind kind, const std::string &value) {
        return CardEvent{{{}, {"one"}, seq, 1000 * seq, 0, 100}, {}, {"card"}, kind, value};
    };
    const CardEvent introduced = event(1, CardEventKind::Introduced, {});
    EXPECT_EQ(replayCard({"card"}, {}, {introduced}, {}).memory.dueDay, 0) << "at once";
    const auto state = replayCard({"card"}, {}, {introduced, event(2, CardEventKind::DueSet, "123")}, {});
    EXPECT_EQ(state.memory.dueDay, 123);
    EXPECT_FALSE(state.memory.memory);
}

TEST(ReplayOfACard, PairsTheStepBelowWithItsFailureWhateverTheClock)
{
    const auto answer = [](const std::string &session, std::int64_t seq, std::int64_t atMs, Rating rating, bool below) {
        Answer row;
        row.stamp = {{std::string(31, '0') + std::to_string(seq)}, {"one"}, seq, atMs, 0, 100};
        row.session = {session};
        row.card = {"card"};
        row.rating = rating;
        row.ratingRule = below ? "step_below" : "first_of_day";
        return row;
    };
    const auto replayed = [](const std::vector<Answer> &answers) {
        return replayCard({"card"}, answers, {}, {}).memory;
    };
    const Answer failed = answer("s", 1, 5000, Rating::Again, false);
    const Answer passed = answer("s", 2, 6000, Rating::Hard, true);
    const Answer passedEarlier = answer("s", 2, 4000, Rating::Hard, true);
    const Answer elsewhere = answer("t", 3, 5500, Rating::Good, false);
    EXPECT_EQ(replayed({passedEarlier, failed}), replayed({failed, passed})) << "the clock was set back";
    EXPECT_EQ(replayed({failed, elsewhere, passed}), replayed({failed, passed, elsewhere})) << "a review in between";
    EXPECT_EQ(replayed({failed, passed}).reviews, 1);
    EXPECT_EQ(replayed({elsewhere, passed}), replayed({elsewhere})) << "its failure was taken back";
}

TEST_F(LearnerFixture, OnlyTheFirstAnswerOfADayCounts)
{
    const SessionId session = learner().startToday(5);
    const SessionView view = firstQuestion(session);
    learner().answer(session, {wrongResponse(*view.question), 1000, false, false});
    while (learner().view(session).card != view.card) {
        ASSERT_TRUE(m_device.step(session, true));
    }
    const SessionView again = learner().view(session);
    const Outcome outcome = learner().answer(session, {rightResponse(*again.question), 1000, false, false});
    // Its form is the easiest already: asked again in the same, which is practice.
    EXPECT_FALSE(again.stepBelow);
    EXPECT_EQ(outcome.rating, std::nullopt);
    EXPECT_EQ(learner().memory(view.card).reviews, 1);
    while (m_device.step(session, true)) { }
    const Summary summary = learner().summary(session);
    EXPECT_EQ(summary.practiceOnly, 1);
    EXPECT_EQ(summary.counted, 5);
    EXPECT_EQ(summary.firstAsks, 5);
    EXPECT_EQ(summary.right, 4);
    EXPECT_EQ(summary.taught, 5);
    ASSERT_EQ(summary.missed.size(), 1U);
    EXPECT_EQ(summary.missed[0].question->id, view.question->id);
    EXPECT_EQ(summary.missed[0].chosen, wrongResponse(*view.question).chosen);
}

TEST_F(LearnerFixture, AGuessIsHardAndSayingSoKeepsOneAnswer)
{
    const SessionId session = learner().startToday(5);
    const SessionView view = firstQuestion(session);
    const Outcome first = learner().answer(session, {rightResponse(*view.question), 1000, false, false});
    const SessionView next = learner().view(session);
    m_device.clock().advance(20 * minuteMs);
    const Outcome guessed = learner().reconsider(session, true, false);
    EXPECT_EQ(guessed.rating, Rating::Hard);
    EXPECT_NE(guessed.answer, first.answer);
    EXPECT_EQ(describe(learner().view(session)), describe(next));
    EXPECT_EQ(learner().memory(view.card).reviews, 1);
    EXPECT_EQ(count("SELECT count(*) FROM answer"), 2);
    EXPECT_EQ(count("SELECT count(*) FROM live_answer"), 1);
    EXPECT_EQ(count("SELECT count(DISTINCT at_ms) FROM answer"), 1) << "it keeps the moment it was given";
    EXPECT_EQ(learner().reconsider(session, false, false).rating, Rating::Good);
    EXPECT_TRUE(learner().undo(session));
    EXPECT_EQ(learner().memory(view.card).reviews, 0);
}

TEST_F(LearnerFixture, TheLastAnswerEndsTheSessionAndUndoOpensItAgain)
{
    const SessionId session = learner().startToday(5);
    SessionView last;
    for (SessionView view = learner().view(session); view.kind != StepKind::Done; view = learner().view(session)) {
        last = view;
        m_device.step(session, true);
    }
    EXPECT_FALSE(learner().today().open);
    learner().end(session);
    EXPECT_EQ(count("SELECT count(*) FROM session_edit"), 1) << "it had ended already";
    EXPECT_TRUE(learner().view(session).canUndo);
    EXPECT_TRUE(learner().undo(session));
    EXPECT_EQ(describe(learner().view(session)), describe(last));
    EXPECT_EQ(learner().today().open, session);
    EXPECT_EQ(learner().today().openRemaining, 1);
}

TEST_F(LearnerFixture, AClosedSessionIsNotOfferedAgain)
{
    const SessionId session = learner().startToday(5);
    m_device.step(session, true);
    EXPECT_EQ(learner().startToday(5), session);
    learner().end(session);
    EXPECT_EQ(learner().view(session).kind, StepKind::Done);
    EXPECT_NE(learner().startToday(5), session);
}

TEST_F(LearnerFixture, ASessionOfAnEarlierDayIsEndedAndANewPlanMade)
{
    const SessionId session = learner().startToday(5);
    m_device.step(session, true);
    m_device.clock().advance(dayMs);
    EXPECT_FALSE(learner().today().open);
    const SessionId next = learner().startToday(5);
    EXPECT_NE(next, session);
    EXPECT_EQ(learner().view(session).kind, StepKind::Done);
}

TEST_F(LearnerFixture, ASessionOverTheRolloverGoesOn)
{
    m_device.clock().set(noon + 15 * 60 * minuteMs + 59 * minuteMs); // 3:59, one minute before the day ends
    const SessionId session = learner().startToday(5);
    firstQuestion(session);
    m_device.clock().advance(2 * minuteMs);
    m_device.step(session, true);
    EXPECT_EQ(learner().today().open, session);
}

TEST_F(LearnerFixture, ARepeatJustAfterTheRolloverIsPracticeAndOneHoursLaterAReview)
{
    for (const std::int64_t later : {std::int64_t{2}, std::int64_t{5 * 60}}) {
        TestDevice device(m_folder.path(), "night-" + std::to_string(later), 4);
        device.clock().set(noon + 15 * 60 * minuteMs + 59 * minuteMs); // 3:59
        const SessionId session = device.learner().startToday(5);
        while (device.learner().view(session).kind == StepKind::Teach) {
            device.learner().taught(session);
        }
        const CardId missed = device.learner().view(session).card;
        device.step(session, false);
        device.clock().advance(later * minuteMs);
        while (device.learner().view(session).card != missed) {
            ASSERT_TRUE(device.step(session, true));
        }
        device.step(session, true);
        EXPECT_EQ(device.learner().memory(missed).reviews, later < 240 ? 1 : 2) << later << " minutes";
    }
}

TEST_F(LearnerFixture, WithNothingToAskThereIsNoSession)
{
    m_device.study(5);
    EXPECT_EQ(learner().startToday(5), SessionId{});
    EXPECT_EQ(learner().view({}).kind, StepKind::Done);
    learner().end({});
    EXPECT_FALSE(learner().undo({}));
    EXPECT_EQ(learner().summary({}).firstAsks, 0);
    EXPECT_GT(learner().summary({}).moreAvailable, 0);
    const SessionId more = learner().startToday(10, true);
    EXPECT_EQ(learner().view(more).kind, StepKind::Teach);
}

TEST_F(LearnerFixture, CardsTheLibraryNoLongerHasAreKeptAndPassedOver)
{
    const SessionId session = learner().startToday(5);
    firstQuestion(session);
    m_device.step(session, true);
    const std::string log = dumpLog(m_device.path());
    m_device.reopen(smallerLibrary());
    EXPECT_EQ(dumpLog(m_device.path()), log);
    EXPECT_TRUE(learner().check().empty());
    while (m_device.step(session, true)) { }
    EXPECT_EQ(learner().view(session).kind, StepKind::Done);
    EXPECT_GE(learner().today().due, 0);
    m_device.reopen();
    EXPECT_EQ(learner().memory({"card-1"}).reviews, 1);
}

TEST_F(LearnerFixture, AStepThatIsNotTheSessionsIsRefusedAndNothingChanges)
{
    const SessionId session = learner().startToday(5);
    const std::string log = dumpLog(m_device.path());
    EXPECT_THROW(learner().answer(session, {}), Error) << "it stands at teaching";
    EXPECT_THROW(learner().reconsider(session, true, false), Error);
    EXPECT_THROW(learner().taught({std::string(32, '0')}), Error);
    EXPECT_THROW(learner().taught({"no id at all"}), Error);
    EXPECT_EQ(dumpLog(m_device.path()), log);
}

TEST_F(LearnerFixture, ASettingIsWhatWasSetLastEvenAfterAClockAheadOfTime)
{
    EXPECT_EQ(learner().setting(QStringLiteral("theme"), QStringLiteral("light")), QStringLiteral("light"));
    m_device.clock().advance(1000 * dayMs);
    learner().setSetting(QStringLiteral("theme"), QStringLiteral("dark"));
    m_device.clock().advance(-1000 * dayMs);
    learner().setSetting(QStringLiteral("theme"), QStringLiteral("system"));
    EXPECT_EQ(learner().setting(QStringLiteral("theme")), QStringLiteral("system"));
}

TEST_F(LearnerFixture, TheChoiceOfLevelsIsAboutNewFacts)
{
    learner().setSetting(QStringLiteral("levels"), QStringLiteral("core"));
    std::set<CardId> taught;
    for (int day = 0; day < 10; ++day) {
        const SessionId session = learner().startToday(40, true);
        for (SessionView view = learner().view(session); view.kind != StepKind::Done; view = learner().view(session)) {
            if (view.kind == StepKind::Teach) {
                taught.insert(view.card);
                EXPECT_EQ(view.fact->level, Level::Core);
            }
            m_device.step(session, true);
        }
        m_device.clock().advance(dayMs);
    }
    EXPECT_EQ(taught.size(), 8U);
}

TEST_F(LearnerFixture, EveryChangeIsTold)
{
    std::vector<Changes> told;
    learner().onChanged = [&told](Changes changes) {
        told.push_back(changes);
    };
    learner().startToday(5);
    learner().setSetting(QStringLiteral("theme"), QStringLiteral("dark"));
    learner().setSetting(QStringLiteral("levels"), QStringLiteral("core"));
    ASSERT_EQ(told.size(), 3U);
    EXPECT_TRUE(told[0].today);
    EXPECT_FALSE(told[1].today);
    EXPECT_TRUE(told[2].today);
}

TEST_F(LearnerFixture, DaysAwayAreThoseWithoutAnAnswerBetween)
{
    m_device.study(5);
    EXPECT_EQ(learner().today().daysAway, 0);
    m_device.clock().advance(dayMs);
    EXPECT_EQ(learner().today().daysAway, 0);
    m_device.clock().advance(3 * dayMs);
    EXPECT_EQ(learner().today().daysAway, 3);
}

TEST_F(LearnerFixture, TheMinutesFollowThePaceWithWhatMistakesCost)
{
    for (int day = 0; day < 15; ++day) {
        const SessionId session = learner().startToday(40);
        for (SessionView view = firstQuestion(session); view.kind == StepKind::Ask; view = firstQuestion(session)) {
            const bool right = m_device.dice().below(2) == 0;
            const auto response = right ? rightResponse(*view.question) : wrongResponse(*view.question);
            learner().answer(session, {response, 60'000, false, false});
        }
        m_device.clock().advance(dayMs);
    }
    const Today today = learner().today();
    ASSERT_GE(today.questions, 3);
    ASSERT_EQ(today.fresh, 0);
    EXPECT_GT(today.minutes, today.questions) << "a minute an answer, but more than one answer a question";
}

TEST_F(LearnerFixture, QuestionsOfOneFormTakeTurns)
{
    std::set<QuestionId> seen;
    for (int day = 0; day < 6; ++day) {
        const SessionId session = learner().startToday(40, true);
        for (SessionView view = learner().view(session); view.kind != StepKind::Done; view = learner().view(session)) {
            if (view.kind == StepKind::Ask && view.card.value == "card-1" && view.question->form == Form::Recognise) {
                seen.insert(view.question->id);
            }
            m_device.step(session, view.card.value != "card-1"); // missed again and again, it stays at recognising
        }
        m_device.clock().advance(dayMs);
    }
    EXPECT_EQ(seen.size(), 2U);
}

TEST(DayRule, KnowsSummerTimeAndWhereThereIsNone)
{
    const FixedClock clock(noon); // November
    const auto beijing = systemDayRule(QTimeZone("Asia/Shanghai"), clock);
    EXPECT_EQ(beijing.offsetAt(noon), 8 * 60);
    const auto berlin = systemDayRule(QTimeZone("Europe/Berlin"), clock);
    EXPECT_EQ(berlin.offsetAt(noon), 60);
    EXPECT_EQ(berlin.offsetAt(noon + 200 * dayMs), 120);
    EXPECT_EQ(systemDayRule(QTimeZone::utc(), clock).offsetAt(noon), 0);
}

TEST(StudyRules, TheNumbersCompiledInAreTheDefaultsOfTheCode)
{
    const study::Rules rules = builtInStudyRules();
    const study::Rules defaults;
    EXPECT_EQ(rules.questionsPerDay, defaults.questionsPerDay);
    EXPECT_EQ(rules.newPerDay, defaults.newPerDay);
    EXPECT_DOUBLE_EQ(rules.desiredRetention, defaults.desiredRetention);
    EXPECT_DOUBLE_EQ(rules.recallFromDays, defaults.recallFromDays);
    EXPECT_EQ(rules.secondsPerTeaching, defaults.secondsPerTeaching);
}

TEST(StudyRules, AWordOfNoRuleOrAnImpossibleNumberIsRefused)
{
    EXPECT_EQ(parseStudyRules(R"({"new_per_day": 7})").newPerDay, 7);
    for (const char *json : {"",
                             "[]",
                             R"({"new_per_dya": 7})",
                             R"({"new_per_day": -1})",
                             R"({"new_per_day": 1.5})",
                             R"({"new_per_day": "7"})",
                             R"({"desired_retention": 1})",
                             R"({"new_per_day": 1e300})"}) {
        EXPECT_THROW(static_cast<void>(parseStudyRules(json)), Error) << json;
    }
}

} // namespace shixi::learner::test
