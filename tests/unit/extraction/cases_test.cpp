#include "extraction/support.h"

namespace shixi::extraction
{
namespace
{

using namespace testing;

TEST(Cases, AUnitAndWhatItDidAreOneFact)
{
    const QString text = QStringLiteral(
        "针对渔船夜间失联的突出问题，海阳县海事局执法大队党支部建立“灯塔”值守制度，安排专人守听，确保渔民平安回港。");
    const auto found = factsOf(extracted(text), Kind::Case);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].unit, QStringLiteral("海阳县海事局执法大队党支部"));
    EXPECT_EQ(found[0].practice, QStringLiteral("建立“灯塔”值守制度，安排专人守听"));
    EXPECT_EQ(found[0].difficulty, QStringLiteral("渔船夜间失联的突出问题"));
    EXPECT_EQ(found[0].effect, QStringLiteral("确保渔民平安回港"));
}

TEST(Cases, UnitsOfOtherTradesAreFoundByWhatTheyDo)
{
    EXPECT_EQ(answers(QStringLiteral("东湖区实验小学坚持每周开放校史馆，家长可以预约参观。"), Kind::Case),
              QStringList(QStringLiteral("东湖区实验小学")));
    EXPECT_EQ(answers(QStringLiteral("去年冬天，临江县人民医院率先推出夜间门诊，方便上班的人看病。"), Kind::Case),
              QStringList(QStringLiteral("临江县人民医院")));
}

TEST(Cases, BracketsBelongToTheName)
{
    EXPECT_EQ(answers(QStringLiteral("审计署资源司（综合司）党支部制定学习方案，每周研讨。"), Kind::Case),
              QStringList(QStringLiteral("审计署资源司（综合司）党支部")));
}

TEST(Cases, TwoUnitsOfOneSentenceHaveEachTheirPart)
{
    const QString text = QStringLiteral("西岸区图书馆推出“借阅箱”，送书进社区；青石镇文化站开设夜校，连续三年教村民写字。");
    const auto found = factsOf(extracted(text), Kind::Case);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].evidence.quote, QStringLiteral("西岸区图书馆推出“借阅箱”，送书进社区"));
    EXPECT_EQ(found[1].practice, QStringLiteral("开设夜校，连续三年教村民写字"));
}

TEST(Cases, WhatWasDoneMayStandBeforeTheDots)
{
    const QString text = QStringLiteral("清晨查堤、夜里守闸，汛期无一日休息……江南省水利厅防汛处党支部守住了大堤。");
    const auto found = factsOf(extracted(text), Kind::Case);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].practice, QStringLiteral("清晨查堤、夜里守闸，汛期无一日休息"));
}

TEST(Cases, EverybodyAndCountedGroupsAreNoUnit)
{
    EXPECT_EQ(answers(QStringLiteral("这成为各党支部的共同目标。全市113个部门的120个党支部参加。"), Kind::Case),
              QStringList());
    EXPECT_EQ(answers(QStringLiteral("各医院应当建立值班制度。该公司坚持创新。企业通过验收。"), Kind::Case),
              QStringList());
    EXPECT_EQ(answers(QStringLiteral("县里印发《乡镇党支部工作条例》，要求增强基层党组织功能。"), Kind::Case),
              QStringList());
}

TEST(Cases, TellingOfExperienceIsNoPractice)
{
    const QString told = QStringLiteral("东湖区水务局党支部分享了“党建带队伍”工作经验做法。");
    const auto alone = factsOf(extracted(told), Kind::Case);
    ASSERT_EQ(alone.size(), 1U);
    EXPECT_EQ(alone[0].practice, QString());
    const auto later = factsOf(extracted(told + QStringLiteral("东湖区水务局党支部坚持每周巡查管网。")), Kind::Case);
    ASSERT_EQ(later.size(), 1U);
    EXPECT_EQ(later[0].practice, QStringLiteral("坚持每周巡查管网"));
}

TEST(Cases, ACentreAClubAndAWorkshopAreUnitsOnlyWhereTheyAct)
{
    EXPECT_EQ(answers(QStringLiteral("青湖俱乐部青训中心坚持周末走训,提高水平。"), Kind::Case),
              QStringList(QStringLiteral("青湖俱乐部青训中心")));
    EXPECT_EQ(answers(QStringLiteral("全队紧扣中心组织学习,服务中心工作推进有力。"), Kind::Case), QStringList());
}

} // namespace
} // namespace shixi::extraction
