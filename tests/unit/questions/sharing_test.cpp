#include "questions/holding.h"
#include "questions/sharing.h"

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

knowledge::Fact aFact(const std::string &name)
{
    knowledge::Fact fact;
    fact.id = {"f" + name};
    fact.kind = Kind::Figure;
    fact.subject = u"支部委员会会议"_s;
    fact.answer = u"每月一次"_s;
    fact.evidence = {u"guide"_s, 0, 9, u"支部委员会会议每月召开一次。"_s};
    fact.section = QString::fromStdString("section-" + name);
    return fact;
}

Question aQuestion(const std::string &id, const FactId &fact, Form form, const QString &stem)
{
    Question question;
    question.id = {id};
    question.facts = {fact};
    question.form = form;
    question.stem = stem;
    question.evidence.article = u"guide"_s;
    return question;
}

using Edit = std::function<void(knowledge::Fact &, Card &)>;

// One fact of its own id, its card, a question of two forms.
QuestionSet setWith(const std::string &id, const Edit &edit = {})
{
    Manifest manifest;
    manifest.id = {id};
    manifest.title = QString::fromStdString(id);
    knowledge::Article article;
    article.name = u"guide"_s;
    knowledge::Fact fact = aFact(id);
    Card card{{"c" + id}, {fact.id}, u"subject_to_answer"_s, {{"easy" + id}, {"hard" + id}}, 1, {}};
    if (edit) {
        edit(fact, card);
    }
    return {manifest,
            {article},
            {fact},
            {card},
            {aQuestion("easy" + id, fact.id, Form::Recognise, u"多久一次？"_s),
             aQuestion("hard" + id, fact.id, Form::Recall, u"几次，"_s + QString::fromStdString(id))}};
}

// A set of so many cards that all say what the one of setWith says, each with so many questions of its own.
QuestionSet sayingItAgain(int cards, int questions)
{
    Manifest manifest;
    manifest.id = {"again"};
    knowledge::Article article;
    article.name = u"guide"_s;
    std::vector<knowledge::Fact> facts;
    std::vector<Card> same;
    std::vector<Question> asked;
    for (int at = 0; at < cards; ++at) {
        const std::string name = "again" + std::to_string(at);
        facts.push_back(aFact(name));
        Card card{{"c" + name}, {facts.back().id}, u"subject_to_answer"_s, {}, 1, {}};
        for (int number = 0; number < questions; ++number) {
            const std::string id = name + "-" + std::to_string(number);
            card.questions.push_back({id});
            asked.push_back(aQuestion(id, facts.back().id, Form::Recall, QString::fromStdString(id)));
        }
        same.push_back(std::move(card));
    }
    return {manifest, {article}, facts, same, asked};
}

int inBoth(const Edit &edit)
{
    return factsInBoth(setWith("b", edit), setWith("a"));
}

QuestionSet shared(const std::vector<QuestionSet> &sets, const std::set<SetId> &sharing = {{"b"}})
{
    return joined(sets, nullptr, sharing);
}

} // namespace

TEST(EqualFacts, HaveTheSameKindAnswerAndSubjectWhateverTheirSpellingAndSentence)
{
    EXPECT_EQ(inBoth({}), 1);
    EXPECT_EQ(inBoth([](knowledge::Fact &fact, Card &) {
                  fact.subject = u"「支部委员会」会议 "_s;
                  fact.evidence.quote = u"另一句话。"_s;
              }),
              1);
    EXPECT_EQ(inBoth([](knowledge::Fact &fact, Card &) {
                  fact.answer = u"每季度一次"_s;
              }),
              0);
    EXPECT_EQ(inBoth([](knowledge::Fact &fact, Card &) {
                  fact.kind = Kind::Term;
              }),
              0);
}

TEST(EqualFacts, OfOneSentenceMayNameTheirSubjectALittleOtherwise)
{
    EXPECT_EQ(inBoth([](knowledge::Fact &fact, Card &) {
                  fact.subject = u"支部委员会"_s;
              }),
              1);
    EXPECT_EQ(inBoth([](knowledge::Fact &fact, Card &) {
                  fact.subject.clear();
              }),
              1);
    EXPECT_EQ(inBoth([](knowledge::Fact &fact, Card &) {
                  fact.subject = u"党员大会"_s; // two things the sentence says of each other
              }),
              0);
    EXPECT_EQ(inBoth([](knowledge::Fact &fact, Card &) {
                  fact.subject = u"支部委员会"_s;
                  fact.evidence.quote = u"另一句话。"_s;
              }),
              0);
}

