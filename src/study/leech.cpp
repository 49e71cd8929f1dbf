#include "study/leech.h"

#include <algorithm>
#include <span>

namespace shixi::study
{

namespace
{

// The latest reviews, with no more misses than are looked at, and how many those are.
struct Latest {
    std::span<const Foretold> reviews;
    std::size_t misses = 0;
};

Latest latestOf(const std::vector<Foretold> &reviews)
{
    constexpr std::size_t mostMisses = 100;
    std::size_t misses = 0;
    auto begin = reviews.end();
    while (begin != reviews.begin() && misses < mostMisses) {
        --begin;
        misses += begin->passed ? 0 : 1;
    }
    return {{begin, reviews.end()}, misses};
}

} // namespace

double chanceOfMisses(const std::vector<Foretold> &reviews)
{
    const auto [latest, misses] = latestOf(reviews);
    // The probability of each number of misses, review by review; the last one's is that of so many or more.
    std::vector<double> chances(misses + 1);
    chances[0] = 1;
    for (const Foretold &review : latest) {
        double passed = 1; // of so many or more nothing is taken away
        for (std::size_t number = misses; number > 0; --number) {
            chances[number] = chances[number] * passed + chances[number - 1] * (1 - review.recall);
            passed = review.recall;
        }
        chances[0] *= passed;
    }
    return std::min(chances[misses], 1.0); // a sum of so many may be a last digit too much
}

bool isLeech(const std::vector<Review> &reviews, const Rules &rules)
{
    const std::vector<CountedReview> counted = countedOf(reviews);
    const auto isMiss = [&reviews](const CountedReview &made) {
        return reviews[made.review].rating == Rating::Again;
    };
    const auto end = std::find_if(counted.rbegin(), counted.rend(), isMiss).base(); // after the last miss
    if (end - counted.begin() < 2 || counted.end() - end >= rules.leechUntilPassed) {
        return false;
    }
    const auto misses = std::count_if(counted.begin() + 1, end, isMiss);
    if (rules.leechMisses > 0 && misses >= rules.leechMisses) {
        return true;
    }
    std::vector<Foretold> told = foretold(reviews, rules);
    std::erase_if(told, [last = (end - 1)->review](const Foretold &review) {
        return review.review > last;
    });
    return chanceOfMisses(told) < rules.leechChance;
}

} // namespace shixi::study
