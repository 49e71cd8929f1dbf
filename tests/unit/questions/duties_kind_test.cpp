#include "facts.h"
#include "questions/duties/duties.h"

#include <gtest/gtest.h>

using namespace shixi;
using namespace shixi::questions;
using fixture::fact;
using fixture::templates;

namespace
{

knowledge::Fact
dutyFact(const knowledge::Article &in, const QString &unit, const QString &practice, const QString &condition = {})
{
    knowledge::Fact made = fact(in, Kind::Duty, unit, condition + unit + practice);
    made.unit = unit;
    made.practice = practice;
    made.subject = condition + practice;
    return made;
}

const knowledge::Article &dutyArticle()
{
    static const knowledge::Article made =
        fixture::article("后勤保卫部负责校园消防设施的维护和检修。\n教务管理部负责实验课程的计划和安排。\n"
                         "综合事务部建立学生宿舍安全档案和台账。\n发生险情后，值班人员应当在5分钟内报告学校总值班室。\n"
                         "宿舍管理员应当每晚清点住宿学生人数并登记。\n学校应当每学期组织全体师生应急疏散演练。");
    return made;
}

std::vector<knowledge::Fact> dutyFacts()
{
    const knowledge::Article &in = dutyArticle();
    return {dutyFact(in, "后勤保卫部", "负责校园消防设施的维护和检修"),
            dutyFact(in, "教务管理部", "负责实验课程的计划和安排"),
            dutyFact(in, "综合事务部", "建立学生宿舍安全档案和台账"),
            dutyFact(in, "值班人员", "应当在5分钟内报告学校总值班室", "发生险情后，"),
            dutyFact(in, "宿舍管理员", "应当每晚清点住宿学生人数并登记")};
}

const Template &anyDutyRow()
{
    return templates().rows().front();
}

QStringList dutyTexts(const Pool &pool)
{
    QStringList texts;
    for (const Stray &stray : pool.strays) {
        texts.append(stray.text);
    }
    return texts;
}

} // namespace

TEST(DutyKind, ADepartmentIsAskedForByThatWordAndAPostByWho)
{
    const auto facts = dutyFacts();
    const auto in = dutyArticle();
    const Material material(in, facts, templates());
    EXPECT_EQ(dutyOwnerAsked(anyDutyRow(), facts[0], material)[0].words.at("who"), "哪个部门");
    EXPECT_EQ(dutyOwnerAsked(anyDutyRow(), facts[2], material)[0].words.at("who"), "由哪个部门");
    EXPECT_EQ(ownerClass("宿舍管理员"), OwnerClass::Person);
    EXPECT_EQ(ownerClass("公司"), OwnerClass::Whole);
}

TEST(DutyKind, DepartmentsStandBesideDepartments)
{
    const auto facts = dutyFacts();
    const auto in = dutyArticle();
    const Material material(in, facts, templates());
    SplitMix64 random(1);
    const auto asked = dutyOwnerAsked(anyDutyRow(), facts[0], material);
    const QStringList strays = dutyTexts(dutyOwnerStrays(asked[0], facts[0], material, random));
    EXPECT_EQ(QSet<QString>(strays.begin(), strays.end()), (QSet<QString>{"教务管理部", "综合事务部"}));
}

TEST(DutyKind, WhatDoesNotSayOfWhatAndWhatAnyoneMustIsNotAsked)
{
    const auto in = fixture::article("保管员每日盘点一次。监护人不得擅离岗位和作业现场。");
    const std::vector<knowledge::Fact> facts{dutyFact(in, "保管员", "每日盘点一次"),
                                             dutyFact(in, "监护人", "不得擅离岗位和作业现场")};
    const Material material(in, facts, templates());
    EXPECT_TRUE(dutyOwnerAsked(anyDutyRow(), facts[0], material).empty());
    EXPECT_TRUE(dutyOwnerAsked(anyDutyRow(), facts[1], material).empty());
}

TEST(DutyKind, APostThatTellsItsDutyAndAWordThatPointsBackAreNotAsked)
{
    const auto in = fixture::article("安全员负责开放前三十分钟的安全检查和巡查。二者不得由同一人同时兼任两岗。");
    const std::vector<knowledge::Fact> facts{dutyFact(in, "安全员", "负责开放前三十分钟的安全检查和巡查"),
                                             dutyFact(in, "二者", "不得由同一人同时兼任两岗")};
    const Material material(in, facts, templates());
    for (const knowledge::Fact &fact : facts) {
        EXPECT_TRUE(dutyOwnerAsked(anyDutyRow(), fact, material).empty()) << fact.unit.toStdString();
        EXPECT_TRUE(dutyAsked(anyDutyRow(), fact, material).empty()) << fact.unit.toStdString();
    }
}

