#include "learner/learnerfixture.h"

#include <algorithm>

namespace shixi::learner::test
{

class Scoring : public LearnerFixture
{
protected:
    void nextDay() { m_device.clock().advance(dayMs); }
};

TEST_F(Scoring, BeforeTheFirstAnswerThereIsNothingButWhatThereIsToLearn)
{
    const Scores scores = learner().scores();
    EXPECT_FALSE(scores.anyAnswer);
    EXPECT_EQ(scores.core, (statistics::Mastery{8, 0, 0}));
    EXPECT_EQ(scores.useful, (statistics::Mastery{3, 0, 0})) << "a detail is not counted";
    EXPECT_EQ(scores.streak, statistics::Streak{});
    EXPECT_EQ(scores.forecast.days, std::vector<int>(14, 0));
    EXPECT_TRUE(scores.sessions.empty());
    EXPECT_TRUE(scores.ever.kinds.empty());
}

TEST_F(Scoring, ASessionIsSaidAsItsSummarySaidIt)
{
    const SessionId session = learner().startToday(5);
    for (bool right = false; m_device.step(session, right); right = true) { }
    const Summary summary = learner().summary(session);
    const Scores scores = learner().scores();
    ASSERT_EQ(scores.sessions.size(), 1U);
    EXPECT_EQ(scores.sessions[0].mode, Mode::Today);
    EXPECT_EQ(scores.sessions[0].date, learner().today().date);
    EXPECT_EQ(scores.sessions[0].asked, summary.firstAsks);
    EXPECT_EQ(scores.sessions[0].right, summary.right);
    EXPECT_EQ(scores.sessions[0].seconds, summary.seconds);
    EXPECT_EQ(scores.calendar.back().answers, summary.answers);
}

TEST_F(Scoring, AnswersTakenBackAreNotThere)
{
    const SessionId session = learner().startToday(5);
    firstQuestion(session);
    m_device.step(session, true);
    EXPECT_EQ(learner().scores().sessions.size(), 1U);
    learner().undo(session);
    const Scores scores = learner().scores();
    EXPECT_TRUE(scores.sessions.empty());
    EXPECT_FALSE(scores.anyAnswer);
}

TEST_F(Scoring, TheForecastsFirstDayIsWhatTodayCallsDue)
{
    m_device.study(5);
    m_device.clock().advance(20 * dayMs);
    const Scores scores = learner().scores();
    const int due = learner().today().due;
    EXPECT_GT(due, 0);
    EXPECT_EQ(scores.forecast.days[0], due);
    EXPECT_EQ(scores.forecast.overdue, due);
    m_device.study(40);
    EXPECT_EQ(learner().scores().forecast.days[0], learner().today().due);
}

TEST_F(Scoring, MasteredIsWhatIsRecalledAndOnlyAMissTakesItBack)
{
    for (int round = 0; round < 6; ++round) {
        m_device.study(40);
        m_device.clock().advance(10 * dayMs);
    }
    const int mastered = learner().scores().core.mastered;
    EXPECT_GT(mastered, 0);
    m_device.clock().advance(300 * dayMs);
    EXPECT_EQ(learner().scores().core.mastered, mastered) << "waiting is no miss";
    m_device.study(40, false);
    EXPECT_LT(learner().scores().core.mastered, mastered);
}

TEST_F(Scoring, LatelyIsThirtyDaysAndEverIsAll)
{
    m_device.study(5);
    const int first = learner().scores().ever.all.reviews;
    EXPECT_EQ(learner().scores().lately, learner().scores().ever);
    m_device.clock().advance(29 * dayMs);
    EXPECT_EQ(learner().scores().lately.all.reviews, first);
    nextDay();
    EXPECT_EQ(learner().scores().lately.all.reviews, 0);
    EXPECT_EQ(learner().scores().ever.all.reviews, first);
}

TEST_F(Scoring, AMissStaysAMissWhateverWasPassedAfterIt)
{
    m_device.study(5);
    for (int day = 0; day < 4; ++day) {
        m_device.clock().advance(6 * dayMs);
        m_device.study(10);
    }
    const statistics::RightRate before = learner().scores().ever.all;
    m_device.clock().advance(6 * dayMs);
    const SessionId session = learner().startToday(10);
    for (bool right = false; m_device.step(session, right); right = learner().view(session).kind == StepKind::Ask) { }
    const Summary summary = learner().summary(session);
    const statistics::RightRate after = learner().scores().ever.all;
    EXPECT_EQ(after.reviews - before.reviews, summary.counted);
    EXPECT_LT(after.right - before.right, summary.counted);
}

TEST_F(Scoring, TellsTheLastSessionFirstAndAtMostTwoHundred)
{
    m_device.study(5);
    nextDay();
    const SessionId practice = learner().startPractice({}, 2);
    while (m_device.step(practice, true)) { }
    const Scores scores = learner().scores();
    ASSERT_EQ(scores.sessions.size(), 2U);
    EXPECT_EQ(scores.sessions[0].mode, Mode::Practice);
    EXPECT_GT(scores.sessions[0].atMs, scores.sessions[1].atMs);
    for (int round = 0; round < 205; ++round) {
        const SessionId session = learner().startPractice({.facts = {{"fact-1"}}}, 1);
        m_device.step(session, true);
    }
    EXPECT_EQ(learner().scores().sessions.size(), 200U);
}

} // namespace shixi::learner::test
