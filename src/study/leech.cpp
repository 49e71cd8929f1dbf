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

// Misses after the first review, as replay counts them.
int lapsesOf(const std::vector<Review> &reviews)
{
    return static_cast<int>(std::ranges::count(std::span(reviews).subspan(1), Rating::Again, &Review::rating));
}

// At the count, and at every half of it after.
bool isNamedAt(int lapses, int count)
{
    const int half = std::max(1, count / 2);
    return count > 0 && lapses >= count && (lapses - count) % half == 0;
}

} // namespace

std::vector<Foretold> foretold(const std::vector<Review> &reviews, const fsrs::Parameters &parameters)
{
    std::vector<Foretold> result;
    std::optional<fsrs::Memory> memory;
    int lastDay = 0;
    for (const Review &review : reviews) {
        const int elapsed = memory ? std::max(0, review.studyDay - lastDay) : 0;
        if (elapsed > 0) {
            result.push_back(
                {fsrs::retrievability(parameters, memory->stability, elapsed), review.rating != Rating::Again});
        }
        memory = fsrs::next(parameters, memory, review.rating, elapsed);
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

bool becameLeech(const std::vector<Review> &reviews, const fsrs::Parameters &parameters, const LeechRules &rules)
{
    if (reviews.size() < 2 || reviews.back().rating != Rating::Again) {
        return false;
    }
    return isNamedAt(lapsesOf(reviews), rules.lapses) || chanceOfMisses(foretold(reviews, parameters)) < rules.chance;
}

} // namespace shixi::study
