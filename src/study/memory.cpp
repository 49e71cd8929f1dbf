#include "study/memory.h"

#include <algorithm>
#include <cstdint>
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

int waitingDays(const fsrs::Memory &memory,
                const Review &review,
                const fsrs::Parameters &parameters,
                const Rules &rules)
{
    if (review.rating == Rating::Again) {
        return 1; // a learning step: what was missed comes next day, whatever stability is left
    }
    const int days = fsrs::wholeDays(fsrs::interval(parameters, memory.stability, rules.desiredRetention),
                                     rules.maximumIntervalDays);
    return std::max(1, review.longestDays ? std::min(days, *review.longestDays) : days);
}

CardMemory after(const CardMemory &before, const Review &review, const fsrs::Parameters &parameters, const Rules &rules)
{
    const bool first = !before.memory;
    CardMemory result = before;
    result.memory =
        fsrs::next(parameters, before.memory, review.rating, first ? 0 : elapsedDays(before, review.studyDay));
    // A clock set back does not move a card back.
    result.lastDay = first ? review.studyDay : std::max(before.lastDay, review.studyDay);
    result.dueDay = boundedDay(std::int64_t{result.lastDay} + waitingDays(*result.memory, review, parameters, rules));
    ++result.reviews;
    if (!first && review.rating == Rating::Again) {
        ++result.lapses;
    }
    return result;
}

// Passing an easier form shows that something is left, not that it grew: the card is not promoted by a failure.
CardMemory
afterStepBelow(const CardMemory &before, const Review &review, const fsrs::Parameters &parameters, const Rules &rules)
{
    CardMemory result = after(before, review, parameters, rules);
    if (before.memory && before.memory->stability < result.memory->stability) {
        result.memory->stability = before.memory->stability;
        result.dueDay =
            boundedDay(std::int64_t{result.lastDay} + waitingDays(*result.memory, review, parameters, rules));
    }
    return result;
}

} // namespace

bool isLearnt(const CardMemory &memory)
{
    constexpr double day = 1;
    return memory.memory && memory.memory->stability >= day;
}

CardMemory replay(const std::vector<Review> &reviews, const fsrs::Parameters &parameters, const Rules &rules)
{
    CardMemory memory;
    CardMemory beforeLast;
    const Review *last = nullptr;
    for (const Review &review : reviews) {
        const bool replaces = review.replacesLast && last != nullptr && last->session == review.session;
        // What it should have replaced was taken back or belongs to another session: the first answer of a day counts.
        if (review.replacesLast && !replaces && last != nullptr && last->studyDay == review.studyDay) {
            continue;
        }
        if (!replaces) {
            beforeLast = memory;
        }
        memory = replaces ? afterStepBelow(beforeLast, review, parameters, rules)
                          : after(beforeLast, review, parameters, rules);
        last = &review;
    }
    return memory;
}

} // namespace shixi::study
