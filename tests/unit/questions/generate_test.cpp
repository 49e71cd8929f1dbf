#include "museum.h"
#include "questions/check.h"
#include "questions/generate.h"
#include "text/fold.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <set>

using namespace shixi;
using namespace shixi::questions;
using namespace shixi::questions::fixture;
using testing::IsEmpty;
using testing::SizeIs;

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
}

TEST(Generate, ACardBeginsWithItsEasiestFormOneToChooseFromOrAsItsKindMayBegin)
{
    const Generated made = make(museum());
    const QuestionSet set({}, {}, {}, made.cards, made.questions);
    ASSERT_FALSE(made.cards.empty());
    for (const Card &card : made.cards) {
        EXPECT_EQ(card.id, mintCardId(card.facts, card.direction));
        const Question &first = *set.question(card.questions.front());
        const bool told = std::ranges::any_of(card.questions, [&](const QuestionId &id) {
            const Question &one = *set.question(id);
            return templates().begins(one.kind, one.type);
        });
        EXPECT_TRUE(first.form == Form::Recognise || told) << first.stem.toStdString();
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
    const auto several = std::ranges::count_if(made.questions, [](const Question &asked) {
        return asked.facts.size() > 1;
    });
    EXPECT_EQ(ids.size() + static_cast<std::size_t>(several), made.questions.size());
}

TEST(Generate, EveryKeyIsAnOptionAndItsResponseIsRight)
{
    for (const Question &asked : make(museum()).questions) {
        if (asked.type == QuestionType::Reveal || asked.type == QuestionType::Short) {
            EXPECT_THAT(asked.options, IsEmpty());
            continue;
        }
        ASSERT_EQ(asked.key.size(), asked.answer.size());
        if (asked.type == QuestionType::Matching) {
            continue;
        }
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

namespace
{

bool isNumber(const QString &text)
{
    return std::ranges::all_of(text, [](QChar character) {
        return character.isDigit();
    });
}

} // namespace

TEST(Generate, OptionsOfAChoiceAreApart)
{
    for (const Question &asked : make(museum()).questions) {
        const QStringList texts = optionTexts(asked);
        for (const QString &one : texts) {
            for (const QString &other : texts) {
                const bool same = &one == &other || (isNumber(one) && one != other); // 8 beside 18 in a bank of numbers
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

TEST(Generate, OneFactAloneIsAskedWhereItsFalseOptionsCanBeMade)
{
    Example example;
    example.article = fixture::article("南山图书馆于2019年7月建成开放。");
    example.facts = {fact(example.article, Kind::DateEvent, "2019年7月", "南山图书馆于2019年7月建成开放")};
    example.facts.front().subject = "南山图书馆建成开放";
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
    EXPECT_EQ(made.skipped.front().arguments, (std::vector<std::string>{"meeting", "青训工作座谈会", "meeting.said"}));
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
    example.facts.front().subject = "检修班组把好看、听、摸多少道关口";
    EXPECT_THAT(make(example).questions, IsEmpty());
}

TEST(Generate, ADateIsAskedOfANamedSubjectAndElseNotAtAll)
{
    const auto stems = [](const QString &text, const QString &quote, const QString &answer) {
        Example example;
        example.article = fixture::article(text);
        example.facts = {fact(example.article, Kind::DateEvent, answer, quote)};
        example.facts.front().subject = QString(quote).remove(answer);
        QStringList all;
        for (const Question &asked : make(example).questions) {
            all.append(asked.stem);
        }
        return all.join(QChar(u'\n'));
    };
    const QString told = "2023年3月，南山赛艇俱乐部修订《水上训练安全守则》";
    EXPECT_TRUE(stems(told + "。", told, "2023年3月").contains("是哪年哪月修订"));
    for (const QString &other : {QString("2009年5月迁入滨江新馆，现有藏品十二万件"),
                                 QString("2023年10月夜，一处浮码头因大风脱锚"),
                                 QString("2023年5月，在市第九届水上运动会上获得金牌"),
                                 QString("俱乐部自2023年7月起开通桨声专线")}) {
        const QString answer = other.mid(other.indexOf("20"), other.indexOf("月") + 1 - other.indexOf("20"));
        EXPECT_EQ(stems(other + "。", other, answer), "") << other.toStdString();
    }
}

TEST(Generate, ThisYearIsWrittenAsTheYearTheFactKnows)
{
    Example example = museum();
    example.article.text += "\n今年4月，县档案馆印发《库房温湿度记录办法》。";
    example.facts.push_back(
        fact(example.article, Kind::Document, "《库房温湿度记录办法》", "今年4月，县档案馆印发《库房温湿度记录办法》"));
    example.facts.back().docDate = "2022年4月";
    const auto asked = of(make(example), Kind::Document, QuestionType::Reveal);
    const auto found = std::ranges::find_if(asked, [](const Question &one) {
        return one.stem.contains("县档案馆");
    });
    ASSERT_NE(found, asked.end());
    EXPECT_TRUE(found->stem.contains("2022年4月，县档案馆")) << found->stem.toStdString();
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
    Example example{fixture::article("截至2023年6月，南山博物馆共有讲解员113名，志愿者1600余名。"), {}};
    example.facts = {fact(example.article, Kind::Figure, "113名", "南山博物馆共有讲解员113名")};
    example.facts.front().subject = "南山博物馆共有讲解员多少名";
    example.facts.front().asOf = "2023年6月";
    const Generated made = make(example);
    EXPECT_THAT(made.questions, Not(IsEmpty()));
    for (const Question &asked : made.questions) {
        EXPECT_TRUE(asked.stem.startsWith("截至2023年6月，")) << asked.stem.toStdString();
        EXPECT_TRUE(asked.explanation.contains("截至2023年6月")) << asked.explanation.toStdString();
    }
}
