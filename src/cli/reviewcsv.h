#pragma once

#include "core/error.h"
#include "fsrs/training/reviewlog.h"

#include <QString>

#include <vector>

namespace shixi::cli
{

// How a time becomes a study day.
struct DayOffset {
    int hoursAfterMidnight = 4; // when a study day begins
    int minutesFromUtc = 0;
};

struct ReviewCsv {
    fsrs::ReviewLog log; // in order of time
    std::vector<Finding> findings; // rows left out, by line; the first of each kind, then how many more
    int skipped = 0;
};

// Reads card_id, review_time_ms and rating (columns in any order, others are passed over). A row that cannot be used is
// named and left out. Throws Error where nothing can be: no such columns, no rows, or so many bad ones (a tenth) that
// the rest says little.
[[nodiscard]] ReviewCsv readReviewCsv(const QString &path, const DayOffset &offset);

} // namespace shixi::cli
