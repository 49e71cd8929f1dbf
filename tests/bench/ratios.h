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
    {"trained on 100000 reviews : one pass over them", "Train/100000/1/real_time", "LossPass/100000", 12},
    {"trained on ten times the reviews : the reviews", "Train/1000000/1/real_time", "Train/100000/1/real_time", 15},
    {"a review scheduled, spread and due : the powers of a model", "Schedule/100000", "Powers/100000", 6},
    {"ten times the answers of a file replayed : the answers",
     "ReplayFile/1000000/iterations:3/real_time",
     "ReplayFile/100000/iterations:3/real_time",
     15},
    {"a session of 40 steps, resumed at each : one of 10", "Resume/40", "Resume/10", 30},
};

} // namespace shixi::bench
