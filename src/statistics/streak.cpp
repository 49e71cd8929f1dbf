#include "statistics/streak.h"

#include <algorithm>
#include <cstdint>
#include <optional>

namespace shixi::statistics
{

namespace
{

// Walks along the days and keeps the longest stretch that ends with the last one.
class Run
{
public:
    void add(int day)
    {
        const std::int64_t gap = m_days.empty() ? 0 : std::int64_t{day} - m_days.back() - 1;
        if (gap > 1) {
            m_days.clear();
            m_off.clear();
        } else if (gap == 1) {
            takeOff(day - 1);
        }
        m_days.push_back(day);
        m_longest = std::max(m_longest, length());
    }
    // A day that went by without an answer.
    void takeOff(int day)
    {
        if (!m_off.empty() && day - m_off.back() < daysBetween) {
            dropUntil(m_off.back());
        }
        m_off.push_back(day);
    }
    [[nodiscard]] int length() const { return static_cast<int>(m_days.size()); }
    [[nodiscard]] int daysOff() const { return static_cast<int>(m_off.size()); }
    [[nodiscard]] int longest() const { return m_longest; }
    [[nodiscard]] std::optional<int> last() const
    {
        return m_days.empty() ? std::nullopt : std::optional(m_days.back());
    }

private:
    static constexpr int daysBetween = 7;

    // The streak begins anew after that day off.
    void dropUntil(int day)
    {
        m_days.erase(m_days.begin(), std::upper_bound(m_days.begin(), m_days.end(), day));
        m_off.clear();
    }

    std::vector<int> m_days;
    std::vector<int> m_off;
    int m_longest = 0;
};

} // namespace

Streak streak(const std::vector<int> &days, int today)
{
    Run run;
    for (const int day : days) {
        if (day <= today) {
            run.add(day);
        }
    }
    Streak result;
    result.longest = run.longest();
    if (!run.last()) {
        return result;
    }
    result.today = *run.last() == today;
    const std::int64_t missed = std::int64_t{today} - *run.last() - 1;
    if (missed > 1) {
        return result;
    }
    if (missed == 1) {
        run.takeOff(today - 1);
    }
    result.days = run.length();
    result.daysOff = result.days > 0 ? run.daysOff() : 0;
    return result;
}

} // namespace shixi::statistics
