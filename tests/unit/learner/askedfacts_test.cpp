#include "learner/askedfacts.h"
#include "learner/learnerfixture.h"
#include "packs/folder.h"

#include <algorithm>

namespace shixi::learner::test
{

namespace
{

const questions::QuestionSet &builtInSet()
{
    static const questions::QuestionSet set =
        packs::readSet(packs::readMembers(QStringLiteral(SHIXI_SOURCE_DIR "/content/four-strong"))).set;
    return set;
}

// As Study counts them.
Today countedByStanding(const std::vector<FactStanding> &facts)
{
    Today counted;
    for (const FactStanding &standing : facts) {
        if (standing.cards > 0 && standing.level == Level::Core) {
            ++counted.coreFacts;
            counted.coreLearnt += standing.learnt ? 1 : 0;
        }
    }
    return counted;
}

void expectOneNumber(const Learner &learner)
{
    const Today today = learner.today();
    const Today study = countedByStanding(learner.standing());
    EXPECT_EQ(today.coreFacts, study.coreFacts);
    EXPECT_EQ(today.coreLearnt, study.coreLearnt);
    EXPECT_EQ(learner.scores().core.facts, today.coreFacts);
    EXPECT_EQ(learner.workloads().front().facts, today.coreFacts);
}

} // namespace

class BuiltInSet : public LearnerFixture
{
protected:
    void SetUp() override { m_device.reopen(builtInSet()); }
};

TEST_F(BuiltInSet, TodayScoresStudyAndFirstRunTellTheSameNumberOfCoreFactsOnEveryDay)
{
    EXPECT_GT(builtInSet().cards().size(), learner().scores().core.facts + learner().scores().useful.facts)
        << "some facts are asked by several cards, else this proves nothing";
    expectOneNumber(learner());
    const int facts = learner().today().coreFacts;
    for (int day = 0; day < 12; ++day) {
        m_device.study(40, day % 3 != 1);
        expectOneNumber(learner());
        m_device.clock().advance(dayMs);
        expectOneNumber(learner());
    }
    EXPECT_EQ(learner().today().coreFacts, facts);
    EXPECT_GT(learner().today().coreLearnt, 0);
}

TEST_F(BuiltInSet, WhatIsNotLearntIsMarkedAsNewOrDueAndNothingElseIs)
{
    for (int day = 0; day < 6; ++day) {
        m_device.study(40, day != 2);
        for (const FactStanding &standing : learner().standing()) {
            EXPECT_TRUE(standing.learnt || standing.strength == Strength::New || standing.strength == Strength::Due)
                << standing.fact->id.value;
            EXPECT_FALSE(standing.learnt && standing.strength == Strength::New) << standing.fact->id.value;
        }
        m_device.clock().advance(dayMs);
    }
}

TEST(AskedFacts, AreCountedOnceHoweverManyCardsAskForThem)
{
    const Shelf shelf(builtInSet());
    const std::vector<AskedFact> facts = askedFactsOf(shelf, {});
    int cards = 0;
    for (const AskedFact &fact : facts) {
        cards += fact.memory.cards();
        EXPECT_EQ(fact.level, fact.fact->level);
        EXPECT_EQ(std::ranges::count(facts, fact.fact, &AskedFact::fact), 1);
    }
    EXPECT_EQ(cards, static_cast<int>(shelf.cards().size()));
    EXPECT_LT(facts.size(), shelf.cards().size());
}

TEST(AskedFacts, HaveTheLevelTheLearnerGaveThemUpOrDown)
{
    const Shelf shelf(library());
    CardStates states;
    states[{"card-1"}].level = Level::Detail;
    states[{"card-12"}].level = Level::Core;
    const std::vector<AskedFact> facts = askedFactsOf(shelf, states);
    EXPECT_EQ(facts.front().level, Level::Detail);
    EXPECT_EQ(facts.back().level, Level::Core);
    EXPECT_EQ(std::ranges::count(facts, Level::Core, &AskedFact::level), 8);
}

} // namespace shixi::learner::test
