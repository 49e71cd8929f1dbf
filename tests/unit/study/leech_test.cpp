#include "study/leech.h"

#include <gtest/gtest.h>

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
