#include "learner/learnerfixture.h"

#include <set>

namespace shixi::learner::test
{

TEST_F(LearnerFixture, EachChoiceOfHowMuchToLearnSaysWhatItTakes)
{
    const std::vector<Workload> work = learner().workloads();
    ASSERT_EQ(work.size(), 3U);
    EXPECT_EQ(work[0].levels, QStringLiteral("core"));
    EXPECT_EQ(work[1].levels, QStringLiteral("useful"));
    EXPECT_EQ(work[2].levels, QStringLiteral("everything"));
    EXPECT_EQ(work[0].facts, 8);
    EXPECT_EQ(work[1].facts, 11);
    EXPECT_EQ(work[2].facts, 12) << "the detail too";
    const QDate today = learner().today().date;
    // Five a day, and the first five, due on the third day, leave room for the last two.
    EXPECT_EQ(work[0].doneOn, today.addDays(1));
    EXPECT_EQ(work[1].doneOn, today.addDays(2));
    EXPECT_EQ(work[0].minutesADay, 3) << "eight times 39 s in two days";
}

TEST_F(LearnerFixture, WhatIsLearntLeavesLessToDo)
{
    m_device.study(10);
    const Workload core = learner().workloads().front();
    EXPECT_EQ(core.facts, 8) << "the choice holds what it held";
    EXPECT_EQ(core.doneOn, learner().today().date.addDays(1)) << "the five of today are met";
}

TEST_F(LearnerFixture, TheChoiceMadeDoesNotChangeWhatTheOthersSay)
{
    const int before = learner().workloads().back().facts;
    learner().setSetting(QStringLiteral("levels"), QStringLiteral("core"));
    EXPECT_EQ(learner().workloads().back().facts, before);
}

TEST_F(LearnerFixture, SamplesAreChoicesOnDifferentCoreFactsAndWriteNothing)
{
    const std::string before = dumpLog(m_device.path());
    const auto samples = learner().samples(3);
    ASSERT_FALSE(samples.empty());
    EXPECT_LE(samples.size(), 3U);
    std::set<std::string> facts;
    for (const questions::Question *question : samples) {
        EXPECT_EQ(question->type, QuestionType::Single);
        const knowledge::Fact *fact = library().fact(question->facts.front());
        EXPECT_EQ(fact->level, Level::Core);
        EXPECT_TRUE(facts.insert(fact->id.value).second);
    }
    EXPECT_EQ(learner().samples(1).front(), samples.front());
    EXPECT_TRUE(learner().samples(0).empty());
    EXPECT_EQ(dumpLog(m_device.path()), before);
}

TEST_F(LearnerFixture, AfterDaysAwayNoShorterRoundIsOfferedWhereTheRoundIsShortAnyway)
{
    EXPECT_EQ(learner().today().shortQuestions, 0) << "nobody was away";
    for (int day = 0; day < 3; ++day) {
        m_device.study(20);
        m_device.clock().advance(dayMs);
    }
    m_device.clock().advance(60 * dayMs);
    const Today today = learner().today();
    ASSERT_GE(today.daysAway, 3);
    EXPECT_EQ(today.questions, 10) << "two of the eleven share a sentence";
    EXPECT_EQ(today.shortQuestions, 0) << "five would leave five, which belong to it";
}

TEST_F(LearnerFixture, OnceTheShareIsDoneItSaysWhatTomorrowBrings)
{
    EXPECT_EQ(learner().today().minutesTomorrow, 0);
    m_device.study(10);
    const Today today = learner().today();
    ASSERT_EQ(today.toGo, 0);
    EXPECT_EQ(today.freshTomorrow, 5);
    EXPECT_EQ(today.dueTomorrow, 0) << "a right answer rests for two days";
    EXPECT_GT(today.minutesTomorrow, 0);
}

TEST_F(LearnerFixture, TheWeakestSectionsAreThoseFadingLeastRememberedFirst)
{
    m_device.study(10);
    EXPECT_TRUE(learner().today().weakest.empty()) << "on the day itself nothing has faded";
    m_device.clock().advance(40 * dayMs);
    const Today today = learner().today();
    ASSERT_FALSE(today.weakest.empty());
    EXPECT_LE(today.weakest.size(), 3U);
    for (std::size_t i = 1; i < today.weakest.size(); ++i) {
        EXPECT_LE(today.weakest[i - 1].retentionPpm, today.weakest[i].retentionPpm);
    }
    EXPECT_LT(today.weakest.front().retentionPpm, 950'000);
}

} // namespace shixi::learner::test
