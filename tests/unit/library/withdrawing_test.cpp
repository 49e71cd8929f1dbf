#include "library/changes.h"
#include "library/fixture.h"

#include <gmock/gmock.h>

namespace shixi::library
{

namespace
{

using questions::Question;
using questions::QuestionSet;
using test::chosenOne;
using test::correction;
using test::saidOne;
using test::withdrawal;
using testing::ElementsAre;
using testing::SizeIs;

int revAfter(const std::vector<packs::Note> &notes)
{
    return withNotes(packs::test::publishedSet(), notes).cards().front().rev;
}

Question questionOf(QuestionType type, int options, const QStringList &key)
{
    Question question = *packs::test::publishedSet().question(chosenOne);
    question.type = type;
    question.form = Form::Recognise;
    question.options.clear();
    for (int option = 0; option < options; ++option) {
        question.options.push_back({questions::optionId(static_cast<std::size_t>(option)),
                                    QStringLiteral("第%1项").arg(option),
                                    QStringLiteral("另说")});
    }
    question.answerIsList = type != QuestionType::Single;
    question.explanation = QStringLiteral("因为");
    return withKeys(question, key);
}

} // namespace

TEST(Withdrawing, AWithdrawnQuestionIsGoneAndItsCardStaysWhileItHasAnother)
{
    const QuestionSet set = packs::test::publishedSet();
    const QuestionSet after = withNotes(set, {withdrawal(1, chosenOne)});
    EXPECT_EQ(after.question(chosenOne), nullptr);
    ASSERT_THAT(after.cards(), SizeIs(1));
    EXPECT_THAT(after.cards().front().questions, ElementsAre(saidOne));
    EXPECT_EQ(after.cards().front().rev, 1) << "what is known is still right";
    EXPECT_THAT(after.facts(), SizeIs(2));
}

TEST(Withdrawing, ACardWithoutQuestionsRetires)
{
    const QuestionSet set = packs::test::publishedSet();
    const QuestionSet after = withNotes(set, {withdrawal(1, chosenOne), withdrawal(2, saidOne)});
    EXPECT_THAT(after.cards(), SizeIs(0));
    EXPECT_THAT(after.questions(), SizeIs(0));
    EXPECT_THAT(changesBetween(set, after).removed, SizeIs(1));
}

TEST(Withdrawing, ACorrectedQuestionHasItsKeyItsAnswerAndNoWordsOfTheOther)
{
    const QuestionSet set = packs::test::publishedSet();
    const QuestionSet after = withNotes(set, {correction(1)});
    const Question *question = after.question(chosenOne);
    ASSERT_NE(question, nullptr);
    EXPECT_EQ(question->key, QStringList{QStringLiteral("b")});
    EXPECT_EQ(question->answer, QStringList{QStringLiteral("2020年5月")});
    EXPECT_TRUE(question->explanation.isEmpty());
    for (const questions::Option &option : question->options) {
        EXPECT_TRUE(option.why.isEmpty()) << option.id.toStdString();
    }
    EXPECT_THAT(changesBetween(set, after).corrected, SizeIs(1));
    EXPECT_TRUE(packs::validate(after).empty());
}

TEST(Withdrawing, NotesOfAnotherSetAndOfVersionsBeforeDoNothing)
{
    packs::Note other = correction(1);
    other.set = {"another"};
    EXPECT_EQ(revAfter({other}), 1);
    EXPECT_EQ(withNotes(packs::test::publishedSet(2), {correction(1, "b", 1)}).cards().front().rev, 1);
    EXPECT_EQ(withNotes(packs::test::publishedSet(2), {correction(1, "b", 2)}).cards().front().rev, 2);
    EXPECT_EQ(withNotes(packs::test::publishedSet(1), {correction(1, "b", 2)}).cards().front().rev, 2);
}

TEST(Withdrawing, WhatDoesNotFitOrChangesNothingDoesNothing)
{
    EXPECT_EQ(revAfter({correction(1, "a")}), 1) << "right already";
    EXPECT_EQ(revAfter({correction(1, "x")}), 1) << "no option of it";
    packs::Note two = correction(1);
    two.corrected.front().second = {QStringLiteral("a"), QStringLiteral("b")};
    EXPECT_EQ(revAfter({two}), 1) << "one is right in a single";
    packs::Note said = correction(1);
    said.corrected.front().first = saidOne;
    EXPECT_EQ(revAfter({said}), 1) << "it has no options";
    said.corrected.front().first = {"ffffffffffffffff"};
    EXPECT_EQ(revAfter({said}), 1) << "it is not there";
}

TEST(Withdrawing, TheHigherNumberHoldsInWhateverOrderTheyCome)
{
    const auto keyAfter = [](const std::vector<packs::Note> &notes) {
        const QuestionSet set = withNotes(packs::test::publishedSet(), notes);
        const Question *question = set.question(chosenOne);
        return question == nullptr ? QStringLiteral("gone") : question->key.join(u',');
    };
    const packs::Note first = correction(1, "b");
    const packs::Note second = correction(2, "c");
    for (const auto &notes : {std::vector{first, second}, std::vector{second, first}}) {
        EXPECT_EQ(keyAfter(notes), QStringLiteral("c"));
        EXPECT_EQ(revAfter(notes), 3) << "who learnt the first is told of the second";
    }
    EXPECT_EQ(keyAfter({first, withdrawal(2, chosenOne)}), QStringLiteral("gone"));
    EXPECT_EQ(keyAfter({withdrawal(1, chosenOne), second}), QStringLiteral("c"));
    EXPECT_EQ(revAfter({first, withdrawal(2, chosenOne)}), 2) << "never lower than it was";
}

TEST(Withdrawing, TakingACorrectionBackBringsTheQuestionAsItWasAndIsTold)
{
    const std::vector<packs::Note> notes{correction(1, "b"), correction(2, "a")};
    const QuestionSet set = withNotes(packs::test::publishedSet(), notes);
    EXPECT_EQ(set.question(chosenOne)->options[1].why, QStringLiteral("改选"));
    EXPECT_EQ(set.cards().front().rev, 3);
}

// A next version with the same correction has one rev more, however many of a card's questions it mends.
TEST(Withdrawing, QuestionsOfOneCardCorrectedOneAfterTheOtherAreOneCorrection)
{
    const QuestionSet bare = packs::test::publishedSet();
    Question other = *bare.question(chosenOne);
    other.id = {"0000000000000c03"};
    other.stem = QStringLiteral("哪年哪月成立?");
    std::vector<Question> asked = bare.questions();
    asked.push_back(other);
    std::vector<questions::Card> cards = bare.cards();
    cards.front().questions.push_back(other.id);
    const QuestionSet set(bare.manifest(), bare.articles(), bare.facts(), cards, asked);
    packs::Note second = correction(2);
    second.corrected.front().first = other.id;
    EXPECT_EQ(withNotes(set, {correction(1), second}).cards().front().rev, 2);
    EXPECT_EQ(withNotes(set, {second}).cards().front().rev, 2) << "the same with one of them";
}

TEST(Withdrawing, TheRevStaysARev)
{
    const QuestionSet bare = packs::test::publishedSet();
    std::vector<questions::Card> cards = bare.cards();
    cards.front().rev = 65535;
    const QuestionSet set(bare.manifest(), bare.articles(), bare.facts(), cards, bare.questions());
    EXPECT_EQ(withNotes(set, {correction(1)}).cards().front().rev, 65535);
}

TEST(Withdrawing, KeysFitByTheTypeOfTheirQuestion)
{
    const auto list = [](const char *keys) {
        return QString::fromLatin1(keys).split(u',');
    };
    const Question several = questionOf(QuestionType::Multiple, 4, list("a,b"));
    EXPECT_TRUE(canBeKeys(several, list("c,b,a")));
    EXPECT_FALSE(canBeKeys(several, list("a")));
    EXPECT_FALSE(canBeKeys(several, list("a,a")));
    EXPECT_FALSE(areOtherKeys(several, list("b,a"))) << "a set of them";
    EXPECT_EQ(withKeys(several, list("c,a")).answer, (QStringList{QStringLiteral("第2项"), QStringLiteral("第0项")}));

    Question row = questionOf(QuestionType::Ordering, 3, list("a,b,c"));
    EXPECT_TRUE(canBeKeys(row, list("c,b,a")));
    EXPECT_TRUE(areOtherKeys(row, list("c,b,a")));
    EXPECT_FALSE(canBeKeys(row, list("c,b")));

    const Question pairs = questionOf(QuestionType::Matching, 5, list("a=c,b=d"));
    EXPECT_TRUE(canBeKeys(pairs, list("b=e,a=d")));
    EXPECT_FALSE(areOtherKeys(pairs, list("b=d,a=c")));
    EXPECT_FALSE(canBeKeys(pairs, list("a=c"))) << "every left side";
    EXPECT_FALSE(canBeKeys(pairs, list("a=c,b=c"))) << "each right side once";
    EXPECT_FALSE(canBeKeys(pairs, list("c=a,d=b"))) << "left is left";
    EXPECT_EQ(withKeys(pairs, list("a=e,b=d")).answer.front(), QStringLiteral("第0项 — 第4项"));
}

TEST(Withdrawing, TheEffectIsOnWhatIsThere)
{
    const QuestionSet set = packs::test::publishedSet();
    packs::Note note = withdrawal(1, saidOne);
    note.withdrawn.push_back({"ffffffffffffffff"});
    note.corrected = correction(1).corrected;
    const NoteEffect effect = effectOf(note, set, withNotes(set, {note}));
    EXPECT_THAT(effect.withdrawn, SizeIs(1));
    EXPECT_THAT(effect.corrected,
                ElementsAre(NoteEffect::Corrected{
                    QStringLiteral("读书会何时成立?"), {QStringLiteral("2019年5月")}, {QStringLiteral("2020年5月")}}));
    const QuestionSet later = packs::test::publishedSet(2);
    EXPECT_TRUE(effectOf(note, later, withNotes(later, {note})).none());
}

TEST(Withdrawing, IsOfOneSetATwinOfASharedCardIsAskedInTheNameOfTheOther)
{
    const QuestionSet set = packs::test::publishedSet();
    const QuestionId twinOfIt{"e" + chosenOne.value.substr(1)};
    const auto shared = [](const QuestionSet &first, const QuestionSet &second) {
        return questions::joined({first, second}, nullptr, {test::twin});
    };
    EXPECT_EQ(shared(set, test::twinSet()).question(twinOfIt), nullptr) << "word for word what is there";
    const QuestionSet left = withNotes(set, {withdrawal(1, chosenOne)});
    for (const QuestionSet &both : {shared(left, test::twinSet()), shared(test::twinSet(), left)}) {
        ASSERT_THAT(both.cards(), SizeIs(1));
        EXPECT_EQ(both.question(chosenOne), nullptr);
        ASSERT_NE(both.question(twinOfIt), nullptr);
        EXPECT_THAT(both.cards().front().questions, testing::Contains(twinOfIt));
        EXPECT_EQ(both.manifestOfQuestion(twinOfIt).id, test::twin);
    }
}

} // namespace shixi::library
