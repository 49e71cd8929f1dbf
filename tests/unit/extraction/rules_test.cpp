#include "core/error.h"
#include "extraction/support.h"

namespace shixi::extraction
{
namespace
{

using namespace testing;

std::string refusalOf(const QByteArray &json)
{
    try {
        static_cast<void>(Rules::parse({{QStringLiteral("mine.json"), json, false}}));
    } catch (const Error &error) {
        EXPECT_EQ(error.code(), ErrorCode::InvalidInput);
        return error.detail();
    }
    return {};
}

QByteArray fileWith(const QByteArray &rule)
{
    return R"({"format": 1, "scores": {"shown": {"points": 600}}, "words": {"unit": ["件", "件套"]}, "macros": {"n": "\\d+", "loop": "{{loop}}"}, "rules": [)"
        + rule + "]}";
}

QByteArray ruleOf(const QByteArray &pattern, const QByteArray &finds)
{
    return R"({"id": "figure.mine", "confidence": 900, "pattern": ")" + pattern
        + R"(", "examples": [{"text": "有12件套", "finds": [")" + finds
        + R"("]}, {"text": "3件", "finds": ["3件"]}, {"text": "４件", "finds": ["4件"]}], "counter_examples": ["几件", "12"]})";
}

TEST(Rules, TheFileOfTheProductProvesItself)
{
    EXPECT_GE(rules().all().size(), 40U);
    for (const Rule &rule : rules().all()) {
        EXPECT_TRUE(rule.pattern.pattern().startsWith(QStringLiteral("(*LIMIT_MATCH="))) << rule.id.toStdString();
    }
}

TEST(Rules, AMacroAndAWordListStandInAPatternLongestWordFirst)
{
    EXPECT_EQ(refusalOf(fileWith(ruleOf("{{n}}{{unit}}", "12件套"))), "");
}

TEST(Rules, ARuleThatFailsItsOwnExampleIsRefusedWithItsName)
{
    const std::string refusal = refusalOf(fileWith(ruleOf("{{n}}{{unit}}", "12件")));
    EXPECT_EQ(refusal.rfind("mine.json:figure.mine: ", 0), 0U) << refusal;
    EXPECT_NE(refusal.find("12件套"), std::string::npos);
}

TEST(Rules, ARuleThatMeetsItsCounterExampleIsRefused)
{
    const std::string refusal = refusalOf(fileWith(ruleOf("(?:{{n}}{{unit}}|几件)", "12件套")));
    EXPECT_NE(refusal.find("rules.counter-example"), std::string::npos) << refusal;
}

TEST(Rules, ARuleFromOutsideThatBacktracksWithoutEndIsRefused)
{
    const std::string refusal = refusalOf(fileWith(ruleOf("(?:\\\\d+)+(?:\\\\d*)*{{unit}}", "12件套")));
    EXPECT_NE(refusal.find("mine.json:figure.mine: rules.endless: 200000 | "), std::string::npos) << refusal;
}

TEST(Rules, ALimitOfItsOwnLeavesARuleFromOutsideNoMoreSteps)
{
    const QByteArray own = ruleOf("(*LIMIT_MATCH=4000000000)(?:\\\\d+)+(?:\\\\d*)*{{unit}}", "12件套");
    EXPECT_NE(refusalOf(fileWith(own)).find("rules.endless"), std::string::npos);
}

