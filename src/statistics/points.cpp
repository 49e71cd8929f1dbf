#include "statistics/points.h"

#include "statistics/calendar.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <unordered_set>
#include <utility>

namespace shixi::statistics
{

namespace
{

// A day as far as it has come.
struct DayBegun {
    std::unordered_set<std::string_view> facts;
    int cleared = 0;
    int points = 0;

    // What this chance earns.
    int take(const PointChance &chance, const PointRules &rules)
    {
        int earned = 0;
        if (chance.fact.empty()) {
            ++cleared;
            earned = rules.cleared;
        } else if (facts.insert(chance.fact).second) {
            earned = rules.right;
        }
        earned = std::clamp(rules.aDay - points, 0, earned);
        points += earned;
        return earned;
    }
};

} // namespace

std::vector<DayPoints> pointsByDay(const std::vector<PointChance> &chances, const PointRules &rules)
{
    std::map<int, DayBegun> days;
    for (const PointChance &chance : chances) {
        days[chance.day].take(chance, rules);
    }
    std::vector<DayPoints> result;
    result.reserve(days.size());
    for (const auto &[day, begun] : days) {
        result.push_back({day, static_cast<int>(begun.facts.size()), begun.cleared, begun.points});
    }
    return result;
}

int pointsOf(const SessionId &session, const std::vector<PointChance> &chances, const PointRules &rules)
{
    std::map<int, DayBegun> days;
    int earned = 0;
    for (const PointChance &chance : chances) {
        const int points = days[chance.day].take(chance, rules);
        earned += chance.session == session ? points : 0;
    }
    return earned;
}

PointSums pointSums(const std::vector<DayPoints> &days, int today)
{
    const int monday = today - weekdayOf(today);
    PointSums sums;
    for (const DayPoints &day : days) {
        sums.ever += day.points;
        sums.week += day.day >= monday && day.day <= today ? day.points : 0;
        sums.today += day.day == today ? day.points : 0;
    }
    return sums;
}

} // namespace shixi::statistics
