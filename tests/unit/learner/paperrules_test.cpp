#include "core/error.h"
#include "learner/paperrules.h"

#include <gtest/gtest.h>

namespace shixi::learner
{

namespace
{

QByteArray fileWith(const QByteArray &scoring, const QByteArray &papers)
{
    return R"({"format":1,"scoring":[)" + scoring + R"(],"papers":[)" + papers + "]}";
}

QByteArray planWith(const QByteArray &part)
{
    return fileWith(R"({"id":"all"})", R"({"id":"test","kind":"self_test","parts":[)" + part + "]}");
}

TEST(PaperRules, TheProgramsOwnFileHoldsItsPapersWithTheirRules)
{
    const PaperRules &rules = builtInPaperRules();
    const PaperPlan *test = rules.find("self-test");
    ASSERT_NE(test, nullptr);
    EXPECT_EQ(test->kind, study::Paper::Kind::SelfTest);
    EXPECT_EQ(test->minutes, 15);
    EXPECT_EQ(test->passPercent, 80);
    ASSERT_EQ(test->parts.size(), 1U);
    EXPECT_EQ(test->parts.front().asks.questions, 20);
    EXPECT_EQ(test->parts.front().points, 500);
    const PaperPlan *formal = rules.find("formal");
    ASSERT_NE(formal, nullptr);
    int points = 0;
    for (const PaperPlanPart &part : formal->parts) {
        points += part.asks.questions * part.points;
    }
    EXPECT_EQ(points, 10'000) << "a hundred points";
}

TEST(PaperRules, ARuleIsReadAgainAsItWasWritten)
{
    for (const study::ScoringRule &rule : builtInPaperRules().scoring) {
        EXPECT_EQ(scoringRuleOf(wireOf(rule)), rule) << rule.id;
    }
}

TEST(PaperRules, WhatCannotBeIsRefusedByItsName)
{
    const auto refused = [](const QByteArray &json, const std::string &name) {
        try {
            (void)parsePaperRules(json);
        } catch (const Error &error) {
            return error.code() == ErrorCode::InvalidInput && error.detail().find(name) != std::string::npos;
        }
        return false;
    };
    EXPECT_NO_THROW((void)parsePaperRules(planWith(R"({"questions":1,"points":0.5,"rule":"all"})")));
    EXPECT_TRUE(refused("[]", "format"));
    EXPECT_TRUE(refused(planWith(R"({"questions":0,"points":1,"rule":"all"})"), "questions"));
    EXPECT_TRUE(refused(planWith(R"({"questions":"many","points":1,"rule":"all"})"), "questions"));
    EXPECT_TRUE(refused(planWith(R"({"questions":1,"points":0.001,"rule":"all"})"), "points"));
    EXPECT_TRUE(refused(planWith(R"({"questions":1,"points":1,"rule":"none"})"), "rule"));
    EXPECT_TRUE(refused(planWith(R"({"questions":1,"points":1,"rule":"all","type":"essay"})"), "type"));
    EXPECT_TRUE(refused(fileWith(R"({"id":"x","fewer":"most"})", ""), "fewer"));
    EXPECT_TRUE(refused(fileWith(R"({"id":"x","fewer":"each"})", ""), "each"));
    EXPECT_TRUE(refused(fileWith(R"({"id":"x","penalty_percent":101})", ""), "penalty_percent"));
    EXPECT_TRUE(refused(fileWith(R"({"id":"x","false_parts":"costs"})", ""), "false_parts"));
    EXPECT_TRUE(refused(fileWith(R"({"id":"x","fewer":7})", ""), "fewer"));
    EXPECT_TRUE(refused(fileWith(R"({"id":"x","each":1})", ""), "each")) << "it says nothing there";
    EXPECT_TRUE(refused(planWith(R"({"questions":1,"points":1,"rule":"all","sections":"1"})"), "sections"));
    EXPECT_TRUE(refused(fileWith("", R"({"id":"x","kind":"formal","minute":5,"parts":[]})"), "minute"));
    EXPECT_TRUE(refused(R"({"format":1,"scoring":[],"paper":[]})", "paper"));
    EXPECT_TRUE(refused(fileWith("", R"({"id":"x","kind":"oral","parts":[]})"), "kind"));
}

} // namespace

} // namespace shixi::learner
