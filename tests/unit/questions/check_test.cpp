#include "facts.h"
#include "questions/check.h"

#include <gtest/gtest.h>

#include <set>

using namespace shixi;
using namespace shixi::questions;
using fixture::question;

namespace
{

Verdict typed(const QString &answer, const QString &given, const QStringList &accept = {})
{
    Question asked = question(QuestionType::Short, {}, {answer});
    asked.accept = accept;
    return check(asked, {{given}});
}

} // namespace

TEST(Check, SingleAndTrueFalseNeedTheOneKey)
{
    for (const QuestionType type : {QuestionType::Single, QuestionType::TrueFalse}) {
        const Question asked = question(type, {"b"});
        EXPECT_EQ(check(asked, {{"b"}}), Verdict::Right);
        EXPECT_EQ(check(asked, {{"a"}}), Verdict::Wrong);
        EXPECT_EQ(check(asked, {{"b", "a"}}), Verdict::Wrong);
        EXPECT_EQ(check(asked, {}), Verdict::Wrong);
    }
}

TEST(Check, BlanksTilesAndOrderingGoByOrder)
{
    for (const QuestionType type : {QuestionType::Cloze, QuestionType::Tiles, QuestionType::Ordering}) {
        const Question asked = question(type, {"c", "a"});
        EXPECT_EQ(check(asked, {{"c", "a"}}), Verdict::Right);
        EXPECT_EQ(check(asked, {{"a", "c"}}), Verdict::Wrong);
        EXPECT_EQ(check(asked, {{"c"}}), Verdict::Wrong);
    }
}

TEST(Check, MultipleForgivesOneMissingAndNoFalseChoice)
{
    const Question asked = question(QuestionType::Multiple, {"a", "c", "d"});
    EXPECT_EQ(check(asked, {{"d", "a", "c"}}), Verdict::Right);
    EXPECT_EQ(check(asked, {{"a", "d"}}), Verdict::Partial);
    EXPECT_EQ(check(asked, {{"a"}}), Verdict::Wrong);
    EXPECT_EQ(check(asked, {{"a", "c", "b"}}), Verdict::Wrong);
    EXPECT_EQ(check(asked, {{"a", "c", "d", "b"}}), Verdict::Wrong);
    EXPECT_EQ(check(asked, {}), Verdict::Wrong);
}

TEST(Check, MatchingNeedsEveryPairInAnyOrder)
{
    const Question asked = question(QuestionType::Matching, {"a=x", "b=y"});
    EXPECT_EQ(check(asked, {{"b=y", "a=x"}}), Verdict::Right);
    EXPECT_EQ(check(asked, {{"a=x", "b=x"}}), Verdict::Wrong);
    EXPECT_EQ(check(asked, {{"a=x", "a=x"}}), Verdict::Wrong);
}

TEST(Check, RevealCountsTheTicks)
{
    const Question one = question(QuestionType::Reveal, {}, {"青铜"});
    EXPECT_EQ(check(one, {{"0"}}), Verdict::Right);
    EXPECT_EQ(check(one, {}), Verdict::Wrong);
    const Question three = question(QuestionType::Reveal, {}, {"看", "听", "摸"});
    EXPECT_EQ(check(three, {{"2", "0", "1"}}), Verdict::Right);
    EXPECT_EQ(check(three, {{"2", "0"}}), Verdict::Partial);
    EXPECT_EQ(check(three, {{"2"}}), Verdict::Wrong);
    EXPECT_EQ(check(three, {{"0", "7"}}), Verdict::Wrong);
}

TEST(Check, AQuestionWithoutAKeyIsNeverRight)
{
    for (const QuestionType type : {QuestionType::Single,
                                    QuestionType::Multiple,
                                    QuestionType::Cloze,
                                    QuestionType::Matching,
                                    QuestionType::Reveal,
                                    QuestionType::Short}) {
        EXPECT_EQ(check(question(type, {}), {}), Verdict::Wrong);
    }
}

