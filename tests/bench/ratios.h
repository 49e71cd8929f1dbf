#pragma once

namespace shixi::bench
{

// Two benchmarks of the same run, told as a ratio: milliseconds differ from machine to machine, ratios hardly.
struct Ratio {
    const char *sentence;
    const char *measured;
    const char *yardstick;
    double most; // above it the program fails
};

inline constexpr Ratio ratios[] = {
    {"a review replayed : the exponentials and powers no such model can do without",
     "Replay/100000",
     "Powers/100000",
     6},
    {"ten times the reviews replayed : the reviews", "Replay/100000", "Replay/10000", 15},
    {"the day planned from 100000 cards : the same cards sorted", "Plan/100000", "Sort/100000", 6},
    {"ten times the cards planned : the cards", "Plan/100000", "Plan/10000", 40},
    {"a session of 40 steps, resumed at each : one of 10", "Resume/40", "Resume/10", 30},
};

} // namespace shixi::bench
