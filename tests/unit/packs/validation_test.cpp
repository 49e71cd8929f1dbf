#include "madeupset.h"
#include "packs/folder.h"

#include <gmock/gmock.h>

#include <functional>

namespace shixi::packs
{

namespace
{

using questions::Question;
using testing::Contains;
using testing::IsEmpty;

std::vector<std::string> rules(const questions::QuestionSet &set)
{
    std::vector<std::string> rules;
    for (const Finding &finding : validate(set)) {
        rules.push_back(finding.rule);
    }
    return rules;
}

std::vector<std::string> withQuestion(const std::function<void(Question &)> &change)
{
    const questions::QuestionSet set = test::madeUpSet();
    std::vector<Question> questions = set.questions();
    change(questions.front());
    return rules({set.manifest(), set.articles(), set.facts(), set.cards(), questions});
}

std::vector<std::string> withFact(std::size_t index, const std::function<void(knowledge::Fact &)> &change)
{
    const questions::QuestionSet set = test::madeUpSet();
    std::vector<knowledge::Fact> facts = set.facts();
    change(facts[index]);
    return rules({set.manifest(), set.articles(), facts, set.cards(), set.questions()});
}

std::vector<std::string> withCard(const std::function<void(questions::Card &)> &change)
{
    const questions::QuestionSet set = test::madeUpSet();
    std::vector<questions::Card> cards = set.cards();
    change(cards.front());
    return rules({set.manifest(), set.articles(), set.facts(), cards, set.questions()});
}

TEST(SetRules, PassASoundSet)
{
    EXPECT_THAT(rules(test::madeUpSet()), IsEmpty());
}

TEST(SetRules, WantEvidenceInItsPlace)
{
    EXPECT_THAT(withFact(0,
                         [](auto &fact) {
                             ++fact.evidence.start;
                         }),
                Contains("set.evidence-not-in-text"));
    EXPECT_THAT(withFact(0,
                         [](auto &fact) {
                             fact.evidence.length = 1'000'000;
                         }),
                Contains("set.evidence-not-in-text"));
    EXPECT_THAT(withFact(0,
                         [](auto &fact) {
                             fact.evidence.start = -1;
                         }),
                Contains("set.evidence-not-in-text"));
    EXPECT_THAT(withFact(0,
                         [](auto &fact) {
                             fact.evidence.article = QStringLiteral("other");
                         }),
                Contains("set.unknown-article"));
    EXPECT_THAT(withQuestion([](auto &question) {
                    question.evidence.quote = QStringLiteral("2019年6月");
                }),
                Contains("set.evidence-not-in-text"));
}

TEST(SetRules, WantIdsOnceAndMinted)
{
    EXPECT_THAT(withFact(1,
                         [](auto &fact) {
                             fact.id = {"00000000000000aa"};
                         }),
                Contains("set.twice"));
    EXPECT_THAT(withFact(1,
                         [](auto &fact) {
                             fact.id = {"fact-2"};
                         }),
                Contains("set.bad-id"));
}

TEST(SetRules, WantListsToBeTheirItems)
{
    EXPECT_THAT(withFact(1,
                         [](auto &fact) {
                             fact.items.clear();
                         }),
                Contains("set.missing-key"));
    EXPECT_THAT(withFact(1,
                         [](auto &fact) {
                             fact.items.removeLast();
                         }),
                Contains("set.answer-is-not-the-items"));
    EXPECT_THAT(withFact(1,
                         [](auto &fact) {
                             fact.pairs = {{QStringLiteral("a"), QStringLiteral("b")}};
                         }),
                Contains("set.pairs-do-not-fit-items"));
}

TEST(SetRules, WantOptionsThatDiffer)
{
    EXPECT_THAT(withQuestion([](auto &question) {
                    question.options[1].text = QStringLiteral("2019年 5月");
                }),
                Contains("set.options-alike"));
    EXPECT_THAT(withQuestion([](auto &question) {
                    question.options[1].text = QStringLiteral("2019年");
                }),
                Contains("set.option-within-option"));
    EXPECT_THAT(withQuestion([](auto &question) {
                    question.options.pop_back();
                }),
                Contains("set.option-count"));
    EXPECT_THAT(withQuestion([](auto &question) {
                    question.options[1].id = QStringLiteral("a");
                }),
                Contains("set.twice"));
}

TEST(SetRules, WantOneRightAnswerThatIsShownAsSuch)
{
    EXPECT_THAT(withQuestion([](auto &question) {
                    question.key = {QStringLiteral("x")};
                }),
                Contains("set.key-is-no-option"));
    EXPECT_THAT(withQuestion([](auto &question) {
                    question.key.append(QStringLiteral("b"));
                }),
                Contains("set.key-count"));
    EXPECT_THAT(withQuestion([](auto &question) {
                    question.key = {QStringLiteral("b")};
                }),
                Contains("set.answer-is-not-the-key"));
}

TEST(SetRules, WantTheKindOfTheFactAndTheFormOfTheType)
{
    EXPECT_THAT(withQuestion([](auto &question) {
                    question.kind = Kind::Figure;
                }),
                Contains("set.kind-is-not-the-facts"));
    EXPECT_THAT(withQuestion([](auto &question) {
                    question.form = Form::Recall;
                }),
                Contains("set.form-does-not-fit-type"));
}

TEST(SetRules, WantABlankForEachKeyOfACloze)
{
    const auto cloze = [](const char *stem) {
        return withQuestion([stem](auto &question) {
            question.type = QuestionType::Cloze;
            question.form = Form::Fill;
            question.stem = QString::fromUtf8(stem);
        });
    };
    EXPECT_THAT(cloze("读书会____成立。"), testing::Not(Contains("set.blank-count")));
    EXPECT_THAT(cloze("读书会成立。"), Contains("set.blank-count"));
    EXPECT_THAT(cloze("____会____成立。"), Contains("set.blank-count"));
    EXPECT_THAT(cloze("读书会___成立。"), Contains("set.blank-count"));
}

TEST(SetRules, LetTilesShowWhereTheirRowStands)
{
    const auto tiles = [](const char *stem) {
        return withQuestion([stem](auto &question) {
            question.type = QuestionType::Tiles;
            question.form = Form::Fill;
            question.stem = QString::fromUtf8(stem);
        });
    };
    EXPECT_THAT(tiles("按顺序排出各项。"), testing::Not(Contains("set.blank-count")));
    EXPECT_THAT(tiles("按顺序拼出空白处的各项：会员做到____"), testing::Not(Contains("set.blank-count")));
    EXPECT_THAT(tiles("会员做到____，再做____"), Contains("set.blank-count"));
}

TEST(SetRules, WantTrueFalseToSayRightAndWrongInPlace)
{
    const auto wrong = withQuestion([](auto &question) {
        question.type = QuestionType::TrueFalse;
        question.options = {{QStringLiteral("a"), QStringLiteral("是"), {}},
                            {QStringLiteral("b"), QStringLiteral("错"), {}}};
    });
    EXPECT_THAT(wrong, Contains("set.not-true-or-false"));
    EXPECT_THAT(wrong, Contains("set.missing-key"));
}

TEST(SetRules, WantCardsThatStartEasy)
{
    EXPECT_THAT(withCard([](auto &card) {
                    std::swap(card.questions[0], card.questions[1]);
                }),
                Contains("set.forms-out-of-order"));
    EXPECT_THAT(withCard([](auto &card) {
                    card.questions.clear();
                }),
                Contains("set.no-easy-question"));
    EXPECT_THAT(withCard([](auto &card) {
                    card.facts = {{"00000000000000ff"}};
                }),
                Contains("set.unknown-fact"));
    EXPECT_THAT(withCard([](auto &card) {
                    card.rev = 0;
                }),
                Contains("set.out-of-range"));
    EXPECT_THAT(withCard([](auto &card) {
                    card.rev = 65536;
                }),
                Contains("set.out-of-range"));
    EXPECT_THAT(withCard([](auto &card) {
                    card.supersedes = {card.id};
                }),
                Contains("set.supersedes-itself"));
    EXPECT_THAT(withCard([](auto &card) {
                    card.direction = QStringLiteral("A → B");
                }),
                Contains("set.bad-direction"));
}

TEST(SetRules, LetACardBeginWithSayingAndRevealing)
{
    EXPECT_THAT(withCard([](auto &card) {
                    card.questions.erase(card.questions.begin());
                }),
                IsEmpty());
}

} // namespace

} // namespace shixi::packs
