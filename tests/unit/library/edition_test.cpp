#include "library/changes.h"
#include "packs/madeupset.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <utility>

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

// Seven towns of one length, the first six of them right.
Question sixOfSeven()
{
    Question asked = Parts().questions.front();
    asked.type = QuestionType::Multiple;
    asked.options.clear();
    asked.key.clear();
    for (const char *town : {"东河镇", "西山镇", "南湖镇", "北桥镇", "清水镇", "白马镇", "青龙镇"}) {
        asked.options.push_back({questions::optionId(asked.options.size()), QString::fromUtf8(town), {}});
    }
    for (std::size_t at = 0; at < 6; ++at) {
        asked.key << asked.options[at].id;
    }
    return asked;
}

void answerByKey(Question &question)
{
    question.answer.clear();
    for (const QString &key : question.key) {
        question.answer << question.option(key)->text;
    }
}

bool isOtherBy(const Question &before, Question after)
{
    answerByKey(after);
    return isAnsweredOtherwise(before, after);
}

} // namespace

TEST(Edition, InAMultipleChoiceOneMoreRightOptionIsAnotherAnswer)
{
    Question before = sixOfSeven();
    answerByKey(before);
    Question after = before;
    EXPECT_FALSE(isOtherBy(before, after));
    std::ranges::reverse(after.key);
    EXPECT_FALSE(isOtherBy(before, after)) << "a set";
    after.key << after.options.back().id;
    EXPECT_TRUE(isOtherBy(before, after)) << "gained";
    after = before;
    after.key.pop_back();
    EXPECT_TRUE(isOtherBy(before, after)) << "lost";
    after = before;
    after.options.front() = {QStringLiteral("z"), QStringLiteral("新村镇"), {}};
    after.key.front() = QStringLiteral("z");
    EXPECT_TRUE(isOtherBy(before, after)) << "one of six is another, the rest as they were";
    after = before;
    after.options.front().text = QStringLiteral("东河镇。");
    EXPECT_FALSE(isOtherBy(before, after)) << "only spelt otherwise";
}

TEST(Edition, ItemsInAnotherOrderAreAnotherAnswerThoughTheyReadAlike)
{
    Question before = sixOfSeven();
    before.type = QuestionType::Ordering;
    before.options = {{QStringLiteral("a"), QStringLiteral("向镇里的图书管理小组提交申请"), {}},
                      {QStringLiteral("b"), QStringLiteral("向县里的图书管理小组提交申请"), {}},
                      {QStringLiteral("c"), QStringLiteral("领书"), {}}};
    before.key = {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
    answerByKey(before);
    Question after = before;
    EXPECT_FALSE(isOtherBy(before, after));
    std::swap(after.key[0], after.key[1]);
    EXPECT_TRUE(isOtherBy(before, after));
}

TEST(Edition, AFactIsAnsweredOtherwiseByItsItemsAndPairsToo)
{
    const knowledge::Fact before = Parts().facts.back();
    knowledge::Fact after = before;
    std::ranges::reverse(after.items);
    EXPECT_FALSE(isAnsweredOtherwise(before, after)) << "in any order";
    after.items << QStringLiteral("有茶");
    EXPECT_TRUE(isAnsweredOtherwise(before, after));
    knowledge::Fact paired = before;
    paired.pairs = {{QStringLiteral("春"), QStringLiteral("播种")}, {QStringLiteral("秋"), QStringLiteral("收割")}};
    after = paired;
    EXPECT_FALSE(isAnsweredOtherwise(paired, after));
    std::swap(after.pairs[0].second, after.pairs[1].second);
    EXPECT_TRUE(isAnsweredOtherwise(paired, after));
}

// What one answer is called in the list of the publisher and in that of the members.
TEST(Edition, MembersAndPublisherAreToldOfTheSameAnswers)
{
    Parts after;
    markTheSecond(after.questions.front());
    after.questions.back().answer = QStringList{QStringLiteral("2019 年 5 月")}; // only spelt otherwise
    const QuestionSet raised = withRaisedRevs(Parts().set(), after.set());
    const Edition edition = editionAfter(Parts().set(), raised);
    ASSERT_THAT(edition.corrected, testing::SizeIs(1));
    ASSERT_THAT(edition.cards.answers, testing::SizeIs(1));
    EXPECT_EQ(edition.cards.answers.front().stem, edition.corrected.front().stem);
    after.cards.front().rev = 3; // by hand, for what is only spelt otherwise
    after.questions.front() = Parts().questions.front();
    EXPECT_THAT(changesBetween(Parts().set(), after.set()).answers, testing::SizeIs(1)) << "never nothing";
}

TEST(Edition, AnotherPictureIsReadOtherwise)
{
    Parts before;
    before.questions.front().media = {{QStringLiteral("media/map.png"), QStringLiteral("地图")}};
    Parts after = before;
    EXPECT_TRUE(isWordedAlike(before.questions.front(), after.questions.front()));
    after.questions.front().media.front().file = QStringLiteral("media/plan.png");
    EXPECT_FALSE(isWordedAlike(before.questions.front(), after.questions.front()));
    EXPECT_EQ(editionAfter(before.set(), after.set()).questionsReworded, 1);
}

TEST(Edition, ANewCardBeginsWithTheRevOfThoseItSupersedes)
{
    Parts before;
    before.cards.front().rev = 3;
    Parts after;
    after.cards.front().id = {"0000000000000d02"};
    after.cards.front().supersedes = {before.cards.front().id};
    EXPECT_EQ(withRaisedRevs(before.set(), after.set()).cards().front().rev, 3);
    after.cards.front().supersedes.clear();
    EXPECT_EQ(withRaisedRevs(before.set(), after.set()).cards().front().rev, 1);
}

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
