#include "statistics/axis.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <limits>

namespace shixi::statistics
{

TEST(Axis, HasRoundMarksUpToTheHighest)
{
    EXPECT_EQ(axisMarks(0), (std::vector<int>{0, 1}));
    EXPECT_EQ(axisMarks(3), (std::vector<int>{0, 1, 2, 3}));
    EXPECT_EQ(axisMarks(7), (std::vector<int>{0, 2, 4, 6, 8}));
    EXPECT_EQ(axisMarks(17), (std::vector<int>{0, 5, 10, 15, 20}));
    EXPECT_EQ(axisMarks(41), (std::vector<int>{0, 20, 40, 60}));
}

TEST(Axis, HasAtMostFourStepsAndReachesEverything)
{
    for (const int highest : {1, 9, 99, 1001, 123456, std::numeric_limits<int>::max()}) {
        const auto marks = axisMarks(highest);
        EXPECT_LE(marks.size(), 5U);
        EXPECT_GE(marks.back(), std::min(highest, 1'000'000'000));
    }
}

} // namespace shixi::statistics
