#pragma once

namespace shixi::bench
{

// What somebody waits for, and the memory of a small machine. Unlike ratios these hold for one machine, so each stands
// well above what is measured on a slow one.
struct Limit {
    const char *sentence;
    const char *benchmark; // its name begins so
    const char *counter;
    double most; // above it the program fails
};

inline constexpr Limit limits[] = {
    {"ms of 10000 characters in the process, median", "Extract/10000/", "median_ms", 60},
    {"ms from 10000 characters to a draft, median", "Draft/10000/", "median_ms", 150},
    {"ms for a search over 10000 rows, median", "Search/10000/", "median_ms", 8},
    {"ms to make 10000 rows ready for searching, median", "SearchIndex/10000", "median_ms", 40},
    {"ms for the scores of 100000 answers, median", "Scores/100000", "median_ms", 20},
    {"s of a MB in the process, any text", "Long", "s_per_MB", 2},
    {"ms to look back at 100000 answers beside the page, median", "LookBack/100000", "median_ms", 1000},
    {"ms a page waits before that, 10000 cards, median", "LookBackTerms/100000", "median_ms", 8},
    {"percent above the optimum training ends at", "Optimum/", "above_percent", 0.05},
    {"MB of memory to train on 1000000 reviews by shixictl", "TrainProgram/1000000", "peak_MB", 150},
    // Twenty times as fast as ts-fsrs 5.4.2 next(), which takes 11.4 (tests/oracle/throughput.mjs).
    {"µs to schedule a review, spread and due", "Schedule/", "us_per_review", 0.57},
    {"s to replay 1000000 answers of a learner file, median", "ReplayFile/1000000", "median_s", 1.5},
    {"MB of memory more to replay 1000000 answers", "ReplayFile/1000000", "more_MB", 300},
    {"s to install 10000 questions and make them ready for searching, median", "InstallPack/10000", "median_s", 1},
    {"ms to find 10000 equal facts of an offered set, median", "EqualFacts/10000", "median_ms", 300},
    {"ms to join two sets that share 10000 cards, median", "JoinSharing/10000", "median_ms", 800},
    {"ms to report a question and take it back, beside 100000 answers, median", "Report/100000", "median_ms", 8},
    {"MB of memory in the process, any text", "Long", "peak_MB", 200},
    {"s of a MB by shixictl facts, any text", "Program", "s_per_MB", 2},
    {"MB of memory of shixictl facts, any text", "Program", "peak_MB", 200},
};

} // namespace shixi::bench
