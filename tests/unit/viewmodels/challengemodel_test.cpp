#include "viewmodels/desk.h"
#include "viewmodels/heard.h"
#include "viewmodels/madeup.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace shixi
{

namespace
{

using ChallengeState = ChallengeModel::State;

constexpr int oneMiss = 0;
constexpr int threeLives = 1;
constexpr int twentySeconds = 1;

// A learner file on disk, and a watch that goes when it is told.
class ChallengeDesk
{
public:
    ChallengeDesk()
        : desk(folder.filePath(u"me.learner"_s))
    {
        desk.library = test::everyTypeSet();
        reopen();
    }

    // As after a kill: nothing is closed first.
    void reopen()
    {
        desk.reopen();
        desk.app->settings()->setLanguage(SettingsModel::Language::English);
        challenge().setSettleMs(0);
        challenge().setWatch([this] {
            return watchMs;
        });
    }
    [[nodiscard]] ChallengeModel &challenge() { return *desk.app->challenge(); }
    void start(int lives, int seconds = 0)
    {
        challenge().showOffer();
        challenge().offer()->setLivesChoice(lives);
        challenge().offer()->setSecondsChoice(seconds);
        challenge().start();
    }
    [[nodiscard]] QuestionId question() { return challenge().view().question->id; }
    void answer(bool right)
    {
        const QStringList key = test::rightChoice(*challenge().view().question);
        const auto &rows = challenge().answering()->options()->rows();
        for (std::size_t place = 0; place < rows.size(); ++place) {
            if (key.contains(rows[place].optionId) == right) {
                challenge().chooseAt(static_cast<int>(place));
            }
        }
        challenge().submit();
    }
    void pass(qint64 ms)
    {
        watchMs += ms;
        challenge().tick();
    }
    // What is read beside the page comes a little later.
    template<class Holds>
    [[nodiscard]] static bool comes(Holds holds)
    {
        return QTest::qWaitFor(holds, 5000);
    }

    QTemporaryDir folder;
    test::Desk desk;
    qint64 watchMs = 1'000'000;
};

} // namespace

TEST(ChallengeModel, OffersWhatTheRulesHaveAndSaysHowManyQuestionsThereAre)
{
    ChallengeDesk at;
    at.challenge().showOffer();
    EXPECT_EQ(at.challenge().state(), ChallengeState::Offered);
    EXPECT_EQ(at.challenge().offer()->livesNames(), (QStringList{u"One miss ends it"_s, u"3 lives"_s}));
    EXPECT_EQ(at.challenge().offer()->secondsNames(), (QStringList{u"No limit"_s, u"20 s"_s, u"45 s"_s}));
    EXPECT_EQ(at.challenge().offer()->questions(), 4) << "two to choose from, a list, a statement";
    EXPECT_EQ(at.challenge().offer()->best(), -1);
    EXPECT_FALSE(at.challenge().canResume());
}

TEST(ChallengeModel, RightGoesOnWrongShowsWhatIsRightAndThenHowFarItWent)
{
    ChallengeDesk at;
    at.start(oneMiss);
    ASSERT_EQ(at.challenge().state(), ChallengeState::Asking);
    at.answer(true);
    EXPECT_EQ(at.challenge().state(), ChallengeState::Answered);
    EXPECT_EQ(at.challenge().verdict(), SessionModel::Verdict::Right);
    EXPECT_TRUE(at.challenge().autoAdvance());
    EXPECT_EQ(at.challenge().standing().right, 1);
    at.challenge().next();
    at.answer(false);
    EXPECT_FALSE(at.challenge().autoAdvance()) << "what was missed stays";
    EXPECT_FALSE(at.challenge().feedback().answerText.isEmpty());
    EXPECT_GT(at.challenge().source().paragraphNumber, 0);
    EXPECT_TRUE(at.challenge().standing().over);
    at.challenge().next();
    EXPECT_EQ(at.challenge().state(), ChallengeState::Finished);
    EXPECT_TRUE(at.comes([&at] {
        return at.challenge().standing().isBest;
    }));
    ASSERT_EQ(at.challenge().missed()->count(), 1);
    const QModelIndex miss = at.challenge().missed()->index(0);
    EXPECT_FALSE(miss.data(ChallengeMissModel::AnswerRole).toString().isEmpty());
    EXPECT_FALSE(miss.data(ChallengeMissModel::ChosenRole).toString().isEmpty());
    EXPECT_FALSE(miss.data(ChallengeMissModel::QuoteRole).toString().isEmpty());
    at.challenge().again();
    EXPECT_EQ(at.challenge().state(), ChallengeState::Asking);
    EXPECT_TRUE(at.comes([&at] {
        return at.challenge().standing().best == 1;
    }));
    at.answer(false);
    at.challenge().next();
    EXPECT_FALSE(at.challenge().standing().isBest);
    at.challenge().close();
    at.challenge().showOffer();
    EXPECT_TRUE(at.comes([&at] {
        return at.challenge().offer()->best() == 1;
    }));
    EXPECT_EQ(at.challenge().offer()->bestDate(), u"22 Nov 2026"_s);
}

TEST(ChallengeModel, TheTimeOfAQuestionRunsByTheWatchAndCostsALifeOnce)
{
    ChallengeDesk at;
    at.start(threeLives, twentySeconds);
    ASSERT_TRUE(at.challenge().timed());
    EXPECT_EQ(at.challenge().secondsLeft(), 20);
    at.desk.clock.advance(400 * test::dayMs);
    at.pass(5'000);
    EXPECT_EQ(at.challenge().secondsLeft(), 15);
    EXPECT_DOUBLE_EQ(at.challenge().timeShare(), 0.75);
    at.pass(14'999);
    EXPECT_EQ(at.challenge().state(), ChallengeState::Asking);
    at.pass(1);
    EXPECT_EQ(at.challenge().state(), ChallengeState::Answered);
    EXPECT_TRUE(at.challenge().timeUp());
    EXPECT_FALSE(at.challenge().feedback().answerText.isEmpty());
    at.pass(60'000);
    EXPECT_EQ(at.challenge().standing().livesLeft, 2);
    at.challenge().next();
    EXPECT_EQ(at.challenge().secondsLeft(), 20) << "what was read between took none of it";
    at.answer(true);
    EXPECT_EQ(at.challenge().standing().right, 1);
    EXPECT_TRUE(at.desk.app->practice() != nullptr);
    EXPECT_TRUE(at.desk.learner->missedCards().empty());
}

TEST(ChallengeModel, KilledItStandsWhereItStoodAndATimedQuestionIsPassedOver)
{
    ChallengeDesk at;
    at.start(threeLives);
    at.answer(true);
    at.challenge().next();
    const QuestionId before = at.question();
    at.reopen();
    at.challenge().refresh();
    ASSERT_TRUE(at.challenge().canResume());
    EXPECT_EQ(at.challenge().open().right, 1);
    at.challenge().resume();
    EXPECT_EQ(at.question(), before);
    at.challenge().close();
    EXPECT_EQ(at.challenge().state(), ChallengeState::Idle);
    EXPECT_TRUE(at.challenge().canResume());

    at.start(threeLives, twentySeconds);
    const QuestionId timed = at.question();
    at.reopen();
    at.challenge().resume();
    EXPECT_NE(at.question(), timed);
    EXPECT_EQ(at.challenge().standing().livesLeft, 3);
    EXPECT_EQ(at.challenge().standing().passedOver, 1);
    at.challenge().close();
    at.challenge().resume();
    EXPECT_EQ(at.challenge().standing().livesLeft, 2) << "leaving is as a kill";
}

TEST(ChallengeModel, KilledInTheFeedbackNothingIsAskedOrTakenTwice)
{
    ChallengeDesk at;
    at.start(threeLives, twentySeconds);
    at.answer(false);
    at.reopen();
    at.challenge().resume();
    EXPECT_EQ(at.challenge().standing().livesLeft, 2);
    EXPECT_EQ(at.challenge().standing().passedOver, 0);
}

TEST(ChallengeModel, ElderModeHasNoTimeAndConfirmsEachChoice)
{
    ChallengeDesk at;
    at.desk.app->settings()->setElder(true);
    at.challenge().showOffer();
    EXPECT_EQ(at.challenge().offer()->secondsNames().size(), 1);
    at.start(oneMiss);
    EXPECT_FALSE(at.challenge().timed());
    EXPECT_TRUE(at.challenge().confirms());
    at.challenge().chooseAt(0);
    EXPECT_EQ(at.challenge().state(), ChallengeState::Asking);
    at.challenge().submit();
    EXPECT_EQ(at.challenge().state(), ChallengeState::Answered);
    EXPECT_FALSE(at.challenge().autoAdvance());
}

TEST(ChallengeModel, AReportedQuestionCostsNothingAndItGoesOn)
{
    ChallengeDesk at;
    at.start(oneMiss);
    const QuestionId wrong = at.question();
    at.answer(false);
    ASSERT_TRUE(at.challenge().standing().over);
    at.challenge().report(ReportsModel::Reason::WrongAnswer);
    EXPECT_EQ(at.challenge().state(), ChallengeState::Asking);
    EXPECT_NE(at.question(), wrong);
    EXPECT_EQ(at.challenge().standing().livesLeft, 1);
    EXPECT_EQ(at.desk.app->reports()->count(), 1);
}

TEST(ChallengeModel, IsHeardAsASessionIs)
{
    ChallengeDesk at;
    test::Heard heard;
    at.desk.app->sound()->setMakers(test::makersOf(heard));
    at.desk.app->sound()->setRightSound(true);
    at.desk.app->sound()->setWrongSound(true);
    at.desk.app->sound()->setDoneSound(true);
    const std::size_t before = heard.earcons.size();
    at.start(oneMiss);
    at.answer(true);
    at.challenge().next();
    at.answer(false);
    at.challenge().next();
    ASSERT_EQ(heard.earcons.size(), before + 3);
    at.challenge().close();
}

TEST(ChallengeModel, GivenUpItSaysWhatWasReached)
{
    ChallengeDesk at;
    at.start(threeLives);
    at.answer(true);
    at.challenge().finish();
    EXPECT_EQ(at.challenge().state(), ChallengeState::Finished);
    EXPECT_EQ(at.challenge().standing().right, 1);
    at.challenge().close();
    EXPECT_FALSE(at.challenge().canResume());
}

} // namespace shixi
