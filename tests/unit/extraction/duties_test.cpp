#include "extraction/support.h"

namespace shixi::extraction
{
namespace
{

using namespace testing;

// Three articles make a regulation; the sentence to be read stands in the last.
QString article(const QString &sentence)
{
    return QStringLiteral("第一条 为了加强渡口管理，制定本办法。\n第二条 本办法适用于本市渡口。\n第三条 ") + sentence;
}

std::vector<knowledge::Fact> dutiesIn(const QString &text)
{
    return factsOf(extracted(text), Kind::Duty);
}

QStringList bearersIn(const QString &sentence)
{
    QStringList found;
    for (const knowledge::Fact &fact : dutiesIn(article(sentence))) {
        found << fact.answer;
    }
    return found;
}

TEST(Duties, TheDepartmentIsTheAnswerAndWhatItMustDoThePractice)
{
    const auto found = dutiesIn(article(QStringLiteral("县级以上人民政府水行政主管部门应当加强巡查，并建立台账。")));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].answer, QStringLiteral("县级以上人民政府水行政主管部门"));
    EXPECT_EQ(found[0].unit, found[0].answer);
    EXPECT_EQ(found[0].practice, QStringLiteral("应当加强巡查，并建立台账"));
    EXPECT_EQ(found[0].evidence.quote, QStringLiteral("县级以上人民政府水行政主管部门应当加强巡查，并建立台账"));
}

TEST(Duties, MembersOfAnAssociationAreNotTakenForTheBearerOfItsMemberBodies)
{
    EXPECT_FALSE(
        bearersIn(QStringLiteral("会员组织开展渡运活动，应当提前七日发布信息。")).contains(QStringLiteral("会员")));
}

TEST(Duties, OnlyARegulationHasThem)
{
    EXPECT_EQ(answers(QStringLiteral("昨天的会上说，船长应当每日检查救生衣。"), Kind::Duty), QStringList());
    EXPECT_EQ(bearersIn(QStringLiteral("船长应当每日检查救生衣。")), QStringList(QStringLiteral("船长")));
}

TEST(Duties, DepartmentsBetweenSemicolonsHaveEachTheirOwn)
{
    const auto found = dutiesIn(article(QStringLiteral("港务科负责航道维护；财务科负责票款结算，不得坐支。")));
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].answer, QStringLiteral("港务科"));
    EXPECT_EQ(found[0].practice, QStringLiteral("负责航道维护"));
    EXPECT_EQ(found[1].practice, QStringLiteral("负责票款结算，不得坐支"));
}

TEST(Duties, TheConditionBeforeTheDepartmentBelongsToWhatIsAsked)
{
    const auto found = dutiesIn(article(QStringLiteral("遇六级以上大风时，渡工必须立即停航。")));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].answer, QStringLiteral("渡工"));
    EXPECT_EQ(found[0].subject, QStringLiteral("遇六级以上大风时，必须立即停航"));
}

TEST(Duties, ARowOfNumberedDutiesTellsEachWithTheDepartmentAboveIt)
{
    const QString text =
        article(QStringLiteral("安全科应当履行下列职责：\n（一）每月检查救生设备；\n（二）培训渡工。"));
    const auto found = dutiesIn(text);
    ASSERT_EQ(found.size(), 2U);
    for (const knowledge::Fact &fact : found) {
        EXPECT_EQ(fact.answer, QStringLiteral("安全科"));
        EXPECT_TRUE(fact.evidence.quote.startsWith(QStringLiteral("安全科应当履行下列职责")));
        EXPECT_TRUE(fact.evidence.quote.endsWith(fact.practice));
        EXPECT_TRUE(knowledge::holds(fact.evidence, text));
    }
}

TEST(Duties, AHeadingThatNamesSomebodySpeaksForTheLinesBelow)
{
    const QString text =
        QStringLiteral("渡口安全制度\n1 目的\n1.1 为保证安全，制定本制度。\n2 职责\n2.1 站长\n"
                       "（1）批准航班计划；\n（2）组织演练。\n2.2 其他\n2.2.1 本制度自印发之日起施行。\n");
    const auto found = dutiesIn(text);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].answer, QStringLiteral("站长"));
    EXPECT_EQ(found[1].answer, QStringLiteral("站长"));
}

TEST(Duties, WhatSomethingIsDoneByIsTheDepartmentToo)
{
    const auto found = dutiesIn(article(QStringLiteral("渡船年检由船检所会同安全科组织实施。")));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].answer, QStringLiteral("船检所"));
    EXPECT_EQ(found[0].subject, QStringLiteral("渡船年检，会同安全科组织实施"));
}

TEST(Duties, NobodyIsWhatThingsAndConditionsAre)
{
    EXPECT_EQ(bearersIn(QStringLiteral("重大隐患应当立即排除。跳板宽度不得小于一米。点火失败的，应当停机。")),
              QStringList());
    EXPECT_EQ(bearersIn(QStringLiteral("申请人应当具备下列条件：（一）年满十八周岁；（二）身体健康。")), QStringList());
}

TEST(Duties, FinesAndWhoExplainsTheRulesAreNone)
{
    EXPECT_EQ(bearersIn(QStringLiteral("违反本办法的，由海事管理机构责令改正，处500元罚款。")), QStringList());
    EXPECT_EQ(bearersIn(QStringLiteral("本办法由市港务局负责解释。")), QStringList());
}

TEST(Duties, WhoActsWithinATimeLimitIsChargedWithIt)
{
    EXPECT_EQ(bearersIn(QStringLiteral("港区负责人接报后30分钟内向海事局报告。")),
              QStringList(QStringLiteral("港区负责人")));
    EXPECT_EQ(bearersIn(QStringLiteral("货主收到账单后15日内未付款的，停止提货。")), QStringList());
}

