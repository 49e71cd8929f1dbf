#include "learner/dailyquiz.h"
#include "learner/learnerfixture.h"
#include "learner/papers.h"

#include <algorithm>
#include <functional>

// learning.md's rule of what counts, the same in every mode that asks.
namespace shixi::learner
{

namespace
{

using test::dayMs;

struct AskingMode {
    const char *name;
    // Answers every question of a round, rightly or not; the session it was.
    std::function<SessionId(test::TestDevice &, bool)> play;
};

void answerThrough(test::TestDevice &device, const SessionId &session, bool right)
{
    while (device.step(session, right)) { }
}

SessionId playToday(test::TestDevice &device, bool right)
{
    return device.study(40, right);
}

SessionId playPractice(test::TestDevice &device, bool right)
{
    const SessionId session = device.learner().startPractice({}, 20);
    answerThrough(device, session, right);
    return session;
}

SessionId playBook(test::TestDevice &device, bool right)
{
    const SessionId session = device.learner().startPractice({.missed = true}, 20);
    answerThrough(device, session, right);
    return session;
}

SessionId playDaily(test::TestDevice &device, bool right)
{
    DailyQuiz quiz(device.learner());
    const SessionId session = quiz.start(quiz.offers().front().set);
    answerThrough(device, session, right);
    return session;
}

SessionId playExam(test::TestDevice &device, bool right)
{
    Papers papers(device.learner());
    const SessionId session = papers.start({"self-test"});
    const PaperView view = papers.view(session);
    for (std::size_t item = 0; item < view.items.size(); ++item) {
        const questions::Question &question = view.items[item].question;
        const questions::Response response = right ? test::rightResponse(question) : test::wrongResponse(question);
        papers.choose(session, static_cast<int>(item), response, static_cast<std::int64_t>(item) * 1000);
    }
    papers.handIn(session, 60'000);
    return session;
}

const std::vector<AskingMode> askingModes{
    {"today", playToday}, {"practice", playPractice}, {"book", playBook}, {"daily", playDaily}, {"exam", playExam}};

class WhatCounts : public test::LearnerFixture
{
protected:
    void tomorrow() { m_device.clock().advance(dayMs); }
    // Everything was shown and asked once, and two cards were missed today.
    void learnAll()
    {
        learner().setSetting(QStringLiteral("levels"), QStringLiteral("everything"));
        for (int day = 0; day < 12; ++day) {
            m_device.study(40);
            tomorrow();
        }
        const SessionId miss = learner().startPractice({.facts = {{"fact-1"}, {"fact-4"}}}, 2);
        answerThrough(m_device, miss, false);
        tomorrow();
    }
    int answersOf(const SessionId &session, const std::string &rule)
    {
        return static_cast<int>(count("SELECT count(*) FROM live_answer WHERE session = x'" + session.value
                                      + "' AND rating_rule = '" + rule + "'"));
    }
};

TEST_F(WhatCounts, TheFirstAnswerOfADayToACardIntroducedCountsInEveryMode)
{
    learnAll();
    for (const AskingMode &mode : askingModes) {
        const SessionId session = mode.play(m_device, true);
        const Summary summary = learner().summary(session);
        if (std::string_view(mode.name) != "today") { // nothing may be due
            EXPECT_GT(summary.counted, 0) << mode.name;
        }
        EXPECT_EQ(summary.counted, answersOf(session, "first_of_day")) << mode.name;
        EXPECT_EQ(summary.answers, summary.counted + answersOf(session, "later_that_day")) << mode.name;
        m_device.clock().advance(2 * dayMs);
        if (std::string_view(mode.name) == "practice") { // the book is full again
            const SessionId miss = learner().startPractice({.facts = {{"fact-1"}}}, 1);
            answerThrough(m_device, miss, false);
            tomorrow();
        }
    }
    EXPECT_TRUE(learner().check().empty());
}

TEST_F(WhatCounts, ALaterAnswerThatDayIsPracticeInEveryMode)
{
    learnAll();
    playPractice(m_device, true);
    // Two facts share a sentence: one of them was left out.
    playPractice(m_device, true);
    for (const FactStanding &fact : learner().standing()) {
        const SessionId rest = learner().startPractice({.facts = {fact.fact->id}}, 1);
        answerThrough(m_device, rest, true);
    }
    const SessionId miss = learner().startPractice({.facts = {{"fact-1"}}}, 1);
    answerThrough(m_device, miss, false);
    for (const AskingMode &mode : askingModes) {
        const SessionId session = mode.play(m_device, true);
        EXPECT_EQ(learner().summary(session).counted, 0) << mode.name;
        EXPECT_EQ(answersOf(session, "first_of_day"), 0) << mode.name;
        if (std::string_view(mode.name) != "today") { // has nothing left to ask
            EXPECT_GT(learner().summary(session).practiceOnly, 0) << mode.name;
        }
    }
}

TEST_F(WhatCounts, ACardNeverIntroducedIsNotIntroducedByBeingAskedElsewhere)
{
    for (const AskingMode &mode : askingModes) {
        const std::string_view name = mode.name;
        if (name == "today") { // introduces what it asks
            continue;
        }
        if (name == "book") { // holds what was missed, introduced or not
            const SessionId miss = learner().startPractice({.facts = {{"fact-2"}}}, 1);
            answerThrough(m_device, miss, false);
        }
        const SessionId session = mode.play(m_device, true);
        const Summary summary = learner().summary(session);
        EXPECT_EQ(summary.counted, 0) << name;
        EXPECT_GT(answersOf(session, "not_introduced"), 0) << name;
        EXPECT_EQ(summary.practiceOnly, summary.answers) << name;
        EXPECT_EQ(count("SELECT count(*) FROM card_memory WHERE introduced"), 0) << name;
        EXPECT_EQ(learner().today().due, 0) << name;
        tomorrow();
    }
}

TEST_F(WhatCounts, WrongPutsANewCardAtTheHeadOfTheNewOnesInEveryMode)
{
    for (const AskingMode &mode : askingModes) {
        if (std::string_view(mode.name) == "today" || std::string_view(mode.name) == "book") {
            continue; // the one introduces, the other asks what was missed already
        }
        SCOPED_TRACE(mode.name);
        test::TestDevice device{m_folder.path(), mode.name, 7};
        device.learner().setSetting(QStringLiteral("levels"), QStringLiteral("everything"));
        const SessionId session = mode.play(device, false);
        std::vector<CardId> missed;
        for (const MissedItem &item : device.learner().summary(session).missed) {
            missed.push_back({"card-" + item.fact->id.value.substr(5)});
        }
        ASSERT_FALSE(missed.empty());
        device.clock().advance(dayMs);
        const SessionView first = device.learner().view(device.learner().startToday(5));
        EXPECT_EQ(first.kind, StepKind::Teach);
        EXPECT_NE(std::ranges::find(missed, first.card), missed.end()) << first.card.value;
    }
}

TEST_F(WhatCounts, AnExamSaysWhatOfItCounted)
{
    learnAll();
    const SessionId session = playExam(m_device, true);
    const PaperView view = Papers(learner()).view(session);
    EXPECT_GT(view.counted, 0);
    EXPECT_EQ(view.counted, learner().summary(session).counted);
    EXPECT_EQ(view.counted + view.practiceOnly, view.state.answered);
    EXPECT_EQ(view.gained.gained, learner().summary(session).points.gained);
    EXPECT_GT(view.gained.gained, 0);
    EXPECT_EQ(Papers(learner()).view(Papers(learner()).start({"self-test"})).counted, 0) << "not handed in";
}

} // namespace

} // namespace shixi::learner
