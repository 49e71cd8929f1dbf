#include "core/error.h"
#include "learner/learnerfixture.h"
#include "learner/lookingback.h"

namespace shixi::learner
{

namespace
{

using test::dayMs;

// What was told before an answer, and what became of it.
class Sureness : public test::LearnerFixture
{
protected:
    Outcome answer(const SessionId &session, bool right, std::optional<int> confidence)
    {
        m_device.clock().advance(7000);
        const questions::Question &question = *learner().view(session).question;
        Given given;
        given.response = right ? test::rightResponse(question) : test::wrongResponse(question);
        given.confidence = confidence;
        return learner().answer(session, given);
    }
    // A card that was introduced, asked for the first time on its day.
    SessionId practise(const std::string &fact) { return learner().startPractice({.facts = {{fact}}}, 1); }
    void learn()
    {
        m_device.study(5);
        m_device.clock().advance(2 * dayMs);
    }
    std::string told() { return std::to_string(count("SELECT coalesce(max(confidence), 0) FROM live_answer")); }
    statistics::Calibration calibration() { return LookingBack(learner()).now().ever; }
};

TEST_F(Sureness, IsKeptWithTheAnswerAndNotSureButRightIsAGuess)
{
    learn();
    EXPECT_EQ(*answer(practise("fact-1"), true, 1).rating, Rating::Hard);
    EXPECT_EQ(told(), "1");
    EXPECT_EQ(*answer(practise("fact-2"), true, 2).rating, Rating::Good);
    EXPECT_EQ(told(), "2");
    EXPECT_EQ(*answer(practise("fact-4"), true, 3).rating, Rating::Good);
    EXPECT_EQ(told(), "3");
    EXPECT_EQ(*answer(practise("fact-5"), false, 3).rating, Rating::Again) << "a miss is a miss, however sure";
    EXPECT_TRUE(learner().check().empty());
}

TEST_F(Sureness, OfAnotherNumberIsRefusedAndNothingWritten)
{
    const SessionId session = practise("fact-1");
    EXPECT_THROW((void)answer(session, true, 0), Error);
    EXPECT_THROW((void)answer(session, true, 4), Error);
    EXPECT_EQ(count("SELECT count(*) FROM answer"), 0);
}

TEST_F(Sureness, ThatWasToldStaysWhereTheAnswerIsCalledTooEasy)
{
    learn();
    const SessionId session = practise("fact-1");
    answer(session, true, 3);
    (void)learner().reconsider(session, false, true);
    EXPECT_EQ(told(), "3");
    (void)learner().reconsider(session, true, false);
    EXPECT_EQ(told(), "1");
}

TEST_F(Sureness, OfWhatIsMissedTheSurestComeFirst)
{
    const SessionId session = learner().startPractice({}, 6);
    std::vector<QuestionId> sure;
    std::vector<QuestionId> others;
    for (int turn = 0; turn < 6; ++turn) {
        const QuestionId asked = learner().view(session).question->id;
        (turn % 2 == 1 ? sure : others).push_back(asked);
        answer(session, false, turn % 2 == 1 ? std::optional(3) : turn == 0 ? std::optional(2) : std::nullopt);
    }
    std::vector<QuestionId> missed;
    const Summary summary = learner().summary(session);
    for (const MissedItem &item : summary.missed) {
        EXPECT_EQ(item.sure, missed.size() < sure.size());
        missed.push_back(item.question->id);
    }
    sure.insert(sure.end(), others.begin(), others.end());
    EXPECT_EQ(missed, sure) << "else in the order they were asked";
    int sureInBook = 0;
    for (const MissedFact &page : learner().missedFacts()) {
        sureInBook += page.sure ? 1 : 0;
    }
    EXPECT_EQ(sureInBook, 3) << "the wrong-answer book says it too";
}

TEST_F(Sureness, IsComparedWithWhatWasRight)
{
    learn();
    answer(practise("fact-1"), true, 3);
    answer(practise("fact-2"), false, 3);
    answer(practise("fact-4"), true, 1);
    answer(practise("fact-5"), true, std::nullopt);
    const statistics::Calibration told = calibration();
    EXPECT_EQ(told.levels[2], (statistics::ToldRate{3, 2, 1}));
    EXPECT_EQ(told.levels[0], (statistics::ToldRate{1, 1, 1}));
    EXPECT_EQ(told.answers(), 3) << "what was not asked says nothing";
}

TEST_F(Sureness, SaidOnlyAfterwardsIsNotCompared)
{
    learn();
    const SessionId session = practise("fact-1");
    answer(session, true, std::nullopt);
    (void)learner().reconsider(session, true, false);
    EXPECT_EQ(told(), "1");
    EXPECT_EQ(calibration().answers(), 0) << "only right answers are called guesses: all of them would be right";
}

TEST_F(Sureness, OfAnAnswerThatWasSeenBeforeIsNotCompared)
{
    learn();
    answer(practise("fact-1"), false, 2);
    answer(practise("fact-1"), true, 3);
    EXPECT_EQ(calibration().answers(), 1);
    EXPECT_EQ(calibration().levels[1].answers, 1);
}

TEST_F(Sureness, OfNinetyDaysAndOfAll)
{
    learn();
    answer(practise("fact-1"), true, 3);
    m_device.clock().advance(89 * dayMs);
    EXPECT_EQ(LookingBack(learner()).now().lately.answers(), 1);
    m_device.clock().advance(dayMs);
    EXPECT_EQ(LookingBack(learner()).now().lately.answers(), 0);
    EXPECT_EQ(calibration().answers(), 1);
}

TEST_F(Sureness, UndoTakesItBack)
{
    const SessionId session = practise("fact-1");
    answer(session, true, 3);
    EXPECT_EQ(calibration().answers(), 1);
    learner().undo(session);
    EXPECT_EQ(calibration().answers(), 0);
}

} // namespace

} // namespace shixi::learner
