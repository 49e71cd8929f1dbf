#include "museum.h"
#include "questions/cases/deeds.h"
#include "questions/cases/doers.h"
#include "questions/cases/unread.h"
#include "questions/cases/whole.h"
#include "questions/cases/worth.h"

#include <gmock/gmock.h>

#include <array>

using namespace shixi;
using namespace shixi::questions;
using namespace shixi::questions::fixture;
using testing::Contains;
using testing::Each;
using testing::IsEmpty;
using testing::Not;

namespace
{

MATCHER_P(StartsWith, start, "")
{
    return arg.startsWith(QString::fromUtf8(start));
}

// Four branches of a firm: unit, what it did, the sentence.
Example firm(const QString &heading, const std::vector<std::array<QString, 3>> &told)
{
    QString text = heading + '\n';
    for (const auto &[unit, practice, sentence] : told) {
        text += sentence;
    }
    Example made;
    made.article = fixture::article(text + '\n');
    for (const auto &[unit, practice, sentence] : told) {
        made.facts.push_back(fact(made.article, Kind::Case, unit, sentence));
        made.facts.back().unit = unit;
        made.facts.back().practice = practice;
    }
    return made;
}

Example oneOf(const QString &unit, const QString &practice)
{
    return firm("关于近期工作的情况", {{unit, practice, unit + practice + "。"}});
}

QStringList deedsOfOne(const QString &practice)
{
    const Example example = oneOf("甲里街第一党支部", practice);
    const Material material(example.article, example.facts, templates());
    return deedsOf(example.facts.front(), material);
}

} // namespace

TEST(CaseWorth, WhatItWasAboutOrByWhatMeansIsNoDeedAlone)
{
    for (const char *clause : {"针对货车司机“停车难、吃饭难”",
                               "聚焦征迁难点",
                               "围绕破解加装电梯难",
                               "通过“党员包片、整村授信”的办法",
                               "围绕核心种源等领域凝心聚力"}) {
        EXPECT_TRUE(isPremise(clause)) << clause;
        EXPECT_FALSE(isWholeDeed(clause)) << clause;
    }
    for (const char *clause : {"围绕软土地基沉降难题成立党员攻关小组",
                               "围绕脱贫攻坚主题解剖一个“麻雀”",
                               "结合工作实际出台四项措施",
                               "把课堂搬到渡口"}) {
        EXPECT_FALSE(isPremise(clause)) << clause;
    }
    EXPECT_TRUE(isWholeDeed("聚焦征迁难点，组织党员包户联系沿线6个村"));
}

TEST(CaseWorth, ADeedBeginsBehindALeadThatSaysNothing)
{
    EXPECT_THAT(deedsOfOne("牵头，联合公安、邮政等8家单位成立党建联盟"),
                Contains("联合公安、邮政等8家单位成立党建联盟"));
    EXPECT_THAT(deedsOfOne("坚持问题导向，自主开发“信易通”系统"), Contains("自主开发“信易通”系统"));
    EXPECT_THAT(deedsOfOne("牵头，联合公安、邮政等8家单位成立党建联盟"), Each(Not(StartsWith("牵头，"))));
    EXPECT_THAT(deedsOfOne("坚持问题导向，自主开发“信易通”系统"), Each(Not(StartsWith("坚持"))));
    EXPECT_THAT(deedsOfOne("针对货车司机“停车难”，于2022年10月建成首个“暖途驿站”"), Contains("建成首个“暖途驿站”"));
    EXPECT_THAT(deedsOfOne("从“端菜”变“点菜”，建立“居民点单”机制"), Each(Not(StartsWith("从"))));
    EXPECT_THAT(deedsOfOne("守护着全市海拔最高的31公里山路"), IsEmpty());
    EXPECT_FALSE(isWholeDeed("由21名党员领衔攻关"));
}

TEST(CaseWorth, WhatEveryUnitDoesAnywayIsRoutine)
{
    for (const char *deed : {"每年制定印发党建工作要点及任务分工",
                             "认真落实“三会一课”制度",
                             "每季度开展案例警示教育",
                             "围绕主责主业谋划开展主题党日、联学联建等",
                             "把党的领导贯穿生产经营全过程",
                             "克服重重困难，无条件服从安排"}) {
        EXPECT_TRUE(isRoutine(deed)) << deed;
    }
    for (const char *deed : {"建立廉洁风险“红黄蓝”三色台账",
                             "研究制定工作方案，提出9条具体创建措施",
                             "将党建任务定人、定事、定责分解到支部班子和各党小组",
                             "把课堂搬到渡口、粮库、变电站",
                             "制定优化核心能力建设方案"}) {
        EXPECT_FALSE(isRoutine(deed)) << deed;
    }
}

TEST(CaseWorth, AnAimIsNoOutcomeUnlessItIsToldAsReached)
{
    EXPECT_FALSE(isAchieved("确保重要任务不折不扣落实到位"));
    EXPECT_FALSE(isAchieved("推动一批重大任务快速落地"));
    EXPECT_TRUE(isAchieved("推动29部电梯开工"));
    EXPECT_TRUE(isAchieved("审批时限由45天压缩到15天"));
    EXPECT_TRUE(isAchieved("被评为全省先进集体"));
    EXPECT_TRUE(isAchieved("让沉睡的档案成了鲜活的教材"));
}

TEST(CaseWorth, BesideADeedStandOnlyDeedsOfOtherUnits)
{
    Example example = firm("关于近期工作的情况",
                           {{"甲里街第一党支部", "推行“双周领读”", "甲里街第一党支部推行“双周领读”。"},
                            {"乙里街第二党支部", "开通“云上签到”", "乙里街第二党支部开通“云上签到”。"}});
    example.article.text += "全市改造城镇老旧小区1160个。建立常态联系机制。\n";
    for (const Question &asked : make(example).questions) {
        EXPECT_NE(asked.type, QuestionType::Single) << asked.stem.toStdString();
    }
}

TEST(CaseWorth, ThePartyBodyOfTheFirmTheArticleIsAboutDidWhatItsBranchesDid)
{
    const Example example = firm("东港能源集团以党建促发展",
                                 {{"东港能源集团党委", "设立基金", "东港能源集团党委设立基金。"},
                                  {"热力党支部", "设立专线", "热力党支部设立专线。"}});
    const Material material(example.article, example.facts, templates());
    EXPECT_TRUE(isWholePlace(example.facts[0], material));
    EXPECT_FALSE(isWholePlace(example.facts[1], material));
}

TEST(CaseWorth, SeveralWordsOfANameInTheDeedGiveTheUnitAway)
{
    const Example example =
        firm("关于近期工作的情况",
             {{"柳溪养桥站党支部", "给31座老桥编号养起来", "柳溪养桥站党支部给31座老桥编号养起来。"},
              {"乙里街第二党支部", "开通“云上签到”", "乙里街第二党支部开通“云上签到”。"}});
    const Material material(example.article, example.facts, templates());
    const Unread unread(material);
    EXPECT_TRUE(unread.links("柳溪养桥站党支部", "给31座老桥编号养起来"));
    EXPECT_FALSE(unread.links("乙里街第二党支部", "开通“云上签到”"));
}