TEST(DutyKind, AnOwnerWithALikeDutyIsNoFalseOption)
{
    const auto in = fixture::article(
        "甲工作部负责应急演练的组织和评估。乙工作部负责应急演练的组织和记录。丙工作部负责新职工的岗前安全培训。");
    const std::vector<knowledge::Fact> facts{dutyFact(in, "甲工作部", "负责应急演练的组织和评估"),
                                             dutyFact(in, "乙工作部", "负责应急演练的组织和记录"),
                                             dutyFact(in, "丙工作部", "负责新职工的岗前安全培训")};
    const Material material(in, facts, templates());
    SplitMix64 random(1);
    const auto asked = dutyOwnerAsked(anyDutyRow(), facts[0], material);
    EXPECT_EQ(dutyTexts(dutyOwnerStrays(asked[0], facts[0], material, random)), QStringList{"丙工作部"});
    const auto what = dutyAsked(anyDutyRow(), facts[0], material);
    EXPECT_EQ(dutyTexts(dutyStrays(what[0], facts[0], material, random)), QStringList{"负责新职工的岗前安全培训"});
}

TEST(DutyKind, ADutyThatPointsToAnotherSentenceIsNotAsked)
{
    const auto in =
        fixture::article("任课教师不得因此对其停课处分或者批评。\n检修期间值班人员不得离开配电室兼做其他工作。");
    const std::vector<knowledge::Fact> facts{dutyFact(in, "任课教师", "不得因此对其停课处分或者批评"),
                                             dutyFact(in, "检修期间值班人员", "不得离开配电室兼做其他工作")};
    const Material material(in, facts, templates());
    for (const knowledge::Fact &one : facts) {
        EXPECT_TRUE(dutyOwnerAsked(anyDutyRow(), one, material).empty()) << one.unit.toStdString();
        EXPECT_TRUE(dutyAsked(anyDutyRow(), one, material).empty()) << one.unit.toStdString();
    }
}

TEST(DutyKind, DutiesOfTheSameDeedAreNoFalseOnesOfEachOther)
{
    const auto in = fixture::article("总务处应当及时报告校园安全事故情况。\n值班室接报后5分钟内报告值班校长。\n"
                                     "教务处负责实验课程的计划和安排。");
    const std::vector<knowledge::Fact> facts{dutyFact(in, "值班室", "接报后5分钟内报告值班校长"),
                                             dutyFact(in, "总务处", "应当及时报告校园安全事故情况"),
                                             dutyFact(in, "教务处", "负责实验课程的计划和安排")};
    const Material material(in, facts, templates());
    SplitMix64 random(1);
    const Pool pool = dutyStrays({facts[0].practice, {}, {}}, facts[0], material, random);
    EXPECT_EQ(dutyTexts(pool), QStringList{"负责实验课程的计划和安排"});
}

TEST(DutyKind, WhoServesIsNotAskedForAndARoleOnlyWithItsPremise)
{
    const auto in =
        fixture::article("党员应当在服务结束后3日内提交志愿服务记录。\n为参加高空作业的人员，组织单位应当事先购买"
                         "人身意外伤害保险。\n组织单位应当及时整理活动档案和照片资料。");
    const std::vector<knowledge::Fact> facts{dutyFact(in, "党员", "应当在服务结束后3日内提交志愿服务记录"),
                                             dutyFact(in, "组织单位", "应当事先购买人身意外伤害保险"),
                                             dutyFact(in, "组织单位", "应当及时整理活动档案和照片资料")};
    const Material material(in, facts, templates());
    Template said = anyDutyRow();
    said.type = QuestionType::Reveal;
    EXPECT_TRUE(dutyOwnerAsked(said, facts[0], material).empty());
    ASSERT_EQ(dutyOwnerAsked(said, facts[1], material).size(), 1U);
    EXPECT_EQ(dutyOwnerAsked(said, facts[1], material)[0].words.at("who"), "为参加高空作业的人员，谁");
    EXPECT_TRUE(dutyOwnerAsked(said, facts[2], material).empty());
}

