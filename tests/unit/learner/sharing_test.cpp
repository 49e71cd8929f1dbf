#include "learner/filework.h"
#include "learner/learnerfixture.h"
#include "learner/twosets.h"

#include <algorithm>
#include <functional>

// A learner of two sets that have facts in common, remembered once or for each set.
namespace shixi::learner::test
{

namespace
{

using questions::QuestionSet;

QuestionSet edited(const QuestionSet &set,
                   const std::string &card,
                   const std::function<void(questions::Card &, knowledge::Fact &)> &edit)
{
    std::vector<knowledge::Fact> facts = set.facts();
    std::vector<questions::Card> cards = set.cards();
    questions::Card &meant = *std::ranges::find(cards, CardId{card}, &questions::Card::id);
    edit(meant, *std::ranges::find(facts, meant.facts.front(), &knowledge::Fact::id));
    return {set.manifest(), set.articles(), facts, cards, set.questions()};
}

// Another right answer, which is to be learnt anew.
QuestionSet corrected(const QuestionSet &set, const std::string &card)
{
    return edited(set, card, [](questions::Card &meant, knowledge::Fact &fact) {
        ++meant.rev;
        fact.answer += QStringLiteral("改");
    });
}

class Sharing : public LearnerFixture
{
protected:
    inline static const CardId first{"card-1"};
    inline static const CardId second{"second-card-1"};
    inline static const FactId firstFact{"fact-1"};
    inline static const FactId secondFact{"second-fact-1"};

    QuestionSet m_one = library();
    QuestionSet m_two = secondSet();
    QuestionSet m_apart = bothSets(false);
    QuestionSet m_shared = bothSets(true);

