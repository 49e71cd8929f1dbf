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

// Folds the reviews of one card.
class Course
{
public:
    Course(const Rules &rules, std::uint64_t seed)
        : m_rules(rules)
        , m_seed(seed)
    {
    }

    void take(const Review &review);
    [[nodiscard]] const CardMemory &memory() const { return m_now; }
    [[nodiscard]] fsrs::DayRange wait() const { return m_wait; }

private:
    void learn(const CardMemory &before, const Review &review);
    void learnBelow(const CardMemory &before, const Review &review);
    void schedule(const CardMemory &before, const Review &review);
    [[nodiscard]] fsrs::DayRange possibleWaits(const CardMemory &before, const Review &review) const;

    const Rules &m_rules;
    const std::uint64_t m_seed;
    CardMemory m_now;
    CardMemory m_beforeLast;
    const Review *m_last = nullptr;
    fsrs::DayRange m_wait;
};

void Course::take(const Review &review)
{
    const bool replaces = review.replacesLast && m_last != nullptr && m_last->session == review.session;
    // What it should have replaced was taken back or belongs to another session: the first answer of a day counts.
    if (review.replacesLast && !replaces && m_last != nullptr && m_last->studyDay == review.studyDay) {
        return;
    }
    if (replaces) {
        learnBelow(m_beforeLast, review);
    } else {
        m_beforeLast = m_now;
        learn(m_beforeLast, review);
    }
    schedule(m_beforeLast, review);
    m_last = &review;
}

void Course::learn(const CardMemory &before, const Review &review)
{
    const bool first = !before.memory;
    m_now = before;
    m_now.memory = m_rules.memory.next(before.memory, review.rating, first ? 0 : elapsedDays(before, review.studyDay));
    // A clock set back does not move a card back.
    m_now.lastDay = first ? review.studyDay : std::max(before.lastDay, review.studyDay);
    ++m_now.reviews;
    if (!first && review.rating == Rating::Again) {
        ++m_now.lapses;
    }
}

// Passing an easier form shows that something is left, not that it grew: the card is not promoted by a failure.
void Course::learnBelow(const CardMemory &before, const Review &review)
{
    learn(before, review);
    if (before.memory) {
        m_now.memory->stability = std::min(m_now.memory->stability, before.memory->stability);
    }
}

void Course::schedule(const CardMemory &before, const Review &review)
{
    m_wait = possibleWaits(before, review);
    const auto number = static_cast<std::uint64_t>(m_now.reviews);
    const bool drawn = review.waitDays && *review.waitDays >= m_wait.least && *review.waitDays <= m_wait.most;
    const int days = drawn ? *review.waitDays : fsrs::dayWithin(m_wait, m_seed + number);
    m_now.dueDay = boundedDay(std::int64_t{m_now.lastDay} + days);
}

fsrs::DayRange Course::possibleWaits(const CardMemory &before, const Review &review) const
{
    const int longest =
        std::max(1, std::min(m_rules.maximumIntervalDays, review.longestDays.value_or(m_rules.maximumIntervalDays)));
    if (review.rating == Rating::Again) {
        const int step = std::clamp(m_rules.daysAfterMiss, 1, longest);
        return {step, step};
    }
    const double interval = m_rules.memory.interval(*m_now.memory, m_rules.desiredRetention);
    const int previous = before.memory ? boundedDay(std::int64_t{before.dueDay} - before.lastDay) : 0;
    return fsrs::fuzzRange(interval, previous, longest);
}

Course courseOf(const std::vector<Review> &reviews, const Rules &rules, std::uint64_t seed)
{
    Course course(rules, seed);
    for (const Review &review : reviews) {
        course.take(review);
    }
    return course;
}

} // namespace

bool isLearnt(const CardMemory &memory)
{
    constexpr double day = 1;
    return memory.memory && memory.memory->stability >= day;
}

CardMemory replay(const std::vector<Review> &reviews, const Rules &rules, std::uint64_t seed)
{
    return courseOf(reviews, rules, seed).memory();
}

fsrs::DayRange waitAfter(const std::vector<Review> &reviews, const Rules &rules, std::uint64_t seed)
{
    return courseOf(reviews, rules, seed).wait();
}

} // namespace shixi::study
