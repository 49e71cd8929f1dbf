#include "facts.h"
#include "questions/check.h"
#include "questions/generate.h"
#include "text/fold.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <set>

using namespace shixi;
using namespace shixi::questions;
using fixture::fact;
using fixture::templates;
using testing::IsEmpty;
using testing::SizeIs;

namespace
{

using Facts = std::vector<knowledge::Fact>;

struct Example {
    knowledge::Article article;
    Facts facts;
};

// A museum told in three paragraphs, 𠮷 and an emoji before all evidence.
Example museum()
{
    Example made;
    made.article = fixture::article(
        "𠮷祥博物馆🙂年报\n"
        "2016年5月，博物馆新馆正式开放。2018年9月，修复中心举办青铜器特展。2020年10月，博物馆启用线上预约。\n"
        "馆内现有讲解员113名，志愿者1600余名。修复组由陶瓷、书画、金属三个小组组成。"
        "讲解坚持看得懂、听得清、记得住的要求。服务做到问候好、引导好、答疑好。\n"
        "2017年3月，市文物局印发《场馆消防安全检查办法》，对展厅巡查作出规定。"
        "2019年1月，省文化厅印发《场馆参观秩序管理办法》，要求分时入场。2021年6月，区应急局印发《场馆卫生保洁管理办法》"
        "，规定每日清扫。\n"
        "陶瓷组采用榫卯拼接，缩短了工期。书画组运用低温揭裱，保住了绢本。金属组推行逐件除锈，留下了铭文。");
    const auto add = [&](Kind kind, const QString &answer, const QString &quote) -> knowledge::Fact & {
        made.facts.push_back(fact(made.article, kind, answer, quote));
        return made.facts.back();
    };
    add(Kind::DateEvent, "2016年5月", "2016年5月，博物馆新馆正式开放").subject = "博物馆新馆正式开放";
    add(Kind::DateEvent, "2018年9月", "2018年9月，修复中心举办青铜器特展").subject = "修复中心举办青铜器特展";
    add(Kind::DateEvent, "2020年10月", "2020年10月，博物馆启用线上预约").subject = "博物馆启用线上预约";
    add(Kind::Figure, "113名", "馆内现有讲解员113名");
    add(Kind::Figure, "1600余名", "志愿者1600余名");
    knowledge::Fact &clear = add(Kind::SloganList, "看得懂、听得清、记得住", "讲解坚持看得懂、听得清、记得住的要求");
    clear.items = QStringList{"看得懂", "听得清", "记得住"};
    clear.fixedOrder = true;
    add(Kind::SloganList, "问候好、引导好、答疑好", "服务做到问候好、引导好、答疑好").items =
        QStringList{"问候好", "引导好", "答疑好"};
    const auto addTitle = [&](const QString &title, const QString &issuer, const QString &date, const QString &quote) {
        knowledge::Fact &made_ = add(Kind::Document, title, quote);
        made_.issuer = issuer;
        made_.docDate = date;
    };
    addTitle("《场馆消防安全检查办法》",
             "市文物局",
             "2017年3月",
             "2017年3月，市文物局印发《场馆消防安全检查办法》，对展厅巡查作出规定");
    addTitle("《场馆参观秩序管理办法》",
             "省文化厅",
             "2019年1月",
             "2019年1月，省文化厅印发《场馆参观秩序管理办法》，要求分时入场");
    addTitle("《场馆卫生保洁管理办法》",
             "区应急局",
             "2021年6月",
             "2021年6月，区应急局印发《场馆卫生保洁管理办法》，规定每日清扫");
    const auto addCase = [&](const QString &unit, const QString &practice, const QString &quote) {
        knowledge::Fact &made_ = add(Kind::Case, unit, quote);
        made_.unit = unit;
        made_.practice = practice;
    };
    addCase("陶瓷组", "采用榫卯拼接", "陶瓷组采用榫卯拼接，缩短了工期");
    addCase("书画组", "运用低温揭裱", "书画组运用低温揭裱，保住了绢本");
    addCase("金属组", "推行逐件除锈", "金属组推行逐件除锈，留下了铭文");
    return made;
}

Generated make(const Example &example, std::uint64_t seed = 1)
{
    return generate(example.article, example.facts, templates(), seed);
}

std::vector<Question> of(const Generated &made, Kind kind, QuestionType type)
{
    std::vector<Question> found;
    std::ranges::copy_if(made.questions, std::back_inserter(found), [&](const Question &asked) {
        return asked.kind == kind && asked.type == type;
    });
    return found;
}

std::vector<std::string> rules(const Generated &made)
{
    std::vector<std::string> all;
    std::ranges::transform(made.skipped, std::back_inserter(all), &Finding::rule);
    return all;
}

QStringList optionTexts(const Question &asked)
{
    QStringList texts;
    for (const Option &option : asked.options) {
        texts.append(option.text);
    }
    return texts;
}

} // namespace