TEST(Duties, ToDoSomethingForSomebodyIsADutyAndToBeSomethingIsALimit)
{
    EXPECT_EQ(bearersIn(QStringLiteral("镇人民政府、街道办事处应当为每座渡口确定一名管理员。")),
              QStringList(QStringLiteral("镇人民政府、街道办事处")));
    EXPECT_EQ(bearersIn(QStringLiteral("值班负责人应当为本港职工。")), QStringList());
}

TEST(Duties, WhomOneWorksWithAndWhoFailsAConditionBearNone)
{
    const QString text = QStringLiteral("渡口安全制度\n1 目的\n1.1 为保证安全，制定本制度。\n2 职责\n2.1 调度室\n"
                                        "会同船务部编制航班计划。\n2.2 其他\n未穿救生衣的人员不得登船。\n");
    const auto found = dutiesIn(text);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].answer, QStringLiteral("调度室"));
}

TEST(Duties, TheConditionOfTheNextDutyIsNotToldWithThisOne)
{
    const auto found = dutiesIn(article(QStringLiteral("渡口单位应当每月检修跳板，发生断裂的，船务公司应当停航。")));
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].practice, QStringLiteral("应当每月检修跳板"));
}

TEST(Duties, ABearerIsNamedWhole)
{
    const auto found = dutiesIn(article(QStringLiteral("先进名单由市委组织部会同市数据局于次年2月前负责通报表扬。")));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].answer, QStringLiteral("市委组织部"));
}

TEST(Duties, ForWhomItIsDoneBelongsToTheDuty)
{
    const auto found = dutiesIn(article(QStringLiteral("为夜间值守的志愿者，组织单位应当事先购买人身意外伤害保险。")));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].subject, QStringLiteral("为夜间值守的志愿者，应当事先购买人身意外伤害保险"));
}

TEST(Duties, ADeadlineWithNoMatterIsNoneByItself)
{
    EXPECT_EQ(dutiesIn(article(QStringLiteral("申请人可以提出异议，船务公司应当在3个工作日内答复。"))).size(), 0U);
}

TEST(Duties, WhoIsNamedAfterAnotherAnswersForItsOwnClauseOnly)
{
    const auto found = dutiesIn(article(QStringLiteral(
        "船务公司对渡口安全负主体责任，主要负责人为第一责任人，并应当明确1名安全员。渡口站是渡口的主管部门，"
        "港务科负责渡船检验，应当每月抽查一次。")));
    ASSERT_GE(found.size(), 2U);
    for (const knowledge::Fact &fact : found) {
        EXPECT_FALSE(fact.practice.contains(QStringLiteral("安全员"))) << fact.answer.toStdString();
        EXPECT_FALSE(fact.practice.contains(QStringLiteral("抽查"))) << fact.answer.toStdString();
    }
}

TEST(Duties, WhatTheNextOneActsUponIsNoDutyOfTheOneBefore)
{
    const auto found = dutiesIn(article(QStringLiteral("安全科每月抽查一次救生设备，对查出的缺损救生衣，船务公司应当"
                                                       "在3日内更换。港务科每周检查跳板，检查中发现的问题，渡口站应当"
                                                       "立即整改。")));
    ASSERT_EQ(found.size(), 4U);
    EXPECT_EQ(found[0].practice, QStringLiteral("每月抽查一次救生设备"));
    EXPECT_EQ(found[1].subject, QStringLiteral("对查出的缺损救生衣，应当在3日内更换"));
    EXPECT_EQ(found[2].practice, QStringLiteral("每周检查跳板"));
    EXPECT_EQ(found[3].subject, QStringLiteral("检查中发现的问题，应当立即整改"));
}

TEST(Duties, HoursAreNoTime)
{
    const auto found = dutiesIn(
        article(QStringLiteral("船务公司应当留存监控录像，留存时间不少于48小时，安全科应当每日查验录像设备。")));
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[1].subject, QStringLiteral("应当每日查验录像设备"));
}

TEST(Duties, APostIsNotCutToTheHouseItIsIn)
{
    EXPECT_EQ(bearersIn(QStringLiteral("船务公司经理应当每月检查渡船。")), QStringList(QStringLiteral("船务公司经理")));
    EXPECT_EQ(bearersIn(QStringLiteral("船务公司从业人员应当持证上岗操作。")),
              QStringList(QStringLiteral("船务公司从业人员")));
    EXPECT_EQ(bearersIn(QStringLiteral("船务公司主要负责人应当每月带队检查渡船。")),
              QStringList(QStringLiteral("船务公司主要负责人")));
}

TEST(Duties, WhoIsWorkedWithIsNoPartOfTheName)
{
    EXPECT_EQ(bearersIn(QStringLiteral("安全科会同港务科每年对渡船进行一次检验。")),
              QStringList(QStringLiteral("安全科")));
    EXPECT_EQ(bearersIn(QStringLiteral("货主与船务公司签订托运协议后，应当在3日内付清运费。")), QStringList());
    EXPECT_EQ(bearersIn(QStringLiteral("安委会办公室设在安全科，负责日常工作。")), QStringList());
}

TEST(Duties, ToOrganiseIsNobody)
{
    const auto found = dutiesIn(article(QStringLiteral("站长履行下列职责：\n（一）组织制定并实施操作规程；\n（二）"
                                                       "批准航班计划。")));
    ASSERT_EQ(found.size(), 2U);
    const QStringList told{found[0].practice, found[1].practice};
    EXPECT_TRUE(told.contains(QStringLiteral("组织制定并实施操作规程")));
    EXPECT_EQ(found[0].answer, QStringLiteral("站长"));
    EXPECT_EQ(found[1].answer, QStringLiteral("站长"));
}

} // namespace
} // namespace shixi::extraction
