#include "study/leech.h"

#include <algorithm>
#include <numeric>
#include <span>

namespace shixi::study
{

namespace
{

std::size_t missesOf(const std::vector<Foretold> &reviews)
{
    return static_cast<std::size_t>(std::ranges::count(reviews, false, &Foretold::passed));
}

// Of the reviews after the first, with what takes the place of a miss in its place.
std::vector<Review> countedOf(const std::vector<Review> &reviews)
{
    std::vector<Review> counted;
    for (const Review &review : reviews) {
        if (review.replacesLast && !counted.empty() && counted.back().session == review.session) {
            counted.pop_back();
        }
        counted.push_back(review);
    }
    return counted;
}

} // namespace

std::vector<Foretold> foretold(const std::vector<Review> &reviews, const fsrs::Model &model)
{
    std::vector<Foretold> result;
    std::optional<fsrs::Memory> memory;
    int lastDay = 0;
    for (const Review &review : reviews) {
        const int elapsed = memory ? std::max(0, review.studyDay - lastDay) : 0;
        if (elapsed > 0) {
            result.push_back({model.recall(*memory, elapsed), review.rating != Rating::Again});
        }
        memory = model.next(memory, review.rating, elapsed);
        lastDay = std::max(lastDay, review.studyDay);
    }
    return result;
}

double chanceOfMisses(const std::vector<Foretold> &reviews)
{
    // The probability of each number of misses, review by review.
    std::vector<double> chances{1};
    for (const Foretold &review : reviews) {
        chances.push_back(0);
        for (std::size_t misses = chances.size(); misses-- > 0;) {
            chances[misses] *= review.recall;
            chances[misses] += misses > 0 ? chances[misses - 1] * (1 - review.recall) : 0;
        }
    }
    const auto from = chances.begin() + static_cast<std::ptrdiff_t>(missesOf(reviews));
    return std::accumulate(from, chances.end(), 0.0);
}

bool isLeech(const std::vector<Review> &reviews, const Rules &rules)
{
    std::vector<Review> counted = countedOf(reviews);
    int passedSince = 0;
    while (!counted.empty() && counted.back().rating != Rating::Again) {
        counted.pop_back();
        ++passedSince;
    }
    if (counted.size() < 2 || passedSince >= rules.leechUntilPassed) {
        return false;
    }
    const auto misses = std::ranges::count(std::span(counted).subspan(1), Rating::Again, &Review::rating);
    return (rules.leechMisses > 0 && misses >= rules.leechMisses)
        || chanceOfMisses(foretold(counted, rules.memory)) < rules.leechChance;
}

} // namespace shixi::study
