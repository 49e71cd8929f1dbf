#include "facts.h"
#include "questions/forms/compose.h"
#include "questions/lists/listcount.h"
#include "questions/lists/listform.h"
#include "questions/lists/listframe.h"
#include "questions/lists/lists.h"
#include "questions/lists/listwhole.h"
#include "questions/lists/listwords.h"

#include <gmock/gmock.h>

#include <algorithm>

using namespace shixi;
using namespace shixi::questions;
using testing::HasSubstr;

namespace
{

const QString story = QStringLiteral(
    "城东街道党工委推行“三个统一”，即统一规划、统一标准、统一建设。\n"
    "西山村党支部提出四个融入：融入中心工作，强化担当意识；融入民生工程，强化宗旨意识；融入岗位责任，发挥先锋作用。\n"
    "全镇建立“市级统筹、镇街主抓、村社落实”的工作体系。\n"
    "锅炉修补执行清洗、脱色、浸泡、干燥、定型五道工序。\n"
    "要学理论、转作风、抓落实等。\n");

knowledge::Fact list(const knowledge::Article &in, const QStringList &items, const QString &quote)
{
    knowledge::Fact made = fixture::fact(in, Kind::SloganList, items.join(u'、'), quote);
    made.items = items;
    return made;
}

knowledge::Fact unified(const knowledge::Article &in)
{
    auto made = list(in, {"统一规划", "统一标准", "统一建设"}, "统一规划、统一标准、统一建设");
    made.subject = QStringLiteral("城东街道党工委：三个统一");
    made.counts = QStringLiteral("三个统一");
    return made;
}

const Template &row(const QString &id)
{
    const auto &rows = fixture::templates().rows();
    const auto found = std::ranges::find(rows, id, &Template::id);
    EXPECT_NE(found, rows.end()) << id.toStdString();
    return *found;
}

std::vector<Question> asked(const QString &id, const knowledge::Fact &of, const std::vector<knowledge::Fact> &all)
{
    const auto article = fixture::article(story);
    const Material material(article, all, fixture::templates());
    SplitMix64 random(7);
    return compose(row(id), *material.facts().at(static_cast<std::size_t>(&of - all.data())), material, random)
        .questions;
}

Question onlyOne(const QString &id, const knowledge::Fact &of)
{
    const std::vector<knowledge::Fact> all{of};
    auto made = asked(id, all.front(), all);
    EXPECT_EQ(made.size(), 1U) << id.toStdString();
    return made.empty() ? Question{} : made.front();
}

QStringList textsOf(const Question &question)
{
    QStringList texts;
    std::ranges::transform(question.options, std::back_inserter(texts), &Option::text);
    return texts;
}

} // namespace

TEST(ListKind, TheStemSaysWhoseListItIsAndWhatItIsCalled)
{
    const auto article = fixture::article(story);
    const Question made = onlyOne("list.choose.named", unified(article));
    EXPECT_EQ(made.stem, QStringLiteral("城东街道党工委“三个统一”包括下列哪几项？"));
}

TEST(ListKind, FalseItemsBearTheAffixOfTheTrueOnes)
{
    const auto article = fixture::article(story);
    const Question made = onlyOne("list.choose.named", unified(article));
    ASSERT_GE(made.options.size(), 5U);
    for (const QString &text : textsOf(made)) {
        EXPECT_TRUE(text.startsWith(QStringLiteral("统一"))) << text.toStdString();
    }
}

TEST(ListKind, OnlyWhatTellsAnItemFromItsSiblingsIsBlank)
{
    const auto article = fixture::article(story);
    const Question made = onlyOne("list.item.named", unified(article));
    EXPECT_THAT(made.stem.toStdString(), HasSubstr("统一____"));
    ASSERT_EQ(made.answer.size(), 1);
    EXPECT_EQ(made.answer.front().size(), 2);
    EXPECT_GE(made.options.size(), 3U);
}

