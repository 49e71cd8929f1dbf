#include "fixture.h"
#include "learner/dailyquiz.h"

#include <gtest/gtest.h>

namespace shixi::learner
{

namespace
{

using test::dayMs;

class QuizOfADay : public ::testing::Test
{
protected:
    [[nodiscard]] static DailyOffer offer(test::TestDevice &device)
    {
        return DailyQuiz(device.learner()).offers().front();
    }
    // What is asked, with the order of its options, answered to the end.
    static std::vector<std::string> played(test::TestDevice &device, bool right)
    {
        const SessionId session = DailyQuiz(device.learner()).start(offer(device).set);
        std::vector<std::string> asked;
        do {
            const SessionView view = device.learner().view(session);
            if (view.question != nullptr) {
                asked.push_back(view.question->id.value + view.optionOrder.join(u' ').toStdString());
            }
        } while (device.step(session, right));
        return asked;
    }

    QTemporaryDir m_folder{test::folderTemplate()};
    test::TestDevice m_device{m_folder.path(), "one", 1};
    test::TestDevice m_other{m_folder.path(), "two", 2};
};

TEST_F(QuizOfADay, AsksEverybodyTheSameWhateverTheyLearntAndAnswer)
{
    m_device.study(10);
    m_device.learner().setSetting(QStringLiteral("levels"), QStringLiteral("everything"));
    EXPECT_EQ(offer(m_device).code, offer(m_other).code);
    const auto here = played(m_device, true);
    EXPECT_EQ(here.size(), 5U);
    EXPECT_EQ(played(m_other, false), here);
}

TEST_F(QuizOfADay, IsTakenOnceADayAndAskedAnewTheNext)
{
    const auto today = played(m_device, true);
    EXPECT_TRUE(offer(m_device).done);
    EXPECT_EQ(offer(m_device).right, 5);
    EXPECT_TRUE(played(m_device, true).empty()) << "it was taken";
    m_device.clock().advance(dayMs);
    EXPECT_FALSE(offer(m_device).done);
    EXPECT_NE(played(m_device, true), today);
}

TEST_F(QuizOfADay, AsksEachQuestionOnceThoughItWasMissed)
{
    EXPECT_EQ(played(m_device, false).size(), 5U);
    EXPECT_EQ(offer(m_device).right, 0);
    EXPECT_EQ(offer(m_device).answered, 5);
}

TEST_F(QuizOfADay, GoesOnWhereAKilledProgramStood)
{
    const SessionId session = DailyQuiz(m_device.learner()).start(offer(m_device).set);
    m_device.step(session, true);
    m_device.step(session, false);
    m_device.reopen();
    EXPECT_EQ(DailyQuiz(m_device.learner()).start(offer(m_device).set), session);
    EXPECT_EQ(offer(m_device).answered, 2);
    EXPECT_EQ(offer(m_device).right, 1);
    EXPECT_FALSE(offer(m_device).done);
}

TEST_F(QuizOfADay, CountsForWhatWasIntroducedAndIntroducesNothing)
{
    const auto asked = played(m_device, true);
    EXPECT_EQ(m_device.learner().summary(offer(m_device).session).counted, 0);
    m_other.study(30);
    m_other.clock().advance(dayMs);
    m_device.clock().advance(dayMs);
    played(m_other, true);
    EXPECT_GT(m_other.learner().summary(offer(m_other).session).counted, 0);
    EXPECT_TRUE(m_other.learner().check().empty());
}

TEST_F(QuizOfADay, KeepsTheCodePeopleCompareWithItsSession)
{
    const SessionId session = DailyQuiz(m_device.learner()).start(offer(m_device).set);
    EXPECT_EQ(DailyQuiz(m_device.learner()).codeOf(session), offer(m_device).code);
    const SessionId practice = m_device.learner().startPractice({}, 1);
    EXPECT_FALSE(DailyQuiz(m_device.learner()).codeOf(practice));
}

TEST_F(QuizOfADay, OfASetThatIsNotThereIsNone)
{
    EXPECT_TRUE(DailyQuiz(m_device.learner()).start({"none"}).empty());
}

} // namespace

} // namespace shixi::learner
