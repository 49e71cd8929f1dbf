#include "statistics/pastsessions.h"

#include <string_view>

namespace shixi::statistics
{

namespace
{

struct Gathered {
    std::unordered_map<std::string_view, const SessionAnswer *> firsts; // by card
    std::int64_t durationMs = 0;
};

SessionCount countOf(const Gathered &gathered)
{
    SessionCount count;
    count.asked = static_cast<int>(gathered.firsts.size());
    for (const auto &[card, first] : gathered.firsts) {
        count.right += first->verdict == Verdict::Right || first->verdict == Verdict::Near ? 1 : 0;
    }
    count.seconds = static_cast<int>(gathered.durationMs / 1000);
    return count;
}

} // namespace

std::unordered_map<SessionId, SessionCount> sessionCounts(const std::vector<SessionAnswer> &answers)
{
    std::unordered_map<SessionId, Gathered> gathered;
    for (const SessionAnswer &answer : answers) {
        Gathered &session = gathered[answer.session];
        session.durationMs += answer.durationMs;
        const SessionAnswer *&first = session.firsts[answer.card.value];
        if (first == nullptr || answer.seq < first->seq) {
            first = &answer;
        }
    }
    std::unordered_map<SessionId, SessionCount> counts;
    for (const auto &[session, what] : gathered) {
        counts.emplace(session, countOf(what));
    }
    return counts;
}

} // namespace shixi::statistics
