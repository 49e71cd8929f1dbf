#include "items.h"

#include <gmock/gmock.h>

namespace shixi::questions
{

namespace
{

using testing::Contains;
using testing::IsEmpty;
using testing::Not;

using items::found;
using items::rulesIn;
using items::single;

std::vector<std::string> rulesOfStem(const char *stem)
{
    return rulesIn({single(stem, {"组织生活会", "党员大会议", "支委会会议"})});
}

TEST(ItemCheck, FindsNothingInASoundItem)
{
    EXPECT_THAT(rulesOfStem("读书会每月召开的是哪一种会议？"), IsEmpty());
}

TEST(ItemCheck, WantsNegationsStressed)
{
    for (const char *stem :
         {"下列不属于“三会”的是哪一项？", "关于会费，下列说法错误的是？", "除党课外，下列都是会议的是？"}) {
        EXPECT_THAT(rulesOfStem(stem), Contains("items.negation-unstressed")) << stem;
    }
    for (const char *stem :
         {"下列【不】属于“三会”的是哪一项？", "“不属于”一词在文中指的是什么？", "下列哪些单位对此负责？"}) {
        EXPECT_THAT(rulesOfStem(stem), Not(Contains("items.negation-unstressed"))) << stem;
    }
}

TEST(ItemCheck, WantsFullWidthMarksInChineseOnly)
{
    for (const char *stem : {"读书会成立后,先做什么？", "读书会(筹)由谁召集？", "读书会何时成立?"}) {
        EXPECT_THAT(rulesOfStem(stem), Contains("items.half-width")) << stem;
    }
    for (const char *stem :
         {"会费1,600元、3.5折，10:30开会？", "见 https://a.cn/b?c=1 的说明", "Who said \"Hello, world\"?"}) {
        EXPECT_THAT(rulesOfStem(stem), Not(Contains("items.half-width"))) << stem;
    }
}

TEST(ItemCheck, FixesAStemAndTheAnswerThatFollowsItsOption)
{
    std::vector<Question> questions{single("读书会,下列不属于的是？", {"学习,讨论", "写作、交流", "参观、访问"})};
    for (int round = 0; round < 3; ++round) {
        for (const ItemFinding &finding : found(questions)) {
            if (finding.fix) {
                (void)applyFix(*finding.fix, questions.front());
            }
        }
    }
    EXPECT_EQ(questions.front().stem, QStringLiteral("读书会，下列【不】属于的是？"));
    EXPECT_EQ(questions.front().answer, QStringList{QStringLiteral("学习，讨论")});
    EXPECT_THAT(rulesIn(questions), Not(Contains("items.half-width")));
}

TEST(ItemCheck, FindsLongKeysAndUnevenOptions)
{
    EXPECT_THAT(rulesIn({single("读书会做什么？", {"每月第一周集中学习讨论", "写读书笔记", "参观访问"})}),
                Contains("items.longest-key"));
    EXPECT_THAT(rulesIn({single("读书会做什么？", {"写读书笔记", "每月第一周集中学习讨论", "参观访问"})}),
                Contains("items.option-lengths"));
    EXPECT_THAT(rulesIn({single("会员有多少名？", {"1200名", "12名", "120名"})}), Not(Contains("items.longest-key")));
}

TEST(ItemCheck, FindsAllOfTheAboveAndFixesItsOrder)
{
    const Question question = single("读书会做什么？", {"以上都对", "集中学习", "外出参观"});
    EXPECT_THAT(rulesIn({question}), testing::IsSupersetOf({"items.all-of-above", "items.order-not-fixed"}));
    EXPECT_THAT(rulesIn({single("批复以谁的为准？", {"以上级党委为准", "以支部会为准", "以总支会为准"})}),
                Not(Contains("items.all-of-above")));
}

TEST(ItemCheck, FindsOptionsOfMixedKindOrGrain)
{
    EXPECT_THAT(rulesIn({single("何时成立？", {"2019年5月", "2018年", "2017年6月"})}), Contains("items.mixed-grain"));
    EXPECT_THAT(rulesIn({single("是哪一项？", {"2019年5月", "党员大会", "《章程》"})}), Contains("items.mixed-kind"));
    EXPECT_THAT(rulesIn({single("是哪一项？", {"三会一课", "组织生活会", "谈心谈话"})}),
                Not(Contains("items.mixed-kind")));
    EXPECT_THAT(rulesIn({single("何时成立？", {"2019年5月", "2018年5月", "2019年6月"})}), IsEmpty());
}

TEST(ItemCheck, FindsOptionsThatSayTheSame)
{
    EXPECT_THAT(rulesIn({single("共有多少名？", {"12名", "十二名", "15名"})}), Contains("items.options-equal"));
    EXPECT_THAT(rulesIn({single("共有多少名？", {"12名", "二十名", "15名"})}), Not(Contains("items.options-equal")));
}

TEST(ItemCheck, FindsYearsNobodyCouldKnow)
{
    EXPECT_THAT(rulesIn({single("何时成立？", {"2019年", "2031年", "2018年"})}), Contains("items.future-option"));
    EXPECT_THAT(rulesIn({single("规划到哪年？", {"2035年", "2031年", "2030年"})}),
                Not(Contains("items.future-option")));
}

TEST(ItemCheck, KnowsOneStemByOneKey)
{
    const Question one = single("读书会在哪里召开年会？", {"图书馆里", "文化馆里", "博物馆里"});
    EXPECT_THAT(rulesIn({one, single("读书会在哪里召开年会？", {"体育馆里", "文化馆里", "博物馆里"})}),
                Contains("items.stem-two-keys"));
    EXPECT_THAT(rulesIn({one, single("读书会在哪里召开年会？", {"图书馆里", "体育馆里", "博物馆里"})}),
                testing::AllOf(Contains("items.same-question"), Not(Contains("items.stem-two-keys"))));
}

TEST(ItemCheck, LetsStemsThatAskTheirOptionsHaveManyKeys)
{
    const Question one = single("下列说法正确的是？", {"会员每月读书", "会员每周写作", "会员每日讨论"});
    EXPECT_THAT(rulesIn({one, single("下列说法正确的是？", {"年会在春天开", "年会在夏天开", "年会在冬天开"})}),
                IsEmpty());
    EXPECT_THAT(rulesIn({one, single("下列说法正确的是？", {"年会在春天开", "会员每月读书", "年会在冬天开"})}),
                Contains("items.two-right"));
}

TEST(ItemCheck, FindsAWrongOptionInTheRowOfTheKey)
{
    Question question = single("读书会要求会员做到什么？", {"勤思考", "多读书", "常旅行"});
    question.evidence.quote = QStringLiteral("要求会员多读书、勤思考、善总结。");
    EXPECT_THAT(rulesIn({question}), Contains("items.in-the-list"));
    for (const char *stem :
         {"要求会员____", "会员做到“多读书”之后，紧接着要做什么？", "【不】属于会员要求的是哪一项？"}) {
        question.stem = QString::fromUtf8(stem);
        EXPECT_THAT(rulesIn({question}), Not(Contains("items.in-the-list"))) << stem;
    }
}

TEST(ItemCheck, FindsAWrongOptionThatIsTheFactsAnswer)
{
    knowledge::Fact fact;
    fact.id = {"f"};
    fact.subject = QStringLiteral("读书会成立");
    fact.answer = QStringLiteral("2019年5月");
    Question question = single("读书会何时成立？", {"2018年5月", "2019年5月", "2018年6月"});
    question.facts = {fact.id};
    EXPECT_THAT(rulesIn({question}, {fact}), Contains("items.right-elsewhere"));
    question.key = {QStringLiteral("b")};
    EXPECT_THAT(rulesIn({question}, {fact}), Not(Contains("items.right-elsewhere")));
}

TEST(ItemCheck, FindsTheKeyAlwaysInOnePlace)
{
    std::vector<Question> first;
    std::vector<Question> spread;
    for (int at = 0; at < 24; ++at) {
        const QByteArray stem = "第" + QByteArray::number(at) + "场活动由谁主持？";
        first.push_back(single(stem.constData(), {"张老师", "李老师", "王老师", "赵老师"}));
        spread.push_back(first.back());
        spread.back().key = {spread.back().options[static_cast<std::size_t>(at) % 4].id};
    }
    EXPECT_THAT(rulesIn(first), Contains("items.key-places"));
    EXPECT_THAT(rulesIn(spread), Not(Contains("items.key-places")));
}

TEST(ItemCheck, RewritesLettersOnlyWhereTheyAreTheKeys)
{
    Question question = single("读书会做什么？", {"集中学习", "外出参观", "公益劳动"});
    question.explanation = QStringLiteral("B项没有提到，故选A。");
    const auto findings = found({question});
    ASSERT_EQ(findings.size(), 1U);
    ASSERT_TRUE(findings.front().fix.has_value());
    EXPECT_EQ(findings.front().fix->after, QStringLiteral("“外出参观”没有提到，故选“集中学习”。"));
    question.explanation = QStringLiteral("故选B。");
    EXPECT_FALSE(found({question}).front().fix.has_value());
    question.explanation = QStringLiteral("故选择了集中学习，维生素A与此无关。");
    EXPECT_THAT(rulesIn({question}), IsEmpty());
}

TEST(ItemCheck, MarksStemsThatPointNowhere)
{
    EXPECT_THAT(rulesOfStem("其主要职责是什么？"), Contains("items.leading-pronoun"));
    EXPECT_THAT(rulesOfStem("其他会员的职责是什么？"), Not(Contains("items.leading-pronoun")));
    EXPECT_THAT(rulesOfStem("____由会员推选产生。"), Contains("items.blank-first"));
    EXPECT_THAT(rulesOfStem("谁？"), Contains("items.stem-short"));
}

TEST(ItemCheck, WantsEvidenceOrAnExplanation)
{
    Question question = single("读书会做什么？", {"集中学习", "外出参观", "公益劳动"});
    question.evidence = {};
    EXPECT_THAT(rulesIn({question}), Contains("items.no-evidence"));
    question.explanation = QStringLiteral("章程这样写。");
    EXPECT_THAT(rulesIn({question}), testing::ElementsAre("items.no-place"));
}

TEST(ItemRules, NameFileAndLineOfWhatIsWrong)
{
    try {
        (void)ItemRules::parse("{\n\"format\": 1,\n\"langage\": \"zh\"}", QStringLiteral("own.json"));
        FAIL();
    } catch (const Error &error) {
        EXPECT_THAT(error.detail(), testing::StartsWith("own.json:3: langage"));
    }
}

} // namespace

} // namespace shixi::questions
