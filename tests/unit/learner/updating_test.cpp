#include "learner/filework.h"
#include "learner/learnerfixture.h"

#include <algorithm>

// A learner whose sets are corrected, carried on under other cards, and rolled back.
namespace shixi::learner::test
{

namespace
{

using questions::QuestionSet;

// The made-up library as its next version has it.
struct Edited {
    questions::Manifest manifest = library().manifest();
    std::vector<knowledge::Fact> facts = library().facts();
    std::vector<questions::Card> cards = library().cards();
    std::vector<questions::Question> questions = library().questions();

    Edited &correct(const std::string &card, int rev = 2)
    {
        cardOf(card).rev = rev;
        factOf(cardOf(card).facts.front()).answer = QStringLiteral("乙%1").arg(rev);
        return *this;
    }
    // Another card for the same questions.
    Edited &carryOn(const std::string &card, const std::string &next)
    {
        questions::Card &carried = cardOf(card);
        carried.supersedes.insert(carried.supersedes.begin(), carried.id);
        carried.id = {next};
        return *this;
    }
    Edited &remove(const std::string &card)
    {
        std::erase_if(cards, [&](const questions::Card &each) {
            return each.id.value == card;
        });
        return *this;
    }
    questions::Card &cardOf(const std::string &card)
    {
        return *std::ranges::find(cards, CardId{card}, &questions::Card::id);
    }
    knowledge::Fact &factOf(const FactId &fact) { return *std::ranges::find(facts, fact, &knowledge::Fact::id); }
    [[nodiscard]] QuestionSet set() const { return {manifest, library().articles(), facts, cards, questions}; }
};

class Updating : public LearnerFixture
{
protected:
    inline static const CardId first{"card-1"};
    inline static const CardId second{"card-2"};
    inline static const CardId next{"card-next"};
    inline static const FactId firstFact{"fact-1"};

    TestDevice m_other{m_folder.path(), "two", 2};

