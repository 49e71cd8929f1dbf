#include "facts.h"
#include "questions/gates/gates.h"

#include <gtest/gtest.h>

using namespace shixi;
using namespace shixi::questions;

// One made-up article of a museum, asked about by hand.
class Gates : public testing::Test
{
protected:
    knowledge::Article article = fixture::article(
        "𠮷祥馆志🙂\n2016年5月，博物馆新馆开放。全年共接待观众八批，讲解员"
        "须佩戴铜质胸牌上岗。\n另一段写陶器。");
    knowledge::Fact fact = fixture::fact(article, Kind::Term, "铜质胸牌", "讲解员须佩戴铜质胸牌上岗");
    std::vector<knowledge::Fact> facts{fact};
    const Templates &templates = fixture::templates();
    Material material{article, facts, templates};
    Template row;
    Asked asked{"铜质胸牌", {}, {article.text.indexOf("铜质胸牌"), 4}};

    std::optional<Reason> fault(const QString &text, const QStringList &fillers)
    {
        return stemFault(row, {text, fillers}, fact, asked, material);
    }
};

TEST_F(Gates, AStemOfTheParagraphsOwnWordsPasses)
{
    const QString words = "讲解员须佩戴____上岗";
    EXPECT_EQ(fault("空白处应填哪个词？" + words, {words}), std::nullopt);
}

TEST_F(Gates, AWordOrNumberFromElsewhereIsAnInvention)
{
    EXPECT_EQ(fault("陶器馆的讲解员须佩戴什么上岗？", {"陶器馆的讲解员"}), Reason::Closure);
    EXPECT_EQ(fault("讲解员须佩戴什么上岗，共9批？", {"讲解员", "9批"}), Reason::Closure);
}

TEST_F(Gates, PunctuationParticipatesInNoWord)
{
    EXPECT_EQ(fault("空白处应填哪个词？接待观众八批、讲解员须佩戴____", {"接待观众八批、讲解员须佩戴____"}),
              std::nullopt);
}

TEST_F(Gates, AStemIsNeitherTooShortNorTooLong)
{
    EXPECT_EQ(fault("佩戴什么？", {}), Reason::StemLength);
    EXPECT_EQ(fault(QString(200, u'长'), {}), Reason::StemLength);
}

TEST_F(Gates, AStemDoesNotPointBackward)
{
    EXPECT_EQ(fault("其讲解员须佩戴什么上岗才行？", {"其讲解员"}), Reason::StemForm);
}

TEST_F(Gates, AStemHasNoHolesAndNoHalfPairs)
{
    EXPECT_EQ(fault("讲解员须……上岗的是哪一批人？", {"讲解员须……上岗"}), Reason::StemForm);
    EXPECT_EQ(fault("“讲解员须佩戴什么才能上岗？", {"“讲解员须佩戴"}), Reason::StemForm);
}

TEST(CountsItself, ANumberBehindItsOwnListIsNotAsked)
{
    EXPECT_TRUE(countsItself("把好看、听、摸____关口", 3));
    EXPECT_FALSE(countsItself("把好看、听、摸____关口", 4));
    EXPECT_TRUE(countsItself("展览分为“开河”“行船”“入仓”“归市”____单元", 4));
    EXPECT_TRUE(countsItself("坚持“走训、集训和封闭训练”____方式", 3));
    EXPECT_TRUE(countsItself("分为____单元：“开河”“行船”“入仓”", 3));
    EXPECT_FALSE(countsItself("看、听、摸都做到，一年检查____展厅", 3));
}

TEST_F(Gates, TheKeyIsNotInTheStem)
{
    EXPECT_EQ(fault("讲解员须佩戴铜质胸牌的是哪一批？", {}), Reason::KeyInStem);
}

TEST_F(Gates, ADateIsNotAskedBesideADate)
{
    row.ask = Ask::Date;
    asked.key = "2016年5月";
    EXPECT_EQ(fault("2016年的博物馆新馆开放是在哪年哪月？", {}), Reason::DateInStem);
    EXPECT_EQ(fault("博物馆新馆开放，是在哪年哪月？", {"博物馆新馆开放"}), std::nullopt);
}

TEST_F(Gates, OptionsDifferAndHoldNoOther)
{
    const Limits limits;
    EXPECT_FALSE(fitsBeside("《导览》", {"导览"}, {}, "", limits));
    EXPECT_FALSE(fitsBeside("铜质胸牌扣", {"铜质胸牌"}, {}, "", limits));
    EXPECT_FALSE(fitsBeside("木质胸牌", {"铜质胸牌"}, {"木质胸牌。"}, "", limits));
    EXPECT_TRUE(fitsBeside("木质胸牌", {"铜质胸牌"}, {"陶制胸牌"}, "", limits));
}

TEST_F(Gates, OptionsAreOfLikeLength)
{
    const Limits limits;
    EXPECT_FALSE(fitsBeside("由讲解员逐件登记并且拍照存档备查", {"逐件登记"}, {}, "", limits));
    EXPECT_TRUE(fitsBeside("拍照存档", {"逐件登记"}, {}, "", limits));
}

TEST_F(Gates, AnOptionThatTheStemShowsIsNoOption)
{
    EXPECT_FALSE(fitsBeside("拍照存档", {"逐件登记"}, {}, "先拍照存档，再____", Limits{}));
}

TEST_F(Gates, AKeyThatAloneEchoesTheStemGivesItselfAway)
{
    const QString stem = "陶器修复组怎样修补陶器？";
    EXPECT_TRUE(overlapGivesAway("由陶器修复工修补", {{"逐件登记"}, {"拍照存档"}}, stem));
    EXPECT_FALSE(overlapGivesAway("由陶器修复工修补", {{"请陶器修复工修补盖子"}}, stem));
    EXPECT_FALSE(overlapGivesAway("逐件登记", {{"拍照存档"}}, stem));
}

TEST_F(Gates, WhatTheTextSaysInThisFrameIsNoStray)
{
    const knowledge::Article other = fixture::article("讲解员须佩戴胸牌上岗。保安员须佩戴手电上岗。");
    const std::vector<knowledge::Fact> none;
    const Material two(other, none, templates);
    const text::Span blank{other.text.indexOf("胸牌"), 2};
    EXPECT_TRUE(isAttested("手电", blank, two));
    EXPECT_FALSE(isAttested("水壶", blank, two));
}

TEST_F(Gates, AStemThatLeansOnItsTextOrIsHalfASentenceIsUnfit)
{
    const QRegularExpression &unfit = templates.unfitStems();
    for (const QString stem : {"本会理事会履行哪四项职责？",
                               "在户外连续开展多少小时以上的活动？",
                               "可以各开一次，但几次间隔不得超过3天？",
                               "年满多少周岁不满十八周岁的，可以申请？"}) {
        EXPECT_TRUE(unfit.match(stem).hasMatch()) << stem.toStdString();
    }
    for (const QString stem : {"项目的成本会计由谁担任？", "资本市场有哪三项改革？", "60岁以上的老人占百分之几？"}) {
        EXPECT_FALSE(unfit.match(stem).hasMatch()) << stem.toStdString();
    }
}