TEST(DutyKind, ANameCutOutOfALongerOneIsNobody)
{
    const auto in =
        fixture::article("由市委组织部会同市委社会工作部予以通报表扬。\n党支部应当在收到记录后完成初步审核工作。");
    const std::vector<knowledge::Fact> facts{dutyFact(in, "市委", "组织部会同市委社会工作部予以通报表扬"),
                                             dutyFact(in, "党支部", "应当在收到记录后完成初步审核工作")};
    const Material material(in, facts, templates());
    SplitMix64 random(1);
    EXPECT_TRUE(dutyOwnerAsked(anyDutyRow(), facts[0], material).empty());
    const auto asked = dutyOwnerAsked(anyDutyRow(), facts[1], material);
    ASSERT_EQ(asked.size(), 1U);
    EXPECT_EQ(asked[0].words.at("who"), "谁");
    EXPECT_TRUE(dutyOwnerStrays(asked[0], facts[1], material, random).strays.empty());
}

TEST(DutyKind, WhatIsAnsweredIsToldBefore)
{
    const auto in = fixture::article("党员对积分有异议的，可以向所在党支部提出，党支部应当在3个工作日内答复。");
    const std::vector<knowledge::Fact> facts{dutyFact(in, "党支部", "应当在3个工作日内答复")};
    const Material material(in, facts, templates());
    Template said = anyDutyRow();
    said.type = QuestionType::Reveal;
    const auto asked = dutyOwnerAsked(said, facts[0], material);
    ASSERT_EQ(asked.size(), 1U);
    EXPECT_EQ(asked[0].words.at("who"), "党员对积分有异议的，谁");
}

TEST(DutyKind, ABodyIsNamedAsTheTextFoundsItAndAMeetingSaysOnWhat)
{
    const auto in = fixture::article("医院设立消防安全委员会，由院长任主任。\n"
                                     "委员会每季度至少召开一次会议，研究消防安全工作中的重大问题。");
    const std::vector<knowledge::Fact> facts{
        dutyFact(in, "委员会", "每季度至少召开一次会议，研究消防安全工作中的重大问题")};
    const Material material(in, facts, templates());
    const auto asked = dutyOwnerAsked(anyDutyRow(), facts[0], material);
    ASSERT_EQ(asked.size(), 1u);
    EXPECT_EQ(asked[0].key, "消防安全委员会");
    EXPECT_EQ(asked[0].words.at("who"), "哪个机构");
    EXPECT_EQ(asked[0].words.at("event"), "每季度至少召开一次会议，研究消防安全工作中的重大问题");
}

TEST(DutyKind, WithinMinutesOfWhatIsNotSaidSoNothingIsAsked)
{
    const auto in =
        fixture::article("3分钟内，值班人员应当携带器材赶到现场；5分钟内，后勤保卫部应当到位并协同处置全部险情。");
    const std::vector<knowledge::Fact> facts{dutyFact(in, "后勤保卫部", "应当到位并协同处置全部险情")};
    const Material material(in, facts, templates());
    EXPECT_TRUE(dutyOwnerAsked(anyDutyRow(), facts[0], material).empty());
}

TEST(DutyKind, ACommitteeIsNoDepartmentAndAGuardNoHead)
{
    EXPECT_FALSE(mayStandBeside("安全保卫科", "消防安全委员会"));
    EXPECT_FALSE(mayStandBeside("院长", "看火人"));
    EXPECT_TRUE(mayStandBeside("院长", "科主任"));
}

TEST(DutyKind, WhatSeveralBearTogetherIsSaidAndNeverChosen)
{
    const auto in = fixture::article("药学部和检验科负责易燃易爆试剂的储存与领用管理。");
    const std::vector<knowledge::Fact> facts{dutyFact(in, "药学部和检验科", "负责易燃易爆试剂的储存与领用管理")};
    const Material material(in, facts, templates());
    Template row = anyDutyRow();
    for (const QuestionType type : {QuestionType::Single, QuestionType::TrueFalse, QuestionType::Matching}) {
        row.type = type;
        EXPECT_TRUE(dutyOwnerAsked(row, facts[0], material).empty());
    }
    row.type = QuestionType::Reveal;
    ASSERT_EQ(dutyOwnerAsked(row, facts[0], material).size(), 1U);
    EXPECT_EQ(dutyOwnerAsked(row, facts[0], material)[0].words.at("who"), "谁");
    EXPECT_TRUE(isJointOwner("乡镇人民政府、街道办事处"));
    EXPECT_FALSE(isJointOwner("人力资源和社会保障局"));
    EXPECT_FALSE(isJointOwner("街道（乡镇）党（工）委"));
}

