#include "learner/learnerfixture.h"
#include "learner/listening.h"
#include "learner/listeningmemory.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shixi::learner
{

namespace
{

using Of = ListeningChoice::Of;

class ListeningDoor : public test::LearnerFixture
{
protected:
    [[nodiscard]] Listening listening() { return {learner(), test::library()}; }
    [[nodiscard]] std::vector<std::string> factsOf(const ListeningChoice &choice)
    {
        std::vector<std::string> facts;
        for (const Listenable &item : listening().items(choice)) {
            facts.push_back(item.fact->id.value);
        }
        return facts;
    }
};

TEST_F(ListeningDoor, OffersAsManyAsThereAreToHear)
{
    const ListeningOffer offer = listening().offer();
    EXPECT_EQ(offer.core, 8);
    EXPECT_EQ(offer.learnt + offer.missed + offer.starred, 0);
    ASSERT_EQ(offer.sections.size(), 3U);
    EXPECT_EQ(offer.sections[1].facts, 4);
    EXPECT_EQ(factsOf({Of::Core}).size(), 8U);
    EXPECT_EQ(factsOf({Of::Core}).front(), "fact-1");
    EXPECT_EQ(factsOf({Of::Section, offer.sections[2].title}),
              (std::vector<std::string>{"fact-9", "fact-10", "fact-11", "fact-12"}));
}

TEST_F(ListeningDoor, HearsWhatWasLearntMissedAndStarred)
{
    m_device.study(4, false);
    const ListeningOffer offer = listening().offer();
    EXPECT_GT(offer.learnt, 0);
    EXPECT_GT(offer.missed, 0);
    EXPECT_EQ(static_cast<int>(factsOf({Of::Learnt}).size()), offer.learnt);
    EXPECT_EQ(static_cast<int>(factsOf({Of::Missed}).size()), offer.missed);
    learner().setStarred({"fact-3"}, true);
    EXPECT_EQ(factsOf({Of::Starred}), std::vector<std::string>{"fact-3"});
    learner().setSuspended({"fact-3"}, true);
    EXPECT_TRUE(factsOf({Of::Starred}).empty());
}

TEST_F(ListeningDoor, AsksWhatIsUnderstoodWithoutBeingSeenAndInTheBookWhatWasMissed)
{
    for (const Listenable &item : listening().items({Of::Core})) {
        const bool recalled = item.question->type == QuestionType::Reveal || item.question->type == QuestionType::Short;
        EXPECT_EQ(recalled, item.fact->id.value != "fact-5") << item.fact->id.value;
    }
    m_device.study(4, false);
    const std::vector<MissedFact> missed = learner().missedFacts();
    ASSERT_FALSE(missed.empty());
    for (const Listenable &item : listening().items({Of::Missed})) {
        const auto page = std::ranges::find(missed, item.fact, &MissedFact::fact);
        ASSERT_NE(page, missed.end());
        EXPECT_EQ(item.question, page->question);
    }
}

TEST_F(ListeningDoor, AQuestionHeldToBeWrongIsNotHeard)
{
    const QuestionId before = listening().items({Of::Core}).front().question->id;
    learner().report({before, packs::NoteReason::Answer});
    EXPECT_NE(listening().items({Of::Core}).front().question->id, before);
}

TEST_F(ListeningDoor, WritesNoAnswerAndNoEvent)
{
    const std::string log = test::dumpLog(m_device.path());
    (void)listening().offer();
    (void)listening().items({Of::Core});
    ListeningMemory(learner()).keep(ListeningMark{{Of::Core}, false, 0, {"fact-2"}, 1});
    EXPECT_EQ(count("SELECT count(*) FROM answer"), 0);
    EXPECT_EQ(count("SELECT count(*) FROM card_event"), 0);
    EXPECT_EQ(count("SELECT count(*) FROM session"), 0);
}

TEST_F(ListeningDoor, RemembersTheWishAndAPlaceForEachChoice)
{
    const ListeningWish wish{{Of::Section, u"第2节"_s}, true, true, 8, 125, 3, 20};
    ListeningMemory(learner()).keep(wish);
    ListeningMemory(learner()).keep(ListeningMark{{Of::Core}, false, 0, {"fact-2"}, 1});
    ListeningMemory(learner()).keep(ListeningMark{{Of::Core}, true, 0xFFFFFFFFFFFFFFFFU, {"fact-7"}, 3});
    m_device.reopen();
    const ListeningMemory memory(learner());
    EXPECT_EQ(memory.wish(), wish);
    ASSERT_TRUE(memory.mark({Of::Core}, false) && memory.mark({Of::Core}, true));
    EXPECT_EQ(memory.mark({Of::Core}, false)->fact.value, "fact-2");
    EXPECT_EQ(memory.mark({Of::Core}, true)->seed, 0xFFFFFFFFFFFFFFFFU);
    EXPECT_EQ(memory.mark({Of::Core}, true)->place, 3);
    EXPECT_FALSE(memory.mark({Of::Missed}, false));
    ListeningMemory(learner()).forget({Of::Core}, true);
    EXPECT_FALSE(memory.mark({Of::Core}, true));
    EXPECT_TRUE(memory.mark({Of::Core}, false));
}

TEST_F(ListeningDoor, KeepsTheChoicesListenedToLast)
{
    ListeningMemory memory(learner());
    for (int section = 0; section < 100; ++section) {
        memory.keep(ListeningMark{{Of::Section, QString::number(section)}, false, 0, {"fact-1"}, section});
    }
    EXPECT_TRUE(memory.mark({Of::Section, u"99"_s}, false));
    EXPECT_TRUE(memory.mark({Of::Section, u"80"_s}, false));
    EXPECT_FALSE(memory.mark({Of::Section, u"0"_s}, false));
    EXPECT_LT(learner().setting(u"listening-places"_s).size(), 4000);
}

TEST_F(ListeningDoor, WhatMakesNoSenseIsAsIfItWereNotThere)
{
    for (const char *value : {"", "[", "7", "{\"of\":3,\"pause\":-1,\"speed\":1e9,\"times\":0,\"sleep\":\"x\"}"}) {
        learner().setSetting(u"listening"_s, QString::fromLatin1(value));
        EXPECT_EQ(ListeningMemory(learner()).wish(), ListeningWish()) << value;
        learner().setSetting(u"listening-places"_s, QString::fromLatin1(value));
        EXPECT_FALSE(ListeningMemory(learner()).mark({Of::Core}, false)) << value;
    }
    learner().setSetting(u"listening-places"_s, u"[{\"of\":\"core\",\"place\":-4},7,{}]"_s);
    EXPECT_EQ(ListeningMemory(learner()).mark({Of::Core}, false)->place, 0);
}

} // namespace

} // namespace shixi::learner
