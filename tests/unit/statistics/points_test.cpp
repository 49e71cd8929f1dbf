#include "core/splitmix64.h"
#include "statistics/points.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <span>

namespace shixi::statistics
{

namespace
{

const SessionId morning{"m"};
const SessionId evening{"e"};

std::vector<PointChance> rightAnswersTo(int facts, int day, const SessionId &session)
{
    std::vector<PointChance> chances;
    for (int fact = 0; fact < facts; ++fact) {
        chances.push_back({day, session, "fact-" + std::to_string(fact)});
    }
    return chances;
}

std::vector<PointChance> anyChances(SplitMix64 &random)
{
    std::vector<PointChance> chances;
    for (std::uint64_t left = random.below(120); left > 0; --left) {
        PointChance chance;
        chance.day = static_cast<int>(random.below(3));
        chance.session = {std::to_string(random.below(5))};
        if (random.below(8) > 0) {
            chance.fact = std::to_string(random.below(40));
        }
        chances.push_back(chance);
    }
    return chances;
}

} // namespace

TEST(Points, AFactGivesOneADayHoweverOftenItIsRight)
{
    std::vector<PointChance> chances = rightAnswersTo(3, 10, morning);
    const std::vector<PointChance> again = rightAnswersTo(3, 10, evening);
    chances.insert(chances.end(), again.begin(), again.end());
    EXPECT_EQ(pointsByDay(chances, {}), (std::vector<DayPoints>{{10, 3, 0, 3}}));
    EXPECT_EQ(pointsOf(morning, chances, {}), 3);
    EXPECT_EQ(pointsOf(evening, chances, {}), 0) << "the first right answer of the day has it";
    EXPECT_EQ(pointsByDay({{10, morning, "a"}, {11, morning, "a"}}, {}).size(), 2U) << "the next day gives another";
}

TEST(Points, AMissMadeGoodGivesOneMore)
{
    const std::vector<PointChance> chances{{10, morning, "a"}, {10, morning, {}}};
    EXPECT_EQ(pointsByDay(chances, {}), (std::vector<DayPoints>{{10, 1, 1, 2}}));
    EXPECT_EQ(pointsOf(morning, chances, {}), 2);
}

TEST(Points, ADayHoldsThirty)
{
    std::vector<PointChance> chances = rightAnswersTo(28, 10, morning);
    const std::vector<PointChance> more = rightAnswersTo(40, 10, evening);
    chances.insert(chances.end(), more.begin(), more.end());
    EXPECT_EQ(pointsByDay(chances, {}), (std::vector<DayPoints>{{10, 40, 0, 30}}));
    EXPECT_EQ(pointsOf(morning, chances, {}), 28);
    EXPECT_EQ(pointsOf(evening, chances, {}), 2);
}

TEST(Points, TheRuleFileSaysHowMany)
{
    const PointRules rules{2, 5, 8, {}, {}};
    const std::vector<PointChance> chances{{10, morning, "a"}, {10, morning, {}}, {10, morning, "b"}};
    EXPECT_EQ(pointsByDay(chances, rules).front().points, 8);
}

TEST(Points, OfTodayOfTheWeekSinceMondayAndInAll)
{
    const int monday = 19'674; // 2023-11-13
    const std::vector<DayPoints> days{{monday - 1, 4, 0, 4}, {monday, 5, 0, 5}, {monday + 2, 6, 0, 6}};
    EXPECT_EQ(pointSums(days, monday + 2), (PointSums{6, 11, 15}));
    EXPECT_EQ(pointSums(days, monday + 7), (PointSums{0, 0, 15}));
    EXPECT_EQ(pointSums(days, monday), (PointSums{5, 5, 15})) << "a clock set back: what is ahead is of no week yet";
}

TEST(Points, WhatSessionsEarnedIsWhatTheirDaysHold)
{
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        SplitMix64 random(seed);
        std::vector<PointChance> chances = anyChances(random);
        const std::vector<DayPoints> days = pointsByDay(chances, {});
        int inDays = 0;
        for (const DayPoints &day : days) {
            EXPECT_LE(day.points, 30);
            EXPECT_EQ(day.points, std::min(30, day.facts + day.cleared));
            inDays += day.points;
        }
        int inSessions = 0;
        for (int session = 0; session < 5; ++session) {
            inSessions += pointsOf({std::to_string(session)}, chances, {});
        }
        EXPECT_EQ(inSessions, inDays) << seed;
        shuffle(std::span(chances), random);
        EXPECT_EQ(pointsByDay(chances, {}), days) << "whatever the order, seed " << seed;
    }
}

} // namespace shixi::statistics
