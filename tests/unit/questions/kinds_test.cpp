#include "museum.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <set>

using namespace shixi;
using namespace shixi::questions;
using namespace shixi::questions::fixture;
using testing::SizeIs;

TEST(Kinds, ADateIsAskedWithDatesOfOtherEvents)
{
    const auto asked = of(make(museum()), Kind::DateEvent, QuestionType::Single);
    ASSERT_THAT(asked, SizeIs(3));
    EXPECT_EQ(asked.front().stem, "博物馆新馆正式开放，是在哪年哪月？");
    EXPECT_EQ(asked.front().answer, QStringList{"2016年5月"});
    EXPECT_THAT(optionTexts(asked.front()), testing::Contains("2018年9月"));
}

TEST(Kinds, AnInventedSubjectIsNotAskedTheTextIs)
{
    Example example = museum();
    example.facts.resize(1);
    example.facts.front().subject = "总馆长剪彩";
    const auto asked = of(make(example), Kind::DateEvent, QuestionType::Single);
    ASSERT_THAT(asked, SizeIs(1));
    EXPECT_EQ(asked.front().stem, "根据文章，空白处应填哪个时间？____，博物馆新馆正式开放");
}

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
    ASSERT_THAT(asked, SizeIs(2));
    for (const Question &one : asked) {
        EXPECT_TRUE(one.fixedOptions);
    }
}

TEST(Kinds, AListIsChosenFromItsOwnAndASiblingsItems)
{
    const auto asked = of(make(museum()), Kind::SloganList, QuestionType::Multiple);
    ASSERT_THAT(asked, SizeIs(2));
    const QStringList texts = optionTexts(asked.front());
    EXPECT_THAT(texts, SizeIs(6));
    for (const QString item : {"看得懂", "听得清", "记得住", "问候好", "引导好", "答疑好"}) {
        EXPECT_TRUE(texts.contains(item));
    }
    EXPECT_TRUE(asked.front().answerIsList);
    EXPECT_EQ(asked.front().answer, (QStringList{"看得懂", "听得清", "记得住"}));
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

TEST(Kinds, ADocumentIsAskedByItsOccasionAndItsIssuer)
{
    const Generated made = make(museum());
    const auto asked = of(made, Kind::Document, QuestionType::Single);
    std::set<QString> ids;
    for (const Question &one : asked) {
        ids.insert(one.templateId);
    }
    EXPECT_TRUE(ids.contains("document.blank"));
    EXPECT_TRUE(ids.contains("document.issuer"));
    const auto said = of(made, Kind::Document, QuestionType::Reveal);
    EXPECT_TRUE(std::ranges::any_of(said, [](const Question &one) {
        return one.answer == QStringList{"消防安全检查"};
    }));
}

TEST(Kinds, AUnitWhosePracticeBearsItsNameIsNotAskedForIt)
{
    Example example = museum();
    knowledge::Fact &bearing = example.facts.back();
    bearing.practice = "金属组推行逐件除锈";
    for (const Question &asked : make(example).questions) {
        EXPECT_FALSE(asked.facts.front() == bearing.id) << asked.stem.toStdString();
    }
    EXPECT_THAT(rules(make(example)), testing::Contains("questions.skipped-gives-away"));
}

TEST(Kinds, APrincipleIsBlankedAtItsNormWords)
{
    Example example;
    example.article = fixture::article("作业人员必须佩戴防护面罩，不得离岗。\n班组应当检查气瓶阀门，消除隐患。\n"
                                       "新员工必须掌握应急开关，才能上机。\n值班员务必落实交接签字，逐项核对。");
    example.facts = {
        fact(example.article,
             Kind::Principle,
             "作业人员必须佩戴防护面罩，不得离岗",
             "作业人员必须佩戴防护面罩，不得离岗"),
        fact(example.article, Kind::Principle, "班组应当检查气瓶阀门，消除隐患", "班组应当检查气瓶阀门，消除隐患")};
    // Strays come from clauses that begin with such a verb; here there are none, so nothing is asked rather than
    // invented.
    EXPECT_THAT(rules(make(example)), testing::Each("questions.skipped-few-strays"));
    example.article.text += "\n佩戴绝缘手套，检查接地线路，使用专用扳手，遵守动火时限。";
    const auto asked = of(make(example), Kind::Principle, QuestionType::Single);
    ASSERT_THAT(asked, SizeIs(2));
    EXPECT_EQ(asked.front().answer, QStringList{"防护面罩"});
    EXPECT_EQ(asked.front().stem, "补全这一要求：作业人员必须佩戴____，不得离岗");
}

TEST(Kinds, AClozeDoesNotPointAtWhatItDoesNotShow)
{
    Example example;
    example.article = article("俱乐部建了新馆。这次改造在2019年7月全部完成。");
    example.facts = {fact(example.article, Kind::DateEvent, "2019年7月", "这次改造在2019年7月全部完成")};
    const auto asked = of(make(example), Kind::DateEvent, QuestionType::Single);
    ASSERT_THAT(asked, SizeIs(1));
    EXPECT_EQ(asked.front().stem, "根据文章，空白处应填哪个时间？改造在____全部完成");
}
