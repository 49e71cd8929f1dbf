#include "museum.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <set>

using namespace shixi;
using namespace shixi::questions;
using namespace shixi::questions::fixture;
using testing::SizeIs;

TEST(Kinds, ADateOfAnUnknownYearIsNeverAsked)
{
    for (const QString &answer : {QStringLiteral("今年4月"), QStringLiteral("5月8日")}) {
        Example example;
        example.article = article(answer + QStringLiteral("，俱乐部建成新馆并开放。"));
        example.facts = {
            fact(example.article, Kind::DateEvent, answer, answer + QStringLiteral("，俱乐部建成新馆并开放"))};
        for (const QuestionType type : {QuestionType::Single, QuestionType::Reveal, QuestionType::Cloze}) {
            EXPECT_THAT(of(make(example), Kind::DateEvent, type), SizeIs(0)) << answer.toStdString();
        }
    }
}

TEST(Kinds, FiguresStandInOrderOfSize)
{
    const auto asked = of(make(museum()), Kind::Figure, QuestionType::Single);
    ASSERT_THAT(asked, SizeIs(1)); // the second would tell the first
    for (const Question &one : asked) {
        EXPECT_TRUE(one.fixedOptions);
    }
}

TEST(Kinds, OnlyARecitedListIsPutInOrder)
{
    Example example = museum();
    for (knowledge::Fact &list : example.facts) {
        list.subject = list.items.contains("看得懂") ? "讲解的要求" : list.items.isEmpty() ? list.subject : "服务做到";
    }
    EXPECT_THAT(of(make(example), Kind::SloganList, QuestionType::Tiles), SizeIs(0)); // 讲解的要求 is not in the text
    for (knowledge::Fact &list : example.facts) {
        list.subject = list.items.contains("看得懂") ? "讲解坚持的要求" : list.subject;
    }
    for (const Question &tiles : of(make(example), Kind::SloganList, QuestionType::Tiles)) {
        EXPECT_EQ(tiles.answer.front(), "看得懂");
    }
}
