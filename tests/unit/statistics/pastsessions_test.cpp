#include "statistics/pastsessions.h"

#include <gtest/gtest.h>

namespace shixi::statistics
{

TEST(PastSessions, CountEachQuestionOnceAsItWasFirstAnswered)
{
    const SessionId one{"one"};
    const SessionId two{"two"};
    const auto counts = sessionCounts({
        {one, {"a"}, 7, Verdict::Right, 1000}, // again, after the miss
        {one, {"a"}, 3, Verdict::Wrong, 5000},
        {one, {"b"}, 4, Verdict::Near, 2500},
        {one, {"c"}, 5, Verdict::Partial, 0},
        {two, {"a"}, 1, Verdict::Right, 900},
    });
    ASSERT_EQ(counts.size(), 2U);
    EXPECT_EQ(counts.at(one), (SessionCount{3, 1, 8}));
    EXPECT_EQ(counts.at(two), (SessionCount{1, 1, 0}));
}

} // namespace shixi::statistics
