#include "facts.h"
#include "questions/meetings/meetings.h"
#include "questions/meetings/occasion.h"
#include "questions/names/bodies.h"

#include <gtest/gtest.h>

using namespace shixi;
using namespace shixi::questions;
using fixture::fact;
using fixture::templates;

namespace
{

const Template &meetingRow(const QString &id)
{
    for (const Template &row : templates().rows()) {
        if (row.id == id) {
            return row;
        }
    }
    throw std::runtime_error("no such row");
}

QStringList meetingNames(const Pool &pool)
{
    QStringList names;
    for (const Stray &stray : pool.strays) {
        names.append(stray.text);
    }
    return names;
}

knowledge::Fact datedFact(const knowledge::Article &in, const QString &answer, const QString &surface)
{
    knowledge::Fact made = fact(in, Kind::DateEvent, answer, surface);
    made.surface = surface;
    return made;
}

} // namespace

TEST(MeetingKind, IsAskedByWhenAndWhatItCameTo)
{
    const auto in = fixture::article("今年4月，市教育局召开校园安全工作会议，强调要守住食堂和校车两道关口。");
    const std::vector<knowledge::Fact> facts{
        fact(in, Kind::Meeting, "校园安全工作会议", "市教育局召开校园安全工作会议"),
        datedFact(in, "2023年4月", "今年4月")};
    const Material material(in, facts, templates());
    const auto asked = meetingAsked(meetingRow("meeting.came"), facts[0], material);
    ASSERT_EQ(asked.size(), 1U);
    EXPECT_EQ(asked[0].words.at("when"), "2023年4月");
    EXPECT_EQ(asked[0].words.at("verb"), "市教育局召开");
    EXPECT_EQ(asked[0].words.at("topic"), "强调要守住食堂和校车两道关口");
    EXPECT_EQ(holderAsked(meetingRow("meeting.holder"), facts[0], material)[0].key, "市教育局");
}

TEST(MeetingKind, TheClauseItStandsInAsksWithoutTellingTheDateTwice)
{
    const auto in = fixture::article("2019年7月9日，市长出席全市绿道建设现场会并讲话。");
    const std::vector<knowledge::Fact> facts{
        fact(in, Kind::Meeting, "全市绿道建设现场会", "市长出席全市绿道建设现场会并讲话"),
        datedFact(in, "2019年7月9日", "2019年7月9日")};
    const Material material(in, facts, templates());
    EXPECT_EQ(meetingAsked(meetingRow("meeting.said"), facts[0], material)[0].words.at("said"),
              "2019年7月9日，市长出席哪次会议并讲话");
}

TEST(MeetingKind, APlaceAloneDoesNotMakeAClauseToAskBy)
{
    const auto in = fixture::article("全市绿道建设现场会在湖滨召开。");
    const std::vector<knowledge::Fact> facts{
        fact(in, Kind::Meeting, "全市绿道建设现场会", "全市绿道建设现场会在湖滨召开")};
    const Material material(in, facts, templates());
    EXPECT_TRUE(meetingAsked(meetingRow("meeting.said"), facts[0], material)[0].words.at("said").isEmpty());
}

TEST(MeetingKind, WellKnownMeetingsAreFalseOnesOnlyBesideAYearOrWhatItCameTo)
{
    const auto in = fixture::article("全国绿道建设工作会议上，他介绍了经验。");
    const std::vector<knowledge::Fact> facts{fact(in, Kind::Meeting, "全国绿道建设工作会议", "全国绿道建设工作会议")};
    const Material material(in, facts, templates());
    SplitMix64 random(1);
    auto asked = meetingAsked(meetingRow("meeting.said"), facts[0], material);
    EXPECT_TRUE(meetingNames(meetingStrays(asked[0], facts[0], material, random)).isEmpty());
    asked[0].words["when"] = "2021年5月";
    EXPECT_TRUE(meetingNames(meetingStrays(asked[0], facts[0], material, random)).contains("全国教育大会"));
}

TEST(Bodies, OneBodyUnderTwoNamesIsNoFalseOptionOfItself)
{
    const auto in = fixture::article("云江省人民政府办公厅印发《绿道建设实施方案》。");
    knowledge::Fact document = fact(in, Kind::Document, "《绿道建设实施方案》", in.text.chopped(1));
    document.issuer = "云江省人民政府办公厅";
    const std::vector<knowledge::Fact> facts{document};
    const Material material(in, facts, templates());
    SplitMix64 random(1);
    const QStringList strays = meetingNames(bodyStrays(document.issuer, facts[0], material, random));
    EXPECT_GE(strays.size(), 3);
    EXPECT_FALSE(strays.contains("云江省政府办公厅"));
    EXPECT_FALSE(strays.contains("云江省人民政府"));
    EXPECT_TRUE(strays.contains("云江省财政厅"));
}

TEST(Bodies, AreReadAtTheEndOfAClauseWithoutItsDateAndAdverbs)
{
    EXPECT_EQ(bodyAtEnd("2021年3月，市教育局联合"), "市教育局");
    EXPECT_EQ(bodyAtEnd("12月5日，市文明办、市民政局又"), "市文明办、市民政局");
    EXPECT_EQ(bodyAtEnd("志愿者自己"), "");
    EXPECT_EQ(bodyAtEnd("2022年9月县委组织部"), "县委组织部");
}

TEST(MeetingKind, WhatItCameToIsNotCutBehindATime)
{
    const auto in = fixture::article("市教育局召开校园安全工作会议，提出到2027年年底，全市中小学食堂一律公开采购。");
    const std::vector<knowledge::Fact> facts{
        fact(in, Kind::Meeting, "校园安全工作会议", "市教育局召开校园安全工作会议")};
    const Material material(in, facts, templates());
    EXPECT_EQ(occasionOf(facts[0], material).came, "提出到2027年年底，全市中小学食堂一律公开采购");
}

TEST(MeetingKind, TheExplanationIsTheSentenceFromItsBeginning)
{
    const auto in = fixture::article("今年4月，市教育局召开校园安全工作会议，强调要守住食堂和校车两道关口。");
    const std::vector<knowledge::Fact> facts{
        fact(in, Kind::Meeting, "校园安全工作会议", "市教育局召开校园安全工作会议"),
        datedFact(in, "2023年4月", "今年4月")};
    const Material material(in, facts, templates());
    EXPECT_EQ(meetingAsked(meetingRow("meeting.came"), facts[0], material)[0].words.at("question"),
              "今年4月，市教育局召开校园安全工作会议，强调要守住食堂和校车两道关口。");
}
