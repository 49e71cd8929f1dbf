#pragma once

#include <cstdint>
#include <vector>

namespace shixi::fsrs
{

struct LoggedReview {
    std::uint32_t card = 0; // below ReviewLog::cards
    std::int32_t day = 0; // study day, up to the year 9999: differences do not overflow
    std::uint8_t rating = 0; // 1 to 4
};

// A learner's rated reviews in the order they were made.
struct ReviewLog {
    std::vector<LoggedReview> reviews;
    std::uint32_t cards = 0;
};

} // namespace shixi::fsrs
