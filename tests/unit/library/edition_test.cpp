#include "library/changes.h"
#include "packs/madeupset.h"

#include <gmock/gmock.h>

namespace shixi::library
{

namespace
{

using questions::Card;
using questions::Question;
using questions::QuestionSet;

struct Parts {
    QuestionSet made = packs::test::madeUpSet();
    std::vector<knowledge::Fact> facts = made.facts();
    std::vector<Card> cards = made.cards();
    std::vector<Question> questions = made.questions();

    [[nodiscard]] QuestionSet set() const { return {made.manifest(), made.articles(), facts, cards, questions}; }
};

// The key of the choice goes from one option to another.
void markTheSecond(Question &choice)
{
    choice.key = {choice.options.at(1).id};
    choice.answer = {choice.options.at(1).text};
}

} // namespace

TEST(Edition, OfTheSameSetIsNone)
{
    const QuestionSet set = Parts().set();
    EXPECT_TRUE(editionAfter(set, set).none());
    EXPECT_EQ(withRaisedRevs(set, set).cards().front().rev, 1);
}

TEST(Edition, NamesEveryAnswerThatIsAnotherAndCountsTheRest)
{
    Parts after;
    markTheSecond(after.questions.front());
    after.questions.back().stem = QStringLiteral("读书会是何时成立的？");
    after.facts.back().subject = QStringLiteral("读书会三有");
    const Edition edition = editionAfter(Parts().set(), after.set());
    ASSERT_EQ(edition.corrected.size(), 1U);
    EXPECT_EQ(edition.corrected.front().stem, after.questions.front().stem);
    EXPECT_EQ(edition.corrected.front().before, QStringLiteral("2019年5月"));
    EXPECT_EQ(edition.corrected.front().after, QStringLiteral("2020年5月"));
    EXPECT_EQ(edition.questionsReworded, 1);
    EXPECT_EQ(edition.factsReworded, 1);
    EXPECT_EQ(edition.factsCorrected + edition.factsAdded + edition.factsRemoved, 0);
    EXPECT_EQ(edition.questionsAdded + edition.questionsRemoved, 0);
}

TEST(Edition, WhatIsNewOrGoneIsCounted)
{
    Parts after;
    after.questions.pop_back();
    after.cards.front().questions.pop_back();
    Question more = after.questions.front();
    more.id = {"0000000000000c03"};
    Question another = more;
    another.id = {"0000000000000c04"};
    after.questions.push_back(more);
    after.questions.push_back(another);
    after.facts.pop_back();
    const Edition edition = editionAfter(Parts().set(), after.set());
    EXPECT_EQ(edition.questionsAdded, 2);
    EXPECT_EQ(edition.questionsRemoved, 1);
    EXPECT_EQ(edition.factsRemoved, 1);
    EXPECT_FALSE(edition.none());
}

// Else members would be told of other words only, and go on with the answer that was wrong.
TEST(Edition, ACardWithAnotherAnswerGetsAHigherRevOnce)
{
    Parts after;
    markTheSecond(after.questions.front());
    const QuestionSet second = withRaisedRevs(Parts().set(), after.set());
    EXPECT_EQ(second.cards().front().rev, 2);
    EXPECT_THAT(editionAfter(Parts().set(), second).cards.corrected, testing::SizeIs(1));
    EXPECT_EQ(withRaisedRevs(second, after.set()).cards().front().rev, 2) << "the draft still has 1";
    after.cards.front().rev = 2; // raised by who made the draft
    EXPECT_EQ(withRaisedRevs(Parts().set(), after.set()).cards().front().rev, 2);
    Parts reworded;
    reworded.questions.front().stem = QStringLiteral("读书会是哪年哪月成立的？");
    EXPECT_EQ(withRaisedRevs(Parts().set(), reworded.set()).cards().front().rev, 1);
}

TEST(Edition, AFactWithAnotherAnswerRaisesItsCardsToo)
{
    Parts after;
    after.facts.front().answer = QStringLiteral("2019年6月");
    EXPECT_EQ(withRaisedRevs(Parts().set(), after.set()).cards().front().rev, 2);
    EXPECT_EQ(editionAfter(Parts().set(), after.set()).factsCorrected, 1);
}

} // namespace shixi::library
