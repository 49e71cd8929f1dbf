// Whether what is marked as right is what the fact says, and what the explanation speaks of.
#include "items.h"

#include <gmock/gmock.h>

namespace shixi::questions
{

namespace
{

using testing::AllOf;
using testing::Contains;
using testing::Not;

using items::found;
using items::rulesIn;
using items::single;

constexpr auto againstFact = "items.key-against-fact";
constexpr auto notInFact = "items.key-not-in-fact";
constexpr auto explainsAnother = "items.explains-another";

knowledge::Fact factOf(const char *subject, const char *answer, const char *quote)
{
    knowledge::Fact fact;
    fact.id = {"f1"};
    fact.subject = QString::fromUtf8(subject);
    fact.answer = QString::fromUtf8(answer);
    fact.evidence = {QStringLiteral("article"), 0, 5, QString::fromUtf8(quote)};
    return fact;
}

// Another option is marked, in key and answer alike.
void mark(Question &question, const char *key)
{
    question.key = {QString::fromUtf8(key)};
    question.answer = {question.option(question.key.front())->text};
}

Question of(Question question, const knowledge::Fact &fact)
{
    question.facts = {fact.id};
    question.evidence = fact.evidence;
    return question;
}

std::vector<std::string> rulesWithKey(Question question, const char *key, const knowledge::Fact &fact)
{
    mark(question, key);
    return rulesIn({question}, {fact});
}

const knowledge::Fact place = factOf("读书会在哪里开会", "文化馆", "读书会在文化馆开会，由图书馆供书。");

} // namespace

TEST(ItemKeys, AKeyThatIsNotItsFactsAnswerIsAnError)
{
    const Question question = of(single("读书会在哪里开会？", {"文化馆", "图书馆", "少年宫"}), place);
    EXPECT_THAT(rulesWithKey(question, "a", place), Not(Contains(againstFact)));
    EXPECT_THAT(rulesWithKey(question, "b", place), AllOf(Contains(notInFact), Not(Contains(againstFact))))
        << "in the text: it may be what is asked for";
    Question wrong = question;
    mark(wrong, "c");
    const auto findings = found({wrong}, {place});
    const auto error = std::ranges::find_if(findings, [](const ItemFinding &each) {
        return each.finding.rule == againstFact;
    });
    ASSERT_NE(error, findings.end());
    EXPECT_EQ(error->finding.severity, Severity::Error);
    EXPECT_EQ(error->finding.place, wrong.id.value);
    EXPECT_EQ(error->finding.arguments, (std::vector<std::string>{"少年宫", "文化馆"}));
}

TEST(ItemKeys, WhatTheStemTurnsRoundIsNotHeldAgainstIt)
{
    for (const char *stem :
         {"下列哪一项【不】是读书会开会的地方？", "读书会没有在哪里开过会？", "除一处外都可开会，是哪一处？"}) {
        const Question question = of(single(stem, {"少年宫", "文化馆", "图书馆"}), place);
        EXPECT_THAT(rulesIn({question}, {place}), AllOf(Not(Contains(againstFact)), Not(Contains(notInFact)))) << stem;
    }
}

TEST(ItemKeys, ABlankIsHeldAgainstTheSentenceItWasCutFrom)
{
    const knowledge::Fact quote =
        factOf("坚持党的全面领导", "坚持党的全面领导，建强组织体系", "坚持党的全面领导，建强组织体系");
    const Question question =
        of(single("补全文中的话：坚持____，建强组织体系。", {"党的全面领导", "党的自我革命", "组织体系"}), quote);
    EXPECT_THAT(rulesWithKey(question, "a", quote), Not(Contains(againstFact)));
    EXPECT_THAT(rulesWithKey(question, "b", quote), Contains(againstFact));
    EXPECT_THAT(rulesWithKey(question, "c", quote), Contains(againstFact)) << "elsewhere in the sentence";
}

TEST(ItemKeys, AListIsAskedForAsItIs)
{
    knowledge::Fact list = factOf("三有", "有书、有人、有笔记", "读书会三有：有书、有人、有笔记。");
    list.items = {QStringLiteral("有书"), QStringLiteral("有人"), QStringLiteral("有笔记")};
    Question several = of(single("“三有”包括哪几项？", {"有书", "有人", "有笔记", "有茶"}), list);
    several.type = QuestionType::Multiple;
    const auto rulesOfKeys = [&](const QStringList &keys) {
        Question question = several;
        question.key = keys;
        return rulesIn({question}, {list});
    };
    const QString a = QStringLiteral("a"), b = QStringLiteral("b"), c = QStringLiteral("c"), d = QStringLiteral("d");
    EXPECT_THAT(rulesOfKeys({a, b, c}), Not(Contains(againstFact)));
    EXPECT_THAT(rulesOfKeys({a, b, d}), Contains(againstFact));
    EXPECT_THAT(rulesOfKeys({a, b}), AllOf(Contains(notInFact), Not(Contains(againstFact))))
        << "one too few, or a part of the list is asked for";
    EXPECT_THAT(rulesOfKeys({a, b, c, d}), Contains(againstFact)) << "one too many";
}

TEST(ItemKeys, AFigureThatIsSaidMustBeThatOfTheFact)
{
    const knowledge::Fact figure = factOf("办了多少期", "不超过11期", "两年里不超过11期");
    Question question = of(single("办了多少期？", {"11期", "1期", "14期"}), figure);
    EXPECT_THAT(rulesWithKey(question, "a", figure), Not(Contains(againstFact)));
    EXPECT_THAT(rulesWithKey(question, "b", figure), Contains(againstFact)) << "1期 is no part of 11期";
    const knowledge::Fact plain = factOf("办了多少期", "11期", "两年里办了11期");
    question = of(question, plain);
    question.type = QuestionType::Reveal;
    question.options.clear();
    question.key.clear();
    question.answer = {QStringLiteral("11期")};
    EXPECT_THAT(rulesIn({question}, {plain}), Not(Contains(againstFact)));
    question.answer = {QStringLiteral("14期")};
    EXPECT_THAT(rulesIn({question}, {plain}), Contains(againstFact));
}

TEST(ItemKeys, AStatementIsJudgedWhereItsFormTells)
{
    const knowledge::Fact duty = factOf("认定培训项目", "组织部", "组织部负责认定培训项目和学时标准，办了11期");
    Question question = of(single("据文中规定，由组织部负责认定培训项目和学时标准。", {"对", "错"}), duty);
    question.type = QuestionType::TrueFalse;
    question.fixedOptions = true;
    EXPECT_THAT(rulesWithKey(question, "a", duty), Not(Contains(againstFact)));
    EXPECT_THAT(rulesWithKey(question, "b", duty), Contains(againstFact));
    question.stem = QStringLiteral("据文中规定，由宣传部负责认定培训项目和学时标准。");
    EXPECT_THAT(rulesWithKey(question, "b", duty), Not(Contains(againstFact)));
    const knowledge::Fact figure = factOf("办了多少期", "11期", "工委两年里组织举办了11期分论坛");
    question = of(question, figure);
    question.stem = QStringLiteral("工委两年里组织举办了14期分论坛。");
    EXPECT_THAT(rulesWithKey(question, "a", figure), Contains(againstFact));
    EXPECT_THAT(rulesWithKey(question, "b", figure), Not(Contains(againstFact)));
}

// Who writes a question may know the same by another name.
TEST(ItemKeys, AKeyInOtherWordsThanTheFactIsOnlyAskedAbout)
{
    const Question question = of(single("由谁供书？", {"市图", "图书馆", "少年宫"}), place);
    EXPECT_THAT(rulesIn({question}, {place}), AllOf(Contains(notInFact), Not(Contains(againstFact))));
}

// A fact's sentence says more than its answer, and that may be asked for.
TEST(ItemKeys, WhatElseTheSentenceOfAFactSaysMayBeAskedFor)
{
    const Question question = of(single("由谁供书？", {"图书馆", "文化馆", "少年宫"}), place);
    EXPECT_THAT(rulesIn({question}, {place}), AllOf(Contains(notInFact), Not(Contains(againstFact))));
    knowledge::Fact file = factOf(
        "市文化局印发什么文件", "《读书会办法》", "2019年5月1日，市文化局印发《读书会办法》，自2019年7月1日起施行。");
    file.docDate = QStringLiteral("2019年5月1日");
    file.issuer = QStringLiteral("市文化局");
    const Question day =
        of(single("《读书会办法》从哪天起施行？", {"2019年7月1日", "2019年5月1日", "2019年6月1日"}), file);
    EXPECT_THAT(rulesIn({day}, {file}), AllOf(Not(Contains(notInFact)), Not(Contains(againstFact))));
    EXPECT_THAT(rulesWithKey(day, "c", file), Not(Contains(againstFact))) << "the day of issue is not the answer";
    Question several = of(single("施行和清理各在哪天？", {"2019年7月1日", "2019年5月1日", "《读书会办法》"}), file);
    several.type = QuestionType::Multiple;
    several.key = {QStringLiteral("a"), QStringLiteral("c")};
    EXPECT_THAT(rulesIn({several}, {file}), AllOf(Not(Contains(notInFact)), Not(Contains(againstFact))));
}

TEST(ItemKeys, WhatTheStemNamesIsNotAskedFor)
{
    const Question question = of(single("读书会在文化馆开会，由谁供书？", {"市图", "文化馆", "少年宫"}), place);
    EXPECT_THAT(rulesIn({question}, {place}), AllOf(Not(Contains(notInFact)), Not(Contains(againstFact))));
}

TEST(ItemKeys, AnExplanationSpeaksOfTheKey)
{
    Question question = single("读书会在哪里开会？", {"文化馆", "图书馆", "少年宫"});
    question.explanation = QStringLiteral("文中说：读书会在文化馆开会。");
    EXPECT_THAT(rulesIn({question}), Not(Contains(explainsAnother)));
    mark(question, "b");
    EXPECT_THAT(rulesIn({question}), Contains(explainsAnother));
    question.explanation = QStringLiteral("不是文化馆，而是图书馆。");
    EXPECT_THAT(rulesIn({question}), Not(Contains(explainsAnother)));
    question.explanation = QStringLiteral("见第三段。");
    EXPECT_THAT(rulesIn({question}), Not(Contains(explainsAnother)));
    question.explanation = QStringLiteral("故选A。");
    EXPECT_THAT(rulesIn({question}), Contains(explainsAnother));
    question.explanation = QStringLiteral("故选B。");
    EXPECT_THAT(rulesIn({question}), Not(Contains(explainsAnother)));
}

} // namespace shixi::questions