TEST(DutyKind, AConditionThatDoesNotSayOfWhatIsNotAsked)
{
    const auto in = fixture::article("材料不全的，财务人员应当一次性告知需要补正的全部内容。\n"
                                     "对查出的火灾隐患，后勤保卫部应当在3日内完成整改。");
    const std::vector<knowledge::Fact> facts{
        dutyFact(in, "财务人员", "应当一次性告知需要补正的全部内容", "材料不全的，"),
        dutyFact(in, "后勤保卫部", "应当在3日内完成整改", "对查出的火灾隐患，")};
    const Material material(in, facts, templates());
    Template said = anyDutyRow();
    said.type = QuestionType::Reveal;
    EXPECT_TRUE(dutyOwnerAsked(said, facts[0], material).empty());
    ASSERT_EQ(dutyOwnerAsked(said, facts[1], material).size(), 1U);
    EXPECT_EQ(dutyOwnerAsked(said, facts[1], material)[0].words.at("who"), "对查出的火灾隐患，哪个部门");
}

TEST(DutyKind, EveryOptionStandsInOneForm)
{
    EXPECT_EQ(dutyAsOption("应当在每次学习结束后5个工作日内完成登记"), "在每次学习结束后5个工作日内完成登记");
    EXPECT_EQ(dutyAsOption("须在10分钟内启动应急联络"), "在10分钟内启动应急联络");
    EXPECT_EQ(dutyAsOption("负责古桥所在河道的防洪和疏浚"), "负责古桥所在河道的防洪和疏浚");
    EXPECT_EQ(dutyAsOption("签订认养协议后，应当在10日内缴纳养护资金"), "");
    EXPECT_EQ(dutyAsOption("应当每年3月1日前公布本区可认养名录"), "");
}

TEST(DutyKind, ThisPaperIsCalledByItsNameOrNotAsked)
{
    const auto in = fixture::article("江南港渡口安全管理制度\n第一条 后勤保卫部负责本制度的制定、修订和监督执行。");
    const std::vector<knowledge::Fact> facts{dutyFact(in, "后勤保卫部", "负责本制度的制定、修订和监督执行")};
    const auto asked = dutyOwnerAsked(anyDutyRow(), facts[0], Material(in, facts, templates()));
    ASSERT_EQ(asked.size(), 1U);
    EXPECT_EQ(asked[0].words.at("event"), "负责《江南港渡口安全管理制度》的制定、修订和监督执行");
    const auto bare = fixture::article("后勤保卫部负责本制度的制定、修订和监督执行。");
    const std::vector<knowledge::Fact> same{dutyFact(bare, "后勤保卫部", "负责本制度的制定、修订和监督执行")};
    EXPECT_TRUE(dutyOwnerAsked(anyDutyRow(), same[0], Material(bare, same, templates())).empty());
}

TEST(DutyKind, WhoAnswersForAHouseMayBeItsHeadByName)
{
    EXPECT_FALSE(mayStandBeside("公司负责人", "总经理"));
    EXPECT_FALSE(mayStandBeside("总经理", "公司负责人"));
}

TEST(DutyKind, APremiseThatTellsTheBearerIsNotAsked)
{
    const auto in = fixture::article("因特殊情况不宜开放的，开放单位应当向机关事务局书面说明理由和时间。");
    const std::vector<knowledge::Fact> facts{
        dutyFact(in, "开放单位", "应当向机关事务局书面说明理由和时间", "因特殊情况不宜开放的，")};
    Template said = anyDutyRow();
    said.type = QuestionType::Reveal;
    EXPECT_TRUE(dutyOwnerAsked(said, facts[0], Material(in, facts, templates())).empty());
}

TEST(DutyKind, AConditionIsNotLeftOutOfWhatIsSaidBefore)
{
    const auto in = fixture::article("上岗人员应当服从管理，因病不能到岗的，应当提前1日请假，村民委员会不得扣发补贴。");
    const std::vector<knowledge::Fact> facts{dutyFact(in, "村民委员会", "不得扣发补贴")};
    Template said = anyDutyRow();
    said.type = QuestionType::Reveal;
    EXPECT_TRUE(dutyOwnerAsked(said, facts[0], Material(in, facts, templates())).empty());
}
