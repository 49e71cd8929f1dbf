#include "facts.h"
#include "questions/dates/dateevent.h"
#include "questions/dates/dates.h"
#include "questions/dates/relativedates.h"
#include "questions/generate.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace shixi;
using namespace shixi::questions;
using fixture::fact;
using fixture::templates;

namespace datekind
{

namespace
{

struct Told {
    knowledge::Article article;
    std::vector<knowledge::Fact> facts;

    void add(const QString &answer, const QString &quote, const QString &subject)
    {
        facts.push_back(fact(article, Kind::DateEvent, answer, quote));
        facts.back().subject = subject;
    }
};

EventAsked asked(const QString &subject)
{
    Told one{fixture::article("2019年5月，" + subject + "。"), {}};
    one.add("2019年5月", "2019年5月，" + subject, subject);
    return eventAsked(one.facts.front(), QStringLiteral("哪年哪月"), Material(one.article, one.facts, templates()));
}

} // namespace

TEST(DateKind, WhatWasDoneToATitleOrAMeetingIsAskedOfIt)
{
    EXPECT_EQ(asked("制定《南山图书馆三年行动计划》").question, "《南山图书馆三年行动计划》是哪年哪月制定的？");
    EXPECT_EQ(asked("召开全市文化工作会议").question, "全市文化工作会议是哪年哪月召开的？");
    EXPECT_EQ(asked("召开全市文化工作会议").statement, "{date}，全市文化工作会议召开。");
}

TEST(DateKind, AnEventWithItsSubjectIsAskedAsItIs)
{
    EXPECT_EQ(asked("南山图书馆与市档案馆签订合作协议").question, "南山图书馆与市档案馆是哪年哪月签订合作协议的？");
}

TEST(DateKind, AnEventWithoutASubjectIsNotAsked)
{
    for (const QString subject : {"出土于4号坑的作坊区",
                                  "计划建成投产",
                                  "落实召开的座谈会部署",
                                  "本馆总收入9640万元",
                                  "会议总结全市工业经济运行情况",
                                  "市文化局启动起草工作",
                                  "项目部启用新系统"}) {
        EXPECT_EQ(asked(subject).question, "") << subject.toStdString();
    }
}

TEST(DateKind, WhoIssuedATitleIsTakenFromItsDocument)
{
    Told one{fixture::article("2019年5月，印发《南山图书馆借阅办法》。市文化局印发《南山图书馆借阅办法》。"), {}};
    one.add("2019年5月", "2019年5月，印发《南山图书馆借阅办法》", "印发《南山图书馆借阅办法》");
    one.facts.push_back(
        fact(one.article, Kind::Document, "《南山图书馆借阅办法》", "市文化局印发《南山图书馆借阅办法》"));
    one.facts.back().issuer = QStringLiteral("市文化局");
    const Material material(one.article, one.facts, templates());
    EXPECT_EQ(eventOf(one.facts.front(), material), "市文化局印发《南山图书馆借阅办法》");
}

TEST(DateKind, NoOptionIsLaterThanTheLastDayTheArticleTellsOf)
{
    Told one{fixture::article("2023年3月，南山图书馆新馆开馆。2019年6月，旧馆停止开放。"), {}};
    one.add("2023年3月", "2023年3月，南山图书馆新馆开馆", "南山图书馆新馆开馆");
    one.add("2019年6月", "2019年6月，旧馆停止开放", "旧馆停止开放");
    const Material material(one.article, one.facts, templates());
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        SplitMix64 random(seed);
        const Pool pool = dateStrays({"2023年3月", {}, {}}, one.facts.front(), material, random);
        EXPECT_FALSE(pool.strays.empty());
        for (const Stray &stray : pool.strays) {
            EXPECT_LE(stray.text.left(4).toInt(), 2023) << stray.text.toStdString();
            EXPECT_FALSE(stray.text.startsWith("2023年") && stray.text.mid(5).chopped(1).toInt() > 3)
                << stray.text.toStdString();
        }
    }
}

TEST(DateKind, OwnRegulationIsAskedByTheTitleOfTheArticle)
{
    Told one{fixture::article("南山图书馆借阅办法\n第一条 本办法自2021年4月16日起施行。"), {}};
    one.add("2021年4月16日", "本办法自2021年4月16日起施行", "本办法施行");
    const Material material(one.article, one.facts, templates());
    EXPECT_EQ(eventAsked(one.facts.front(), "哪一天", material).question, "《南山图书馆借阅办法》自哪一天起施行？");
}

TEST(DateKind, ADocumentThatIsRepealedIsNotAskedByItsDate)
{
    Told one{fixture::article("2019年6月公布的《南山图书馆借阅规定》同时废止。"), {}};
    one.add("2019年6月", "2019年6月公布的《南山图书馆借阅规定》同时废止", "《南山图书馆借阅规定》公布");
    EXPECT_EQ(eventOf(one.facts.front(), Material(one.article, one.facts, templates())), "");
}

