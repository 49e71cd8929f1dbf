#include "extraction/layout.h"
#include "extraction/support.h"

namespace shixi::extraction
{
namespace
{

using namespace testing;

QStringList sentencesOf(const Layout &layout)
{
    QStringList found;
    for (const Sentence &sentence : layout.sentences) {
        found << layout.original(sentence.span);
    }
    return found;
}

TEST(Layout, WhatIsNoContentHasNoSentences)
{
    const QString text = QStringLiteral(
        "欢迎来到某某公司官方网站\n上一篇：甲 下一篇：乙\n正文说了一句话。\n…………\n责任编辑：张某\n相关信息");
    EXPECT_EQ(sentencesOf(layoutOf(text, rules())), QStringList(QStringLiteral("正文说了一句话。")));
}

TEST(Layout, LinesAboutTheTextLinksAndCaptionsAreNoContent)
{
    const QStringList lines = {QStringLiteral("首页 > 政务公开 > 政策解读"),
                               QStringLiteral("某厂  首页 | 概况 | 新闻中心 | 联系我们"),
                               QStringLiteral("发布时间：2024-05-16   来源：宣教部   浏览：18 次   字号：大 中 小"),
                               QStringLiteral("2025-09-18 08:30  来源：科技报  记者：梁某"),
                               QStringLiteral("文件编号：AQ-03-2024　版本：C/2"),
                               QStringLiteral("图为观测站夜景。 褚某 摄"),
                               QStringLiteral("（撰稿：宣教部　审核：林某）"),
                               QStringLiteral("【打印本页】 【关闭窗口】"),
                               QStringLiteral("江ICP备05001974号-1  技术支持:某公司"),
                               QStringLiteral("您当前的位置：首页 >> 立法动态"),
                               QStringLiteral("江南日报记者 张某 李 某  通讯员 王某"),
                               QStringLiteral("（江南通讯社记者王某、李某）"),
                               QStringLiteral("解读机关:水利处    解读人:罗某    联系电话:0700-86325517")};
    for (const QString &line : lines) {
        const QString text = QStringLiteral("正文说了一句话。\n") + line + QStringLiteral("\n正文又说了一句话。");
        const Layout layout = layoutOf(text, rules());
        EXPECT_EQ(sentencesOf(layout).size(), 2) << line.toStdString();
        EXPECT_TRUE(layout.headings.empty()) << line.toStdString();
    }
}

TEST(Layout, ATimetableOrANoticeIsContent)
{
    const QStringList lines = {QStringLiteral("图1所示的阀门应当关闭。"),
                               QStringLiteral("2021年5月6日 博物馆在新址开馆，观众逾千。"),
                               QStringLiteral("来源不明的药品，作者认为不应使用。")};
    for (const QString &line : lines) {
        EXPECT_EQ(sentencesOf(layoutOf(line, rules())), QStringList(line)) << line.toStdString();
    }
}

TEST(Layout, ANumberedQuestionIsAHeading)
{
    const Layout layout = layoutOf(
        QStringLiteral("解读\n一、为什么要修订本办法？\n原办法已不适用。\n为什么呢？\n因为水价变了。"), rules());
    ASSERT_EQ(layout.sentences.size(), 3U);
    EXPECT_EQ(layout.sentences[0].section, QStringLiteral("一、为什么要修订本办法？"));
    EXPECT_EQ(layout.sentences[1].section, QStringLiteral("一、为什么要修订本办法？")); // 为什么呢 is speech
}

TEST(Layout, WhoWroteItIsNotPartOfTheFirstSentence)
{
    const QString text = QStringLiteral("新华社湖滨12月11日电（记者胡某）水厂昨天通水。\n本报告分为五章。");
    EXPECT_EQ(sentencesOf(layoutOf(text, rules())),
              (QStringList{QStringLiteral("水厂昨天通水。"), QStringLiteral("本报告分为五章。")}));
}

TEST(Layout, FactsStandUnderTheirHeading)
{
    const Layout layout = layoutOf(
        QStringLiteral("标题\n第一段说明来历。\n一、供水\n水厂日夜运行。\n第二章 供电\n电厂也日夜运行。"), rules());
    ASSERT_EQ(layout.sentences.size(), 3U);
    EXPECT_EQ(layout.sentences[0].section, QString());
    EXPECT_EQ(layout.sentences[1].section, QStringLiteral("一、供水"));
    EXPECT_EQ(layout.sentences[2].section, QStringLiteral("第二章 供电"));
    EXPECT_EQ(layout.sentences[2].paragraph, 6);
}

TEST(Layout, AStopInsideATitleOrBeforeAClosingMarkDoesNotCut)
{
    EXPECT_EQ(sentencesOf(layoutOf(QStringLiteral("他读《为什么？因为！》一书。“先修堤。”队长说完就走。"), rules())),
              (QStringList{QStringLiteral("他读《为什么？因为！》一书。"),
                           QStringLiteral("“先修堤。”"),
                           QStringLiteral("队长说完就走。")}));
}

TEST(Layout, AClauseEndsAtMarksButNotBetweenDigits)
{
    const Layout layout = layoutOf(QStringLiteral("共计1,600户；其中《甲，乙》一书、两册：完。"), rules());
    QStringList clauses;
    for (const Span clause : clausesOf(layout, layout.sentences[0].span)) {
        clauses << layout.original(clause);
    }
    EXPECT_EQ(
        clauses,
        (QStringList{QStringLiteral("共计1,600户"), QStringLiteral("其中《甲，乙》一书、两册"), QStringLiteral("完")}));
}

TEST(Layout, AMarkWhoseOtherHalfStandsElsewhereIsNoPartOfTheClause)
{
    const Layout layout = layoutOf(QStringLiteral("“先修堤,再通水”是队长的话,(试行)也算。"), rules());
    QStringList clauses;
    for (const Span clause : clausesOf(layout, layout.sentences[0].span)) {
        clauses << layout.original(clause);
    }
    EXPECT_EQ(
        clauses,
        (QStringList{QStringLiteral("先修堤"), QStringLiteral("再通水”是队长的话"), QStringLiteral("(试行)也算")}));
}

TEST(Layout, ATextWithoutAnyStopIsStillRead)
{
    EXPECT_EQ(layoutOf(QStringLiteral("2021年3月5日开馆"), rules()).sentences.size(), 1U);
    EXPECT_TRUE(layoutOf(QString(), rules()).sentences.empty());
}

TEST(Layout, QuotationMarksInsideTheBylineAreNoneOfTheText)
{
    const QString text = QStringLiteral("本报“东湖之声”读者服务通联站讯 （记者 周大山 李小河 王大海 赵小江）： "
                                        "3月5日，渔民说：“今年鱼多。”渔港热闹起来。");
    const Layout layout = layoutOf(text, rules());
    ASSERT_FALSE(layout.sentences.empty());
    for (const Span quote : layout.quotes) {
        EXPECT_GE(quote.start, layout.sentences.front().span.start);
    }
    for (const knowledge::Fact &fact : factsOf(extracted(text), Kind::Quote)) {
        EXPECT_FALSE(fact.answer.contains(QStringLiteral("东湖之声")));
    }
}

} // namespace
} // namespace shixi::extraction
