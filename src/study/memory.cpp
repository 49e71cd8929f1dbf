#include "study/memory.h"

#include <algorithm>
#include <limits>

namespace shixi::study
{

namespace
{

// Days come from files; sums of damaged ones must not overflow.
int boundedDay(std::int64_t day)
{
    return static_cast<int>(
        std::clamp<std::int64_t>(day, std::numeric_limits<int>::min(), std::numeric_limits<int>::max()));
}

int elapsedDays(const CardMemory &before, int studyDay)
{
    return boundedDay(std::max<std::int64_t>(0, std::int64_t{studyDay} - before.lastDay));
}

// A review that counts changes memory.
CardMemory learnt(const CardMemory &before, const Review &review, const fsrs::Model &model)
{
    const bool first = !before.memory;
    CardMemory after = before;
    after.memory = model.next(before.memory, review.rating, first ? 0 : elapsedDays(before, review.studyDay));
    // A clock set back does not move a card back.
    after.lastDay = first ? review.studyDay : std::max(before.lastDay, review.studyDay);
    ++after.reviews;
    if (!first && review.rating == Rating::Again) {
        ++after.lapses;
    }
    return after;
}

// Passing an easier form shows that something is left, not that it grew: the card is not promoted by a failure.
CardMemory learntBelow(const CardMemory &before, const Review &review, const fsrs::Model &model)
{
    CardMemory after = learnt(before, review, model);
    if (before.memory) {
        after.memory->stability = std::min(after.memory->stability, before.memory->stability);
    }
    return after;
}

// Tells of each review that counts what it met and what it left, which may be added to.
template<class Visit>
void fold(const std::vector<Review> &reviews, const fsrs::Model &model, Visit visit)
{
    CardMemory before;
    for (const CountedReview &counted : countedOf(reviews)) {
        const Review &review = reviews[counted.review];
        const bool below = counted.place != counted.review;
        CardMemory after = below ? learntBelow(before, review, model) : learnt(before, review, model);
        visit(before, counted.review, after);
        before = after;
    }
}

fsrs::DayRange
possibleWaits(const CardMemory &before, const Review &review, const CardMemory &after, const Rules &rules)
{
    const int longest =
        std::max(1, std::min(rules.maximumIntervalDays, review.longestDays.value_or(rules.maximumIntervalDays)));
    if (review.rating == Rating::Again) {
        const int step = std::clamp(rules.daysAfterMiss, 1, longest);
        return {step, step};
    }
    const double interval = rules.memory.interval(*after.memory, rules.desiredRetention);
    const int previous = before.memory ? boundedDay(std::int64_t{before.dueDay} - before.lastDay) : 0;
    return fsrs::fuzzRange(interval, previous, longest);
}

struct Course {
    CardMemory memory;
    fsrs::DayRange wait; // after the last review
};

Course courseOf(const std::vector<Review> &reviews, const Rules &rules, std::uint64_t seed)
{
    Course course;
    fold(reviews, rules.memory, [&](const CardMemory &before, std::size_t index, CardMemory &after) {
        const Review &review = reviews[index];
        course.wait = possibleWaits(before, review, after, rules);
        const auto number = static_cast<std::uint64_t>(after.reviews);
        const int drawn = review.waitDays.value_or(0);
        const bool holds = drawn >= course.wait.least && drawn <= course.wait.most;
        const int days = holds ? drawn : fsrs::dayWithin(course.wait, seed + number);
        after.dueDay = boundedDay(std::int64_t{after.lastDay} + days);
        course.memory = after;
    });
    return course;
}

} // namespace

bool isLearnt(const CardMemory &memory)
{
    constexpr double day = 1;
    return memory.memory && memory.memory->stability >= day;
}

std::vector<CountedReview> countedOf(const std::vector<Review> &reviews)
{
    std::vector<CountedReview> counted;
    counted.reserve(reviews.size());
    for (std::size_t index = 0; index < reviews.size(); ++index) {
        const Review &review = reviews[index];
        const Review *last = counted.empty() ? nullptr : &reviews[counted.back().review];
        if (!review.replacesLast || last == nullptr) {
            counted.push_back({index, index});
        } else if (last->session == review.session) {
            counted.back().review = index;
        } else if (last->studyDay != review.studyDay) {
            // What it should have replaced was taken back or belongs to another session.
            counted.push_back({index, index});
        }
    }
    return counted;
}

CardMemory replay(const std::vector<Review> &reviews, const Rules &rules, std::uint64_t seed)
{
    return courseOf(reviews, rules, seed).memory;
}

std::vector<Foretold> foretold(const std::vector<Review> &reviews, const Rules &rules)
{
    std::vector<Foretold> result;
    fold(reviews, rules.memory, [&](const CardMemory &before, std::size_t index, const CardMemory &) {
        const Review &review = reviews[index];
        const int elapsed = before.memory ? elapsedDays(before, review.studyDay) : 0;
        if (elapsed > 0) {
            result.push_back({rules.memory.recall(*before.memory, elapsed), review.rating != Rating::Again, index});
        }
    });
    return result;
}

fsrs::DayRange waitAfter(const std::vector<Review> &reviews, const Rules &rules, std::uint64_t seed)
{
    return courseOf(reviews, rules, seed).wait;
}

} // namespace shixi::study