TEST(ListKind, EachFalseOptionSaysWhyItIsFalse)
{
    const auto article = fixture::article(story);
    const Question made = onlyOne("list.item.named", unified(article));
    for (const Option &option : made.options) {
        EXPECT_EQ(option.why.isEmpty(), made.key.contains(option.id)) << option.text.toStdString();
    }
}

TEST(ListKind, ItemsAndTheirAimsAreAskedFromEachOther)
{
    const auto article = fixture::article(story);
    auto fact = list(article,
                     {"融入中心工作", "融入民生工程", "融入岗位责任"},
                     "融入中心工作，强化担当意识；融入民生工程，强化宗旨意识；融入岗位责任，发挥先锋作用");
    fact.pairs = {{"融入中心工作", "强化担当意识"}, {"融入民生工程", "强化宗旨意识"}, {"融入岗位责任", "发挥先锋作用"}};
    const std::vector<knowledge::Fact> all{fact};
    const auto made = asked("list.aim.led", all.front(), all);
    ASSERT_FALSE(made.empty());
    for (const Question &question : made) {
        EXPECT_EQ(question.options.size(), 3U);
        const auto pair = std::ranges::find(fact.pairs, question.answer.front(), &std::pair<QString, QString>::second);
        ASSERT_NE(pair, fact.pairs.end());
        EXPECT_TRUE(question.stem.contains(pair->first));
    }
}

TEST(ListKind, AnOpenListIsNeverAskedAsAWhole)
{
    const auto article = fixture::article(story);
    const auto fact = list(article, {"学理论", "转作风", "抓落实"}, "要学理论、转作风、抓落实");
    const std::vector<knowledge::Fact> all{fact};
    for (const char *id : {"list.choose.named", "list.choose.frame", "list.choose.led", "list.say.led"}) {
        EXPECT_TRUE(asked(id, all.front(), all).empty()) << id;
    }
}

TEST(ListKind, WhereNobodyRecitesTheOrderItIsNotAsked)
{
    const auto article = fixture::article(story);
    const std::vector<knowledge::Fact> all{unified(article)};
    EXPECT_TRUE(asked("list.tiles.named", all.front(), all).empty());
    EXPECT_TRUE(asked("list.next", all.front(), all).empty());
}

TEST(ListKind, TheStepAfterAnotherComesFromTheListItself)
{
    const auto article = fixture::article(story);
    auto fact = list(article, {"清洗", "脱色", "浸泡", "干燥", "定型"}, "清洗、脱色、浸泡、干燥、定型五道工序");
    fact.subject = QStringLiteral("锅炉修补：五道");
    fact.counts = QStringLiteral("五道");
    fact.fixedOrder = true;
    const Question made = onlyOne("list.next", fact);
    for (const QString &text : textsOf(made)) {
        EXPECT_TRUE(fact.items.contains(text)) << text.toStdString();
    }
    ASSERT_EQ(made.answer.size(), 1);
    EXPECT_FALSE(made.stem.contains(made.answer.front()));
}

TEST(ListForm, AnAffixIsWhatMostItemsShareAndNoPartOfAWord)
{
    EXPECT_EQ(affixOf({"政治功能强", "支部班子强", "党员队伍强"}).after, QStringLiteral("强"));
    EXPECT_EQ(affixOf({"以学铸魂", "以学增智", "以学正风"}).before, QStringLiteral("以学"));
    EXPECT_EQ(affixOf({"创新链", "产业链", "资金链"}), Affix{});
    EXPECT_EQ(affixOf({"一次踏勘", "一份方案", "一张账单"}), Affix{});
    EXPECT_EQ(affixOf({"双人验收", "双人保管", "双人领取", "双把锁", "双本账"}).before, QStringLiteral("双人"));
}

