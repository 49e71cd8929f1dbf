#include "fixture.h"
#include "learner/challengerecord.h"
#include "learner/challenges.h"
#include "learner/lookingback.h"
#include "store/learnerfile.h"

#include <gtest/gtest.h>

#include <set>

namespace shixi::learner
{

namespace
{

using test::dayMs;
using test::minuteMs;

constexpr int secondMs = 1000;

class ChallengesOfALearner : public ::testing::Test
{
protected:
    [[nodiscard]] Challenges challenges() { return Challenges(m_device.learner()); }
    [[nodiscard]] SessionId begin(int lives, int seconds = 0)
    {
        m_session = challenges().start(lives, seconds);
        shown();
        return m_session;
    }
    ChallengeView shown() { return m_view = challenges().show(m_session); }
    // The question that stands, then the next is shown.
    std::optional<Outcome> answer(bool right, int durationMs = 3 * secondMs)
    {
        const auto outcome = challenges().answer(
            m_session,
            m_view.question->id,
            {right ? test::rightResponse(*m_view.question) : test::wrongResponse(*m_view.question), durationMs});
        shown();
        return outcome;
    }
    void timeUp()
    {
        challenges().timeUp(m_session, m_view.question->id);
        shown();
    }

    QTemporaryDir m_folder{test::folderTemplate()};
    test::TestDevice m_device{m_folder.path(), "one", 1};
    SessionId m_session;
    ChallengeView m_view;
};

TEST_F(ChallengesOfALearner, GiveNoLearningPointsAndLeaveThemToTheNextRightAnswer)
{
    (void)begin(1);
    ASSERT_EQ(answer(true)->verdict, Verdict::Right);
    ASSERT_EQ(answer(true)->verdict, Verdict::Right);
    EXPECT_TRUE(LookingBack(m_device.learner()).now().points.empty());
    const SessionId practice = m_device.learner().startPractice({}, 1);
    (void)m_device.learner().answer(practice,
                                    {.response = test::rightResponse(*m_device.learner().view(practice).question)});
    ASSERT_EQ(LookingBack(m_device.learner()).now().points.size(), 1U);
    EXPECT_EQ(LookingBack(m_device.learner()).now().points[0].facts, 1);
}

TEST_F(ChallengesOfALearner, AskWhatTheProgramJudgesAtAGlanceAndNothingTwiceBeforeAllWasAsked)
{
    const int all = challenges().questions();
    EXPECT_EQ(all, 21) << "two to choose from for each of ten facts, one for the eleventh; details are not asked";
    (void)begin(1);
    std::set<QuestionId> asked;
    for (int turn = 0; turn < all; ++turn) {
        ASSERT_NE(m_view.question, nullptr);
        EXPECT_TRUE(asked.insert(m_view.question->id).second);
        EXPECT_LE(m_view.question->type, QuestionType::TrueFalse);
        answer(true);
    }
    ASSERT_NE(m_view.question, nullptr) << "it goes on";
    EXPECT_EQ(m_view.state.right, all);
    m_device.learner().setSetting(QStringLiteral("levels"), QStringLiteral("everything"));
    EXPECT_EQ(challenges().questions(), all + 2);
}

TEST_F(ChallengesOfALearner, AMissEndsItEntersTheWrongAnswerBookAndIsShownWithWhatWasChosen)
{
    (void)begin(1);
    answer(true);
    const CardId missed = m_view.card;
    answer(false);
    EXPECT_TRUE(m_view.state.over);
    EXPECT_EQ(m_view.question, nullptr);
    EXPECT_EQ(m_view.state.right, 1);
    ASSERT_EQ(m_view.missed.size(), 1U);
    EXPECT_FALSE(m_view.missed.front().chosen.isEmpty());
    EXPECT_EQ(challenges().open(), std::nullopt);
    EXPECT_EQ(m_device.learner().missedCards(), std::vector{missed});
    EXPECT_TRUE(m_device.learner().check().empty());
}

TEST_F(ChallengesOfALearner, ItsAnswersAreNoReviewsAndTakeNothingOfTheDay)
{
    m_device.study(10);
    m_device.clock().advance(dayMs);
    const std::string before = test::describe(m_device.learner().today());
    (void)begin(1);
    for (int turn = 0; turn < 20; ++turn) {
        const CardId card = m_view.card;
        const study::CardMemory memory = m_device.learner().memory(card);
        EXPECT_FALSE(answer(true, static_cast<int>(2 * minuteMs))->rating);
        EXPECT_EQ(m_device.learner().memory(card), memory);
    }
    EXPECT_EQ(test::describe(m_device.learner().today()), before);
    EXPECT_EQ(m_device.learner().summary(m_session).counted, 0);
}

TEST_F(ChallengesOfALearner, TimeThatRanOutCostsALifeAndIsNoMissOfTheBook)
{
    (void)begin(3, 20);
    timeUp();
    EXPECT_EQ(m_view.state.livesLeft, 2);
    EXPECT_EQ(answer(true, 20 * secondMs), std::nullopt) << "too late";
    EXPECT_EQ(m_view.state.livesLeft, 1);
    EXPECT_TRUE(answer(true, 20 * secondMs - 1)) << "the last instant";
    EXPECT_EQ(m_view.state.right, 1);
    EXPECT_EQ(m_view.missed.size(), 2U);
    EXPECT_TRUE(m_view.missed.front().chosen.isEmpty());
    EXPECT_TRUE(m_device.learner().missedCards().empty());
}

TEST_F(ChallengesOfALearner, AKilledProgramGoesOnWithTheSameQuestionWhereNoTimeRan)
{
    (void)begin(3);
    answer(true);
    answer(false);
    const ChallengeView before = m_view;
    for (int kill = 0; kill < 3; ++kill) {
        m_device.reopen();
        EXPECT_EQ(challenges().open(), m_session);
        shown();
        EXPECT_EQ(m_view.question->id, before.question->id);
        EXPECT_EQ(m_view.optionOrder, before.optionOrder);
        EXPECT_EQ(m_view.state.livesLeft, 2);
        EXPECT_EQ(m_view.state.right, 1);
    }
}

TEST_F(ChallengesOfALearner, AQuestionLeftWhileItsTimeRanIsNotAskedAgainAndOnlyTheFirstIsForNothing)
{
    (void)begin(3, 20);
    const QuestionId first = m_view.question->id;
    m_device.reopen();
    shown();
    EXPECT_NE(m_view.question->id, first);
    EXPECT_EQ(m_view.state.livesLeft, 3);
    EXPECT_EQ(m_view.state.passedOver, 1);
    const QuestionId second = m_view.question->id;
    m_device.reopen();
    shown();
    EXPECT_NE(m_view.question->id, second);
    EXPECT_EQ(m_view.state.livesLeft, 2);
    answer(true);
    EXPECT_EQ(m_view.state.livesLeft, 2) << "between two questions nothing runs";
    EXPECT_THROW(challenges().timeUp(m_session, first), Error);
    EXPECT_TRUE(m_device.learner().missedCards().empty());
}

TEST_F(ChallengesOfALearner, AClockSetByAYearGivesAndTakesNothing)
{
    for (const int years : {1, -1, 30}) {
        (void)begin(1, 20);
        answer(true);
        m_device.clock().advance(years * 365 * dayMs);
        EXPECT_TRUE(answer(true, 5 * secondMs));
        EXPECT_EQ(m_view.state.right, 2);
        EXPECT_EQ(m_view.state.livesLeft, 1);
        EXPECT_EQ(challenges().view(m_session).state.right, 2);
    }
    EXPECT_TRUE(m_device.learner().check().empty());
}

TEST_F(ChallengesOfALearner, OneOfAnEarlierDayIsLeftAndEndsWhenTheNextBegins)
{
    const SessionId first = begin(3);
    answer(true);
    m_device.clock().advance(dayMs);
    EXPECT_EQ(challenges().open(), std::nullopt);
    const SessionId second = begin(3);
    EXPECT_TRUE(challenges().view(first).state.over);
    EXPECT_EQ(challenges().view(first).state.right, 1);
    EXPECT_EQ(challenges().open(), second);
}

TEST_F(ChallengesOfALearner, WhatASetNoLongerHasIsPassedOverAndWhatWasReachedStays)
{
    (void)begin(3, 20);
    // Until one stands that the smaller set has not, with a miss among those that it has not.
    bool missedOne = false;
    while (m_view.card.value.size() != 6 || m_view.card.value.back() > '4' || !missedOne) {
        const bool miss = !missedOne && m_view.card.value.size() == 6 && m_view.card.value.back() <= '4';
        missedOne = missedOne || miss;
        answer(!miss);
    }
    const ChallengeView before = m_view;
    m_device.reopen(test::smallerLibrary());
    shown();
    ASSERT_NE(m_view.question, nullptr);
    EXPECT_NE(m_view.question->id, before.question->id);
    EXPECT_EQ(m_view.state.right, before.state.right);
    EXPECT_EQ(m_view.state.livesLeft, 2) << "it is gone, not left";
    EXPECT_EQ(m_view.state.passedOver, 0);
    EXPECT_TRUE(m_view.missed.empty());
    const questions::QuestionSet none;
    m_device.reopen(none);
    shown();
    EXPECT_EQ(m_view.question, nullptr);
    EXPECT_TRUE(m_view.state.over);
    EXPECT_TRUE(challenges().start(1, 0).empty());
    m_device.reopen();
    EXPECT_EQ(challenges().view(m_session).state.right, before.state.right);
}

TEST_F(ChallengesOfALearner, TheBestIsOfItsKindWhateverBecameOfThem)
{
    EXPECT_FALSE(challenges().best(1, 0));
    (void)begin(1);
    answer(true);
    answer(true);
    answer(false);
    (void)begin(1);
    answer(true);
    (void)begin(3);
    answer(true);
    answer(true);
    answer(true);
    EXPECT_EQ(challenges().best(1, 0)->right, 2);
    EXPECT_EQ(challenges().best(3, 0)->right, 3) << "one that is open, too";
    EXPECT_FALSE(challenges().best(3, 0, m_session));
    EXPECT_FALSE(challenges().best(3, 20));
    EXPECT_THROW((void)challenges().start(4, 0), Error);
    EXPECT_THROW((void)challenges().start(1, 21), Error);
}

TEST_F(ChallengesOfALearner, AQuestionReportedCostsNothingAndRests)
{
    (void)begin(1);
    answer(true);
    const QuestionId wrong = m_view.question->id;
    answer(false);
    EXPECT_TRUE(m_view.state.over);
    m_device.learner().report({wrong, packs::NoteReason::Answer, {}, m_session});
    shown();
    EXPECT_FALSE(m_view.state.over);
    EXPECT_EQ(m_view.state.livesLeft, 1);
    EXPECT_EQ(m_view.state.right, 1);
    EXPECT_TRUE(m_device.learner().missedCards().empty());
    for (int turn = 0; turn < 30; ++turn) {
        ASSERT_NE(m_view.question, nullptr);
        EXPECT_NE(m_view.question->id, wrong);
        answer(true);
    }
    EXPECT_TRUE(m_device.learner().check().empty());
}

TEST_F(ChallengesOfALearner, WhatIsPausedOrPutOffIsNotAsked)
{
    const int all = challenges().questions();
    m_device.learner().setSuspended({"fact-1"}, true);
    m_device.learner().setBuried({"fact-2"}, true);
    EXPECT_EQ(challenges().questions(), all - 4);
}

// Random use: what the program counted itself is what the log says, at every moment, after kills and clocks set anew.
class RandomChallenge : public ChallengesOfALearner, public ::testing::WithParamInterface<int>
{
};

TEST_P(RandomChallenge, ScoreAndLivesAreWhatWasAnsweredWhereverItWasKilled)
{
    SplitMix64 dice(static_cast<std::uint64_t>(GetParam()));
    const int lives = dice.below(2) == 0 ? 1 : 3;
    const int seconds = dice.below(2) == 0 ? 0 : 20;
    (void)begin(lives, seconds);
    int right = 0;
    int lost = 0;
    int left = 0;
    for (int turn = 0; turn < 60 && m_view.question != nullptr; ++turn) {
        m_device.clock().advance((static_cast<std::int64_t>(dice.below(5)) - 2) * dayMs * 30);
        const ChallengeView before = challenges().view(m_session);
        switch (dice.below(10)) {
        case 0:
            m_device.reopen(dice.below(3) == 0 ? test::smallerLibrary() : test::library());
            if (seconds > 0 && challenges().view(m_session).question != nullptr
                && challenges().view(m_session).question->id == before.question->id) {
                lost += ++left > 1 ? 1 : 0;
            }
            shown();
            break;
        case 1:
            lost += seconds > 0 ? 1 : 0;
            if (seconds > 0) {
                timeUp();
            }
            break;
        case 2:
            answer(false);
            ++lost;
            break;
        default:
            answer(true);
            ++right;
        }
        ASSERT_EQ(m_view.state.right, right);
        ASSERT_EQ(m_view.state.livesLeft, lives - lost);
        ASSERT_EQ(m_view.state.over, lost == lives);
        const ChallengeView read = challenges().view(m_session);
        ASSERT_EQ(read.state.right, right);
        ASSERT_EQ(read.state.livesLeft, lives - lost);
    }
    EXPECT_TRUE(m_device.learner().check().empty());
    m_device.learner().rebuild();
    EXPECT_EQ(challenges().view(m_session).state.right, right);
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomChallenge, ::testing::Range(0, 40));

TEST(ChallengeRules, WhatCannotBeIsRefusedByName)
{
    const auto refusal = [](const char *lives, const char *seconds, const char *types) {
        const QByteArray json = QByteArray(R"({"format":1,"lives":)") + lives + R"(,"seconds":)" + seconds
            + R"(,"spared":1,"types":)" + types + "}";
        try {
            (void)parseChallengeRules(json);
        } catch (const Error &error) {
            return error.detail();
        }
        return std::string();
    };
    EXPECT_EQ(refusal("[1,3]", "[0,20]", R"(["single"])"), "");
    EXPECT_EQ(refusal("[]", "[0]", R"(["single"])"), "challenge.json: lives");
    EXPECT_EQ(refusal("[0]", "[0]", R"(["single"])"), "challenge.json: lives");
    EXPECT_EQ(refusal("[1]", "[0.5]", R"(["single"])"), "challenge.json: seconds");
    EXPECT_EQ(refusal("[1]", "[601]", R"(["single"])"), "challenge.json: seconds");
    EXPECT_EQ(refusal("[1]", "[0]", R"(["short"])"), "challenge.json: types");
    EXPECT_EQ(refusal("[1]", "[0]", R"(["sung"])"), "challenge.json: types");
    EXPECT_THROW((void)parseChallengeRules("{}"), Error);
    EXPECT_FALSE(builtInChallengeRules().lives.empty());
}

TEST(ChallengeTerms, OfAnotherProgramThatCannotBeArePutRight)
{
    const study::ChallengeTerms terms = challengeTermsOf(R"({"lives":-4,"seconds":1e9,"spared":"x"})");
    EXPECT_GE(terms.lives, 1);
    EXPECT_LE(terms.limitMs, 600 * 1000);
    EXPECT_GE(terms.limitMs, 0);
    EXPECT_EQ(terms.spared, 0);
    EXPECT_EQ(challengeTermsOf("no json"), (study::ChallengeTerms{1, 0, 0}));
    const study::ChallengeTerms usual{3, 20'000, 1};
    EXPECT_EQ(challengeTermsOf(parametersOf(usual)), usual);
}

} // namespace

} // namespace shixi::learner