TEST(EqualFacts, AreOfTheSameDayAndUnit)
{
    EXPECT_EQ(inBoth([](knowledge::Fact &fact, Card &) {
                  fact.asOf = u"2025年"_s;
              }),
              0);
    EXPECT_EQ(inBoth([](knowledge::Fact &fact, Card &) {
                  fact.unit = u"万"_s;
              }),
              0);
}

TEST(EqualFacts, AreAskedInTheSameDirectionAndOfTheSameRev)
{
    EXPECT_EQ(inBoth([](knowledge::Fact &, Card &card) {
                  card.direction = u"answer_to_subject"_s;
              }),
              0);
    EXPECT_EQ(inBoth([](knowledge::Fact &, Card &card) {
                  card.rev = 2;
              }),
              0);
}

TEST(EqualFacts, ThatAreOneByTheirIdsAreNotCounted)
{
    EXPECT_EQ(factsInBoth(setWith("a"), setWith("a")), 0);
}

TEST(EqualFacts, OfACardWithMoreOfThemMustAllBeThere)
{
    const QuestionSet one = setWith("a");
    knowledge::Fact more = aFact("more");
    more.answer = u"另一个答案"_s;
    Card card = one.cards().front();
    card.facts.push_back(more.id);
    const QuestionSet two{one.manifest(), one.articles(), {one.facts().front(), more}, {card}, one.questions()};
    EXPECT_EQ(factsInBoth(setWith("b"), two), 0);
    EXPECT_EQ(factsInBoth(two, setWith("b")), 0);
}

TEST(SharedSets, StayTwoCardsWhereNeitherShares)
{
    EXPECT_THAT(shared({setWith("a"), setWith("b")}, {}).cards(), SizeIs(2));
    EXPECT_THAT(shared({setWith("a"), setWith("b")}, {{"c"}}).cards(), SizeIs(2));
    EXPECT_THAT(shared({setWith("a"), setWith("b")}, {{"a"}}).cards(), SizeIs(1));
    EXPECT_THAT(shared({setWith("a"), setWith("b")}, {{"b"}}).cards(), SizeIs(1));
}

TEST(SharedSets, HaveOneCardWithTheFactsAndQuestionsOfBoth)
{
    const QuestionSet set = shared({setWith("a"), setWith("b")});
    const Card &card = set.cards().front();
    EXPECT_EQ(card.id.value, "ca");
    EXPECT_THAT(card.facts, ElementsAre(FactId{"fa"}, FactId{"fb"}));
    EXPECT_THAT(card.questions, ElementsAre(QuestionId{"easya"}, QuestionId{"harda"}, QuestionId{"hardb"}))
        << "easier forms first, none twice word for word";
    EXPECT_EQ(set.question({"easyb"}), nullptr);
    ASSERT_NE(set.fact({"fb"}), nullptr);
    EXPECT_EQ(set.fact({"fb"})->section, u"section-b"_s);
}

TEST(SharedSets, KeepTheFormsInOrder)
{
    const QuestionSet second = setWith("b");
    std::vector<Question> questions = second.questions();
    questions.front().stem = u"换一种问法"_s;
    const QuestionSet set =
        shared({setWith("a"), {second.manifest(), second.articles(), second.facts(), second.cards(), questions}});
    EXPECT_THAT(set.cards().front().questions,
                ElementsAre(QuestionId{"easya"}, QuestionId{"easyb"}, QuestionId{"harda"}, QuestionId{"hardb"}));
}

TEST(SharedSets, SayOfCardsAndQuestionsWhichSetTheyAreOf)
{
    const QuestionSet set = shared({setWith("a"), setWith("b")});
    EXPECT_EQ(set.manifestOf(CardId{"ca"}).id.value, "a");
    EXPECT_EQ(set.manifestOf(CardId{"cb"}).id.value, "b");
    EXPECT_EQ(set.manifestOfQuestion({"harda"}).id.value, "a");
    EXPECT_EQ(set.manifestOfQuestion({"hardb"}).id.value, "b");
    ASSERT_THAT(set.shared(), SizeIs(1));
    EXPECT_EQ(set.shared().front().card.id.value, "cb");
    EXPECT_EQ(set.shared().front().with.value, "ca");
}

TEST(SharedSets, OfThreeAreOneWhereOneSharesWithBoth)
{
    const std::vector<QuestionSet> sets{setWith("a"), setWith("b"), setWith("c")};
    EXPECT_THAT(shared(sets, {{"a"}}).cards(), SizeIs(1));
    const QuestionSet last = shared(sets, {{"c"}});
    EXPECT_THAT(last.cards(), SizeIs(2)) << "it stands with the first, the second alone";
    EXPECT_EQ(last.shared().front().with.value, "ca");
}

