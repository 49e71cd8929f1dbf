#include "fsrs/training/trainingset.h"

#include <algorithm>
#include <utility>

namespace shixi::fsrs
{

namespace
{

constexpr std::uint8_t again = 1;

// Counting sort by card, which keeps the order of time.
TrainingSet columnsOf(const ReviewLog &log)
{
    TrainingSet set;
    set.starts.assign(log.cards + 1U, 0);
    for (const LoggedReview &review : log.reviews) {
        ++set.starts[review.card + 1U];
    }
    for (std::size_t card = 0; card < log.cards; ++card) {
        set.starts[card + 1] += set.starts[card];
    }
    set.ratings.resize(log.reviews.size());
    set.elapsedDays.resize(log.reviews.size());
    set.weights.assign(log.reviews.size(), 0);
    std::vector<std::uint32_t> next(set.starts.begin(), set.starts.end() - 1);
    std::vector<std::int32_t> lastDay(log.cards);
    for (const LoggedReview &review : log.reviews) {
        const std::uint32_t at = next[review.card]++;
        const bool first = at == set.starts[review.card];
        set.ratings[at] = review.rating;
        set.elapsedDays[at] = first ? 0 : std::max(0, review.day - lastDay[review.card]);
        lastDay[review.card] = first ? review.day : std::max(lastDay[review.card], review.day);
    }
    return set;
}

// The first review of a card on a later day than its first, or the end.
std::uint32_t firstLaterDay(const TrainingSet &set, std::size_t card)
{
    std::uint32_t at = set.starts[card];
    while (at < set.starts[card + 1] && set.elapsedDays[at] == 0) {
        ++at;
    }
    return at;
}

// Rare waits go first, until about a twentieth is left out; later ones stay where they are common and not too long.
void dropOutliers(FirstRecall &first, int longestDays)
{
    constexpr int leastDropped = 20;
    constexpr int oneIn = 20;
    constexpr int common = 6;
    std::vector<std::pair<int, int>> groups; // reviews, days
    int total = 0;
    for (const auto &[days, passed] : first) {
        groups.emplace_back(passed.reviews, days);
        total += passed.reviews;
    }
    std::ranges::sort(groups);
    int dropped = 0;
    for (const auto &[reviews, days] : groups) {
        const bool enough = dropped + reviews >= std::max(leastDropped, total / oneIn);
        if (enough && reviews >= common && days <= longestDays) {
            continue;
        }
        dropped += enough ? 0 : reviews;
        first.erase(days);
    }
}

void fillFirstRecall(TrainingSet &set, const std::vector<std::uint32_t> &trainedEnd)
{
    constexpr std::array<int, 4> longestDays{100, 100, 100, 365}; // by first rating
    for (std::size_t card = 0; card < set.cards(); ++card) {
        const std::uint32_t at = firstLaterDay(set, card);
        if (at < trainedEnd[card]) {
            Passed &passed = set.first.at(set.ratings[set.starts[card]] - 1U)[set.elapsedDays[at]];
            ++passed.reviews;
            passed.passed += set.ratings[at] > again ? 1 : 0;
        }
    }
    for (std::size_t rating = 0; rating < set.first.size(); ++rating) {
        dropOutliers(set.first.at(rating), longestDays.at(rating));
    }
}

bool isOutlier(const TrainingSet &set, std::size_t card)
{
    const std::uint32_t at = firstLaterDay(set, card);
    return at < set.starts[card + 1] && !set.first.at(set.ratings[set.starts[card]] - 1U).contains(set.elapsedDays[at]);
}

// Where the reviews of each card among the first `trained` end.
std::vector<std::uint32_t> endsOf(const ReviewLog &log, const TrainingSet &set, std::size_t trained)
{
    std::vector<std::uint32_t> ends(set.starts.begin(), set.starts.end() - 1);
    for (std::size_t at = 0; at < trained; ++at) {
        ++ends[log.reviews[at].card];
    }
    return ends;
}

// Calls `visit` with the place of each review in the columns, in order of time.
template<class Visit>
void inTime(const ReviewLog &log, const TrainingSet &set, std::size_t from, std::size_t to, Visit visit)
{
    std::vector<std::uint32_t> next = endsOf(log, set, from);
    for (std::size_t at = from; at < to; ++at) {
        visit(log.reviews[at].card, next[log.reviews[at].card]++);
    }
}

void weigh(TrainingSet &set, const ReviewLog &log, std::size_t trained)
{
    std::vector<bool> outlier(set.cards());
    for (std::size_t card = 0; card < set.cards(); ++card) {
        outlier[card] = isOutlier(set, card);
    }
    std::vector<std::uint32_t> places;
    places.reserve(trained);
    inTime(log, set, 0, trained, [&](std::uint32_t card, std::uint32_t place) {
        if (set.elapsedDays[place] > 0 && !outlier[card]) {
            places.push_back(place);
        }
    });
    constexpr double oldest = 0.25;
    const double last = std::max<double>(1, static_cast<double>(places.size()) - 1);
    double passed = 0;
    for (std::size_t rank = 0; rank < places.size(); ++rank) {
        const double age = static_cast<double>(rank) / last;
        set.weights[places[rank]] = static_cast<float>(oldest + (1 - oldest) * age * age * age);
        passed += set.ratings[places[rank]] > again ? 1 : 0;
    }
    set.predicted = places.size();
    set.recall = places.empty() ? 0 : passed / static_cast<double>(places.size());
}

} // namespace

TrainingSet trainingSetOf(const ReviewLog &log, std::size_t trained)
{
    TrainingSet set = columnsOf(log);
    fillFirstRecall(set, endsOf(log, set, trained));
    weigh(set, log, trained);
    return set;
}

TrainingSet heldOutSetOf(const ReviewLog &log, std::size_t trained)
{
    TrainingSet set = columnsOf(log);
    inTime(log, set, trained, log.reviews.size(), [&set](std::uint32_t, std::uint32_t place) {
        if (set.elapsedDays[place] > 0) {
            set.weights[place] = 1;
            ++set.predicted;
        }
    });
    return set;
}

} // namespace shixi::fsrs