    void answer(const FactId &fact, int times = 1, bool right = true)
    {
        for (int time = 0; time < times; ++time) {
            m_device.clock().advance((time + 2) * dayMs);
            const SessionId session = learner().startPractice({.facts = {fact}}, 1);
            while (m_device.step(session, right)) { }
        }
    }
    // Shown and answered in that set alone.
    void learnIn(const QuestionSet &set, const FactId &fact)
    {
        m_device.reopen(set);
        m_device.study(40);
        answer(fact, 2);
    }
    study::CardMemory memoryOf(const CardId &card) { return learner().memory(card); }
    FactStanding standingOf(const FactId &fact)
    {
        const auto all = learner().standing();
        return *std::ranges::find_if(all, [&](const FactStanding &each) {
            return each.fact->id == fact;
        });
    }
    std::int64_t continuations() { return count("SELECT count(*) FROM card_event WHERE kind = 'continues'"); }
    // Whatever was done, the caches are what the log says.
    void TearDown() override { EXPECT_TRUE(learner().check().empty()); }
};

TEST_F(Sharing, GoesOnWithWhatIsKnownFromTheSecondSetAlone)
{
    learnIn(m_two, secondFact);
    const study::CardMemory known = memoryOf(second);
    ASSERT_TRUE(known.memory);
    m_device.reopen(m_shared);
    EXPECT_EQ(memoryOf(first).memory, known.memory);
    EXPECT_EQ(memoryOf(first).reviews, known.reviews);
    EXPECT_EQ(standingOf(secondFact).recallPpm, standingOf(firstFact).recallPpm);
    EXPECT_TRUE(standingOf(secondFact).learnt);
}

TEST_F(Sharing, HoldsToTheFirstSetWhereBothAreKnown)
{
    m_device.reopen(m_apart);
    for (int day = 0; day < 5; ++day) {
        m_device.study(40);
        m_device.clock().advance(dayMs);
    }
    answer(firstFact, 3);
    answer(secondFact, 1, false);
    ASSERT_TRUE(memoryOf(first).memory && memoryOf(second).memory);
    const study::CardMemory mine = memoryOf(first);
    const study::CardMemory others = memoryOf(second);
    ASSERT_NE(mine, others);
    m_device.reopen(m_shared);
    EXPECT_EQ(memoryOf(first), mine);
    m_device.reopen(m_apart);
    EXPECT_EQ(memoryOf(first), mine);
    EXPECT_EQ(memoryOf(second), others) << "each as it was";
    EXPECT_EQ(count("SELECT count(*) FROM card_event WHERE kind = 'continues' AND card LIKE '%card-1'"), 0);
}

TEST_F(Sharing, OneCardIsAskedForBothAndNamesItsOwnSet)
{
    m_device.reopen(m_shared);
    m_device.study(40);
    EXPECT_EQ(count("SELECT count(*) FROM answer WHERE card = 'second-card-1'"), 0);
    EXPECT_GT(count("SELECT count(*) FROM answer WHERE card = 'card-1'"), 0);
    answer(secondFact);
    EXPECT_EQ(count("SELECT count(*) FROM answer WHERE card = 'card-1' AND set_id <> 'made-up'"), 0);
    answer({"second-fact-9"});
    EXPECT_EQ(count("SELECT count(*) FROM answer WHERE card = 'second-card-9' AND set_id <> 'second'"), 0);
}

TEST_F(Sharing, EndedLetsTheSecondGoOnWithWhatWasLearntMeanwhile)
{
    m_device.reopen(m_shared);
    m_device.study(40);
    answer(firstFact, 2);
    const study::CardMemory known = memoryOf(first);
    m_device.reopen(m_apart);
    EXPECT_EQ(memoryOf(second).memory, known.memory) << "it had none of its own";
    EXPECT_EQ(memoryOf(first), known);
    answer(firstFact, 1, false);
    EXPECT_EQ(memoryOf(second).memory, known.memory) << "each has its own again";
    EXPECT_NE(memoryOf(first).memory, known.memory);
    EXPECT_EQ(memoryOf({"second-card-9"}).reviews, count("SELECT count(*) FROM answer WHERE card = 'second-card-9'"));
}

TEST_F(Sharing, EndedByTakingTheFirstSetAwayLosesNothing)
{
    learnIn(m_two, secondFact);
    m_device.reopen(m_shared);
    answer(secondFact, 3);
    const study::CardMemory known = memoryOf(first);
    m_device.reopen(m_two);
    EXPECT_EQ(memoryOf(second).memory, known.memory) << "what was known before and what was learnt since";
    EXPECT_EQ(memoryOf(second).reviews, known.reviews);
}

TEST_F(Sharing, SwitchedOnAndOffAnyNumberOfTimesChangesNothingMore)
{
    learnIn(m_two, secondFact);
    m_device.reopen(m_shared);
    const study::CardMemory shared = memoryOf(first);
    m_device.reopen(m_apart);
    const study::CardMemory apart = memoryOf(second);
    const std::int64_t said = continuations();
    for (int time = 0; time < 3; ++time) {
        m_device.reopen(m_shared);
        EXPECT_EQ(memoryOf(first), shared);
        m_device.reopen(m_apart);
        EXPECT_EQ(memoryOf(second), apart);
    }
    EXPECT_EQ(continuations(), said);
}

TEST_F(Sharing, OfWhatWasLearntForEachInBetweenEachHasItsOwn)
{
    learnIn(m_two, secondFact);
    m_device.reopen(m_shared);
    m_device.reopen(m_apart);
    answer(secondFact, 2);
    answer(firstFact, 1, false);
    const study::CardMemory mine = memoryOf(first);
    const study::CardMemory others = memoryOf(second);
    m_device.reopen(m_shared);
    EXPECT_EQ(memoryOf(first), mine);
    answer(firstFact, 2);
    m_device.reopen(m_apart);
    EXPECT_EQ(memoryOf(second), others);
}

TEST_F(Sharing, IsTakenUpAgainByTheOneThatLearntNothingInBetween)
{
    learnIn(m_two, secondFact);
    m_device.reopen(m_shared);
    m_device.reopen(m_apart);
    answer(secondFact, 2);
    const study::CardMemory further = memoryOf(second);
    m_device.reopen(m_shared);
    EXPECT_EQ(memoryOf(first).memory, further.memory);
}

TEST_F(Sharing, EndsWhereTheSecondSetCorrectsItsAnswerWhichIsLearntAnew)
{
    learnIn(m_two, secondFact);
    m_device.reopen(m_shared);
    answer(secondFact, 2);
    const study::CardMemory known = memoryOf(first);
    const QuestionSet later = bothSets(true, m_one, corrected(m_two, "second-card-1"));
    m_device.reopen(later);
    EXPECT_EQ(memoryOf(first), known) << "unchanged";
    EXPECT_FALSE(memoryOf(second).memory) << "corrected";
    ASSERT_EQ(learner().corrections().size(), 1U);
    EXPECT_EQ(learner().corrections().front().card, second);
    learner().seeCorrections();
    answer(firstFact, 1);
    EXPECT_EQ(memoryOf(first).reviews, known.reviews + 1) << "it can be asked";
}

TEST_F(Sharing, EndedByACorrectionShowsWhatWasAnsweredForBoth)
{
    m_device.reopen(m_shared);
    m_device.study(40);
    answer(firstFact, 2, false);
    const QuestionSet later = bothSets(true, m_one, corrected(m_two, "second-card-1"));
    m_device.reopen(later);
    ASSERT_EQ(learner().corrections().size(), 1U);
    const Corrected told = learner().corrections().front();
    EXPECT_EQ(told.card, second);
    EXPECT_NE(told.question, nullptr);
    EXPECT_FALSE(told.chosen.isEmpty());
    answer(firstFact, 3);
    EXPECT_EQ(learner().corrections().front().chosen, told.chosen) << "not what was answered since";
}

TEST_F(Sharing, EndsWhereTheFirstSetCorrectsItsAnswerAndTheSecondGoesOn)
{
    m_device.reopen(m_shared);
    m_device.study(40);
    answer(firstFact, 2);
    const study::CardMemory known = memoryOf(first);
    const QuestionSet later = bothSets(true, corrected(m_one, "card-1"), m_two);
    m_device.reopen(later);
    EXPECT_FALSE(memoryOf(first).memory) << "corrected";
    EXPECT_EQ(memoryOf(second).memory, known.memory) << "unchanged, though it was learnt by the other card";
    answer(secondFact, 1);
    EXPECT_EQ(memoryOf(second).reviews, known.reviews + 1);
}

TEST_F(Sharing, EndedBeforeTheCorrectionWasKnownHereDoesToo)
{
    m_device.reopen(m_shared);
    m_device.study(40);
    answer(firstFact, 2);
    const study::CardMemory known = memoryOf(first);
    TestDevice other{m_folder.path(), "other", 5};
    const QuestionSet later = bothSets(true, corrected(m_one, "card-1"), m_two);
    m_device.close();
    other.learner().merge(m_device.path());
    other.reopen(later);
    EXPECT_FALSE(other.learner().memory(first).memory);
    other.close();
    m_device.reopen(m_shared);
    learner().merge(other.path());
    m_device.reopen(later);
    EXPECT_EQ(memoryOf(second).memory, known.memory);
    EXPECT_FALSE(memoryOf(first).memory);
}

TEST_F(Sharing, OfAnAnswerBothSetsCorrectAlikeIsResetOnceAndGoesOn)
{
    learnIn(m_two, secondFact);
    m_device.reopen(m_shared);
    const QuestionSet later = bothSets(true, corrected(m_one, "card-1"), corrected(m_two, "second-card-1"));
    ASSERT_EQ(later.card(second), nullptr);
    m_device.reopen(later);
    EXPECT_FALSE(memoryOf(first).memory);
    m_device.study(40);
    EXPECT_EQ(memoryOf(first).reviews, 1);
}

TEST_F(Sharing, FollowsACardThatIsCarriedOnUnderAnotherName)
{
    m_device.reopen(m_shared);
    m_device.study(40);
    answer(secondFact, 2);
    const study::CardMemory known = memoryOf(first);
    const QuestionSet renamed = edited(m_two, "second-card-1", [](questions::Card &card, knowledge::Fact &fact) {
        card.supersedes = {card.id};
        card.id = {"second-card-next"};
        fact.subject = QStringLiteral("另一个题目");
        fact.evidence.quote.clear();
    });
    const QuestionSet later = bothSets(true, m_one, renamed);
    ASSERT_NE(later.card({"second-card-next"}), nullptr) << "no longer equal";
    m_device.reopen(later);
    EXPECT_EQ(memoryOf({"second-card-next"}).memory, known.memory);
}

TEST_F(Sharing, OfThreeSetsIsLeftToWhoStays)
{
    QuestionSet third = secondSet();
    questions::Manifest manifest = third.manifest();
    manifest.id = {"third"};
    std::vector<questions::Card> cards = third.cards();
    for (questions::Card &card : cards) {
        card.id.value.insert(0, "third-");
    }
    std::vector<knowledge::Fact> facts = third.facts();
    for (std::size_t place = 0; place < facts.size(); ++place) {
        facts[place].id.value.insert(0, "third-");
        cards[place].facts = {facts[place].id};
    }
    third = {manifest, third.articles(), facts, cards, third.questions()};
    const std::set<SetId> sharing{{"third"}};
    const QuestionSet all = questions::joined({m_one, m_two, third}, nullptr, {{"second"}, {"third"}});
    m_device.reopen(all);
    m_device.study(40);
    answer(firstFact, 2);
    const study::CardMemory known = memoryOf(first);
    const QuestionSet rest = questions::joined({m_two, third}, nullptr, sharing);
    ASSERT_EQ(rest.card({"third-second-card-1"}), nullptr);
    m_device.reopen(rest);
    EXPECT_EQ(memoryOf(second).memory, known.memory);
}

TEST_F(Sharing, OfABackupOnADeviceWithoutTheFirstSetIsNotLost)
{
    m_device.reopen(m_shared);
    m_device.study(40);
    answer(firstFact, 2);
    const study::CardMemory known = memoryOf(first);
    m_device.close();
    TestDevice other{m_folder.path(), "other", 5};
    other.learner().merge(m_device.path());
    other.reopen(m_two);
    EXPECT_EQ(other.learner().memory(second).memory, known.memory);
    m_device.reopen(m_shared);
}

TEST_F(Sharing, TakesBackAnAnswerOfBefore)
{
    learnIn(m_two, secondFact);
    m_device.clock().advance(dayMs);
    const study::CardMemory before = memoryOf(second);
    const SessionId session = learner().startPractice({.facts = {secondFact}}, 1);
    m_device.step(session, false);
    m_device.reopen(m_shared);
    EXPECT_NE(memoryOf(first).memory, before.memory);
    EXPECT_TRUE(learner().undo(session));
    EXPECT_EQ(memoryOf(first).memory, before.memory);
}

TEST_F(Sharing, ShowsTheSecondSetsFactWithItsOwnStarAndNote)
{
    m_device.reopen(m_shared);
    m_device.study(40);
    learner().setStarred(secondFact, true);
    learner().setNote(secondFact, QStringLiteral("记一笔"));
    EXPECT_TRUE(standingOf(secondFact).starred);
    EXPECT_FALSE(standingOf(firstFact).starred);
    EXPECT_EQ(standingOf(secondFact).note, QStringLiteral("记一笔"));
    EXPECT_EQ(standingOf(secondFact).cards, 1);
    EXPECT_EQ(learner().history(secondFact).size(), learner().history(firstFact).size());
    EXPECT_FALSE(learner().history(secondFact).empty());
    EXPECT_EQ(learner().practisable({.starred = true}), 1);
    learner().setSuspended(secondFact, true);
    EXPECT_TRUE(standingOf(firstFact).suspended) << "it is one card";
}

TEST_F(Sharing, FindsSharedCardsByTheSectionsOfBothSets)
{
    m_device.reopen(m_shared);
    EXPECT_EQ(learner().practisable({.section = QStringLiteral("另一节")}), 12);
    EXPECT_EQ(learner().practisable({.section = QStringLiteral("第1节")}), 4);
    const PracticeOffer offer = learner().practiceOffer({}, 10);
    const auto found = std::ranges::find(offer.sections, QStringLiteral("另一节"), &SectionCount::title);
    ASSERT_NE(found, offer.sections.end());
    EXPECT_EQ(found->facts, 12);
    EXPECT_EQ(offer.inAnySection, 16) << "each counted once";
}

TEST_F(Sharing, TurnsByTheQuestionsOfBothSets)
{
    m_device.reopen(m_shared);
    m_device.study(40);
    answer(firstFact, 12);
    EXPECT_GT(count("SELECT count(*) FROM answer WHERE card = 'card-1' AND question LIKE 'second-%'"), 0);
    EXPECT_GT(count("SELECT count(*) FROM answer WHERE card = 'card-1' AND question LIKE 'question-%'"), 0);
}

TEST_F(Sharing, ACorrectionNoteNamesTheSetOfItsQuestion)
{
    m_device.reopen(m_shared);
    const questions::Card &shared = *std::ranges::find(m_shared.cards(), first, &questions::Card::id);
    const auto ofSecond = std::ranges::find_if(shared.questions, [this](const QuestionId &question) {
        return m_two.question(question) != nullptr;
    });
    ASSERT_NE(ofSecond, shared.questions.end());
    learner().report({.question = *ofSecond});
    const std::vector<OwnReport> reports = learner().reports();
    ASSERT_EQ(reports.size(), 1U);
    EXPECT_EQ(reports[0].note.set, m_two.manifest().id);
    EXPECT_EQ(reports[0].setTitle, m_two.manifest().title);
}

TEST_F(Sharing, EndedARedoAsksOnlyWhatIsStillOnTheCard)
{
    m_device.reopen(m_shared);
    m_device.study(40);
    QuestionId missed;
    for (int day = 2; day < 40 && m_two.question(missed) == nullptr; ++day) {
        m_device.clock().advance(day * dayMs);
        const SessionId session = learner().startPractice({.facts = {firstFact}}, 1);
        missed = learner().view(session).question->id;
        m_device.step(session, m_two.question(missed) == nullptr);
        learner().end(session);
    }
    ASSERT_NE(m_two.question(missed), nullptr) << "a question of the second set";
    ASSERT_TRUE(learner().missedFact(first));
    m_device.reopen(m_apart);
    m_device.clock().advance(dayMs);
    const SessionId redo = learner().startPractice({.facts = {firstFact}, .missed = true}, 1);
    const SessionView view = learner().view(redo);
    ASSERT_NE(view.question, nullptr);
    EXPECT_NE(m_one.question(view.question->id), nullptr);
    learner().answer(redo, {.response = rightResponse(*view.question), .question = view.question->id});
    EXPECT_EQ(learner().view(redo).kind, StepKind::Done);
}

// Else it would be trained again and again: what is left out would seem to have come since.
TEST_F(Sharing, EndedTrainingCountsTheAnswersThatAreCountedAsNewLater)
{
    m_device.reopen(m_shared);
    m_device.study(40);
    m_device.reopen(m_apart);
    answer(firstFact, 3);
    const TrainingData data = trainingDataOf(m_device.path(), learner().rulesOfDay());
    EXPECT_EQ(data.log.answers, learner().memoryStanding().reviews);
}

TEST_F(Sharing, WithoutItNothingIsWritten)
{
    m_device.reopen(m_apart);
    m_device.study(40);
    EXPECT_EQ(continuations(), 0);
    EXPECT_EQ(count("SELECT count(*) FROM setting WHERE name LIKE 'shared-cards/%'"), 0);
}

} // namespace

} // namespace shixi::learner::test
