#include "extraction/support.h"

namespace shixi::extraction
{
namespace
{

using namespace testing;

TEST(Meetings, TheNameIsTakenWithoutWhatWasDone)
{
    EXPECT_EQ(answers(QStringLiteral("馆长出席全省文物保护工作会议并讲话。"), Kind::Meeting),
              QStringList(QStringLiteral("全省文物保护工作会议")));
    EXPECT_EQ(answers(QStringLiteral("第八届茶叶博览会在湖滨开幕。"), Kind::Meeting),
              QStringList(QStringLiteral("第八届茶叶博览会")));
    EXPECT_EQ(answers(QStringLiteral("本报5月6日电 全市教育大会5月5日至6日在湖滨举行。"), Kind::Meeting),
              QStringList(QStringLiteral("全市教育大会")));
}

TEST(Meetings, UnitsAndHabitsAreNoMeetings)
{
    EXPECT_EQ(answers(QStringLiteral("通信局电视会议处参加保障，每月召开的支委会照常进行。"), Kind::Meeting),
              QStringList());
}

TEST(Meetings, AMeetingIsFoundByWhatItDidAndByItsNumber)
{
    EXPECT_EQ(answers(QStringLiteral("去年3月召开的古城遗址保护论证会认定，城墙建于宋代。"), Kind::Meeting),
              QStringList(QStringLiteral("古城遗址保护论证会")));
    EXPECT_EQ(answers(QStringLiteral("修订稿经公司第二届安全委员会第五次会议审议通过。"), Kind::Meeting),
              QStringList(QStringLiteral("公司第二届安全委员会第五次会议")));
    EXPECT_EQ(answers(QStringLiteral("市长赵某在全市防汛工作会议上强调责任。"), Kind::Meeting),
              QStringList(QStringLiteral("全市防汛工作会议")));
}

TEST(Meetings, WhoHeldItAndWhenIsNoPartOfTheName)
{
    EXPECT_EQ(answers(QStringLiteral("集团召开2025年度工作务虚会。"), Kind::Meeting),
              QStringList(QStringLiteral("2025年度工作务虚会")));
    EXPECT_EQ(answers(QStringLiteral("5月6日全市教育大会在湖滨召开。"), Kind::Meeting),
              QStringList(QStringLiteral("全市教育大会")));
    EXPECT_EQ(answers(QStringLiteral("此次工作会议圆满举行，市里召开的各类会议照常。"), Kind::Meeting), QStringList());
}

TEST(Meetings, OneNameIsOneRow)
{
    EXPECT_EQ(answers(QStringLiteral("全市消防工作会议近日召开。局长出席全市消防工作会议。"), Kind::Meeting).size(), 1);
}

TEST(Meetings, AMeetingIsFoundBeforeItsDateAndPlaceAndBeforeItsSpirit)
{
    const auto meetings = [](const QString &text) {
        return answers(text, Kind::Meeting);
    };
    EXPECT_EQ(
        meetings(QStringLiteral("江南通讯社湖州1月6日电（记者张某、李某）江南省水利工作会议1月5日至6日在湖州举行。")),
        QStringList(QStringLiteral("江南省水利工作会议")));
    EXPECT_EQ(meetings(QStringLiteral("会议传达学习全国水利工作会议精神，研究防汛。")),
              QStringList(QStringLiteral("全国水利工作会议")));
    EXPECT_EQ(meetings(QStringLiteral("各单位要迅速传达学习会议精神。")), QStringList());
    EXPECT_EQ(meetings(QStringLiteral("本办法经公司2021年第三次安全生产委员会会议审议通过。")),
              QStringList(QStringLiteral("公司2021年第三次安全生产委员会会议")));
    EXPECT_EQ(meetings(QStringLiteral("“企业早茶会”自4月启动以来已举办9期。")),
              QStringList(QStringLiteral("“企业早茶会”")));
}

TEST(Meetings, AMeetingIsFoundWhereItIsPlannedOrSpokenUponOrNamedAfterATitle)
{
    const auto meetings = [](const QString &text) {
        return answers(text, Kind::Meeting);
    };
    EXPECT_EQ(meetings(QStringLiteral("4月6日，全县河道整治推进会上，三个镇作了发言。")),
              QStringList(QStringLiteral("全县河道整治推进会")));
    EXPECT_EQ(meetings(QStringLiteral("首届古船修复研讨会计划于明年5月在湾里召开。")),
              QStringList(QStringLiteral("首届古船修复研讨会")));
    EXPECT_EQ(meetings(QStringLiteral("县政府举行《渡口管理办法》宣讲会。")),
              QStringList(QStringLiteral("《渡口管理办法》宣讲会")));
    EXPECT_EQ(meetings(QStringLiteral("村民大会上，大家举手。该论坛将于10月举行。")), QStringList());
}

TEST(Meetings, WhatAsksForAMeetingNeverNamesIt)
{
    const auto found = factsOf(
        extracted(QStringLiteral("去年3月召开的古城遗址保护论证会认定，城墙建于宋代。第八届茶叶博览会在湖滨开幕。")),
        Kind::Meeting);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].subject, QStringLiteral("去年3月召开的什么会议认定"));
    EXPECT_EQ(found[1].subject, QStringLiteral("什么活动在湖滨开幕"));
    const auto plain = factsOf(extracted(QStringLiteral("全市教育大会召开，渡口小学介绍经验。")), Kind::Meeting);
    ASSERT_EQ(plain.size(), 1U);
    EXPECT_EQ(plain[0].subject, QStringLiteral("什么会议召开，渡口小学介绍经验。"));
}

TEST(Meetings, ANumberOfMeetingsIsNoName)
{
    EXPECT_EQ(answers(QStringLiteral("全年举行4场立法听证会，召开三次专题座谈会。"), Kind::Meeting), QStringList());
}

} // namespace
} // namespace shixi::extraction
