#include "questions/identity/identity.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace shixi::questions::identity
{

namespace
{

const QString sentence = QStringLiteral("读书会有会员350名，藏书8000册。");

Option option(const char *id, const char *text)
{
    return {QString::fromLatin1(id), QString::fromUtf8(text), {}};
}

// A set of one fact, one card and two questions.
class ItemIdentity : public testing::Test
{
protected:
    ItemIdentity()
    {
        m_article.name = QStringLiteral("article");
        m_article.text = sentence + u'\n';
        m_article.id = knowledge::articleId(m_article.text);
        m_fact.id = {"00000000000000f1"};
        m_fact.kind = Kind::Figure;
        m_fact.answer = QStringLiteral("350名");
        m_fact.evidence = {m_article.name, 0, sentence.size(), sentence};
        m_card.id = {"00000000000000c1"};
        m_card.facts = {m_fact.id};
        m_card.direction = QStringLiteral("subject_to_answer");
        m_card.rev = 3;
        m_choice = question("00000000000000a1", "figure.blank", "读书会有会员多少名？", "350名");
        m_choice.options = {option("a", "350名"), option("b", "360名"), option("c", "370名")};
        m_choice.key = QStringList{QStringLiteral("a")};
        m_short = question("00000000000000a2", "figure.say", "说一说：读书会有会员多少名？", "350名");
        m_short.type = QuestionType::Reveal;
        m_short.form = Form::Recall;
        m_card.questions = {m_choice.id, m_short.id};
    }

    Question question(const char *id, const char *row, const char *stem, const char *answer) const
    {
        Question made;
        made.id = {id};
        made.facts = {m_fact.id};
        made.kind = Kind::Figure;
        made.templateId = QString::fromLatin1(row);
        made.stem = QString::fromUtf8(stem);
        made.answer = QStringList{QString::fromUtf8(answer)};
        made.evidence = m_fact.evidence;
        return made;
    }

    // What is made of the new text, with ids of its own.
    struct Made {
        std::vector<Card> cards;
        std::vector<Question> questions;
    };
    Made made() const
    {
        Made now{{m_card}, {m_choice, m_short}};
        now.cards[0].id = {"00000000000000c9"};
        now.cards[0].rev = 1;
        now.questions[0].id = {"00000000000000b1"};
        now.questions[1].id = {"00000000000000b2"};
        now.cards[0].questions = {{"00000000000000b1"}, {"00000000000000b2"}};
        return now;
    }

    CarriedItems carry(Made now)
    {
        m_facts.facts = {m_fact};
        m_facts.continued.insert(m_fact.id);
        const QuestionSet old({}, {m_article}, {m_fact}, oldCards(), oldQuestions());
        return carryItems(std::move(now.cards), std::move(now.questions), m_facts, {old, m_article, {}});
    }

    std::vector<Card> oldCards() const
    {
        std::vector<Card> cards{m_card};
        cards.insert(cards.end(), m_moreCards.begin(), m_moreCards.end());
        return cards;
    }
    std::vector<Question> oldQuestions() const
    {
        std::vector<Question> questions{m_choice, m_short};
        questions.insert(questions.end(), m_moreQuestions.begin(), m_moreQuestions.end());
        return questions;
    }

    static Question withId(const CarriedItems &carried, const QuestionId &id)
    {
        const auto found = std::ranges::find(carried.questions, id, &Question::id);
        EXPECT_NE(found, carried.questions.end()) << id.value;
        return *found;
    }

    knowledge::Article m_article;
    knowledge::Fact m_fact;
    Card m_card;
    Question m_choice;
    Question m_short;
    std::vector<Card> m_moreCards;
    std::vector<Question> m_moreQuestions;
    CarriedFacts m_facts;
};

TEST_F(ItemIdentity, OfTheSameFactAndDirectionAreTheSameCard)
{
    const CarriedItems carried = carry(made());
    ASSERT_EQ(carried.cards.size(), 1U);
    EXPECT_EQ(carried.cards[0].id, m_card.id);
    EXPECT_EQ(carried.cards[0].rev, 3);
    EXPECT_EQ(carried.cards[0].questions, m_card.questions);
    Made turned = made();
    turned.cards[0].direction = QStringLiteral("answer_to_subject");
    EXPECT_EQ(carry(turned).cards[0].id.value, "00000000000000c9");
}

TEST_F(ItemIdentity, RaiseTheRevisionOnlyWhereTheAnswerChanged)
{
    m_facts.changed = {m_fact.id};
    EXPECT_EQ(carry(made()).cards[0].rev, 4);
}

TEST_F(ItemIdentity, RaiseTheRevisionWhereTheSameQuestionIsAnsweredOtherwise)
{
    Made now = made();
    now.questions[0].id = m_choice.id;
    now.cards[0].questions[0] = m_choice.id;
    now.questions[0].answer = QStringList{QStringLiteral("351名")};
    now.questions[0].options[0].text = QStringLiteral("351名");
    const CarriedItems carried = carry(now);
    EXPECT_EQ(carried.cards[0].rev, 4);
    ASSERT_EQ(carried.findings.size(), 1U);
    EXPECT_EQ(carried.findings[0].rule, "identity.answer-changed");
}

TEST_F(ItemIdentity, AskedInOtherWordsKeepTheirQuestion)
{
    Made now = made();
    now.questions[0].stem = QStringLiteral("读书会现有会员多少名？");
    EXPECT_EQ(withId(carry(now), m_choice.id).stem, now.questions[0].stem);
    now.questions[0].templateId = QStringLiteral("figure.other");
    EXPECT_EQ(withId(carry(now), m_choice.id).stem, now.questions[0].stem);
    now.questions[0].stem = QStringLiteral("到目前为止登记在册的人数是？");
    EXPECT_EQ(withId(carry(now), now.questions[0].id).stem, now.questions[0].stem);
}

TEST_F(ItemIdentity, GiveAnOptionTheIdOfItsTextAndNoOtherOneEver)
{
    Made now = made();
    now.questions[0].options = {option("a", "380名"), option("b", "370名"), option("c", "350名")};
    now.questions[0].key = QStringList{QStringLiteral("c")};
    const Question carried = withId(carry(now), m_choice.id);
    EXPECT_EQ(carried.options[2].id, QStringLiteral("a"));
    EXPECT_EQ(carried.options[1].id, QStringLiteral("c"));
    EXPECT_EQ(carried.key, QStringList{QStringLiteral("a")});
    const QString fresh = carried.options[0].id;
    EXPECT_GT(fresh.size(), 1);
    // It goes and comes back: the same id, and no one had it in between.
    m_choice = carried;
    now.questions[0].options[0].text = QStringLiteral("390名");
    const Question later = withId(carry(now), m_choice.id);
    EXPECT_NE(later.options[0].id, fresh);
    m_choice = later;
    now.questions[0].options[0].text = QStringLiteral("380名");
    EXPECT_EQ(withId(carry(now), m_choice.id).options[0].id, fresh);
}

TEST_F(ItemIdentity, RenameThePairsOfAMatching)
{
    for (Question *question : {&m_choice}) {
        question->type = QuestionType::Matching;
        question->options = {option("l1", "甲"), option("l2", "乙"), option("r1", "子"), option("r2", "丑")};
        question->key = QStringList{QStringLiteral("l1=r1"), QStringLiteral("l2=r2")};
    }
    Made now = made();
    now.questions[0].options = {option("a", "乙"), option("b", "甲"), option("c", "丑"), option("d", "子")};
    now.questions[0].key = QStringList{QStringLiteral("b=d"), QStringLiteral("a=c")};
    EXPECT_EQ(withId(carry(now), m_choice.id).key, m_choice.key);
}

TEST_F(ItemIdentity, NewOnesNeverTakeAnIdOfTheOldSet)
{
    Made now = made();
    now.cards[0].direction = QStringLiteral("answer_to_subject");
    now.cards[0].id = m_card.id;
    now.questions[0].id = m_choice.id;
    now.questions[0].type = QuestionType::TrueFalse;
    now.cards[0].questions[0] = m_choice.id;
    const CarriedItems carried = carry(now);
    EXPECT_NE(carried.cards[0].id, m_card.id);
    EXPECT_NE(carried.cards[0].questions[0], m_choice.id);
    EXPECT_EQ(carried.cards[0].questions[0], carried.questions[0].id);
}

TEST_F(ItemIdentity, WrittenByHandStandBesideThoseThatAreMade)
{
    Question hand = question("00000000000000a7", "hand", "读书会的会员数是？", "350名");
    hand.options = m_choice.options;
    hand.key = m_choice.key;
    m_moreQuestions = {hand};
    m_card.questions = {m_choice.id, hand.id, m_short.id};
    Made now = made();
    now.cards[0].questions = {now.questions[0].id, now.questions[1].id};
    const CarriedItems carried = carry(now);
    EXPECT_EQ(carried.cards[0].questions, m_card.questions);
    EXPECT_EQ(withId(carried, hand.id).stem, hand.stem);
    EXPECT_EQ(carried.lost, 0);

    m_facts.changed = {m_fact.id};
    const CarriedItems changed = carry(now);
    EXPECT_EQ(changed.questions.size(), 2U);
    EXPECT_EQ(changed.lost, 1);
    EXPECT_EQ(changed.findings.back().rule, "identity.hand-question-lost");
}

TEST_F(ItemIdentity, OfACardWrittenByHandAloneTakeNothingMade)
{
    m_fact.rule = QStringLiteral("hand");
    m_choice.templateId = QStringLiteral("hand");
    m_short.templateId = QStringLiteral("hand");
    Made now = made();
    now.questions[0].stem = QStringLiteral("机器出的题");
    const CarriedItems carried = carry(now);
    ASSERT_EQ(carried.cards.size(), 1U);
    EXPECT_EQ(carried.cards[0].rev, 3);
    EXPECT_EQ(carried.cards[0].questions, m_card.questions);
    EXPECT_EQ(withId(carried, m_choice.id).stem, m_choice.stem);
}

TEST_F(ItemIdentity, ThatStandForTwoSaySo)
{
    Card twin = m_card;
    twin.id = {"00000000000000c2"};
    twin.facts = {{"00000000000000f2"}};
    twin.questions = {};
    twin.supersedes = {{"00000000000000c0"}};
    m_moreCards = {twin};
    m_facts.merged = {{{"00000000000000f2"}, m_fact.id}};
    EXPECT_EQ(carry(made()).cards[0].supersedes, (std::vector<CardId>{twin.id, {"00000000000000c0"}}));
    m_facts.changed = {m_fact.id};
    EXPECT_TRUE(carry(made()).cards[0].supersedes.empty());
}

TEST_F(ItemIdentity, OfACardThatIsSplitBothContinueIt)
{
    m_card.facts = {m_fact.id, {"00000000000000f2"}};
    Made now = made();
    now.cards[0].facts = {m_fact.id};
    const CarriedItems carried = carry(now);
    EXPECT_NE(carried.cards[0].id, m_card.id);
    EXPECT_EQ(carried.cards[0].supersedes, std::vector<CardId>{m_card.id});
    EXPECT_EQ(carried.cards[0].rev, m_card.rev) << "who comes from before a correction is told of it";
}

TEST(WrittenByHand, IsWhatItsRuleOrTemplateSays)
{
    Question question;
    knowledge::Fact fact;
    EXPECT_FALSE(writtenByHand(question) || writtenByHand(fact));
    question.templateId = QStringLiteral("hand");
    fact.rule = QStringLiteral("hand");
    EXPECT_TRUE(writtenByHand(question) && writtenByHand(fact));
}

} // namespace

} // namespace shixi::questions::identity
