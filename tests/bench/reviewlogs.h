#pragma once

#include "fsrs/training/reviewlog.h"

#include <cstdint>
#include <string>

namespace shixi::bench
{

// So many reviews of a learner of about two years who remembers otherwise than the defaults say; always the same ones.
[[nodiscard]] const fsrs::ReviewLog &madeUpLog(std::int64_t reviews);

// The log the variable SHIXI_BENCH_LOG names (card_id,review_time_ms,rating first, in order of time; days begin at 4:00
// UTC), for comparing with other programs on the same reviews. Without it: no reviews.
[[nodiscard]] const fsrs::ReviewLog &givenLog();

// As shixictl fsrs optimize reads it.
[[nodiscard]] std::string csvOf(const fsrs::ReviewLog &log);

} // namespace shixi::bench
