#include "facts.h"
#include "questions/forms/wholetitles.h"

#include <gtest/gtest.h>

using namespace shixi;
using namespace shixi::questions;

namespace
{

const QString plan = "《安陵市养老服务三年行动方案（试行）》";

QString told(const QString &text, const QStringList &keys = {}, const QString &other = {})
{
    const knowledge::Article article = fixture::article("市政府印发" + plan + "。县里另有" + other + "。");
    std::vector<knowledge::Fact> facts{fixture::fact(article, Kind::Document, plan, plan)};
    if (!other.isEmpty()) {
        facts.push_back(fixture::fact(article, Kind::Document, other, other));
    }
    return withWholeTitles(text, keys, Material(article, facts, fixture::templates()));
}

TEST(WholeTitles, AShortTitleIsToldWhole)
{
    EXPECT_EQ(told("《方案》明确，建成互助点多少个？"), plan + "明确，建成互助点多少个？");
}

TEST(WholeTitles, AShortTitleOfSeveralStaysAsItIs)
{
    EXPECT_EQ(told("《方案》明确什么？", {}, "《救灾预防工作方案》"), "《方案》明确什么？");
}

TEST(WholeTitles, ATitleAskedForIsNotGivenAway)
{
    EXPECT_EQ(told("《方案》的全名是什么？", {plan}), "《方案》的全名是什么？");
}

TEST(WholeTitles, AWholeTitleIsNotToldTwice)
{
    EXPECT_EQ(told(plan + "（《方案》）明确什么？"), plan + "（《方案》）明确什么？");
    EXPECT_EQ(told("《论语》说了什么？"), "《论语》说了什么？");
}

} // namespace
