#include "questions/holding.h"

#include <gmock/gmock.h>

#include <functional>

using namespace Qt::StringLiterals;

namespace shixi::questions
{

namespace
{

using testing::ElementsAre;
using testing::IsEmpty;
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
    std::vector<LeftOut> leftOut;
    const QuestionSet set = joined({small("a", "1", u"x"_s), small("b", "1", u"x"_s)}, &leftOut);
    EXPECT_THAT(set.cards(), SizeIs(1));
    EXPECT_EQ(set.fact({"f1"})->evidence.article, u"guide"_s);
    EXPECT_EQ(set.manifestOf({"c1"}).id.value, "a");
    EXPECT_THAT(set.facts(), SizeIs(1));
    EXPECT_THAT(set.questions(), SizeIs(1));
    EXPECT_THAT(leftOut, IsEmpty());
}

TEST(JoinedSets, LeaveOutACardThatContradictsAnEarlierSet)
{
    const QuestionSet first = small("a", "1", u"x"_s);
    const auto contradicts = [&first](const QuestionSet &second) {
        std::vector<LeftOut> leftOut;
        const QuestionSet set = joined({first, second}, &leftOut);
        EXPECT_EQ(set.fact({"f1"})->answer, u"x"_s);
        EXPECT_EQ(set.manifestOf({"c1"}).id.value, "a");
        EXPECT_THAT(set.cards(), SizeIs(1));
        EXPECT_THAT(set.facts(), SizeIs(1));
        EXPECT_THAT(set.questions(), SizeIs(1));
        return leftOut == std::vector<LeftOut>{{{"c1"}, {"b"}, {"a"}}};
    };
    EXPECT_FALSE(contradicts(small("b", "1", u"x"_s)));
    EXPECT_TRUE(contradicts(small("b", "1", u"another answer of the fact"_s)));
    const auto changed = [](const std::function<void(Card &, Question &)> &change) {
        const QuestionSet set = small("b", "1", u"x"_s);
        std::vector<Card> cards = set.cards();
        std::vector<Question> questions = set.questions();
        change(cards.front(), questions.front());
        return QuestionSet(set.manifest(), set.articles(), set.facts(), cards, questions);
    };
    EXPECT_TRUE(contradicts(changed([](Card &card, Question &) {
        card.facts.push_back({"f2"});
    })));
    EXPECT_TRUE(contradicts(changed([](Card &, Question &question) {
        question.answer = QStringList{u"another"_s};
    })));
    EXPECT_FALSE(contradicts(changed([](Card &, Question &question) {
        question.stem = u"in other words"_s;
    })));
}

// As where one of them corrected an answer and then put it right again.
TEST(JoinedSets, AgreeWhereTheAnswersDoThoughOneWasCorrectedMoreOften)
{
    const QuestionSet first = small("a", "1", u"x"_s);
    const QuestionSet same = small("b", "1", u"x"_s);
    std::vector<Card> cards = same.cards();
    cards.front().rev = 3;
    const QuestionSet second(same.manifest(), same.articles(), same.facts(), cards, same.questions());
    std::vector<LeftOut> leftOut;
    const QuestionSet set = joined({first, second}, &leftOut);
    EXPECT_THAT(leftOut, IsEmpty());
    EXPECT_EQ(set.card({"c1"})->rev, 1) << "as the first has it: nothing learnt of it is lost";
    EXPECT_EQ(joined({second, first}).card({"c1"})->rev, 3);
}

TEST(JoinedSets, SayOfEachCardLeftOutWhichSetHoldsThoughThatIsNotTheFirst)
{
    std::vector<LeftOut> leftOut;
    const QuestionSet set = joined(
        {small("a", "1", u"x"_s), small("b", "2", u"y"_s), small("c", "1", u"y"_s), small("d", "2", u"x"_s)}, &leftOut);
    EXPECT_THAT(leftOut, ElementsAre(LeftOut{{"c1"}, {"c"}, {"a"}}, LeftOut{{"c2"}, {"d"}, {"b"}}));
    EXPECT_THAT(set.cards(), SizeIs(2));
}

// Nothing is contradicted by what itself does not hold.
TEST(JoinedSets, AgreeWithWhatHoldsNotWithWhatIsLeftOut)
{
    std::vector<LeftOut> leftOut;
    (void)joined({small("a", "1", u"x"_s), small("b", "1", u"y"_s), small("c", "1", u"x"_s)}, &leftOut);
    EXPECT_THAT(leftOut, ElementsAre(LeftOut{{"c1"}, {"b"}, {"a"}}));
}

TEST(JoinedSets, LeaveOutACardOfItsOwnIdOnAnotherSetsFactThatIsAnsweredOtherwise)
{
    const QuestionSet other = small("b", "1", u"another"_s);
    Card card = other.cards().front();
    card.id = {"own"};
    std::vector<LeftOut> leftOut;
    const QuestionSet set = joined({small("a", "2"),
                                    small("aa", "1", u"x"_s),
                                    {other.manifest(), other.articles(), other.facts(), {card}, other.questions()}},
                                   &leftOut);
    EXPECT_THAT(leftOut, ElementsAre(LeftOut{{"own"}, {"b"}, {"aa"}}));
    EXPECT_EQ(set.card({"own"}), nullptr);
    EXPECT_EQ(set.fact({"f1"})->answer, u"x"_s);
}

TEST(JoinedSets, KeepWhatOtherCardsOfASetAskThoughOneIsLeftOut)
{
    const QuestionSet other = small("b", "1", u"another"_s);
    knowledge::Fact fact = other.facts().front();
    fact.id = {"f2"};
    Question question = other.questions().front();
    question.id = {"q2"};
    Question alone = question;
    alone.id = {"q3"};
    Card contradicting = other.cards().front();
    contradicting.facts.push_back(fact.id);
    contradicting.questions.insert(contradicting.questions.end(), {question.id, alone.id});
    const Card sound{{"c2"}, {fact.id}, u"subject_to_answer"_s, {question.id}, 1, {}};
    const QuestionSet set = joined({small("a", "1", u"x"_s),
                                    {other.manifest(),
                                     other.articles(),
                                     {other.facts().front(), fact},
                                     {contradicting, sound},
                                     {other.questions().front(), question, alone}}});
    EXPECT_NE(set.card({"c2"}), nullptr);
    EXPECT_NE(set.fact({"f2"}), nullptr);
    EXPECT_NE(set.question({"q2"}), nullptr);
    EXPECT_EQ(set.question({"q3"}), nullptr) << "nothing sound asks it";
}

} // namespace shixi::questions
