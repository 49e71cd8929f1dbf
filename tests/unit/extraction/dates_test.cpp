#include "extraction/support.h"

namespace shixi::extraction
{
namespace
{

using namespace testing;

QStringList dates(const QString &text)
{
    return answers(text, Kind::DateEvent);
}

TEST(Dates, EveryNotationIsReadAndWrittenAlike)
{
    EXPECT_EQ(dates(QStringLiteral("水厂于2021年3月5日开工建设。")), QStringList(QStringLiteral("2021年3月5日")));
    EXPECT_EQ(dates(QStringLiteral("水厂于二〇二一年三月五日开工建设。")), QStringList(QStringLiteral("2021年3月5日")));
    EXPECT_EQ(dates(QStringLiteral("水厂于２０２１ 年 ３ 月开工建设。")), QStringList(QStringLiteral("2021年3月")));
    EXPECT_EQ(dates(QStringLiteral("水厂于2021-03-05开工建设。")), QStringList(QStringLiteral("2021年3月5日")));
    EXPECT_EQ(dates(QStringLiteral("水厂始建于1958年，至今仍在使用。")), QStringList(QStringLiteral("1958年")));
    EXPECT_EQ(dates(QStringLiteral("堤坝筑于公元前256年，至今仍在使用。")), QStringList(QStringLiteral("公元前256年")));
}

TEST(Dates, ARangeIsOneAnswer)
{
    EXPECT_EQ(dates(QStringLiteral("2021年3月5日至7日举行演练。")), QStringList(QStringLiteral("2021年3月5日至7日")));
    EXPECT_EQ(dates(QStringLiteral("2019—2021年分三期改造管网。")), QStringList(QStringLiteral("2019年至2021年")));
    EXPECT_EQ(dates(QStringLiteral("2020年11月至2021年2月停航检修。")),
              QStringList(QStringLiteral("2020年11月至2021年2月")));
}

TEST(Dates, TheYearOfTheArticleWinsOverTheText)
{
    knowledge::Article article = articleOf(QStringLiteral("2020年10月，水厂扩建。今年4月，新水厂投产。"));
    article.anchorYear = 2024;
    EXPECT_TRUE(answers(extract(article, rules()), Kind::DateEvent).contains(QStringLiteral("2024年4月")));
    article.anchorYear.reset();
    article.published = QDate(2022, 5, 1);
    EXPECT_TRUE(answers(extract(article, rules()), Kind::DateEvent).contains(QStringLiteral("2022年4月")));
}

TEST(Dates, TheYearBesideTheFirstOpenDateIsTheAnchor)
{
    const QString text = QStringLiteral(
        "4月8日，2024年春季消防比武现场，队员们整装待发。\n2021年9月1日，支队成立。今年6月，支队新增两个站。");
    const Extraction result = extracted(text);
    EXPECT_EQ(result.anchorYear, 2024);
    const QStringList found = answers(result, Kind::DateEvent);
    EXPECT_TRUE(found.contains(QStringLiteral("2024年4月8日")));
    EXPECT_TRUE(found.contains(QStringLiteral("2024年6月")));
    EXPECT_TRUE(found.contains(QStringLiteral("2021年9月1日")));
}

TEST(Dates, AYearThatEndedMeansTheNextOneIsNow)
{
    const Extraction result =
        extracted(QStringLiteral("去年10月1日新规定开始施行。截止到2013年底，全省有旅行社682家。"));
    EXPECT_EQ(result.anchorYear, 2014);
    EXPECT_TRUE(answers(result, Kind::DateEvent).contains(QStringLiteral("2013年10月1日")));
}

TEST(Dates, APlanForALaterYearIsNoAnchor)
{
    const Extraction result = extracted(QStringLiteral("今年5月开工。到2035年基本建成。2021年的方案已经批准。"));
    EXPECT_EQ(result.anchorYear, 2021);
}

TEST(Dates, WithoutAnyYearNothingIsInvented)
{
    const Extraction result = extracted(QStringLiteral("今年4月，新水厂投产。5月8日，第一批用户通水。"));
    EXPECT_EQ(result.anchorYear, std::nullopt);
    EXPECT_TRUE(factsOf(result, Kind::DateEvent).empty());
    ASSERT_EQ(result.findings.size(), 2U);
    EXPECT_EQ(result.findings[0].rule, "extraction.unanchored-date");
    EXPECT_EQ(result.findings[0].arguments, std::vector<std::string>{"今年4月"});
}

TEST(Dates, ADayLateInTheYearBeforePublicationIsLastYears)
{
    knowledge::Article article = articleOf(QStringLiteral("12月28日，冬训在江北营地结束。"));
    article.published = QDate(2022, 1, 5);
    EXPECT_EQ(answers(extract(article, rules()), Kind::DateEvent), QStringList(QStringLiteral("2021年12月28日")));
}

TEST(Dates, WhatIsNoDateIsLeftAlone)
{
    EXPECT_EQ(dates(QStringLiteral("编号02-2019的文件（GB 15603-2022）历时3个月写成。")), QStringList());
    EXPECT_EQ(dates(QStringLiteral("发布日期填写为2024-XX-XX，版本待定，请按要求办理。")), QStringList());
    EXPECT_EQ(dates(QStringLiteral("《2021年至2025年水利规划》已经通过专家评审。")), QStringList());
    EXPECT_EQ(dates(QStringLiteral("2021年2月30日和2021年13月5日都不存在。")), QStringList());
    EXPECT_EQ(dates(QStringLiteral("每年3月5日都有活动，上世纪1990年代的建筑还在。")), QStringList());
}

TEST(Dates, TheFactSaysWhatHappenedAndKeepsTheWording)
{
    const auto found =
        factsOf(extracted(QStringLiteral("2022年的冬天很冷。水务集团于今年3月至5月改造旧管网。")), Kind::DateEvent);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[1].answer, QStringLiteral("2022年3月至5月"));
    EXPECT_EQ(found[1].surface, QStringLiteral("今年3月至5月"));
    EXPECT_EQ(found[1].subject, QStringLiteral("水务集团改造旧管网"));
    EXPECT_EQ(found[1].evidence.quote, QStringLiteral("水务集团于今年3月至5月改造旧管网"));
}

} // namespace
} // namespace shixi::extraction
