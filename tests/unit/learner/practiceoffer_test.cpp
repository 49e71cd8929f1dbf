#include "learner/learnerfixture.h"

#include <algorithm>

namespace shixi::learner
{
namespace
{

class Offer : public test::LearnerFixture
{
protected:
    SessionId miss(const std::string &fact)
    {
        const SessionId session = learner().startPractice({.facts = {{fact}}}, 1);
        (void)learner().answer(session, {.response = test::wrongResponse(*learner().view(session).question)});
        learner().end(session);
        return session;
    }
    template<class Counts>
    int sum(const Counts &counts)
    {
        int facts = 0;
        for (const auto &count : counts) {
            facts += count.facts;
        }
        return facts;
    }
};

TEST_F(Offer, CountsEachPartWithTheOthersKept)
{
    const PracticeOffer all = learner().practiceOffer({}, 5);
    EXPECT_EQ(all.chosen.facts, 12);
    EXPECT_EQ(sum(all.sections), 12);
    EXPECT_EQ(sum(all.kinds), 12);
    EXPECT_EQ(sum(all.levels), 12);
    EXPECT_EQ(all.kinds.size(), 10U);

    const PracticeOffer figures = learner().practiceOffer({.kind = Kind::Figure}, 5);
    EXPECT_EQ(figures.chosen.facts, 6);
    EXPECT_EQ(sum(figures.sections), 6);
    EXPECT_EQ(figures.inAnySection, 6);
    EXPECT_EQ(sum(figures.kinds), 12) << "another kind may still be taken";
    EXPECT_EQ(figures.ofAnyKind, 12);
    for (const SectionCount &section : figures.sections) {
        const PracticeChoice both{.section = section.title, .kind = Kind::Figure};
        EXPECT_EQ(learner().practiceOffer(both, 5).chosen.facts, section.facts);
    }
}

TEST_F(Offer, NamesAsManyQuestionsAsTheRoundWillAsk)
{
    for (const int questions : {5, 12}) {
        const int offered = learner().practiceOffer({}, questions).chosen.questions;
        EXPECT_EQ(offered, learner().view(learner().startPractice({}, questions)).asksInAll);
    }
    EXPECT_EQ(learner().practiceOffer({}, 12).chosen.questions, 11) << "two facts share a sentence";
}

TEST_F(Offer, SaysHowManyAnswersWouldCount)
{
    EXPECT_FALSE(learner().practiceOffer({}, 5).anyLearnt);
    EXPECT_EQ(learner().practiceOffer({}, 5).chosen.counting, 0);
    m_device.study(5);
    EXPECT_TRUE(learner().practiceOffer({}, 5).anyLearnt);
    EXPECT_EQ(learner().practiceOffer({}, 20).chosen.counting, 0) << "they were asked today";
    m_device.clock().advance(test::dayMs);
    const int promised = learner().practiceOffer({}, 20).chosen.counting;
    EXPECT_EQ(promised, 5);
    const SessionId session = learner().startPractice({}, 20);
    while (m_device.step(session, true)) { }
    EXPECT_EQ(learner().summary(session).counted, promised);
}

TEST_F(Offer, WhatIsNotToBeAskedIsNotCounted)
{
    learner().setSuspended({"fact-3"}, true);
    const PracticeOffer offer = learner().practiceOffer({}, 5);
    EXPECT_EQ(offer.chosen.facts, 11);
    EXPECT_EQ(sum(offer.sections), 11);
    EXPECT_EQ(offer.sections.size(), 3U);
}

TEST_F(Offer, ASessionRemembersWhatItWasAskedToHold)
{
    const PracticeChoice choice{.section = QStringLiteral("第1节"), .kind = Kind::Figure, .level = Level::Core};
    const auto round = learner().practiceRound(learner().startPractice(choice, 7));
    ASSERT_TRUE(round);
    EXPECT_EQ(round->questions, 7);
    EXPECT_EQ(round->choice.section, choice.section);
    EXPECT_EQ(round->choice.kind, choice.kind);
    EXPECT_EQ(round->choice.level, choice.level);
    EXPECT_FALSE(round->choice.missed || round->choice.starred);

    const auto facts = learner().practiceRound(learner().startPractice({.facts = {{"fact-2"}}}, 1));
    EXPECT_EQ(facts->choice.facts, (std::vector<FactId>{{"fact-2"}}));
    learner().setStarred({"fact-1"}, true);
    EXPECT_TRUE(learner().practiceRound(learner().startPractice({.starred = true}, 1))->choice.starred);
    const SessionId today = learner().startToday(5);
    EXPECT_FALSE(learner().practiceRound(today));
    EXPECT_EQ(learner().view(today).mode, Mode::Today);
}

TEST_F(Offer, TheBookIsReadPageByPageInItsOrder)
{
    miss("fact-2");
    m_device.clock().advance(test::dayMs);
    miss("fact-1");
    const std::vector<CardId> cards = learner().missedCards();
    const std::vector<MissedFact> book = learner().missedFacts();
    ASSERT_EQ(cards.size(), 2U);
    for (std::size_t row = 0; row < cards.size(); ++row) {
        EXPECT_EQ(book[row].card, cards[row]);
        EXPECT_EQ(learner().missedFact(cards[row])->question, book[row].question);
    }
    EXPECT_EQ(book[0].fact->id.value, "fact-1") << "missed last first";
    EXPECT_EQ(learner().practiceOffer({}, 5).missed.facts, 2);
}

TEST_F(Offer, WhatWasTakenOutByHandIsPutBack)
{
    miss("fact-1");
    const CardId card = learner().missedCards().at(0);
    EXPECT_FALSE(learner().restoreMissed(card)) << "it was not taken out";
    learner().clearMissed(card);
    EXPECT_FALSE(learner().missedFact(card));
    EXPECT_TRUE(learner().restoreMissed(card));
    ASSERT_TRUE(learner().missedFact(card));
    EXPECT_EQ(learner().missedFact(card)->rightDaysLeft, 2);
    EXPECT_TRUE(learner().check().empty());
    m_device.reopen();
    EXPECT_EQ(learner().missedCards().size(), 1U);
}

TEST_F(Offer, AStarIsReadForOneFact)
{
    EXPECT_FALSE(learner().isStarred({"fact-2"}));
    learner().setStarred({"fact-2"}, true);
    EXPECT_TRUE(learner().isStarred({"fact-2"}));
    EXPECT_EQ(learner().practiceOffer({}, 5).starred.questions, 1);
    learner().setStarred({"fact-2"}, false);
    EXPECT_FALSE(learner().isStarred({"fact-2"}));
}

} // namespace
} // namespace shixi::learner
