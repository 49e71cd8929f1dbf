#include "facts.h"
#include "questions/asking/told.h"
#include "questions/figures/figureclauses.h"
#include "questions/figures/figuresetter.h"

#include <gtest/gtest.h>

using namespace shixi;
using namespace shixi::questions;

namespace
{

QString explained(const QString &text, const QString &quote)
{
    const knowledge::Article article = fixture::article(text);
    const std::vector<knowledge::Fact> facts{fixture::fact(article, Kind::DateEvent, "x", quote)};
    const Material material(article, facts, fixture::templates());
    return toldWhole(facts.front(), material);
}

} // namespace

TEST(Told, AHalfSentenceIsExplainedWithWhatItLeadsTo)
{
    EXPECT_EQ(explained("材料不全的，应当告知补正；逾期60日仍未补正的，不予报销。", "逾期60日仍未补正的"),
              "逾期60日仍未补正的，不予报销");
    EXPECT_EQ(explained("2023年4月，局机关党委牵头，联合8家单位成立党建联盟。", "2023年4月，局机关党委牵头"),
              "2023年4月，局机关党委牵头，联合8家单位成立党建联盟");
}

TEST(Told, AClauseIsExplainedFromTheBeginningOfItsSentence)
{
    EXPECT_EQ(explained("运输中心党支部组织党员走访司机，于2022年10月建成首个驿站。", "于2022年10月建成首个驿站"),
              "运输中心党支部组织党员走访司机，于2022年10月建成首个驿站");
    EXPECT_EQ(explained("第五条　委员会每季度至少召开一次会议，研究重大问题。", "委员会每季度至少召开一次会议"),
              "委员会每季度至少召开一次会议");
}

TEST(Told, WhoWroteTheNewsIsNoPartOfIt)
{
    EXPECT_EQ(withoutDateline("本报澜河2月21日讯（记者 顾清源 陶一舟）2月20日，会议在澜河市召开。"),
              "2月20日，会议在澜河市召开。");
    EXPECT_EQ(withoutDateline("清江新闻社岳陵12月23日电（记者何守一）会议举行。"), "会议举行。");
    EXPECT_EQ(withoutDateline("2月20日，会议在澜河市召开。"), "2月20日，会议在澜河市召开。");
}

TEST(FigureClauses, WhatWasJoinedToAClauseCutAwayLosesItsJoint)
{
    EXPECT_EQ(withoutHanging("参加网络学习的，但计入学时的部分不得超过多少"),
              "参加网络学习的，计入学时的部分不得超过多少");
    EXPECT_EQ(withoutHanging("党支部应当完成登记，多久末公示一次"), "党支部应当完成登记，多久公示一次");
    EXPECT_EQ(withoutHanging("组织单位应当购买保险，并培训多少小时"), "组织单位应当购买保险，并培训多少小时");
}

TEST(FigureClauses, TheFigureOfAnotherCardIsLeftOutOrNothingIsAsked)
{
    EXPECT_EQ(withoutFigures("责任科室整改后，应当在2个工作日内申请复查，保卫科应当自收到申请之日起多少日内完成复查？",
                             {"2个工作日"}),
              "责任科室整改后，保卫科应当自收到申请之日起多少日内完成复查？");
    EXPECT_EQ(withoutFigures("发生事故后，值班长应当在10分钟内报告；公司应当在多少小时内报告？", {"10分钟"}),
              "发生事故后，公司应当在多少小时内报告？");
    EXPECT_EQ(withoutFigures("空箱堆码不得超过6层，遇台风时，应当降至多少层以下？", {"6层"}), "");
    EXPECT_EQ(withoutFigures("古桥车辆总质量不得超过3吨。桥体检测多久进行一次？", {"3吨"}), "");
}

TEST(FigureSetter, ATargetIsAskedUnderTheMeetingThatSetIt)
{
    const QString head = QStringLiteral("东岭省基层基础工作会议在澜河市召开\n会议总结了工作。\n");
    const QString asked = QStringLiteral("到2025年底，收入20万元以上的村占比要达到多少");
    const QString clause = QStringLiteral("到2025年底，收入20万元以上的村占比要达到70%");
    for (const bool reported : {true, false}) {
        const knowledge::Article article = fixture::article((reported ? head : QString()) + clause + "。");
        const std::vector<knowledge::Fact> facts{fixture::fact(article, Kind::Figure, "70%", clause)};
        const Material material(article, facts, fixture::templates());
        EXPECT_EQ(bySetter(asked, facts.front(), material),
                  reported ? "东岭省基层基础工作会议要求，" + asked : QString());
        EXPECT_EQ(bySetter("全市共有党员多少名", facts.front(), material), "全市共有党员多少名");
    }
}

TEST(FigureSetter, ACountIsAskedInTheYearOfItsParagraph)
{
    const knowledge::Article article = fixture::article("据通报，2024年，全省整顿组织683个。全省划分网格8.9万个。");
    const std::vector<knowledge::Fact> facts{fixture::fact(article, Kind::Figure, "8.9万个", "全省划分网格8.9万个")};
    const Material material(article, facts, fixture::templates());
    EXPECT_EQ(inItsYear("全省划分网格多少个", facts.front(), material), "2024年，全省划分网格多少个");
}