TEST(Generate, EveryFactOfAWholeArticleGetsACardOrAReason)
{
    const Example example = museum();
    const Generated made = make(example);
    std::set<FactId> told;
    for (const Card &card : made.cards) {
        told.insert(card.facts.front());
    }
    for (const Finding &finding : made.skipped) {
        EXPECT_TRUE(told.insert({finding.place}).second) << finding.place;
        EXPECT_EQ(finding.arguments.size(), 3U);
    }
    EXPECT_EQ(told.size(), example.facts.size());
    EXPECT_THAT(rules(made), IsEmpty());
}

TEST(Generate, ACardBeginsWithTheEasiestForm)
{
    const Generated made = make(museum());
    const QuestionSet set({}, {}, {}, made.cards, made.questions);
    ASSERT_FALSE(made.cards.empty());
    for (const Card &card : made.cards) {
        EXPECT_EQ(card.id, mintCardId(card.facts, card.direction));
        EXPECT_EQ(set.question(card.questions.front())->form, Form::Recognise);
        EXPECT_TRUE(std::ranges::is_sorted(card.questions, {}, [&](const QuestionId &id) {
            return set.question(id)->form;
        }));
    }
}

TEST(Generate, IdsAreMintedOverTheCardAndDiffer)
{
    const Generated made = make(museum());
    std::set<QuestionId> ids;
    for (const Card &card : made.cards) {
        for (const QuestionId &id : card.questions) {
            const auto asked = std::ranges::find(made.questions, id, &Question::id);
            ASSERT_NE(asked, made.questions.end());
            EXPECT_EQ(id, mintQuestionId(card.id.value, asked->type, asked->templateId, asked->stem));
            EXPECT_TRUE(ids.insert(id).second);
        }
    }
    EXPECT_EQ(ids.size(), made.questions.size());
}

TEST(Generate, EveryKeyIsAnOptionAndItsResponseIsRight)
{
    for (const Question &asked : make(museum()).questions) {
        if (asked.type == QuestionType::Reveal) {
            EXPECT_THAT(asked.options, IsEmpty());
            continue;
        }
        ASSERT_EQ(asked.key.size(), asked.answer.size());
        for (qsizetype at = 0; at < asked.key.size(); ++at) {
            ASSERT_NE(asked.option(asked.key.at(at)), nullptr);
            EXPECT_EQ(asked.option(asked.key.at(at))->text, asked.answer.at(at));
            EXPECT_EQ(asked.option(asked.key.at(at))->why, "");
        }
        EXPECT_EQ(check(asked, {asked.key}), Verdict::Right);
    }
}

TEST(Generate, NoStemShowsItsAnswer)
{
    for (const Question &asked : make(museum()).questions) {
        for (const QString &answer : asked.answer) {
            EXPECT_FALSE(text::normalForm(asked.stem).contains(text::normalForm(answer))) << asked.stem.toStdString();
        }
        EXPECT_FALSE(asked.stem.contains('{'));
    }
}

TEST(Generate, OptionsOfAChoiceAreApart)
{
    for (const Question &asked : make(museum()).questions) {
        const QStringList texts = optionTexts(asked);
        for (const QString &one : texts) {
            for (const QString &other : texts) {
                const bool same = &one == &other;
                EXPECT_TRUE(same || !text::normalForm(one).contains(text::normalForm(other)));
            }
        }
        if (asked.type == QuestionType::Single) {
            EXPECT_THAT(texts, testing::AllOf(testing::SizeIs(testing::Ge(3)), testing::SizeIs(testing::Le(4))));
        }
    }
}

TEST(Generate, EvidenceStandsBehindCharactersOutsideTheBasicPlane)
{
    const Example example = museum();
    for (const Question &asked : make(example).questions) {
        EXPECT_TRUE(knowledge::holds(asked.evidence, example.article.text));
    }
}

TEST(Generate, SameInputSameQuestionsOtherSeedOtherOrder)
{
    Example example = museum();
    const Generated first = make(example);
    std::ranges::reverse(example.facts);
    const Generated second = make(example);
    ASSERT_EQ(first.questions.size(), second.questions.size());
    for (std::size_t at = 0; at < first.questions.size(); ++at) {
        EXPECT_EQ(first.questions[at].id, second.questions[at].id);
        EXPECT_EQ(first.questions[at].options, second.questions[at].options);
    }
    const Generated third = make(example, 2);
    EXPECT_FALSE(std::ranges::equal(first.questions, third.questions, {}, &Question::options, &Question::options));
}

