#include "core/splitmix64.h"
#include "study/leech.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <initializer_list>

namespace shixi::study
{

namespace
{

std::vector<Review> every(int days, std::initializer_list<Rating> ratings)
{
    std::vector<Review> reviews;
    int day = 100;
    for (const Rating rating : ratings) {
        reviews.push_back({1, day, rating, false, {}, {}});
        day += days;
    }
    return reviews;
}

std::vector<Review> missed(int times, int days)
{
    std::vector<Review> reviews = every(days, {Rating::Good});
    for (int time = 1; time <= times; ++time) {
        reviews.push_back({1, 100 + time * days, Rating::Again, false, {}, {}});
    }
    return reviews;
}

Foretold randomlyForetold(SplitMix64 &random)
{
    return {0.001 + 0.998 * static_cast<double>(random.below(1000)) / 999, random.below(3) != 0};
}

// The sum over every way so many reviews can come out.
double chanceByEveryOutcome(const std::vector<Foretold> &reviews)
{
    const auto misses = std::ranges::count(reviews, false, &Foretold::passed);
    double sum = 0;
    for (std::uint32_t outcome = 0; outcome < 1U << reviews.size(); ++outcome) {
        double chance = 1;
        for (std::size_t at = 0; at < reviews.size(); ++at) {
            const bool missed = (outcome >> at & 1U) != 0;
            chance *= missed ? 1 - reviews[at].recall : reviews[at].recall;
        }
        sum += std::popcount(outcome) >= misses ? chance : 0;
    }
    return sum;
}

Rules byCountAlone()
{
    Rules rules;
    rules.leechChance = 0;
    return rules;
}

Rules byChanceAlone()
{
    Rules rules;
    rules.leechMisses = 0;
    return rules;
}

} // namespace

TEST(Leech, TheChanceOfMissesIsThatOfTheBinomialWhereAllAreAlike)
{
    std::vector<Foretold> reviews(10, {0.9, true});
    EXPECT_NEAR(chanceOfMisses(reviews), 1, 1e-12); // none or more
    reviews[3].passed = reviews[7].passed = false;
    // 1 − 0.9^10 − 10·0.1·0.9^9
    EXPECT_NEAR(chanceOfMisses(reviews), 1 - std::pow(0.9, 10) - std::pow(0.9, 9), 1e-12);
}

TEST(Leech, TheChanceOfMissesTakesEachReviewAsItWasForetold)
{
    // Two reviews, both missed: the product of what was foretold.
    EXPECT_NEAR(chanceOfMisses({{0.9, false}, {0.4, false}}), 0.1 * 0.6, 1e-12);
    EXPECT_NEAR(chanceOfMisses({{0.9, false}, {0.4, true}}), 1 - 0.9 * 0.4, 1e-12);
    EXPECT_EQ(chanceOfMisses({}), 1);
}

TEST(Leech, TheChanceOfMissesIsTheSumOverEveryOutcome)
{
    SplitMix64 random(2);
    for (int list = 0; list < 300; ++list) {
        std::vector<Foretold> reviews(random.below(13));
        std::ranges::generate(reviews, [&random] {
            return randomlyForetold(random);
        });
        ASSERT_NEAR(chanceOfMisses(reviews), chanceByEveryOutcome(reviews), 1e-12) << list;
    }
}

TEST(Leech, OfMoreThanAHundredMissesTheLatestHundredAreLookedAt)
{
    std::vector<Foretold> latest;
    for (int misses = 0; misses < 100; ++misses) {
        latest.insert(latest.end(), {{0.4, false}, {0.6, true}});
    }
    const double chance = chanceOfMisses(latest);
    EXPECT_GT(chance, 0.01);
    EXPECT_LT(chance, 0.99);
    std::vector<Foretold> all(50, {0.99, false}); // which alone would be no luck at all
    all.insert(all.end(), latest.begin(), latest.end());
    EXPECT_EQ(chanceOfMisses(all), chance);
    all[all.size() - 2].passed = true; // ninety-nine of them, and the last of the old ones
    const std::vector<Foretold> since(all.begin() + 49, all.end());
    EXPECT_EQ(chanceOfMisses(all), chanceOfMisses(since));
    EXPECT_NE(chanceOfMisses(since), chance);
}

TEST(Leech, TheChanceOfMissesIsAChanceHoweverLongTheHistory)
{
    SplitMix64 random(6);
    for (int list = 0; list < 40; ++list) {
        std::vector<Foretold> reviews(500 + random.below(2000));
        std::ranges::generate(reviews, [&random] {
            return randomlyForetold(random);
        });
        const double chance = chanceOfMisses(reviews);
        ASSERT_TRUE(chance >= 0 && chance <= 1) << chance;
    }
    EXPECT_EQ(chanceOfMisses(std::vector<Foretold>(3000, {0.3, true})), 1) << "none or more";
}

TEST(Leech, ForetellsReviewsOnLaterDaysAlone)
{
    std::vector<Review> reviews = every(10, {Rating::Good, Rating::Good});
    reviews.push_back(reviews.back()); // the same day
    const std::vector<Foretold> told = foretold(reviews, {});
    ASSERT_EQ(told.size(), 1U);
    EXPECT_NEAR(told.front().recall, fsrs::retrievability({}, fsrs::Parameters{}.initialStability[2], 10), 1e-12);
}

TEST(Leech, IsOneFromTheCountOfMissesOn)
{
    for (int times = 0; times <= 12; ++times) {
        EXPECT_EQ(isLeech(missed(times, 1), byCountAlone()), times >= 8) << times;
    }
}

TEST(Leech, IsNoneAnyMoreOnceItWasPassedAFewTimesInARow)
{
    std::vector<Review> reviews = missed(9, 1);
    for (int passed = 1; passed <= 4; ++passed) {
        reviews.push_back({1, 200 + passed, Rating::Good, false, {}, {}});
        EXPECT_EQ(isLeech(reviews, byCountAlone()), passed < 3) << passed;
    }
    reviews.push_back({1, 300, Rating::Again, false, {}, {}});
    EXPECT_TRUE(isLeech(reviews, byCountAlone())) << "missed once more";
}

TEST(Leech, PassesAfterTheLastMissAloneDoNotMakeItsMissesLikelier)
{
    const Rules rules = byChanceAlone();
    SplitMix64 random(8);
    int wouldDiffer = 0;
    for (int list = 0; list < 1000; ++list) {
        std::vector<Review> reviews = every(1, {Rating::Good});
        for (auto left = 1 + random.below(12); left > 0; --left) {
            const int day = reviews.back().studyDay + 1 + static_cast<int>(random.below(6));
            reviews.push_back({1, day, random.below(3) == 0 ? Rating::Good : Rating::Again, false, {}, {}});
        }
        reviews.push_back({1, reviews.back().studyDay + 1, Rating::Again, false, {}, {}});
        const bool leech = isLeech(reviews, rules);
        for (int passed = 1; passed < rules.leechUntilPassed; ++passed) {
            reviews.push_back({1, reviews.back().studyDay + 3, Rating::Good, false, {}, {}});
            ASSERT_EQ(isLeech(reviews, rules), leech) << list;
            wouldDiffer += leech != (chanceOfMisses(foretold(reviews, rules)) < rules.leechChance) ? 1 : 0;
        }
    }
    EXPECT_GT(wouldDiffer, 10) << "or this shows nothing";
}

TEST(Leech, AMissMadeGoodByTheStepBelowIsNone)
{
    std::vector<Review> reviews = missed(8, 1);
    EXPECT_TRUE(isLeech(reviews, byCountAlone()));
    reviews.push_back({1, reviews.back().studyDay, Rating::Hard, true, {}, {}});
    EXPECT_FALSE(isLeech(reviews, byCountAlone()));
}

TEST(Leech, IsOneWhenTheModelFindsSoManyMissesUnlikely)
{
    // Asked the day after, again and again, and always missed.
    const auto firstNamed = [](int days) {
        int times = 1;
        while (!isLeech(missed(times, days), byChanceAlone()) && times < 100) {
            ++times;
        }
        return times;
    };
    EXPECT_LT(firstNamed(1), 8); // long before the count
    EXPECT_GT(firstNamed(1), 2); // bad luck is no leech
    EXPECT_GT(firstNamed(30), firstNamed(1)); // what waited long was to be expected
}

TEST(Leech, IsNeverOneByItsFirstAnswerAlone)
{
    Rules rules;
    rules.leechMisses = 1;
    rules.leechChance = 1;
    EXPECT_FALSE(isLeech(every(1, {Rating::Again}), rules));
    EXPECT_FALSE(isLeech({}, rules));
}

} // namespace shixi::study
