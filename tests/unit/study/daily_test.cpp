#include "study/daily.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

namespace shixi::study
{

namespace
{

const SetId fourStrong{"four-strong"};

std::vector<FactId> hundredFacts()
{
    std::vector<FactId> facts;
    for (int fact = 0; fact < 100; ++fact) {
        facts.push_back({"fact" + std::to_string(fact)});
    }
    return facts;
}

std::string dayNumber(int day)
{
    const std::string number = std::to_string(day);
    return "2026-" + number;
}

TEST(DailyQuiz, IsTheSameInWhateverOrderTheFactsStand)
{
    std::vector<FactId> turned = hundredFacts();
    std::reverse(turned.begin(), turned.end());
    const auto drawn = dailyFacts("2026-11-23", fourStrong, hundredFacts(), 5);
    EXPECT_EQ(drawn.size(), 5U);
    EXPECT_EQ(dailyFacts("2026-11-23", fourStrong, turned, 5), drawn);
    EXPECT_EQ(dailyFacts("2026-11-23", fourStrong, hundredFacts(), 3), std::vector(drawn.begin(), drawn.begin() + 3));
}

TEST(DailyQuiz, IsAnotherOnAnotherDayAndOfAnotherSet)
{
    const auto drawn = dailyFacts("2026-11-23", fourStrong, hundredFacts(), 5);
    EXPECT_NE(dailyFacts("2026-11-24", fourStrong, hundredFacts(), 5), drawn);
    EXPECT_NE(dailyFacts("2026-11-23", {"another"}, hundredFacts(), 5), drawn);
}

TEST(DailyQuiz, OverTheYearsEachFactComesAboutAsOftenAsAnyOther)
{
    std::map<FactId, int> times;
    for (int day = 0; day < 2000; ++day) {
        for (const FactId &fact : dailyFacts(dayNumber(day), fourStrong, hundredFacts(), 5)) {
            ++times[fact];
        }
    }
    ASSERT_EQ(times.size(), 100U);
    for (const auto &[fact, count] : times) { // a hundred times each; five deviations are 49
        EXPECT_GT(count, 51) << fact.value;
        EXPECT_LT(count, 149) << fact.value;
    }
}

TEST(DailyQuiz, HasFewerWhereThereAreFewerAndNoneTwice)
{
    EXPECT_TRUE(dailyFacts("2026-11-23", fourStrong, {}, 5).empty());
    EXPECT_EQ(dailyFacts("2026-11-23", fourStrong, {{"a"}, {"a"}, {"b"}}, 5).size(), 2U);
}

TEST(DailyCode, IsEqualForTheSameFactsAtTheSameVersionAlone)
{
    std::vector<FactId> turned = hundredFacts();
    std::reverse(turned.begin(), turned.end());
    const std::string code = dailyCode(fourStrong, 2, hundredFacts());
    EXPECT_EQ(code.size(), 4U);
    EXPECT_EQ(code.find_first_of("01IO"), std::string::npos);
    EXPECT_EQ(dailyCode(fourStrong, 2, turned), code);
    EXPECT_NE(dailyCode(fourStrong, 3, hundredFacts()), code);
    EXPECT_NE(dailyCode({"another"}, 2, hundredFacts()), code);
    turned.pop_back();
    EXPECT_NE(dailyCode(fourStrong, 2, turned), code);
}

} // namespace

} // namespace shixi::study
