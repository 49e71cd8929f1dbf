#include "questions/questionset.h"

#include <gmock/gmock.h>

namespace shixi::questions
{

namespace
{

using testing::ElementsAre;
using testing::SizeIs;

knowledge::Evidence placeIn(const QString &article)
{
    return {article, 0, 1, QStringLiteral("x")};
}

// A set with one text, one fact, its card and its question.
QuestionSet small(const char *id, const std::string &item, const QString &answer = {})
{
    Manifest manifest;
    manifest.id = {id};
    manifest.version = 7;
    manifest.sections = {{QStringLiteral("common"), QStringLiteral("共同")}, {QString::fromLatin1(id), {}}};
    knowledge::Article article;
    article.name = QStringLiteral("guide");
    knowledge::Fact fact;
    fact.id = {"f" + item};
    fact.answer = answer;
    fact.evidence = placeIn(article.name);
    Question question;
    question.id = {"q" + item};
    question.evidence = placeIn(article.name);
    const Card card{{"c" + item}, {fact.id}, QStringLiteral("subject_to_answer"), {question.id}, 1, {}};
    return {manifest, {article}, {fact}, {card}, {question}};
}

} // namespace

TEST(JoinedSets, OfOneIsThatSet)
{
    const QuestionSet set = joined({small("a", "1")});
    EXPECT_EQ(set.manifest().id.value, "a");
    EXPECT_EQ(set.articles().front().name, QStringLiteral("guide"));
    EXPECT_EQ(set.manifestOf({"c1"}).id.value, "a");
    EXPECT_THAT(joined({}).cards(), SizeIs(0));
}

TEST(JoinedSets, HaveTheItemsOfAllWithTextsThatAreToldApart)
{
    const QuestionSet set = joined({small("a", "1"), small("b", "2")});
    EXPECT_THAT(set.cards(), SizeIs(2));
    ASSERT_NE(set.article(QStringLiteral("b/guide")), nullptr);
    EXPECT_EQ(set.fact({"f2"})->evidence.article, QStringLiteral("b/guide"));
    EXPECT_EQ(set.question({"q2"})->evidence.article, QStringLiteral("b/guide"));
    EXPECT_EQ(set.fact({"f1"})->evidence.article, QStringLiteral("guide"));
    EXPECT_THAT(set.manifest().sections, SizeIs(3)) << "one they share";
}

TEST(JoinedSets, SayOfEachCardWhichSetItCameFrom)
{
    const QuestionSet set = joined({small("a", "1"), small("b", "2"), small("c", "3")});
    EXPECT_EQ(set.manifest().id.value, "a");
    EXPECT_EQ(set.manifestOf({"c1"}).id.value, "a");
    EXPECT_EQ(set.manifestOf({"c2"}).id.value, "b");
    EXPECT_EQ(set.manifestOf({"c3"}).id.value, "c");
    EXPECT_EQ(set.manifestOf({"unknown"}).id.value, "a");
}

TEST(JoinedSets, HoldWhatTwoOfThemHaveOnceAndAsTheFirstSaysIt)
{
    const QuestionSet set =
        joined({small("a", "1", QStringLiteral("first")), small("b", "1", QStringLiteral("second"))});
    EXPECT_THAT(set.cards(), SizeIs(1));
    EXPECT_EQ(set.fact({"f1"})->answer, QStringLiteral("first"));
    EXPECT_EQ(set.manifestOf({"c1"}).id.value, "a");
    EXPECT_THAT(set.facts(), SizeIs(1));
    EXPECT_THAT(set.questions(), SizeIs(1));
}

} // namespace shixi::questions