TEST(ListForm, ItemsPartWhereTheyAllDo)
{
    const QStringList verbs = fixture::templates().siblings().verbs;
    const auto hints = [&](const QStringList &items) {
        QStringList made;
        for (const ItemHalves &half : halvesOf(items, verbs)) {
            made.append(half.hint);
        }
        return made;
    };
    EXPECT_EQ(hints({"平常时候看得出来", "关键时刻站得出来", "危难关头豁得出来"}),
              (QStringList{"平常时候", "关键时刻", "危难关头"}));
    EXPECT_EQ(hints({"责任层层传递", "压力层层传导", "任务层层落实"}),
              (QStringList{"责任层层", "压力层层", "任务层层"}));
    EXPECT_EQ(hints({"学思想", "强党性", "重实践"}), (QStringList{"学", "强", "重"}));
    EXPECT_EQ(hints({"市级统筹", "镇街主抓", "村社落实"}), (QStringList{"市级", "镇街", "村社"}));
    EXPECT_TRUE(hints({"守住古河道", "守住老码头", "守住原住民"}).isEmpty());
    EXPECT_TRUE(hints({"把生产骨干培养成党员", "把党员培养成生产骨干", "把党员骨干输送到岗位"}).isEmpty());
}

TEST(ListForm, ABlankNeverPartsAWord)
{
    EXPECT_TRUE(halvesOf({"开农机的", "卖豆腐的", "带孙子的"}, {}).empty());
    EXPECT_EQ(affixOf({"过需求关", "过实践关", "过成效关"}), Affix{});
    EXPECT_EQ(affixOf({"群众点单", "网格派单", "部门接单", "社会评单"}), Affix{});
}

TEST(ListForm, AHalfThatTellsTheOtherIsNotAskedAlone)
{
    for (const ItemHalves &half : halvesOf({"线上学和线下学", "大会和小会", "口头讲和口头写"}, {})) {
        EXPECT_TRUE(half.told) << half.hint.toStdString();
    }
}

TEST(ListWords, ANumberAloneIsNoName)
{
    const auto article = fixture::article(story);
    auto fact = unified(article);
    const std::vector<knowledge::Fact> all{fact};
    const Material material(article, all, fixture::templates());
    EXPECT_EQ(listHead(all.front(), material), QStringLiteral("城东街道党工委“三个统一”"));
    auto other = list(article, {"学理论", "转作风", "抓落实"}, "要学理论、转作风、抓落实等");
    other.counts = QStringLiteral("三个方面工作");
    EXPECT_TRUE(listHead(other, material).isEmpty());
}

TEST(ListWords, AListTheTextNamesRightBeforeItIsCalledSo)
{
    const auto article =
        fixture::article(QStringLiteral("推行“三联三促”工作法。所谓“三联”，就是班子联支部、委员联班组、党员联职工；"
                                        "所谓“三促”，就是以联促学、以联促安、以联促效。"));
    auto fact = list(article, {"以联促学", "以联促安", "以联促效"}, "就是以联促学、以联促安、以联促效");
    fact.counts = QStringLiteral("三联");
    const std::vector<knowledge::Fact> all{fact};
    const Material material(article, all, fixture::templates());
    EXPECT_EQ(listHead(all.front(), material), QStringLiteral("“三联三促”中的“三促”"));
}

TEST(ListCount, WhatANumberCountsIsAskedForPlainly)
{
    const auto frame = [](const char *text) {
        return ListFrame{QStringLiteral("文中的话"), QString::fromUtf8(text)};
    };
    EXPECT_EQ(countedQuestion(frame("镇党委建立驿站，提供____三项支持。"), 3, false),
              QStringLiteral("镇党委建立驿站，提供哪三项支持？"));
    EXPECT_EQ(countedQuestion(frame("评议“____”四项。"), 4, true), QStringLiteral("评议下列哪几项？"));
    EXPECT_EQ(countedQuestion(frame("集团明确了____6个方面32项标准。"), 6, false),
              QStringLiteral("集团明确了哪6个方面的32项标准？"));
    EXPECT_TRUE(countedQuestion(frame("提供____三项支持。"), 4, false).isEmpty());
    EXPECT_TRUE(countedQuestion(frame("现场执行“____”五步法。"), 5, false).isEmpty());
    EXPECT_EQ(countOfRest(3, QStringLiteral("6个方面32项标准"), false), QStringLiteral("三个方面"));
}

