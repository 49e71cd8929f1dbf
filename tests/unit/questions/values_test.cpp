#include "facts.h"
#include "questions/dates/datevalue.h"
#include "questions/figures/figurevalue.h"

#include <gtest/gtest.h>

using namespace shixi;
using namespace shixi::questions;

namespace
{

std::optional<FigureValue> figure(const QString &text)
{
    return FigureValue::parse(text, fixture::templates().approximations());
}

} // namespace

TEST(DateValue, KeepsTheTextItWasReadFrom)
{
    for (const QString text : {"2019年",
                               "2019年5月",
                               "2019年12月31日",
                               "2023年3月至7月",
                               "2021年3月5日—7日",
                               "2019—2021年",
                               "2022年11月至2023年2月"}) {
        const auto value = DateValue::parse(text);
        ASSERT_TRUE(value) << text.toStdString();
        EXPECT_EQ(value->text(), text);
    }
}

TEST(DateValue, RefusesWhatIsNoCalendarDate)
{
    for (const QString text : {"",
                               "3月32日",
                               "2023年2月30日",
                               "2023年13月",
                               "2023年上半年",
                               "近年来",
                               "2023年7月至3月",
                               "2023年0月",
                               "23年"}) {
        EXPECT_FALSE(DateValue::parse(text)) << text.toStdString();
    }
}

TEST(DateValue, KnowsItsGranularity)
{
    EXPECT_EQ(DateValue::parse("2019年")->grain(), DateValue::Grain::Year);
    EXPECT_EQ(DateValue::parse("2019年5月")->grain(), DateValue::Grain::Month);
    EXPECT_EQ(DateValue::parse("2019年5月4日")->grain(), DateValue::Grain::Day);
    EXPECT_EQ(DateValue::parse("2019年5月至6月")->grain(), DateValue::Grain::Range);
    EXPECT_EQ(DateValue::parse("2019年5月")->shape(), DateValue::parse("2023年11月")->shape());
    EXPECT_NE(DateValue::parse("2019年5月")->shape(), DateValue::parse("2023年")->shape());
}

TEST(DateValue, ADayThatDoesNotExistIsInvalid)
{
    const auto date = DateValue::parse("2024年2月29日");
    ASSERT_TRUE(date);
    EXPECT_FALSE(date->with(0, 2023).isValid());
    EXPECT_TRUE(date->with(0, 2020).isValid());
    EXPECT_EQ(date->with(1, 3).text(), "2024年3月29日");
}

TEST(DateValue, ARangeHasAFirstAndALastDay)
{
    const auto range = DateValue::parse("2022年11月至2023年2月");
    EXPECT_EQ(range->firstDay(), 20221100);
    EXPECT_EQ(range->lastDay(), 20230200);
}

TEST(FigureValue, SeparatesMarkNumberAndUnit)
{
    const auto value = figure("近80万字");
    ASSERT_TRUE(value);
    EXPECT_EQ(value->number, 80);
    EXPECT_EQ(value->textOf(90), "近90万字");
    EXPECT_EQ(figure("1600余名")->textOf(1500), "1500余名");
    EXPECT_EQ(figure("60%")->textOf(101), "");
}

TEST(FigureValue, WritesSmallNumbersInTheSameDigits)
{
    EXPECT_EQ(figure("三次")->textOf(2), "两次");
    EXPECT_EQ(figure("三次")->textOf(11), "十一次");
    EXPECT_EQ(figure("3次")->textOf(2), "2次");
}

TEST(FigureValue, RefusesFractionsAndTwoNumbers)
{
    for (const QString text : {"2/3", "1万元以上5万元以下", "每年一次", "三分之二", "5", "个", ""}) {
        EXPECT_FALSE(figure(text)) << text.toStdString();
    }
}

TEST(FigureValue, KnowsWhatAnApproximateFigureMayMean)
{
    EXPECT_TRUE(figure("近80万字")->mayBeTrue(75));
    EXPECT_FALSE(figure("近80万字")->mayBeTrue(90));
    EXPECT_TRUE(figure("1600余名")->mayBeTrue(1699));
    EXPECT_FALSE(figure("1600余名")->mayBeTrue(1700));
    EXPECT_FALSE(figure("1600余名")->mayBeTrue(1500));
    EXPECT_TRUE(figure("超100家")->mayBeTrue(110));
    EXPECT_FALSE(figure("113个")->mayBeTrue(114));
    EXPECT_TRUE(figure("60%以上")->mark->open);
}