TEST(DateKind, ShortNamesGivenInBracketsAreLeftOut)
{
    EXPECT_EQ(asked("市文化局印发《南山图书馆借阅办法》（以下简称《办法》）").question,
              "市文化局是哪年哪月印发《南山图书馆借阅办法》的？");
}

TEST(DateKind, MonthAndDayAreABlankEachAndTheYearIsTold)
{
    Told one{fixture::article("2021年4月16日，南山图书馆召开读者大会。2020年7月9日，市档案馆完成搬迁。"), {}};
    one.add("2021年4月16日", "2021年4月16日，南山图书馆召开读者大会", "南山图书馆召开读者大会");
    one.add("2020年7月9日", "2020年7月9日，市档案馆完成搬迁", "市档案馆完成搬迁");
    const Generated made = generate(one.article, one.facts, templates(), {1, true});
    const auto parts = std::ranges::find(made.questions, QStringLiteral("date.parts"), &Question::templateId);
    ASSERT_NE(parts, made.questions.end());
    EXPECT_EQ(parts->answer, (QStringList{"4", "16"}));
    EXPECT_EQ(parts->stem.count("____"), 2);
    EXPECT_TRUE(parts->stem.contains("2021年____月____日，")) << parts->stem.toStdString();
    EXPECT_EQ(parts->options.size(), 6U);
}

TEST(DateKind, ADayOfAnUntoldYearIsAskedByMonthAndDay)
{
    Told one{fixture::article("4月16日，南山图书馆召开读者大会。"), {}};
    one.add("4月16日", "4月16日，南山图书馆召开读者大会", "南山图书馆召开读者大会");
    const Generated made = generate(one.article, one.facts, templates(), {1, true});
    const auto when = std::ranges::find(made.questions, QStringLiteral("date.when"), &Question::templateId);
    ASSERT_NE(when, made.questions.end());
    EXPECT_EQ(when->stem, "据文中所说，南山图书馆是几月几日召开读者大会的？");
    EXPECT_EQ(when->answer, QStringList{"4月16日"});
    const bool typed = std::ranges::any_of(made.questions, [](const Question &question) {
        return question.type == QuestionType::Short;
    });
    EXPECT_FALSE(typed);
}

TEST(DateKind, TheYearATitleTellsIsNoOtherInAnyOption)
{
    Told one{fixture::article("2024年5月28日，市文化局印发《南山图书馆三年规划（2024—2026年）》。"), {}};
    const QString event = "市文化局印发《南山图书馆三年规划（2024—2026年）》";
    one.add("2024年5月28日", "2024年5月28日，" + event, event);
    const Material material(one.article, one.facts, templates());
    for (std::uint64_t seed = 0; seed < 40; ++seed) {
        SplitMix64 random(seed);
        for (const Stray &stray : dateStrays({"2024年5月28日", {}, {}}, one.facts.front(), material, random).strays) {
            EXPECT_TRUE(stray.text.startsWith("2024年")) << stray.text.toStdString();
        }
    }
}

TEST(DateKind, WhoseDoingsAListTellsStandsAboveIt)
{
    const QString list = "市文化委员会持续深化阅读城市建设——\n\n2019年5月，制定《南山图书馆三年行动计划》。";
    Told one{fixture::article(list), {}};
    one.add("2019年5月", "2019年5月，制定《南山图书馆三年行动计划》", "制定《南山图书馆三年行动计划》");
    const Material material(one.article, one.facts, templates());
    EXPECT_EQ(eventOf(one.facts.front(), material), "市文化委员会制定《南山图书馆三年行动计划》");
}

TEST(DateKind, AnOfficeOfTheOneTheArticleIsAboutMadeTheDocument)
{
    EXPECT_EQ(asked("集团党委组织部又制定《党支部书记履职清单》").statement,
              "{date}，集团党委组织部制定《党支部书记履职清单》。");
    EXPECT_EQ(asked("《党支部书记履职清单》修订").statement, "《党支部书记履职清单》于{date}修订。");
}

TEST(DateKind, ARelativeDateIsToldWithItsYear)
{
    Told one{
        fixture::article("2022年5月，县委办公室印发《方案》。同年9月，县委组织部出台《规则》。今年4月，召开现场会。"),
        {}};
    one.article.anchorYear = 2024;
    one.add("2022年9月", "同年9月，县委组织部出台《规则》", "县委组织部出台《规则》");
    one.facts.back().surface = "同年9月";
    const Material material(one.article, one.facts, templates());
    EXPECT_EQ(withYearsTold("同年9月，县委组织部出台《规则》", one.facts[0], material),
              "同年9月（2022年9月），县委组织部出台《规则》");
    EXPECT_EQ(withYearsTold("今年4月，召开现场会", one.facts[0], material), "今年4月（2024年4月），召开现场会");
    EXPECT_EQ(withYearsTold("次年3月验收", one.facts[0], material), "次年3月验收");
    EXPECT_EQ(withYearsTold("过去年轻人外出", one.facts[0], material), "过去年轻人外出");
}

} // namespace datekind
