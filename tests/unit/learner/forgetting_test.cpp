#include "learner/learnerfixture.h"

// A fact begun anew, and that taken back: by one device, by two, and where it was learnt meanwhile.
namespace shixi::learner::test
{

namespace
{

class Forgetting : public LearnerFixture
{
protected:
    inline static const FactId first{"fact-1"};
    inline static const CardId firstCard{"card-1"};

    TestDevice m_other{m_folder.path(), "two", 2, 480};

    // Five facts learnt on this device, known to both.
    void learnTogether()
    {
        m_device.study(5);
        m_device.clock().advance(10 * dayMs);
        m_device.study(5);
        m_device.close();
        m_other.learner().merge(m_device.path());
        m_device.reopen();
        m_other.clock().advance(10 * dayMs + 30 * minuteMs);
    }
    void bringOther()
    {
        m_other.close();
        learner().merge(m_other.path());
        m_other.reopen();
    }
    // Shows and asks today's share, the first fact with it.
    void learnAnew()
    {
        m_device.clock().advance(dayMs);
        m_device.study(40);
        EXPECT_GT(learner().memory(firstCard).reviews, 0);
    }
};

TEST_F(Forgetting, OfTwoDevicesIsTakenBackAtOnce)
{
    learnTogether();
    const std::string before = dumpCaches(m_device.path());
    const study::CardMemory memory = learner().memory(firstCard);
    ASSERT_EQ(memory.reviews, 2);
    learner().forget(first);
    m_other.learner().forget(first);
    bringOther();
    EXPECT_EQ(learner().memory(firstCard).reviews, 0);
    EXPECT_TRUE(learner().remember(first));
    EXPECT_EQ(learner().memory(firstCard), memory);
    EXPECT_EQ(dumpCaches(m_device.path()), before);
    EXPECT_FALSE(learner().remember(first)) << "nothing is left to take back";
    EXPECT_TRUE(learner().check().empty());
    m_device.close();
    m_other.learner().merge(m_device.path());
    EXPECT_EQ(dumpCaches(m_other.path()), before) << "on the other device too";
}

TEST_F(Forgetting, OfTwoDevicesIsTakenBackThoughItWasPractisedBetween)
{
    learnTogether();
    const study::CardMemory memory = learner().memory(firstCard);
    learner().forget(first);
    const SessionId practice = learner().startPractice({.facts = {first}}, 1);
    ASSERT_TRUE(m_device.step(practice, true)); // does not count: it is not introduced
    ASSERT_FALSE(learner().memory(firstCard).memory);
    m_other.learner().forget(first);
    bringOther();
    EXPECT_TRUE(learner().remember(first));
    EXPECT_EQ(learner().memory(firstCard), memory);
}

TEST_F(Forgetting, IsTakenBackWhereTheOtherDeviceReviewedItUnaware)
{
    learnTogether();
    learner().forget(first);
    m_other.clock().advance(90 * dayMs);
    m_other.study(40);
    const study::CardMemory reviewed = m_other.learner().memory(firstCard);
    ASSERT_EQ(reviewed.reviews, 3);
    bringOther();
    ASSERT_EQ(learner().memory(firstCard).reviews, 1) << "as the first of a new card";
    EXPECT_TRUE(learner().remember(first));
    EXPECT_EQ(learner().memory(firstCard), reviewed) << "nothing counts twice: it was not shown as new";
}

TEST_F(Forgetting, IsTakenBackOnlyAsFarAsItWasLearntAnewBetween)
{
    m_device.study(5);
    learner().forget(first);
    learnAnew();
    const study::CardMemory anew = learner().memory(firstCard);
    ASSERT_EQ(anew.reviews, 1);
    const std::string before = dumpCaches(m_device.path());
    learner().forget(first);
    learner().forget(first); // tapped twice
    EXPECT_TRUE(learner().remember(first));
    EXPECT_EQ(learner().memory(firstCard), anew) << "as it was learnt anew, and nothing from before";
    EXPECT_EQ(dumpCaches(m_device.path()), before);
}

TEST_F(Forgetting, IsTakenBackOnlyAsFarAsItWasShownBetween)
{
    m_device.study(5);
    learner().forget(first);
    m_device.clock().advance(dayMs);
    const SessionId session = learner().startToday(40);
    const auto isShown = [&] {
        const SessionView view = learner().view(session);
        return view.kind == StepKind::Teach && view.card == firstCard;
    };
    while (!isShown()) {
        ASSERT_TRUE(m_device.step(session, true));
    }
    m_device.step(session, true);
    const std::string shown = dumpCaches(m_device.path());
    learner().forget(first);
    EXPECT_TRUE(learner().remember(first));
    EXPECT_EQ(dumpCaches(m_device.path()), shown);
    EXPECT_FALSE(learner().memory(firstCard).memory);
}

TEST_F(Forgetting, IsNotTakenBackWhereItWasLearntAnewSince)
{
    m_device.study(5);
    learner().forget(first);
    learnAnew();
    const std::string before = dumpLog(m_device.path()) + dumpCaches(m_device.path());
    EXPECT_FALSE(learner().remember(first));
    EXPECT_EQ(dumpLog(m_device.path()) + dumpCaches(m_device.path()), before);
}

TEST_F(Forgetting, IsNotTakenBackWhereNothingWasForgotten)
{
    m_device.study(5);
    const std::string before = dumpLog(m_device.path());
    EXPECT_FALSE(learner().remember(first));
    EXPECT_FALSE(learner().remember({"fact-9"})) << "never learnt";
    EXPECT_FALSE(learner().remember({"no-fact"}));
    EXPECT_EQ(dumpLog(m_device.path()), before);
}

} // namespace

} // namespace shixi::learner::test
