#pragma once

#include "core/ids.h"
#include "core/kinds.h"

#include <string>
#include <vector>

namespace shixi::statistics
{

// What earns learning points: content/rules/points.json.
struct PointRules {
    int right = 1; // for the first right answer of a day to a fact
    int cleared = 1; // for clearing a card out of the wrong-answer book
    int aDay = 30; // no more than this on one day
    std::vector<Verdict> verdicts{Verdict::Right}; // that are right answers
    std::vector<std::string> notFor; // rating rules whose answers earn nothing

    bool operator==(const PointRules &) const = default;
};

// What may earn points: a right answer to a fact, or a card cleared out of the wrong-answer book.
struct PointChance {
    int day = 0; // the study day
    SessionId session = {};
    std::string fact = {}; // empty: a card cleared

    bool operator==(const PointChance &) const = default;
};

struct DayPoints {
    int day = 0;
    int facts = 0; // different ones answered rightly
    int cleared = 0;
    int points = 0;

    bool operator==(const DayPoints &) const = default;
};

// The days with a chance, in order. The order of `chances` does not matter.
[[nodiscard]] std::vector<DayPoints> pointsByDay(const std::vector<PointChance> &chances, const PointRules &rules);

// What one session earned: a point is theirs who came first, up to what a day holds. `chances` in the order of time,
// all of the days the session was on.
[[nodiscard]] int pointsOf(const SessionId &session, const std::vector<PointChance> &chances, const PointRules &rules);

struct PointSums {
    int today = 0;
    int week = 0; // since Monday
    int ever = 0;

    bool operator==(const PointSums &) const = default;
};
[[nodiscard]] PointSums pointSums(const std::vector<DayPoints> &days, int today);

} // namespace shixi::statistics
