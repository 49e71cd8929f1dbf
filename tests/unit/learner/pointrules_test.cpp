#include "core/error.h"
#include "learner/pointrules.h"

#include <gtest/gtest.h>

namespace shixi::learner
{

namespace
{

QByteArray pointFile(const QByteArray &right, const QByteArray &verdicts, const QByteArray &more = {})
{
    return R"({"format":1,"right":)" + right + R"(,"cleared":1,"a_day":30,"verdicts":)" + verdicts
        + R"(,"not_for":["imported"])" + more + "}";
}

// What it names as wrong; empty where it is taken.
std::string refusedFor(const QByteArray &json)
{
    try {
        (void)parsePointRules(json);
    } catch (const Error &error) {
        return error.code() == ErrorCode::InvalidInput ? error.detail() : "another error";
    }
    return {};
}

TEST(PointRules, TheProgramsOwnFileGivesOneEachAndThirtyADay)
{
    const statistics::PointRules rules = builtInPointRules();
    EXPECT_EQ(rules.right, 1);
    EXPECT_EQ(rules.cleared, 1);
    EXPECT_EQ(rules.aDay, 30);
    EXPECT_EQ(rules.verdicts, (std::vector{Verdict::Right, Verdict::Near}));
    EXPECT_EQ(rules.notFor, (std::vector<std::string>{"imported", "challenge"}));
}

TEST(PointRules, WhatCannotBeIsRefusedByItsName)
{
    EXPECT_EQ(refusedFor(pointFile("1", R"(["right"])")), "");
    EXPECT_EQ(refusedFor("[]"), "points.json: format");
    EXPECT_EQ(refusedFor(R"({"format":2})"), "points.json: format");
    EXPECT_EQ(refusedFor(pointFile("-1", R"(["right"])")), "points.json: right");
    EXPECT_EQ(refusedFor(pointFile("0.5", R"(["right"])")), "points.json: right");
    EXPECT_EQ(refusedFor(pointFile("101", R"(["right"])")), "points.json: right");
    EXPECT_EQ(refusedFor(pointFile(R"("1")", R"(["right"])")), "points.json: right");
    EXPECT_EQ(refusedFor(pointFile("1", R"("right")")), "points.json: verdicts");
    EXPECT_EQ(refusedFor(pointFile("1", "[1]")), "points.json: verdicts");
    EXPECT_EQ(refusedFor(pointFile("1", R"(["good"])")), "points.json: good");
    EXPECT_EQ(refusedFor(pointFile("1", R"(["wrong"])")), "points.json: wrong") << "a miss earns nothing";
    EXPECT_EQ(refusedFor(pointFile("1", R"(["right"])", R"(,"for_speed":1)")), "points.json: for_speed");
}

} // namespace

} // namespace shixi::learner
