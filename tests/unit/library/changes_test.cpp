#include "library/changes.h"

#include <gmock/gmock.h>

namespace shixi::library
{

namespace
{

using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;

using questions::Card;
using questions::Question;

Card card(const char *id, int rev = 1, std::vector<CardId> supersedes = {})
{
    const std::string name(id);
    return {{name}, {{"f" + name}}, QStringLiteral("subject_to_answer"), {{"q" + name}}, rev, std::move(supersedes)};
}

Question question(const char *card, const char *stem)
{
    Question question;
    question.id = {std::string("q") + card};
    question.stem = QString::fromUtf8(stem);
    return question;
}

questions::QuestionSet set(std::vector<Card> cards, std::vector<Question> questions = {})
{
    return {{}, {}, {}, std::move(cards), std::move(questions)};
}

} // namespace

TEST(Changes, OfTheSameSetAreNone)
{
    const auto same = set({card("a"), card("b")}, {question("a", "?")});
    const Changes changes = changesBetween(same, same);
    EXPECT_TRUE(changes.none());
    EXPECT_THAT(changes.kept, ElementsAre(CardId{"a"}, CardId{"b"}));
}

TEST(Changes, AnotherRevIsAnotherAnswerAndWordsAreNot)
{
    const auto before = set({card("a"), card("b"), card("c", 2)}, {question("a", "old"), question("b", "same")});
    const auto after = set({card("a"), card("b", 2), card("c")}, {question("a", "new"), question("b", "same")});
    const Changes changes = changesBetween(before, after);
    EXPECT_THAT(changes.kept, ElementsAre(CardId{"a"}));
    EXPECT_THAT(changes.corrected, ElementsAre(CardId{"b"}, CardId{"c"})) << "rolled back too";
    EXPECT_THAT(changes.reworded, ElementsAre(QuestionId{"qa"}));
}

TEST(Changes, WhatIsGoneIsRemovedOrContinuedByOneNewCard)
{
    const auto before = set({card("a"), card("b"), card("c")});
    const auto after = set({card("x", 1, {{"a"}, {"b"}}), card("y", 1, {{"a"}, {"b"}}), card("z")});
    const Changes changes = changesBetween(before, after);
    EXPECT_THAT(changes.continued, ElementsAre(Pair(CardId{"a"}, CardId{"x"}), Pair(CardId{"b"}, CardId{"y"})));
    EXPECT_THAT(changes.removed, ElementsAre(CardId{"c"}));
    EXPECT_THAT(changes.added, ElementsAre(CardId{"z"}));
}

TEST(Changes, ACardThatIsStillThereIsNotContinuedByAnother)
{
    const auto before = set({card("a"), card("b")});
    const auto after = set({card("a"), card("b", 1, {{"a"}}), card("c", 1, {{"a"}})});
    const Changes changes = changesBetween(before, after);
    EXPECT_THAT(changes.continued, IsEmpty());
    EXPECT_THAT(changes.kept, ElementsAre(CardId{"a"}, CardId{"b"}));
    EXPECT_THAT(changes.added, ElementsAre(CardId{"c"}));
}

namespace
{

questions::QuestionSet answered(const QString &ofQuestion, const QString &ofFact, int rev, const char *asked = "qa")
{
    Card one = card("a", rev);
    one.questions = {{asked}};
    Question known = question("a", "?");
    known.id = {asked};
    known.answer = QStringList{ofQuestion};
    knowledge::Fact told;
    told.id = {"fa"};
    told.subject = QStringLiteral("what it is about");
    told.answer = ofFact;
    return {{}, {}, {told}, {one}, {known}};
}

} // namespace

TEST(Changes, CorrectedAnswersAreToldByTheirQuestionsElseByTheirFacts)
{
    const QString x = QStringLiteral("x");
    const QString y = QStringLiteral("y");
    EXPECT_THAT(changesBetween(answered(x, x, 1), answered(y, y, 2)).answers,
                ElementsAre(CorrectedAnswer{QStringLiteral("?"), {x}, {y}}));
    EXPECT_THAT(changesBetween(answered(x, x, 1), answered(y, y, 2, "new")).answers,
                ElementsAre(CorrectedAnswer{QStringLiteral("what it is about"), {x}, {y}}));
    EXPECT_THAT(changesBetween(answered(x, x, 1), answered(y, y, 1)).answers, IsEmpty()) << "nothing is learnt anew";
}

TEST(Changes, AFactThatIsAnotherIsToldOnceThoughManyQuestionsAskIt)
{
    const auto asked = [](const QString &answer, const QString &ofFact, int rev) {
        Card back = card("b", rev);
        back.facts = {{"fa"}};
        Card forth = card("a", rev);
        forth.questions = {{"qa"}, {"qc"}};
        Question easy = question("a", "easy");
        Question hard = question("c", "hard");
        easy.answer = hard.answer = QStringList{answer};
        knowledge::Fact told;
        told.id = {"fa"};
        told.answer = ofFact;
        return questions::QuestionSet{{}, {}, {told}, {back, forth}, {easy, hard, question("b", "back")}};
    };
    const QString x = QStringLiteral("x");
    const QString y = QStringLiteral("y");
    const CorrectedAnswer easy{QStringLiteral("easy"), {x}, {y}};
    const CorrectedAnswer hard{QStringLiteral("hard"), {x}, {y}};
    EXPECT_THAT(changesBetween(asked(x, x, 1), asked(y, y, 2)).answers, ElementsAre(easy));
    EXPECT_THAT(changesBetween(asked(x, x, 1), asked(y, x, 2)).answers, ElementsAre(easy, hard)) << "each by itself";
}

} // namespace shixi::library
