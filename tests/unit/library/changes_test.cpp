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

} // namespace shixi::library