TEST(SharedSets, StandForSixtyFourCardsAtMostTheOthersStandForThemselves)
{
    const QuestionSet set = shared({setWith("a"), sayingItAgain(20'000, 1)}, {{"again"}});
    EXPECT_THAT(set.shared(), SizeIs(64));
    EXPECT_THAT(set.cards(), SizeIs(1 + 20'000 - 64));
    EXPECT_THAT(set.cards().front().questions, SizeIs(2 + 64));
    ASSERT_NE(set.card({"cagain64"}), nullptr);
    EXPECT_THAT(set.card({"cagain64"})->questions, SizeIs(1));
    EXPECT_NE(set.question({"again64-0"}), nullptr);
    EXPECT_NE(set.fact({"fagain64"}), nullptr);
}

TEST(SharedSets, AskNoMoreThan256QuestionsOnACard)
{
    const QuestionSet set = shared({setWith("a"), sayingItAgain(10, 100)}, {{"again"}});
    EXPECT_THAT(set.shared(), SizeIs(2));
    EXPECT_THAT(set.cards().front().questions, SizeIs(2 + 200));
    EXPECT_THAT(set.questions(), SizeIs(2 + 1000)) << "none is lost";
}

TEST(SharedSets, OfTwoPacksThatSayOneThingAgainAndAgainAreBoundedToo)
{
    const QuestionSet again = sayingItAgain(20'000, 1);
    Manifest manifest = again.manifest();
    manifest.id = {"other"};
    std::vector<Card> cards = again.cards();
    for (Card &card : cards) {
        card.id.value += 'b';
    }
    const QuestionSet other{manifest, again.articles(), again.facts(), cards, again.questions()};
    EXPECT_THAT(shared({setWith("a"), again, other}, {{"again"}, {"other"}}).shared(), SizeIs(64));
}

TEST(SharedSets, ACardOfMoreThan32FactsStandsForItself)
{
    const auto withFacts = [](const std::string &id, int number) {
        const QuestionSet set = setWith(id);
        std::vector<knowledge::Fact> facts;
        Card card = set.cards().front();
        card.facts.clear();
        for (int at = 0; at < number; ++at) {
            knowledge::Fact fact = aFact(id + std::to_string(at));
            fact.answer = QString::number(at);
            card.facts.push_back(fact.id);
            facts.push_back(fact);
        }
        return QuestionSet{set.manifest(), set.articles(), facts, {card}, set.questions()};
    };
    EXPECT_THAT(shared({withFacts("a", 32), withFacts("b", 32)}).cards(), SizeIs(1));
    EXPECT_THAT(shared({withFacts("a", 33), withFacts("b", 33)}).cards(), SizeIs(2));
}

TEST(SharedSets, LeaveACardThatContradictsOutAsBefore)
{
    const QuestionSet first = setWith("a");
    const QuestionSet second = setWith("b", [](knowledge::Fact &fact, Card &card) {
        fact.id = {"fa"};
        fact.answer = u"每季度一次"_s;
        card.facts = {fact.id};
    });
    std::vector<LeftOut> leftOut;
    EXPECT_THAT(joined({first, second}, &leftOut, {{"b"}}).shared(), IsEmpty());
    EXPECT_THAT(leftOut, ElementsAre(LeftOut{{"cb"}, {"b"}, {"a"}}));
}

// A copy of a set whose card stands for another's says what that set says.
TEST(SharedSets, LeaveNothingOutOfACopyOfASetWhoseCardStandsForAnothers)
{
    const auto copyOf = [](const QuestionSet &set) {
        Manifest manifest = set.manifest();
        manifest.id = {"copy"};
        return QuestionSet{manifest, set.articles(), set.facts(), set.cards(), set.questions()};
    };
    const QuestionSet first = setWith("a");
    const QuestionSet second = setWith("b");
    for (const QuestionSet &copied : {first, second}) {
        std::vector<LeftOut> leftOut;
        const QuestionSet set = joined({first, second, copyOf(copied)}, &leftOut, {{"b"}});
        EXPECT_THAT(leftOut, IsEmpty());
        EXPECT_THAT(set.cards(), SizeIs(1));
        EXPECT_THAT(set.shared(), SizeIs(1)) << "each card once";
        EXPECT_EQ(set.manifestOf(set.shared().front().card.id).id.value, "b");
    }
}

} // namespace shixi::questions
