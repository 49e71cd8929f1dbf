#include "learner/learnerfixture.h"
#include "learner/ownrules.h"
#include "store/learnerfile.h"

#include <set>

// A day set by hand, and a round that stands open.
namespace shixi::learner::test
{

namespace
{

class Rounds : public LearnerFixture
{
protected:
    inline static const FactId first{"fact-1"};
    inline static const CardId firstCard{"card-1"};

    QDate dayIn(int days) { return learner().today().date.addDays(days); }
    void learnFive(int daysAgo)
    {
        m_device.study(5);
        m_device.clock().advance(daysAgo * dayMs);
    }
    int total() { return learner().view(m_session).total; }
    // What the round asks until it is done.
    std::set<CardId> asked()
    {
        std::set<CardId> cards;
        for (SessionView view = learner().view(m_session); view.kind != StepKind::Done;
             view = learner().view(m_session)) {
            if (view.kind == StepKind::Ask) {
                cards.insert(view.card);
            }
            m_device.step(m_session, true);
        }
        return cards;
    }
    // As one that took part in a merge would have it.
    void takeBackDueSet()
    {
        store::LearnerFile file(m_device.path().toStdString());
        for (const CardEvent &event : file.cardEvents.ofCard(firstCard)) {
            if (event.kind == CardEventKind::DueSet) {
                LogStamp stamp = event.stamp;
                stamp.id = {std::string(32, 'f')};
                stamp.seq = file.lastSeq() + 1;
                file.voids.add({stamp, event.stamp.id});
            }
        }
        learner().rebuild();
    }

    SessionId m_session;
};

TEST_F(Rounds, LeaveOutWhatIsSetToALaterDaySinceTheyBegan)
{
    learnFive(10);
    m_session = learner().startToday(40);
    const int before = total();
    learner().setDue(first, dayIn(6));
    EXPECT_EQ(total(), before - 1);
    EXPECT_FALSE(asked().contains(firstCard));
    EXPECT_EQ(learner().memory(firstCard).reviews, 1);
    m_device.clock().advance(6 * dayMs);
    m_session = learner().startToday(40);
    EXPECT_TRUE(asked().contains(firstCard));
    EXPECT_TRUE(learner().check().empty());
}

TEST_F(Rounds, AskAgainWhatIsSetToALaterDayOnceThatIsTakenBack)
{
    learnFive(10);
    m_session = learner().startToday(40);
    const std::string before = describe(learner().view(m_session));
    learner().setDue(first, dayIn(6));
    ASSERT_NE(describe(learner().view(m_session)), before);
    takeBackDueSet();
    EXPECT_EQ(describe(learner().view(m_session)), before);
    EXPECT_TRUE(asked().contains(firstCard));
}

TEST_F(Rounds, AskWhatIsSetToALaterDayAndThenToThisOne)
{
    learnFive(10);
    m_session = learner().startToday(40);
    const std::string before = describe(learner().view(m_session));
    learner().setDue(first, dayIn(6));
    learner().setDue(first, dayIn(0));
    EXPECT_EQ(describe(learner().view(m_session)), before);
    EXPECT_TRUE(asked().contains(firstCard));
}

TEST_F(Rounds, AskWhatWasSetToTheirDayBeforeTheyBegan)
{
    learnFive(0);
    learner().setDue(first, dayIn(7));
    m_device.clock().advance(7 * dayMs);
    m_session = learner().startToday(40);
    const int before = total();
    EXPECT_TRUE(asked().contains(firstCard));
    EXPECT_EQ(learner().view(m_session).total, before);
}

TEST_F(Rounds, AskWhatAnExamWantsOnceMoreThoughItWasSetToALaterDayBefore)
{
    learnFive(10);
    learner().setDue(first, dayIn(30));
    learner().setExam(dayIn(2), 0.9);
    ASSERT_TRUE(learner().keepExamPlan({0.9, 5, 2, 0.9, 300, 12, 0}, {dayIn(2), 0.9, learner().rules().memory}));
    m_session = learner().startToday(40);
    EXPECT_TRUE(asked().contains(firstCard));
}

TEST_F(Rounds, KeepWhatWasAskedBeforeItIsSetToALaterDay)
{
    learnFive(10);
    m_session = learner().startToday(40);
    while (learner().memory(firstCard).reviews == 1) {
        ASSERT_TRUE(m_device.step(m_session, true));
    }
    const std::string before = describe(learner().view(m_session));
    learner().setDue(first, dayIn(6));
    EXPECT_EQ(describe(learner().view(m_session)), before);
}

} // namespace

} // namespace shixi::learner::test