TEST(ListCount, WhatTheTextCallsFollowingIsAskedForByItsLead)
{
    EXPECT_EQ(followingQuestion(QStringLiteral("第十三条　有下列情形之一的，司炉人员应当立即停炉"), 3, false),
              QStringLiteral("据文中规定，有下列哪三种情形之一的，司炉人员应当立即停炉？"));
}

TEST(ListCount, NeitherTheNumberOfAnArticleNorAnotherMatterStandsBeforeTheQuestion)
{
    const ListFrame frame{QStringLiteral("文中的话"),
                          QStringLiteral("第二十四条对行动不便患者，按照病情分为____三级。")};
    EXPECT_EQ(countedQuestion(frame, 3, false), QStringLiteral("对行动不便患者，按照病情分为哪三级？"));
    const ListFrame bare{QStringLiteral("文中的话"), QStringLiteral("建成传习所30个，扶持____三类项目。")};
    EXPECT_TRUE(countedQuestion(bare, 3, false).isEmpty());
}

TEST(ListWords, ItemsWithAPauseMarkInThemAreJoinedBySemicolons)
{
    EXPECT_EQ(joinedWhole({"加设病床、堆放物品", "锁闭出口"}), QStringLiteral("加设病床、堆放物品；锁闭出口"));
    EXPECT_EQ(joinedWhole({"红", "黄"}), QStringLiteral("红、黄"));
}

TEST(ListWhole, ItemsAreWholeOrNotAsked)
{
    const auto article = fixture::article(QStringLiteral(
        "集团从事煤电、新能源和供热三大业务。\n坚持把骨干培养成党员、把党员培养成骨干、把党员输送到重要岗位的机制。\n"
        "一是开展三年行动；二是由组织部牵头，多方协同。\n"));
    const auto business = list(article, {"从事煤电", "新能源", "供热"}, "集团从事煤电、新能源和供热三大业务");
    const auto cut = list(article,
                          {"把骨干培养成党员", "把党员培养成骨干", "把党员输送到重要"},
                          "坚持把骨干培养成党员、把党员培养成骨干、把党员输送到重要岗位的机制");
    const auto heads = list(article, {"开展三年行动", "由组织部牵头"}, "一是开展三年行动；二是由组织部牵头");
    const std::vector<knowledge::Fact> all{business, cut, heads};
    const Material material(article, all, fixture::templates());
    EXPECT_EQ(wholeList(business, material).value().items.front(), QStringLiteral("煤电"));
    EXPECT_EQ(wholeList(cut, material).value().items.back(), QStringLiteral("把党员输送到重要岗位"));
    EXPECT_FALSE(wholeList(heads, material).has_value());
}

TEST(ListKind, WhatAllItemsShareStaysToBeRead)
{
    const auto article = fixture::article(story);
    const Question made = onlyOne("list.say.frame", unified(article));
    EXPECT_THAT(made.stem.toStdString(), HasSubstr("统一____、统一____、统一____"));
    EXPECT_EQ(made.answer, (QStringList{"规划", "标准", "建设"}));
    EXPECT_TRUE(made.stem.endsWith(u'。'));
}

TEST(ListWords, AClozeOfTheTextClosesItsMarks)
{
    const auto article = fixture::article(story);
    const auto fact = list(article, {"市级统筹", "镇街主抓", "村社落实"}, "建立“市级统筹、镇街主抓、村社落实");
    const std::vector<knowledge::Fact> all{fact};
    const Material material(article, all, fixture::templates());
    const QString cloze = listFrame(itemPlaces(all.front()).at(1), all.front(), material).text;
    EXPECT_EQ(cloze.count(u'“'), cloze.count(u'”'));
    EXPECT_THAT(cloze.toStdString(), HasSubstr("____"));
}
