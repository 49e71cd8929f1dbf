#include "facts.h"
#include "questions/generate.h"
#include "questions/speech/cues.h"
#include "questions/speech/saying.h"
#include "questions/speech/speech.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace shixi;
using namespace shixi::questions;
using fixture::fact;
using fixture::templates;

namespace speechkind
{

namespace
{

struct Told {
    knowledge::Article article;
    std::vector<knowledge::Fact> facts;
};

Told told(Kind kind, const QString &text, const QString &answer, const QString &quote, const QString &speaker = {})
{
    Told made{fixture::article(text), {}};
    made.facts.push_back(fact(made.article, kind, answer, quote));
    made.facts.back().speaker = speaker;
    made.facts.back().subject = answer;
    return made;
}

Generated make(const Told &one)
{
    return generate(one.article, one.facts, templates(), {1, true});
}

} // namespace

TEST(SpeechKind, WordsOfReportingAreLeftOutOfTheStem)
{
    Told one = told(Kind::Principle,
                    "3月2日，全市图书馆工作会议召开。会议强调，要增强前瞻性、针对性、协同性，用好政策。",
                    "要增强前瞻性、针对性、协同性，用好政策",
                    "会议强调，要增强前瞻性、针对性、协同性，用好政策");
    one.facts.push_back(fact(one.article, Kind::Meeting, "全市图书馆工作会议", "全市图书馆工作会议召开"));
    const Generated made = make(one);
    ASSERT_FALSE(made.questions.empty());
    for (const Question &asked : made.questions) {
        if (asked.kind != Kind::Principle) {
            continue;
        }
        EXPECT_FALSE(asked.stem.contains("强调")) << asked.stem.toStdString();
        EXPECT_TRUE(asked.stem.contains("全市图书馆工作会议提出的要求")) << asked.stem.toStdString();
    }
}

TEST(SpeechKind, OptionsAreWordsOfOneSortThatTheSayingDoesNotSay)
{
    const Told one = told(Kind::Principle,
                          "要增强前瞻性、针对性、协同性，用好政策。",
                          "要增强前瞻性、针对性、协同性，用好政策",
                          "要增强前瞻性、针对性、协同性，用好政策");
    const Material material(one.article, one.facts, templates());
    const auto all = saidAsked({}, one.facts.front(), material);
    ASSERT_EQ(all.size(), 3U);
    SplitMix64 random(1);
    for (const Asked &asked : all) {
        const Pool pool = saidStrays(asked, one.facts.front(), material, random);
        EXPECT_GE(pool.strays.size(), 2U);
        for (const Stray &stray : pool.strays) {
            EXPECT_TRUE(stray.text.endsWith("性")) << stray.text.toStdString();
            EXPECT_FALSE(one.article.text.contains(stray.text)) << stray.text.toStdString();
        }
    }
}

TEST(SpeechKind, WhoseWordsAndWhenIsSaidWhereTheParagraphTells)
{
    Told one = told(Kind::Principle,
                    "2022年8月26日，馆长对借阅工作作出重要批示强调，必须增强组织力，把书送到读者手里。",
                    "必须增强组织力，把书送到读者手里",
                    "强调，必须增强组织力，把书送到读者手里",
                    "馆长");
    one.facts.push_back(
        fact(one.article, Kind::DateEvent, "2022年8月26日", "2022年8月26日，馆长对借阅工作作出重要批示强调"));
    const Material material(one.article, one.facts, templates());
    EXPECT_EQ(whoseWords(one.facts.front(), material), "馆长2022年8月26日重要批示中的话");
}

TEST(SpeechKind, AStatementOfNobodyIsToldAsWordsOfTheText)
{
    const Told one =
        told(Kind::Principle, "支部书记是支部的主心骨。", "支部书记是支部的主心骨", "支部书记是支部的主心骨");
    const Material material(one.article, one.facts, templates());
    EXPECT_EQ(whoseWords(one.facts.front(), material), "文中的话");
}

TEST(SpeechKind, WordsOfAMeetingThatIsNotNamedAreNotAsked)
{
    const Told one = told(Kind::Principle,
                          "会议强调，要增强前瞻性、针对性、协同性，用好政策。",
                          "要增强前瞻性、针对性、协同性，用好政策",
                          "会议强调，要增强前瞻性、针对性、协同性，用好政策");
    EXPECT_TRUE(make(one).questions.empty());
}

TEST(SpeechKind, TwoBlanksThatCouldStandEitherWayAreNotAsked)
{
    const Told one = told(Kind::Principle,
                          "要增强前瞻性、针对性，用好政策。",
                          "要增强前瞻性、针对性，用好政策",
                          "要增强前瞻性、针对性，用好政策");
    const Material material(one.article, one.facts, templates());
    EXPECT_TRUE(saidTwoAsked({}, one.facts.front(), material).empty());
    const Told apart = told(Kind::Principle,
                            "班长是班组的主心骨，要把安全摆在突出位置。",
                            "班长是班组的主心骨，要把安全摆在突出位置",
                            "班长是班组的主心骨，要把安全摆在突出位置");
    const Material other(apart.article, apart.facts, templates());
    EXPECT_FALSE(saidTwoAsked({}, apart.facts.front(), other).empty());
}

TEST(SpeechKind, ASayingIsNeverChangedBesidesItsBlanks)
{
    const Told one = told(Kind::Quote,
                          "馆长说：“建设好组织体系，要让战斗堡垒强起来。”",
                          "建设好组织体系，要让战斗堡垒强起来。",
                          "“建设好组织体系，要让战斗堡垒强起来。”",
                          "馆长");
    EXPECT_FALSE(make(one).questions.empty());
    for (const Question &asked : make(one).questions) {
        QString whole = asked.stem.section(QStringLiteral("："), 1);
        whole.chop(1); // the full stop of the question
        for (const QString &answer : asked.answer) {
            whole.replace(whole.indexOf("____"), 4, answer);
        }
        EXPECT_TRUE(one.article.text.contains(whole)) << asked.stem.toStdString();
    }
}

TEST(SpeechKind, WhatABodyDemandsIsToldAsItsDemand)
{
    const Told one = told(Kind::Quote,
                          "市直机关工委明确要求“把党建和业务一起谋划”。",
                          "把党建和业务一起谋划",
                          "“把党建和业务一起谋划”",
                          "市直机关工委");
    EXPECT_EQ(whoseWords(one.facts.front(), Material(one.article, one.facts, templates())), "市直机关工委提出的要求");
}

TEST(SpeechKind, WordsOfTheCentralCommitteeAreToldAsQuoted)
{
    const Told one = told(Kind::Quote, "“让党支部强起来。”", "让党支部强起来。", "“让党支部强起来。”", "党中央");
    EXPECT_EQ(whoseWords(one.facts.front(), Material(one.article, one.facts, templates())), "文中引述的党中央要求");
}

TEST(SpeechKind, APrincipleWithoutRivalsIsSaidWithItsMatterBeforeIt)
{
    const Told one = told(Kind::Principle,
                          "第四条　志愿服务积分管理，坚持自愿参加与组织引导相结合的原则，不得层层加码。",
                          "坚持自愿参加与组织引导相结合的原则",
                          "坚持自愿参加与组织引导相结合的原则");
    const Generated made = make(one);
    ASSERT_EQ(made.questions.size(), 1U);
    EXPECT_EQ(made.questions[0].type, QuestionType::Reveal);
    EXPECT_TRUE(made.questions[0].stem.endsWith("志愿服务积分管理，坚持自愿参加与____相结合的原则。"));
    EXPECT_EQ(made.questions[0].answer, QStringList("组织引导"));
}

TEST(SpeechKind, AFlagIsNotChosenAmongWhatNobodyCallsRed)
{
    const auto in = fixture::article("让每名党员都成为一面鲜红的旗帜。");
    const std::vector<knowledge::Fact> none;
    const Material material(in, none, templates());
    const text::Span blank{in.text.indexOf("旗帜"), 2};
    EXPECT_TRUE(goesWith("旗帜", blank, material));
    EXPECT_FALSE(goesWith("火炬", blank, material));
    EXPECT_FALSE(goesWith("镜子", blank, material));
}

TEST(SpeechKind, HalfOfAPhraseOfFourIsNeverABlankAndTheWholeIsSaid)
{
    for (const QString &phrase : QStringList{"常态长效", "严格规范"}) {
        const QString text = QStringLiteral("建强基层支部，%1是保障。").arg(phrase);
        const Told one = told(Kind::Principle, text, text.chopped(1), text.chopped(1));
        const Generated made = make(one);
        ASSERT_FALSE(made.questions.empty()) << phrase.toStdString();
        for (const Question &asked : made.questions) {
            EXPECT_EQ(asked.type, QuestionType::Reveal);
            EXPECT_EQ(asked.answer, QStringList(phrase));
        }
    }
}

TEST(SpeechKind, AWordThatStandsAloneIsABlankOfTwo)
{
    const auto in = fixture::article("志愿服务，贵在精准，金融活水精准滴灌。");
    const std::vector<knowledge::Fact> none;
    const Material material(in, none, templates());
    EXPECT_EQ(phraseAround({in.text.indexOf("精准"), 2}, material).length, 0);
    const text::Span whole = phraseAround({in.text.lastIndexOf("精准"), 2}, material);
    EXPECT_EQ(material.at(whole), "精准滴灌");
}

} // namespace speechkind
