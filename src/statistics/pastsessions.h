#pragma once

#include "core/ids.h"
#include "core/kinds.h"

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace shixi::statistics
{

// One answer of a session.
struct SessionAnswer {
    SessionId session;
    CardId card;
    std::int64_t seq = 0; // order of writing
    Verdict verdict = Verdict::Wrong;
    std::int64_t durationMs = 0;
};

// What a session came to, as its summary said it.
struct SessionCount {
    int asked = 0; // questions, each counted once
    int right = 0; // at the first try, a slip included
    int seconds = 0; // repeats included

    bool operator==(const SessionCount &) const = default;
};

// `answers` in any order.
[[nodiscard]] std::unordered_map<SessionId, SessionCount> sessionCounts(const std::vector<SessionAnswer> &answers);

} // namespace shixi::statistics
