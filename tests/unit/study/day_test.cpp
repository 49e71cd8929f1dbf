#include "study/day.h"

#include <gtest/gtest.h>

#include <chrono>

namespace shixi::study
{

namespace
{

// UTC.
std::int64_t at(int year, unsigned month, unsigned day, int hour, int minute = 0)
{
    using namespace std::chrono;
    const sys_days date{std::chrono::year{year} / month / day};
    return duration_cast<milliseconds>((date + hours{hour} + minutes{minute}).time_since_epoch()).count();
}

int dayOf(int year, unsigned month, unsigned day)
{
    return static_cast<int>(at(year, month, day, 0) / 86400000);
}

DayRule fixedOffset(int minutes)
{
    return {4 * 60, {{0, minutes}}};
}

} // namespace

TEST(DayRule, ADayBeginsAtFourInTheMorning)
{
    const DayRule shanghai = fixedOffset(8 * 60);
    EXPECT_EQ(shanghai.studyDay(at(2026, 11, 21, 20) - 1), dayOf(2026, 11, 21));
    EXPECT_EQ(shanghai.studyDay(at(2026, 11, 21, 20)), dayOf(2026, 11, 22));
    EXPECT_EQ(shanghai.studyDay(at(2026, 11, 22, 19, 59)), dayOf(2026, 11, 22));
}

TEST(DayRule, ADayBeginsWhenTheRuleSaysSo)
{
    EXPECT_EQ((DayRule{0, {{0, 0}}}).studyDay(at(2026, 1, 2, 0)), dayOf(2026, 1, 2));
    EXPECT_EQ((DayRule{23 * 60, {{0, 0}}}).studyDay(at(2026, 1, 2, 22, 59)), dayOf(2026, 1, 1));
}

TEST(DayRule, DaysBeforeNineteenSeventyRoundDown)
{
    const DayRule utc = fixedOffset(0);
    EXPECT_EQ(utc.studyDay(0), -1); // midnight still belongs to the day before
    EXPECT_EQ(utc.studyDay(at(1970, 1, 1, 4)), 0);
    EXPECT_EQ(utc.studyDay(at(1970, 1, 1, 4) - 86400000), -1);
    EXPECT_EQ(utc.studyDay(at(1970, 1, 1, 4) - 86400001), -2);
    EXPECT_EQ(utc.studyDay(at(1969, 12, 25, 12)), -7);
}

TEST(DayRule, TheFarthestZonesHaveTheirOwnDays)
{
    const std::int64_t moment = at(2026, 6, 1, 15);
    EXPECT_EQ(fixedOffset(14 * 60).studyDay(moment), dayOf(2026, 6, 2)); // 5:00 on the second
    EXPECT_EQ(fixedOffset(-12 * 60).studyDay(moment), dayOf(2026, 5, 31)); // 3:00 on the first
    EXPECT_EQ(fixedOffset(5 * 60 + 45).studyDay(moment), dayOf(2026, 6, 1));
}

// Berlin 2026: +1, from March 29th 1:00 UTC +2, from October 25th 1:00 UTC +1.
TEST(DayRule, ATransitionHoldsFromItsMomentOn)
{
    const DayRule berlin{4 * 60, {{0, 60}, {at(2026, 3, 29, 1), 120}, {at(2026, 10, 25, 1), 60}}};
    EXPECT_EQ(berlin.offsetAt(-1), 60); // the first also holds before it
    EXPECT_EQ(berlin.offsetAt(at(2026, 3, 29, 1) - 1), 60);
    EXPECT_EQ(berlin.offsetAt(at(2026, 3, 29, 1)), 120);
    EXPECT_EQ(berlin.offsetAt(at(2026, 12, 1, 0)), 60);
}

TEST(DayRule, ADayOfTwentyThreeOrTwentyFiveHoursIsOneDay)
{
    const DayRule berlin{4 * 60, {{0, 60}, {at(2026, 3, 29, 1), 120}, {at(2026, 10, 25, 1), 60}}};
    EXPECT_EQ(berlin.studyDay(at(2026, 3, 29, 2) - 1), dayOf(2026, 3, 28));
    EXPECT_EQ(berlin.studyDay(at(2026, 3, 29, 2)), dayOf(2026, 3, 29)); // 4:00 summer time
    EXPECT_EQ(berlin.studyDay(at(2026, 10, 25, 3) - 1), dayOf(2026, 10, 24));
    EXPECT_EQ(berlin.studyDay(at(2026, 10, 25, 3)), dayOf(2026, 10, 25)); // 4:00 winter time
}

TEST(DayRule, NoHourOfAYearGoesBackADay)
{
    const DayRule berlin{4 * 60, {{0, 60}, {at(2026, 3, 29, 1), 120}, {at(2026, 10, 25, 1), 60}}};
    int last = berlin.studyDay(at(2026, 1, 1, 0));
    for (std::int64_t moment = at(2026, 1, 1, 0); moment < at(2027, 1, 1, 0); moment += 3600000) {
        const int day = berlin.studyDay(moment);
        EXPECT_TRUE(day == last || day == last + 1) << moment;
        last = day;
    }
    EXPECT_EQ(last, dayOf(2026, 12, 31));
}

TEST(DayRule, WithoutTransitionsTimeIsUtc)
{
    EXPECT_EQ((DayRule{0, {}}).studyDay(at(2026, 1, 1, 0)), dayOf(2026, 1, 1));
}

} // namespace shixi::study