TEST(Generate, ADateIsAskedWithDatesOfOtherEvents)
{
    const auto asked = of(make(museum()), Kind::DateEvent, QuestionType::Single);
    ASSERT_THAT(asked, SizeIs(3));
    EXPECT_EQ(asked.front().stem, "博物馆新馆正式开放，是在哪年哪月？");
    EXPECT_EQ(asked.front().answer, QStringList{"2016年5月"});
    EXPECT_THAT(optionTexts(asked.front()), testing::Contains("2018年9月"));
}

TEST(Generate, AnInventedSubjectIsNotAskedTheTextIs)
{
    Example example = museum();
    example.facts.resize(1);
    example.facts.front().subject = "总馆长剪彩";
    const auto asked = of(make(example), Kind::DateEvent, QuestionType::Single);
    ASSERT_THAT(asked, SizeIs(1));
    EXPECT_EQ(asked.front().stem, "根据文章，空白处应填哪个时间？____，博物馆新馆正式开放");
}

TEST(Generate, FiguresStandInOrderOfSize)
{
    const auto asked = of(make(museum()), Kind::Figure, QuestionType::Single);
    ASSERT_THAT(asked, SizeIs(2));
    for (const Question &one : asked) {
        EXPECT_TRUE(one.fixedOptions);
    }
}

TEST(Generate, AListIsChosenFromItsOwnAndASiblingsItems)
{
    const auto asked = of(make(museum()), Kind::SloganList, QuestionType::Multiple);
    ASSERT_THAT(asked, SizeIs(2));
    const QStringList texts = optionTexts(asked.front());
    EXPECT_THAT(texts, SizeIs(6));
    for (const QString item : {"看得懂", "听得清", "记得住", "问候好", "引导好", "答疑好"}) {
        EXPECT_TRUE(texts.contains(item));
    }
    EXPECT_TRUE(asked.front().answerIsList);
    EXPECT_EQ(asked.front().answer, (QStringList{"看得懂", "听得清", "记得住"}));
}

TEST(Generate, OnlyARecitedListIsPutInOrder)
{
    Example example = museum();
    for (knowledge::Fact &list : example.facts) {
        list.subject = list.items.contains("看得懂") ? "讲解的要求" : list.items.isEmpty() ? list.subject : "服务做到";
    }
    EXPECT_THAT(of(make(example), Kind::SloganList, QuestionType::Tiles), SizeIs(0)); // 讲解的要求 is not in the text
    for (knowledge::Fact &list : example.facts) {
        list.subject = list.items.contains("看得懂") ? "讲解坚持的要求" : list.subject;
    }
    for (const Question &tiles : of(make(example), Kind::SloganList, QuestionType::Tiles)) {
        EXPECT_EQ(tiles.answer.front(), "看得懂");
    }
}

TEST(Generate, ADocumentIsAskedByItsOccasionAndItsIssuer)
{
    const Generated made = make(museum());
    const auto asked = of(made, Kind::Document, QuestionType::Single);
    std::set<QString> ids;
    for (const Question &one : asked) {
        ids.insert(one.templateId);
    }
    EXPECT_TRUE(ids.contains("document.blank"));
    EXPECT_TRUE(ids.contains("document.issuer"));
    const auto said = of(made, Kind::Document, QuestionType::Reveal);
    EXPECT_TRUE(std::ranges::any_of(said, [](const Question &one) {
        return one.answer == QStringList{"消防安全检查"};
    }));
}

TEST(Generate, AUnitWhosePracticeBearsItsNameIsNotAskedForIt)
{
    Example example = museum();
    knowledge::Fact &bearing = example.facts.back();
    bearing.practice = "金属组推行逐件除锈";
    for (const Question &asked : make(example).questions) {
        EXPECT_FALSE(asked.facts.front() == bearing.id) << asked.stem.toStdString();
    }
    EXPECT_THAT(rules(make(example)), testing::Contains("questions.skipped-gives-away"));
}

TEST(Generate, APrincipleIsBlankedAtItsNormWords)
{
    Example example;
    example.article = fixture::article("作业人员必须佩戴防护面罩，不得离岗。\n班组应当检查气瓶阀门，消除隐患。\n"
                                       "新员工必须掌握应急开关，才能上机。\n值班员务必落实交接签字，逐项核对。");
    example.facts = {
        fact(example.article,
             Kind::Principle,
             "作业人员必须佩戴防护面罩，不得离岗",
             "作业人员必须佩戴防护面罩，不得离岗"),
        fact(example.article, Kind::Principle, "班组应当检查气瓶阀门，消除隐患", "班组应当检查气瓶阀门，消除隐患")};
    // Strays come from clauses that begin with such a verb; here there are none, so nothing is asked rather than
    // invented.
    EXPECT_THAT(rules(make(example)), testing::Each("questions.skipped-few-strays"));
    example.article.text += "\n佩戴绝缘手套，检查接地线路，使用专用扳手，遵守动火时限。";
    const auto asked = of(make(example), Kind::Principle, QuestionType::Single);
    ASSERT_THAT(asked, SizeIs(2));
    EXPECT_EQ(asked.front().answer, QStringList{"防护面罩"});
    EXPECT_EQ(asked.front().stem, "补全这一要求：作业人员必须佩戴____，不得离岗");
}

