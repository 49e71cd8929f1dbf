#pragma once

#include "core/ids.h"
#include "core/kinds.h"
#include "statistics/calendar.h"
#include "statistics/dueforecast.h"
#include "statistics/mastery.h"
#include "statistics/rightrate.h"
#include "statistics/streak.h"

#include <QDate>

#include <cstdint>
#include <vector>

namespace shixi::learner
{

struct PastSession {
    QDate date; // of the study day it began on
    std::int64_t atMs = 0;
    Mode mode = Mode::Today;
    int asked = 0;
    int right = 0; // at the first try
    int seconds = 0;
    SessionId session = {};

    bool operator==(const PastSession &) const = default;
};

// How far the learner is, looked at from today.
struct Scores {
    QDate date; // of the study day
    int day = 0; // the same, as the series count days
    bool anyAnswer = false; // false: the very first visit
    int masteredFromDays = 0; // what "mastered" means
    statistics::Mastery core;
    statistics::Mastery useful;
    statistics::Streak streak;
    std::vector<statistics::CalendarDay> calendar; // half a year
    statistics::DueForecast forecast; // of two weeks, without facts not met yet
    int secondsPerQuestion = 0; // the learner's own pace where it is known
    statistics::RightRates lately; // of thirty days, today among them
    statistics::RightRates ever;
    std::vector<PastSession> sessions; // the last first, at most two hundred
};

} // namespace shixi::learner
