#include "facts.h"
#include "questions/lists/listcount.h"
#include "questions/lists/listform.h"
#include "questions/lists/listframe.h"
#include "questions/lists/listscope.h"
#include "questions/lists/listsubject.h"
#include "questions/lists/listwhole.h"
#include "questions/lists/listwords.h"

#include <gmock/gmock.h>

using namespace shixi;
using namespace shixi::questions;

namespace
{

knowledge::Fact listOf(const knowledge::Article &in, const QStringList &items, const QString &quote)
{
    knowledge::Fact made = fixture::fact(in, Kind::SloganList, items.join(u'、'), quote);
    made.items = items;
    return made;
}

QString frameOf(const QString &text, const QStringList &items)
{
    const auto article = fixture::article(text);
    const std::vector<knowledge::Fact> all{listOf(article, items, items.join(u'、'))};
    const Material material(article, all, fixture::templates());
    return wholeListFrame(all.front(), material).text;
}

} // namespace

TEST(ListSubject, ASentenceIsShownWithTheOneBeforeItOnlyWhereItLeansOnIt)
{
    const QString grid = frameOf(QStringLiteral("城市网格原则上按300户划分，农村网格以村民小组为单位。"
                                                "实行“群众点单、网格派单、部门接单”的闭环机制。"),
                                 {"群众点单", "网格派单", "部门接单"});
    EXPECT_TRUE(grid.isEmpty()) << grid.toStdString();
    const QString learners = frameOf(QStringLiteral("返乡青年叶知远发起竹编志愿工坊，请传承人免费授课。"
                                                    "学徒头一年不准做卖品，要先过劈篾、刮篾、起底三道关。"),
                                     {"劈篾", "刮篾", "起底"});
    EXPECT_TRUE(learners.startsWith(QStringLiteral("返乡青年叶知远"))) << learners.toStdString();
    EXPECT_FALSE(leansOnBefore(QStringLiteral("市委组织部实行"), QStringLiteral("制度。")));
    EXPECT_TRUE(leansOnBefore(QStringLiteral("“"), QStringLiteral("”，没有一个是想出来的。")));
}

TEST(ListSubject, WhoDoesItIsNamedOrItIsNotAsked)
{
    EXPECT_TRUE(tellsWhose(QStringLiteral("市委组织部建立")));
    for (const char *bare :
         {"紧盯长三角等重点区域，实行", "主要存在四个方面的问题", "一体推进机关党建", "“3”是指改造提升"}) {
        EXPECT_FALSE(tellsWhose(QString::fromUtf8(bare))) << bare;
    }
    EXPECT_TRUE(isOwnSubject(QStringLiteral("对行动不便患者，按照病情分为"), QStringLiteral("三级")));
    EXPECT_TRUE(isOwnSubject({}, QStringLiteral("，是市直机关工委抓支部的先手棋")));
}

TEST(ListSubject, WhatStandsFarBehindItsDoerIsAskedByTheDoer)
{
    const auto article = fixture::article(QStringLiteral(
        "2020年10月，江南省直机关工委印发《关于深度融合的意见》，明确要求“建立健全业务工作一起谋划、一起部署、"
        "一起落实的机制”。2022年2月，江南省直机关工委在全省部署开展以党建促落实专项工作，一体推进，学、查、改"
        "三个环节环环相扣。"));
    const auto paper = listOf(article, {"一起谋划", "一起部署", "一起落实"}, "一起谋划、一起部署、一起落实");
    const auto work = listOf(article, {"学", "查", "改"}, "学、查、改");
    const std::vector<knowledge::Fact> all{paper, work};
    const Material material(article, all, fixture::templates());
    EXPECT_EQ(doerScope(paper, material), QStringLiteral("2020年10月江南省直机关工委印发的《意见》提出的要求"));
    EXPECT_EQ(doerScope(work, material), QStringLiteral("文中关于2022年2月江南省直机关工委部署开展的专项工作的话"));
}

