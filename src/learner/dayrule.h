#pragma once

#include "core/clock.h"
#include "study/day.h"

#include <QTimeZone>

namespace shixi::learner
{

// The offsets of a time zone for the years around now, for rooms that never ask the system.
[[nodiscard]] study::DayRule systemDayRule(const QTimeZone &zone, const Clock &clock);

} // namespace shixi::learner