TEST(Rules, ALaterFileAddsWordsAndTakesThePlaceOfARuleOfTheSameName)
{
    const QByteArray first = fileWith(ruleOf("{{n}}{{unit}}", "12件套"));
    const QByteArray later =
        R"({"format": 1, "version": "mine", "words": {"unit": ["盏"]}, "rules": [)"
        R"({"id": "figure.mine", "confidence": 700, "pattern": "{{n}}盏", "examples": [)"
        R"({"text": "1盏", "finds": ["1盏"]}, {"text": "2盏", "finds": ["2盏"]}, {"text": "3盏", "finds": ["3盏"]}],)"
        R"( "counter_examples": ["3件", "盏"]}]})";
    const Rules rules = Rules::parse({{QStringLiteral("a"), first}, {QStringLiteral("b"), later, false}});
    ASSERT_EQ(rules.all().size(), 1U);
    EXPECT_EQ(rules.all().front().confidencePpm, 700'000);
    EXPECT_TRUE(rules.words(QStringLiteral("unit")).contains(QStringLiteral("盏")));
    EXPECT_TRUE(rules.words(QStringLiteral("unit")).contains(QStringLiteral("件")));
}

TEST(Rules, ARuleNothingAsksForOrOneSaidTwiceIsRefused)
{
    const QByteArray rule = ruleOf("{{n}}{{unit}}", "12件套");
    EXPECT_NE(refusalOf(fileWith(rule + ',' + rule)).find("rules.twice"), std::string::npos);
    QByteArray misspelt = rule;
    misspelt.replace("figure.mine", "figur.mine");
    EXPECT_NE(refusalOf(fileWith(misspelt)).find("rules.no-finder"), std::string::npos);
}

TEST(Rules, NoRuleOfTheProductBacktracksWithoutEnd)
{
    std::vector<RuleFile> files = ruleFiles();
    for (RuleFile &file : files) {
        file.ours = false;
    }
    EXPECT_NO_THROW(static_cast<void>(Rules::parse(files)));
}

TEST(Rules, AMisspeltMemberIsRefusedAndNotSilentlyIdle)
{
    EXPECT_NE(refusalOf(R"({"format": 1, "word": {}, "rules": []})").find("rules.stranger: word"), std::string::npos);
    QByteArray rule = ruleOf("{{n}}{{unit}}", "12件套");
    rule.replace("\"confidence\"", "\"need\": \"x\", \"confidence\"");
    EXPECT_NE(refusalOf(fileWith(rule)).find("rules.stranger: need"), std::string::npos);
    EXPECT_NE(refusalOf(R"({"format": 1, "scores": {"open": {"points": "x"}}, "rules": []})").find("rules.no-points"),
              std::string::npos);
    EXPECT_NE(refusalOf("{\n\n\"format\": }").find("rules.not-json"), std::string::npos);
    EXPECT_NE(refusalOf("[]").find("rules.no-object"), std::string::npos);
}

TEST(Rules, APatternThatGrowsWithoutMeasureIsRefused)
{
    QByteArray macros = R"("m0": "abcdefghij")";
    for (int i = 1; i < 8; ++i) {
        const QByteArray one = "{{m" + QByteArray::number(i - 1) + "}}";
        macros += ", \"m" + QByteArray::number(i) + "\": \"" + one.repeated(12) + '"';
    }
    QByteArray file = fileWith(ruleOf("{{m7}}", "x"));
    file.replace("\"macros\": {", "\"macros\": {" + macros + ", ");
    EXPECT_NE(refusalOf(file).find("rules.too-long"), std::string::npos);
}

TEST(Rules, AConfidenceOutOfRangeIsRefused)
{
    QByteArray rule = ruleOf("{{n}}{{unit}}", "12件套");
    rule.replace("\"confidence\": 900", "\"confidence\": 4294968");
    EXPECT_NE(refusalOf(fileWith(rule)).find("rules.incomplete"), std::string::npos);
}

TEST(Rules, AMacroFromOutsideThatBreaksOursIsTheFaultOfItsFile)
{
    std::vector<RuleFile> files = ruleFiles();
    files.push_back({QStringLiteral("mine.json"), R"({"format": 1, "macros": {"han": "x"}})", false});
    try {
        static_cast<void>(Rules::parse(files));
        FAIL() << "the file must be refused";
    } catch (const Error &error) {
        EXPECT_EQ(error.detail().rfind("mine.json:", 0), 0U) << error.detail();
    }
}

TEST(Rules, ARuleOfAListThatNothingAsksForByNameIsRefused)
{
    QByteArray idle = ruleOf("{{n}}{{unit}}", "12件套");
    idle.replace("figure.mine", "list.mine");
    EXPECT_NE(refusalOf(fileWith(idle)).find("mine.json:list.mine: rules.no-finder"), std::string::npos);
}

TEST(Rules, ARuleSetThatDoesNotSayWhatIsShownIsRefused)
{
    QByteArray file = fileWith(ruleOf("{{n}}{{unit}}", "12件套"));
    file.replace("\"shown\"", "\"hidden\"");
    EXPECT_NE(refusalOf(file).find("mine.json:shown: rules.no-points"), std::string::npos);
}

TEST(Rules, WhatCannotBeReadIsRefusedWithItsReason)
{
    const auto says = [](const QByteArray &file, const char *reason) {
        return refusalOf(file).find(reason) != std::string::npos;
    };
    EXPECT_TRUE(says("{", "rules.not-json"));
    EXPECT_TRUE(says("[]", "rules.no-object"));
    EXPECT_TRUE(says(R"({"format": 2, "rules": []})", "rules.format"));
    EXPECT_TRUE(says(R"({"format": 1, "rules": []})", "rules.none"));
    EXPECT_TRUE(says(fileWith(ruleOf("({{n}}", "12")), "rules.bad-pattern"));
    EXPECT_TRUE(says(fileWith(ruleOf("{{nowhere}}", "12")), "rules.unknown-name: nowhere"));
    EXPECT_TRUE(says(fileWith(ruleOf("{{loop}}", "12")), "rules.unknown-name: loop"));
    const QByteArray bare = R"({"id": "figure.bare", "confidence": 900, "pattern": "x"})";
    EXPECT_TRUE(says(fileWith(bare), "rules.too-few-examples"));
}

} // namespace
} // namespace shixi::extraction