    // Five facts, learnt and reviewed.
    static void learn(TestDevice &device)
    {
        device.study(5);
        device.clock().advance(10 * dayMs);
        device.study(5);
    }
    static void answer(TestDevice &device, const FactId &fact, bool right = true)
    {
        device.clock().advance(dayMs);
        device.step(device.learner().startPractice({.facts = {fact}}, 1), right);
    }
    // Today's share, and with it what is to be taught anew.
    static void studyAll(TestDevice &device)
    {
        device.clock().advance(dayMs);
        device.study(40);
    }
    static void writeMore(TestDevice &device)
    {
        for (int row = 0; row < 100; ++row) {
            device.learner().setSetting(QStringLiteral("theme"), QString::number(row));
        }
    }
    // Takes up what the other has written; each closed as its library says.
    static void bring(TestDevice &from, const QuestionSet &fromSet, TestDevice &to)
    {
        from.close();
        to.learner().merge(from.path());
        from.reopen(fromSet);
    }
    static std::int64_t events(TestDevice &device, const std::string &kind)
    {
        SQLite::Database database(device.path().toStdString(), SQLite::OPEN_READWRITE, 2000);
        return database.execAndGet("SELECT count(*) FROM card_event WHERE kind = '" + kind + "'").getInt64();
    }
};

TEST_F(Updating, CorrectedCardIsForgottenAndTaughtAnewAndOthersKeepTheirMemory)
{
    learn(m_device);
    const study::CardMemory kept = learner().memory(second);
    const QuestionSet corrected = Edited().correct("card-1").set();
    m_device.reopen(corrected);
    EXPECT_FALSE(learner().memory(first).memory);
    EXPECT_EQ(learner().memory(second), kept);
    EXPECT_TRUE(learner().check().empty());
    m_device.clock().advance(dayMs);
    const SessionId session = learner().startToday(40);
    bool isTaught = false;
    while (learner().view(session).kind != StepKind::Done) {
        const SessionView view = learner().view(session);
        isTaught = isTaught || (view.kind == StepKind::Teach && view.card == first);
        m_device.step(session, true);
    }
    EXPECT_TRUE(isTaught);
    EXPECT_EQ(learner().memory(first).reviews, 1);
    m_device.reopen(corrected);
    EXPECT_EQ(learner().memory(first).reviews, 1) << "once for each correction";
    EXPECT_EQ(events(m_device, "answer_corrected"), 1);
}

TEST_F(Updating, CardCorrectedOnTheDayItWasAnsweredIsTaughtAndCountsOnThatDay)
{
    m_device.study(5);
    ASSERT_EQ(learner().memory(first).reviews, 1);
    const QuestionSet corrected = Edited().correct("card-1").set();
    m_device.reopen(corrected);
    m_device.clock().advance(minuteMs);
    const SessionId session = learner().startToday(5, true);
    while (m_device.step(session, true)) { }
    EXPECT_EQ(learner().memory(first).reviews, 1);
    EXPECT_TRUE(learner().check().empty());
}

TEST_F(Updating, DayThatWasSetForTheOldAnswerDoesNotHoldForTheNewOne)
{
    learn(m_device);
    learner().setDue(firstFact, learner().today().date.addDays(30));
    const QuestionSet corrected = Edited().correct("card-1").set();
    m_device.reopen(corrected);
    EXPECT_EQ(learner().memory(first), study::CardMemory());
}

TEST_F(Updating, CorrectedCardLeavesTheWrongAnswerBook)
{
    m_device.study(5, false);
    ASSERT_TRUE(learner().missedFact(first));
    const QuestionSet corrected = Edited().correct("card-1").set();
    m_device.reopen(corrected);
    EXPECT_FALSE(learner().missedFact(first));
    EXPECT_TRUE(learner().missedFact(second));
}

TEST_F(Updating, FirstMeetingOfACorrectedCardIsNoReset)
{
    const QuestionSet corrected = Edited().correct("card-1", 3).set();
    m_device.reopen(corrected);
    EXPECT_EQ(events(m_device, "answer_corrected"), 0) << "what was never met costs nothing";
    m_device.study(5);
    EXPECT_EQ(learner().memory(first).reviews, 1);
    m_device.reopen(corrected);
    EXPECT_EQ(learner().memory(first).reviews, 1);
    EXPECT_TRUE(learner().corrections().empty());
    EXPECT_TRUE(learner().check().empty());
}

TEST_F(Updating, LowerRevResetsNothingAndIsNotAskedUntilRolledBack)
{
    learn(m_device);
    const QuestionSet corrected = Edited().correct("card-1").set();
    m_device.reopen(corrected);
    studyAll(m_device);
    const study::CardMemory anew = learner().memory(first);
    ASSERT_EQ(anew.reviews, 1);
    m_device.reopen();
    EXPECT_EQ(learner().memory(first), anew);
    m_device.clock().advance(40 * dayMs);
    m_device.study(40);
    EXPECT_EQ(learner().memory(first), anew) << "its right answer is known to be wrong";
    learner().rolledBack({first});
    EXPECT_FALSE(learner().memory(first).memory);
    studyAll(m_device);
    EXPECT_EQ(learner().memory(first).reviews, 1) << "what was learnt before the correction does not come back";
    learner().rolledBack({first});
    EXPECT_EQ(learner().memory(first).reviews, 1) << "told twice";
    m_device.reopen(corrected);
    EXPECT_FALSE(learner().memory(first).memory) << "corrected again";
    EXPECT_TRUE(learner().check().empty());
}

TEST_F(Updating, TwoDevicesThatBothTookTheCorrectionResetOnce)
{
    learn(m_device);
    bring(m_device, library(), m_other);
    const QuestionSet corrected = Edited().correct("card-1").set();
    m_device.reopen(corrected);
    studyAll(m_device);
    const study::CardMemory anew = learner().memory(first);
    ASSERT_EQ(anew.reviews, 1);
    m_other.clock().advance(30 * dayMs);
    writeMore(m_other);
    m_other.reopen(corrected); // later, unaware of the first
    ASSERT_EQ(events(m_other, "answer_corrected"), 1);
    bring(m_other, corrected, m_device);
    EXPECT_EQ(learner().memory(first), anew);
    m_device.close();
    m_other.learner().merge(m_device.path());
    EXPECT_EQ(m_other.learner().memory(first), anew);
    EXPECT_TRUE(m_other.learner().check().empty());
}

TEST_F(Updating, DeviceThatTakesAnOlderCorrectionLateLosesNothingOfTheNewerInEitherOrderOfMerge)
{
    learn(m_device);
    bring(m_device, library(), m_other);
    const QuestionSet older = Edited().correct("card-1", 2).set();
    const QuestionSet newer = Edited().correct("card-1", 3).set();
    m_device.reopen(newer);
    studyAll(m_device);
    const study::CardMemory anew = learner().memory(first);
    ASSERT_EQ(anew.reviews, 1);
    writeMore(m_other);
    m_other.reopen(older); // a version behind, and written after all of that
    studyAll(m_other);
    ASSERT_EQ(m_other.learner().memory(first).reviews, 1);
    TestDevice third(m_folder.path(), "three", 3);
    third.reopen(newer);
    bring(m_other, older, third); // here the older one comes first
    EXPECT_FALSE(third.learner().memory(first).memory);
    bring(m_device, newer, third);
    EXPECT_EQ(third.learner().memory(first), anew);
    bring(m_other, older, m_device);
    EXPECT_EQ(learner().memory(first), anew);
    EXPECT_EQ(events(m_device, "answer_corrected"), 2) << "each said it once";
    bring(m_device, newer, m_other);
    EXPECT_EQ(m_other.learner().memory(first), anew);
    EXPECT_EQ(dumpCaches(m_device.path()), dumpCaches(m_other.path()));
    m_other.reopen(newer);
    EXPECT_EQ(m_other.learner().memory(first), anew);
    answer(m_other, firstFact);
    EXPECT_EQ(m_other.learner().memory(first).reviews, 2) << "and goes on there";
    EXPECT_TRUE(m_other.learner().check().empty());
}

TEST_F(Updating, CardFirstMetOnADeviceAVersionBehindLosesNothingOfTheNewer)
{
    const QuestionSet older = Edited().correct("card-1", 2).set();
    const QuestionSet newer = Edited().correct("card-1", 3).set();
    m_device.reopen(newer);
    m_device.study(5);
    const study::CardMemory anew = learner().memory(first);
    ASSERT_EQ(anew.reviews, 1);
    m_other.reopen(older);
    writeMore(m_other);
    m_other.study(5);
    ASSERT_EQ(m_other.learner().memory(first).reviews, 1);
    bring(m_other, older, m_device);
    EXPECT_EQ(learner().memory(first), anew);
    bring(m_device, newer, m_other);
    EXPECT_EQ(m_other.learner().memory(first), anew);
}

TEST_F(Updating, RollBackOnADeviceIsCorrectedAgainByOneThatStillHasTheNewSet)
{
    learn(m_device);
    const QuestionSet corrected = Edited().correct("card-1").set();
    m_device.reopen(corrected);
    m_other.reopen(corrected);
    bring(m_device, corrected, m_other);
    m_device.reopen();
    learner().rolledBack({first});
    studyAll(m_device);
    ASSERT_EQ(learner().memory(first).reviews, 1);
    const study::CardMemory ofBefore = learner().memory(first);
    bring(m_other, corrected, m_device);
    EXPECT_EQ(learner().memory(first), ofBefore) << "which had said nothing since";
    bring(m_device, library(), m_other);
    EXPECT_FALSE(m_other.learner().memory(first).memory);
    studyAll(m_other);
    const study::CardMemory anew = m_other.learner().memory(first);
    EXPECT_EQ(anew.reviews, 1);
    bring(m_other, corrected, m_device);
    EXPECT_EQ(learner().memory(first), anew);
    EXPECT_EQ(dumpCaches(m_device.path()), dumpCaches(m_other.path()));
    EXPECT_TRUE(learner().check().empty());
}

TEST_F(Updating, RollBackOfTwoDevicesIsOneAndLosesNothingLearntSince)
{
    learn(m_device);
    const QuestionSet corrected = Edited().correct("card-1").set();
    m_device.reopen(corrected);
    m_other.reopen(corrected);
    bring(m_device, corrected, m_other);
    m_device.reopen();
    learner().rolledBack({first});
    studyAll(m_device);
    const study::CardMemory anew = learner().memory(first);
    ASSERT_EQ(anew.reviews, 1);
    writeMore(m_other);
    m_other.reopen();
    m_other.learner().rolledBack({first}); // later, unaware of the first
    EXPECT_EQ(events(m_other, "answer_corrected"), 2);
    bring(m_other, library(), m_device);
    EXPECT_EQ(learner().memory(first), anew);
    bring(m_device, library(), m_other);
    EXPECT_EQ(m_other.learner().memory(first), anew);
    EXPECT_TRUE(m_other.learner().check().empty());
}

TEST_F(Updating, WhatADeviceWithTheOldSetAnswersDoesNotCountAndItResetsNothing)
{
    learn(m_device);
    bring(m_device, library(), m_other);
    const QuestionSet corrected = Edited().correct("card-1").set();
    m_device.reopen(corrected);
    studyAll(m_device);
    const study::CardMemory anew = learner().memory(first);
    m_other.clock().advance(60 * dayMs);
    m_other.study(40); // of the old answer
    EXPECT_EQ(m_other.learner().memory(first).reviews, 3);
    bring(m_other, library(), m_device);
    EXPECT_EQ(learner().memory(first), anew);
    bring(m_device, corrected, m_other);
    EXPECT_EQ(m_other.learner().memory(first), anew);
    m_other.clock().advance(60 * dayMs);
    m_other.study(40);
    EXPECT_EQ(m_other.learner().memory(first), anew) << "not asked there";
    m_other.reopen(corrected);
    EXPECT_EQ(m_other.learner().memory(first), anew);
    m_other.study(40);
    EXPECT_EQ(m_other.learner().memory(first).reviews, 2) << "and goes on there";
}

TEST_F(Updating, HistoryOfTheOldAnswerIsResetWhereItComesInLater)
{
    const QuestionSet corrected = Edited().correct("card-1").set();
    m_device.reopen(corrected);
    learn(m_other);
    bring(m_other, library(), m_device);
    EXPECT_FALSE(learner().memory(first).memory);
    EXPECT_TRUE(learner().memory(second).memory);
    EXPECT_EQ(learner().corrections().size(), 1U);
    EXPECT_TRUE(learner().check().empty());
}

TEST_F(Updating, ClockSetBackLosesNothingThatWasLearntAnew)
{
    learn(m_device);
    const QuestionSet corrected = Edited().correct("card-1").set();
    m_device.reopen(corrected);
    m_device.clock().advance(-5 * dayMs);
    studyAll(m_device);
    EXPECT_EQ(learner().memory(first).reviews, 1);
    m_device.reopen(corrected);
    EXPECT_EQ(learner().memory(first).reviews, 1);
}

TEST_F(Updating, CorrectionsAreToldOfWhatWasAnsweredUntilSeenOnAnyDevice)
{
    m_device.study(1);
    bring(m_device, library(), m_other);
    const QuestionSet corrected = Edited().correct("card-1").correct("card-7").set();
    m_device.reopen(corrected);
    const auto told = learner().corrections();
    ASSERT_EQ(told.size(), 1U) << "the other was never answered";
    EXPECT_EQ(told.front().card, first);
    EXPECT_EQ(told.front().fact->id, firstFact);
    EXPECT_EQ(told.front().answer, QStringList{QStringLiteral("乙2")});
    m_device.reopen(corrected);
    EXPECT_EQ(learner().corrections().size(), 1U);
    learner().seeCorrections();
    EXPECT_TRUE(learner().corrections().empty());
    m_other.reopen(corrected);
    EXPECT_EQ(m_other.learner().corrections().size(), 1U) << "there it was not seen";
    bring(m_other, corrected, m_device);
    EXPECT_TRUE(learner().corrections().empty()) << "not brought back";
    bring(m_device, corrected, m_other);
    EXPECT_TRUE(m_other.learner().corrections().empty());
    const QuestionSet again = Edited().correct("card-1", 3).set();
    m_device.reopen(again);
    EXPECT_EQ(learner().corrections().size(), 1U) << "another correction";
}

TEST_F(Updating, OpenSessionPassesOverWhatIsGoneOrCorrectedAndItsPastStays)
{
    m_device.study(5);
    m_device.clock().advance(20 * dayMs);
    const SessionId session = learner().startToday(5);
    const SessionView begun = learner().view(session);
    ASSERT_EQ(begun.kind, StepKind::Ask);
    const CardId gone = begun.card;
    ASSERT_TRUE(m_device.step(session, false)); // to come again
    const CardId other = gone == first ? second : first; // learnt, and to come
    const Summary before = learner().summary(session);
    const auto scored = learner().scores().sessions.front();
    const QuestionSet updated = Edited().correct(other.value).remove(gone.value).set();
    m_device.reopen(updated);
    EXPECT_EQ(learner().summary(session).firstAsks, before.firstAsks);
    EXPECT_EQ(learner().summary(session).answers, before.answers);
    EXPECT_TRUE(learner().summary(session).missed.empty()) << "its text is gone";
    EXPECT_EQ(learner().scores().sessions.front().asked, scored.asked);
    while (learner().view(session).kind != StepKind::Done) {
        EXPECT_NE(learner().view(session).card, gone);
        EXPECT_NE(learner().view(session).card, other);
        m_device.step(session, true);
    }
    EXPECT_EQ(learner().summary(session).firstAsks, begun.asksInAll - 1);
    EXPECT_EQ(learner().summary(session).right, begun.asksInAll - 2);
    while (learner().undo(session)) { }
    EXPECT_TRUE(learner().check().empty());
}

TEST_F(Updating, OpenSessionWhoseCardsAreAllGoneIsDone)
{
    const SessionId session = learner().startToday(5);
    m_device.step(session, true);
    Edited edited;
    edited.cards.clear();
    const QuestionSet updated = edited.set();
    m_device.reopen(updated);
    EXPECT_EQ(learner().view(session).kind, StepKind::Done);
    EXPECT_FALSE(learner().today().open);
    learner().end(session);
    EXPECT_EQ(learner().summary(session).taught, 1);
    EXPECT_TRUE(learner().undo(session));
    EXPECT_TRUE(learner().check().empty());
}

TEST_F(Updating, CardThatCarriesOnAnotherHasItsMemory)
{
    learn(m_device);
    const study::CardMemory memory = learner().memory(first);
    const std::vector<PastAnswer> history = learner().history(firstFact);
    const QuestionSet carried = Edited().carryOn("card-1", "card-next").set();
    m_device.reopen(carried);
    EXPECT_EQ(learner().memory(next).memory, memory.memory);
    EXPECT_EQ(learner().memory(next).reviews, memory.reviews);
    EXPECT_EQ(learner().history(firstFact).size(), history.size());
    EXPECT_EQ(events(m_device, "continues"), 1);
    m_device.reopen(carried);
    EXPECT_EQ(events(m_device, "continues"), 1);
    m_device.clock().advance(60 * dayMs);
    m_device.study(40);
    EXPECT_EQ(learner().memory(next).reviews, memory.reviews + 1);
    EXPECT_EQ(learner().memory(first), memory) << "as it was";
    EXPECT_TRUE(learner().check().empty());
}

TEST_F(Updating, ChainOfCardsIsOneHistoryForMemoryAndForTraining)
{
    learn(m_device);
    const auto training = [this] {
        return trainingDataOf(m_device.path(), learner().rulesOfDay()).log;
    };
    const TrainingLog before = training();
    const study::CardMemory memory = learner().memory(first);
    const QuestionSet once = Edited().carryOn("card-1", "card-next").set();
    m_device.reopen(once);
    const QuestionSet twice = Edited().carryOn("card-1", "card-next").carryOn("card-next", "card-last").set();
    m_device.reopen(twice);
    EXPECT_EQ(learner().memory({"card-last"}).memory, memory.memory);
    EXPECT_EQ(training().log.reviews.size(), before.log.reviews.size());
    EXPECT_EQ(training().log.cards, before.log.cards);
    EXPECT_EQ(training().answers, before.answers);
    EXPECT_EQ(training().answers, learner().memoryStanding().reviews);
    EXPECT_TRUE(learner().check().empty());
}

TEST_F(Updating, CardCountedTodayIsCountedTodayUnderItsNextName)
{
    m_device.study(5);
    const QuestionSet carried = Edited().carryOn("card-1", "card-next").set();
    m_device.reopen(carried);
    m_device.clock().advance(5 * 60 * minuteMs);
    m_device.step(learner().startPractice({.facts = {firstFact}}, 1), true);
    EXPECT_EQ(learner().memory(next).reviews, 1);
}

TEST_F(Updating, CardCountedTodayIsNotPlannedTodayUnderItsNextName)
{
    m_device.study(5);
    const QuestionSet carried = Edited().carryOn("card-1", "card-next").set();
    m_device.reopen(carried);
    learner().setDue(firstFact, learner().today().date);
    const SessionId session = learner().startToday(40, true);
    while (learner().view(session).kind != StepKind::Done) {
        EXPECT_NE(learner().view(session).card, next);
        m_device.step(session, true);
    }
}

TEST_F(Updating, CarriedOnUnderTwoNamesByTwoDevicesItIsTheOneWrittenFirst)
{
    learn(m_device);
    bring(m_device, library(), m_other);
    m_other.learner().setSetting(QStringLiteral("theme"), QStringLiteral("dark")); // it writes later
    const QuestionSet carried = Edited().carryOn("card-1", "card-next").set();
    const QuestionSet otherwise = Edited().carryOn("card-1", "card-again").set();
    m_device.reopen(carried);
    m_other.reopen(otherwise);
    ASSERT_TRUE(m_other.learner().memory({"card-again"}).memory);
    bring(m_other, otherwise, m_device);
    EXPECT_TRUE(learner().memory(next).memory);
    EXPECT_FALSE(learner().memory({"card-again"}).memory);
    EXPECT_TRUE(learner().check().empty());
}

TEST_F(Updating, OfTwoCardsThatSupersedeOneTheFirstGoesOnWithIt)
{
    learn(m_device);
    const QuestionSet split = [] {
        Edited edited;
        edited.carryOn("card-1", "card-next");
        edited.cardOf("card-12").supersedes = {CardId{"card-1"}};
        return edited.set();
    }();
    m_device.reopen(split);
    EXPECT_TRUE(learner().memory(next).memory);
    EXPECT_FALSE(learner().memory({"card-12"}).memory);
    EXPECT_TRUE(learner().check().empty());
}

TEST_F(Updating, CardWithAnswersOfItsOwnAndOneWhoseFormerIsThereGoOnWithNothing)
{
    learn(m_device);
    const QuestionSet both = [] {
        Edited edited;
        edited.cardOf("card-12").supersedes = {first}; // still there
        edited.cardOf("card-2").supersedes = {CardId{"card-4"}};
        return edited.remove("card-4").set();
    }();
    ASSERT_TRUE(learner().memory({"card-4"}).memory);
    m_device.reopen(both);
    EXPECT_EQ(events(m_device, "continues"), 0);
}

TEST_F(Updating, CardCarriedOnAgainAfterARollBackGoesOnWithAllOfIt)
{
    learn(m_device);
    const QuestionSet carried = Edited().carryOn("card-1", "card-next").set();
    m_device.reopen(carried);
    m_device.clock().advance(60 * dayMs);
    m_device.study(40);
    const study::CardMemory memory = learner().memory(next);
    m_device.reopen();
    EXPECT_EQ(learner().memory(first).reviews, memory.reviews - 1);
    const QuestionSet again = Edited().carryOn("card-1", "card-again").set();
    m_device.reopen(again);
    EXPECT_EQ(learner().memory({"card-again"}).memory, memory.memory);
    EXPECT_TRUE(learner().check().empty());
}

TEST_F(Updating, CarriedOnByTwoDevicesItIsOneInEitherOrderOfMerge)
{
    learn(m_device);
    bring(m_device, library(), m_other);
    const QuestionSet carried = Edited().carryOn("card-1", "card-next").set();
    m_device.reopen(carried);
    m_other.reopen(carried);
    studyAll(m_device);
    m_other.clock().advance(90 * dayMs);
    m_other.study(40);
    bring(m_other, carried, m_device);
    bring(m_device, carried, m_other);
    EXPECT_EQ(dumpCaches(m_device.path()), dumpCaches(m_other.path()));
    EXPECT_GE(learner().memory(next).reviews, 3);
    EXPECT_TRUE(learner().check().empty());
}

TEST_F(Updating, FormerCardsAnswersFromADeviceWithTheOldSetCountToo)
{
    learn(m_device);
    bring(m_device, library(), m_other);
    const QuestionSet carried = Edited().carryOn("card-1", "card-next").set();
    m_device.reopen(carried);
    const int before = learner().memory(next).reviews;
    m_other.clock().advance(60 * dayMs);
    m_other.study(40);
    bring(m_other, library(), m_device);
    EXPECT_EQ(learner().memory(next).reviews, before + 1);
    EXPECT_TRUE(learner().check().empty());
}

TEST_F(Updating, CorrectedCardIsCarriedOnWithWhatWasLearntSinceAndIsNotToldOfAgain)
{
    learn(m_device);
    const QuestionSet corrected = Edited().correct("card-1").set();
    m_device.reopen(corrected);
    studyAll(m_device);
    const study::CardMemory anew = learner().memory(first);
    ASSERT_EQ(anew.reviews, 1);
    learner().seeCorrections();
    const QuestionSet carried = Edited().correct("card-1").carryOn("card-1", "card-next").set();
    m_device.reopen(carried);
    EXPECT_EQ(learner().memory(next).memory, anew.memory);
    EXPECT_TRUE(learner().corrections().empty());
    const QuestionSet again = Edited().correct("card-1", 3).carryOn("card-1", "card-next").set();
    m_device.reopen(again);
    EXPECT_FALSE(learner().memory(next).memory);
    EXPECT_EQ(learner().corrections().size(), 1U);
    EXPECT_TRUE(learner().check().empty());
}

TEST_F(Updating, CorrectionInAVersionThatWasSkippedResetsTheCardThatCarriesOn)
{
    learn(m_device);
    const QuestionSet carried = Edited().correct("card-1").carryOn("card-1", "card-next").set();
    m_device.reopen(carried);
    EXPECT_FALSE(learner().memory(next).memory);
    EXPECT_EQ(learner().corrections().size(), 1U);
    EXPECT_EQ(events(m_device, "continues"), 1);
    EXPECT_TRUE(learner().check().empty());
}

TEST_F(Updating, CardOfALowerRevThanIsKnownOfItsFormerDoesNotGoOnWithIt)
{
    learn(m_device);
    const QuestionSet corrected = Edited().correct("card-1").set();
    m_device.reopen(corrected);
    const QuestionSet carried = Edited().carryOn("card-1", "card-next").set();
    m_device.reopen(carried);
    EXPECT_EQ(events(m_device, "continues"), 0);
}

TEST_F(Updating, AnswersCarryTheSetAndVersionTheirCardComesFrom)
{
    Edited other;
    other.manifest.id = {"another"};
    other.manifest.version = 8;
    other.cards.erase(other.cards.begin() + 1, other.cards.end());
    other.cards.front().id = {"card-of-another"};
    const QuestionSet together = questions::joined({Edited().remove("card-1").set(), other.set()});
    m_device.reopen(together);
    m_device.study(40);
    m_device.clock().advance(dayMs);
    m_device.study(40);
    EXPECT_EQ(count("SELECT count(*) FROM answer WHERE card = 'card-of-another' AND set_id = 'another' AND set_version "
                    "= 8"),
              count("SELECT count(*) FROM answer WHERE card = 'card-of-another'"));
    EXPECT_GT(count("SELECT count(*) FROM answer WHERE card = 'card-of-another'"), 0);
    EXPECT_GT(count("SELECT count(*) FROM answer WHERE card = 'card-2'"), 0);
    EXPECT_EQ(count("SELECT count(*) FROM answer WHERE card <> 'card-of-another' AND set_id <> 'made-up'"), 0);
}

} // namespace

} // namespace shixi::learner::test