TEST(TypedAnswer, IsRightInAnyNormalForm)
{
    EXPECT_EQ(typed("首问负责制", " 首问负责制。"), Verdict::Right);
    EXPECT_EQ(typed("《参观须知》", "参观须知"), Verdict::Right);
    EXPECT_EQ(typed("ＡＢＣ", "abc"), Verdict::Right);
    EXPECT_EQ(typed("350", "三百五十"), Verdict::Right);
}

TEST(TypedAnswer, TakesWhatElseIsAccepted)
{
    EXPECT_EQ(typed("铜奔马", "马踏飞燕", {"马踏飞燕"}), Verdict::Right);
    EXPECT_EQ(typed("铜奔马", "马踏飞燕"), Verdict::Wrong);
}

TEST(TypedAnswer, IsNearForOneSlipInFourCharacters)
{
    EXPECT_EQ(typed("首问负责制", "首问责负制"), Verdict::Near);
    EXPECT_EQ(typed("首问负责制", "首问负责"), Verdict::Near);
    EXPECT_EQ(typed("首问负责制", "首门负责制"), Verdict::Near);
    EXPECT_EQ(typed("首问负责制", "首问责任制"), Verdict::Wrong);
    EXPECT_EQ(typed("铜奔马", "铜奔"), Verdict::Wrong);
}

TEST(TypedAnswer, IsNeverNearForNumbersDatesAndNegations)
{
    EXPECT_EQ(typed("2019年7月9日", "2019年7月6日"), Verdict::Wrong);
    EXPECT_EQ(typed("四个一起走", "三个一起走"), Verdict::Wrong);
    EXPECT_EQ(typed("二〇一九年", "二〇一八年"), Verdict::Wrong);
    EXPECT_EQ(typed("不许带火种", "许带火种"), Verdict::Wrong);
}

TEST(TypedAnswer, KeepsTheMarksInsideNumbers)
{
    EXPECT_EQ(typed("1.5", "15"), Verdict::Wrong);
    EXPECT_EQ(typed("2/3", "23"), Verdict::Wrong);
    EXPECT_EQ(typed("60%", "60"), Verdict::Wrong);
    EXPECT_EQ(typed("1600", "1,600"), Verdict::Right);
}

TEST(TypedAnswer, NothingTypedIsWrong)
{
    EXPECT_EQ(typed("青铜", ""), Verdict::Wrong);
    EXPECT_EQ(typed("青铜", " 。"), Verdict::Wrong);
    EXPECT_EQ(check(question(QuestionType::Short, {}, {"青铜"}), {}), Verdict::Wrong);
}

TEST(OptionOrder, IsAPermutationFixedBySeedAndQuestion)
{
    Question asked = question(QuestionType::Single, {"a"});
    asked.options = {{"a", "甲", {}}, {"b", "乙", {}}, {"c", "丙", {}}, {"d", "丁", {}}};
    asked.id.value = "0011223344556677";
    const QStringList order = optionOrder(asked, 7);
    EXPECT_EQ(order, optionOrder(asked, 7));
    EXPECT_EQ(std::set<QString>(order.begin(), order.end()), (std::set<QString>{"a", "b", "c", "d"}));
    std::set<QString> first;
    for (std::uint64_t seed = 0; seed < 64; ++seed) {
        first.insert(optionOrder(asked, seed).front());
    }
    EXPECT_EQ(first.size(), 4U);
}

TEST(OptionOrder, DiffersBetweenQuestionsOfOneSeed)
{
    Question asked = question(QuestionType::Single, {"a"});
    asked.options = {{"a", "甲", {}}, {"b", "乙", {}}, {"c", "丙", {}}, {"d", "丁", {}}};
    std::set<QStringList> orders;
    for (int number = 0; number < 32; ++number) {
        asked.id.value = std::to_string(number);
        orders.insert(optionOrder(asked, 7));
    }
    EXPECT_GT(orders.size(), 8U);
}

TEST(OptionOrder, LeavesFixedOptionsAlone)
{
    Question asked = question(QuestionType::TrueFalse, {"a"});
    asked.options = {{"a", "对", {}}, {"b", "错", {}}};
    asked.fixedOptions = true;
    for (std::uint64_t seed = 0; seed < 16; ++seed) {
        EXPECT_EQ(optionOrder(asked, seed), (QStringList{"a", "b"}));
    }
}
