#include "facts.h"
#include "questions/questionset.h"

#include <gtest/gtest.h>

using namespace shixi;
using namespace shixi::questions;

TEST(Ids, AreSixteenHexDigitsOfTheDocumentedHash)
{
    // printf 'question\037f1\037single\037t1\037何时？' | sha256sum | cut -c1-16
    EXPECT_EQ(mintQuestionId("f1", QuestionType::Single, "t1", "何时？").value, "ae507c3367888087");
    // printf 'card\037f1\037f2\037name_to_items' | sha256sum | cut -c1-16
    EXPECT_EQ(mintCardId({{"f1"}, {"f2"}}, "name_to_items").value, "fd60b8ee9d95af03");
}

TEST(Question, FindsAnOptionById)
{
    Question asked = fixture::question(QuestionType::Single, {"b"});
    asked.options = {{"a", "甲", {}}, {"b", "乙", "why"}};
    ASSERT_NE(asked.option("b"), nullptr);
    EXPECT_EQ(asked.option("b")->text, "乙");
    EXPECT_EQ(asked.option("z"), nullptr);
}

TEST(QuestionSet, FindsEverythingById)
{
    const knowledge::Article article = fixture::article("馆藏三万件。");
    const knowledge::Fact fact = fixture::fact(article, Kind::Figure, "三万件", "馆藏三万件");
    Card card;
    card.id = mintCardId({fact.id}, "subject_to_answer");
    Question asked = fixture::question(QuestionType::Single, {"a"});
    asked.id = mintQuestionId(card.id.value, asked.type, "t", "？");
    const QuestionSet set({}, {article}, {fact}, {card}, {asked});
    EXPECT_EQ(set.article("main"), &set.articles().front());
    EXPECT_EQ(set.fact(fact.id), &set.facts().front());
    EXPECT_EQ(set.card(card.id), &set.cards().front());
    EXPECT_EQ(set.question(asked.id), &set.questions().front());
    EXPECT_EQ(set.article("other"), nullptr);
    EXPECT_EQ(set.fact({"0"}), nullptr);
    EXPECT_EQ(set.card({"0"}), nullptr);
    EXPECT_EQ(set.question({"0"}), nullptr);
}

TEST(QuestionSet, FindsTheFirstOfTwoWithOneId)
{
    Question first = fixture::question(QuestionType::Single, {"a"});
    first.id = {"same"};
    first.stem = "first";
    Question second = first;
    second.stem = "second";
    const QuestionSet set({}, {}, {}, {}, {first, second});
    EXPECT_EQ(set.question({"same"})->stem, "first");
}
