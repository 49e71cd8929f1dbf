#pragma once

#include <cstdint>
#include <vector>

namespace shixi::study
{

// From this moment on, local time is UTC plus so many minutes.
struct OffsetTransition {
    std::int64_t atMs = 0;
    int offsetMinutes = 0;

    bool operator==(const OffsetTransition &) const = default;
};

// When one day of study ends and the next begins. Made by the door from the system's time zone; nothing here asks it.
struct DayRule {
    int rolloverMinutes = 4 * 60; // 4:00 local
    std::vector<OffsetTransition> transitions{{0, 0}}; // in order; the first also holds before it

    [[nodiscard]] int offsetAt(std::int64_t atMs) const; // minutes
    [[nodiscard]] int studyDay(std::int64_t atMs) const; // days since 1970-01-01
};

} // namespace shixi::study