TEST(ListSubject, AnUnfinishedMeansIsShownWithWhatItLeadsTo)
{
    EXPECT_EQ(frameOf(QStringLiteral("论坛期间，各部门通过交流分享、问答点评、互学互鉴，加深了理解。"),
                      {"交流分享", "问答点评", "互学互鉴"}),
              QStringLiteral("论坛期间，各部门通过____，加深了理解。"));
    EXPECT_EQ(frameOf(QStringLiteral("水务集团的水价按照补偿成本、合理收益、公平负担的原则核定，推行两部制。"),
                      {"补偿成本", "合理收益", "公平负担"}),
              QStringLiteral("水务集团的水价按照____的原则核定。"));
}

TEST(ListCount, ANumberThatNothingIsSaidOfIsNotAskedFor)
{
    const auto frame = [](const char *text) {
        return ListFrame{QStringLiteral("文中的话"), QString::fromUtf8(text)};
    };
    EXPECT_TRUE(countedQuestion(frame("____三大传统优势产业。"), 3, false).isEmpty());
    EXPECT_EQ(countedQuestion(frame("____三大产业产值均突破百亿元。"), 3, false),
              QStringLiteral("哪三大产业产值均突破百亿元？"));
}

TEST(ListLed, AListThatIsForbiddenIsAskedByItsLeadAndNeverByAHeading)
{
    const auto article = fixture::article(
        QStringLiteral("第十一条　党员教育经费不得用于下列支出：\n（一）发放津贴；\n（二）购置车辆；\n"
                       "住宅有下列情形之一的，不得加装：（一）已列入征收范围的；（二）属于危险房屋的。"));
    auto spent = listOf(article, {"发放津贴", "购置车辆"}, "（一）发放津贴；\n（二）购置车辆");
    spent.section = QStringLiteral("第二章　经费筹集与使用");
    const auto houses =
        listOf(article, {"已列入征收范围的", "属于危险房屋的"}, "（一）已列入征收范围的；（二）属于危险房屋的");
    const std::vector<knowledge::Fact> all{spent, houses};
    const Material material(article, all, fixture::templates());
    EXPECT_TRUE(ledQuestion(spent, material, false).isEmpty());
    EXPECT_EQ(followingQuestion(QStringLiteral("第十一条　党员教育经费不得用于下列支出"), 2, false),
              QStringLiteral("据文中规定，党员教育经费不得用于哪两项支出？"));
    EXPECT_EQ(followingQuestion(houses, material, false),
              QStringLiteral("据文中规定，住宅有下列哪两种情形之一的，不得加装？"));
    EXPECT_EQ(wholeList(houses, material).value().items, (QStringList{"已列入征收范围", "属于危险房屋"}));
}

TEST(ListForm, AnItemWhoseLastCharacterAllShareIsBlankedWhole)
{
    EXPECT_TRUE(formsOf({"群众点单", "网格派单", "部门接单"}).front().isWhole());
    EXPECT_TRUE(formsOf({"敢闯", "敢投", "敢干"}).front().isWhole());
    EXPECT_EQ(formsOf({"政治功能强", "支部班子强", "党员队伍强"}).front().after, QStringLiteral("强"));
}

TEST(ListWords, ItemsWithACommaInThemAreJoinedBySemicolons)
{
    EXPECT_EQ(joinedWhole({"先申报，后使用", "先审批"}), QStringLiteral("先申报，后使用；先审批"));
}

TEST(ListSubject, AnotherMatterBeforeASemicolonIsNotShown)
{
    EXPECT_EQ(frameOf(QStringLiteral(
                          "2021年8月，县委听取汇报；2022年1月，云岭县委提出“小事不出组、大事不出村、难事不出镇”。"),
                      {"小事不出组", "大事不出村", "难事不出镇"}),
              QStringLiteral("2022年1月，云岭县委提出“____”。"));
}

TEST(ListWhole, AListTheWordsBeforeItTellIsNotAsked)
{
    const auto article = fixture::article(
        QStringLiteral("新职工必须接受公司、车间、班组三级教育，其中公司级、车间级、班组级各不少于24学时。"));
    const std::vector<knowledge::Fact> all{listOf(article, {"公司级", "车间级", "班组级"}, "公司级、车间级、班组级")};
    const Material material(article, all, fixture::templates());
    EXPECT_FALSE(wholeList(all.front(), material).has_value());
}