TEST(Generate, OneFactAloneIsAskedWhereItsFalseOptionsCanBeMade)
{
    Example example;
    example.article = fixture::article("球队于2019年7月首次夺得联赛冠军。");
    example.facts = {fact(example.article, Kind::DateEvent, "2019年7月", "球队于2019年7月首次夺得联赛冠军")};
    const Generated made = make(example);
    EXPECT_THAT(made.cards, SizeIs(1));
    EXPECT_THAT(made.skipped, IsEmpty());
}

TEST(Generate, AFactWithoutSiblingsIsSkippedAndSaidSo)
{
    Example example;
    example.article = fixture::article("俱乐部在主场召开青训工作座谈会，听取教练意见。");
    example.facts = {
        fact(example.article, Kind::Meeting, "青训工作座谈会", "俱乐部在主场召开青训工作座谈会，听取教练意见")};
    const Generated made = make(example);
    EXPECT_THAT(made.cards, IsEmpty());
    EXPECT_THAT(made.questions, IsEmpty());
    ASSERT_THAT(made.skipped, SizeIs(1));
    EXPECT_EQ(made.skipped.front().rule, "questions.skipped-few-strays");
    EXPECT_EQ(made.skipped.front().place, example.facts.front().id.value);
    EXPECT_EQ(made.skipped.front().arguments, (std::vector<std::string>{"meeting", "青训工作座谈会", "meeting.blank"}));
}

TEST(Generate, OfTwoEqualFactsOneIsAsked)
{
    Example example = museum();
    example.facts = {example.facts.front(), example.facts.front()};
    example.facts.back().id.value = "ffffffffffffffff";
    const Generated made = make(example);
    EXPECT_THAT(made.cards, SizeIs(1));
    EXPECT_THAT(rules(made), testing::ElementsAre("questions.skipped-duplicate"));
}

TEST(Generate, EvidenceThatDoesNotStandIsNotAsked)
{
    Example example = museum();
    example.facts.resize(1);
    example.facts.front().evidence.start += 1;
    const Generated made = make(example);
    EXPECT_THAT(made.cards, IsEmpty());
    EXPECT_THAT(rules(made), testing::ElementsAre("questions.skipped-evidence"));
}

TEST(Generate, EvidenceThatHalvesACharacterIsNotAsked)
{
    Example example;
    example.article = fixture::article("𠮷馆于2019年7月首次开放夜场。");
    example.facts = {fact(example.article, Kind::DateEvent, "2019年7月", example.article.text.mid(1))};
    EXPECT_THAT(rules(make(example)), testing::ElementsAre("questions.skipped-evidence"));
}

TEST(Generate, AFigureThatCanBeCountedInTheStemIsNotAsked)
{
    Example example;
    example.article = fixture::article("检修班组把好看、听、摸三道关口。");
    example.facts = {fact(example.article, Kind::Figure, "三道", "检修班组把好看、听、摸三道关口")};
    EXPECT_THAT(rules(make(example)), testing::ElementsAre("questions.skipped-gives-away"));
}

TEST(Generate, AQuotationLeftOpenIsCutAtItsMark)
{
    Example example = museum();
    example.article.text += "\n队规写明“队员训练做到早到场、早热身、早总结的要求，全队照办，不打折扣”。";
    example.facts.push_back(fact(example.article,
                                 Kind::SloganList,
                                 "早到场、早热身、早总结",
                                 "队规写明“队员训练做到早到场、早热身、早总结的要求"));
    example.facts.back().items = QStringList{"早到场", "早热身", "早总结"};
    const auto asked = of(make(example), Kind::SloganList, QuestionType::Multiple);
    ASSERT_THAT(asked, SizeIs(3));
    EXPECT_EQ(asked.back().stem, "根据文章，空白处列出了下列哪几项？队员训练做到____的要求");
}

TEST(Generate, NoFactsNoQuestions)
{
    Example example;
    example.article = fixture::article("");
    const Generated made = make(example);
    EXPECT_THAT(made.cards, IsEmpty());
    EXPECT_THAT(made.skipped, IsEmpty());
}

TEST(Generate, WhatHoldsUpToADateSaysSo)
{
    Example example = museum();
    example.facts = {example.facts.at(3)};
    example.facts.front().asOf = "2023年6月";
    for (const Question &asked : make(example).questions) {
        EXPECT_TRUE(asked.stem.endsWith("（截至2023年6月）")) << asked.stem.toStdString();
    }
}
