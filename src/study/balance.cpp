#include "study/balance.h"

#include "core/splitmix64.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace shixi::study
{

namespace
{

std::vector<double>
weightsOf(const fsrs::DayRange &wait, int today, const std::function<int(int)> &due, const EasyDays &easy)
{
    std::vector<double> weights;
    for (int days = wait.least; days <= wait.most; ++days) {
        const double others = std::max(1, due(today + days));
        const double share = easy.share.at(static_cast<std::size_t>(weekdayOf(today + days)));
        weights.push_back(share / (others * others * days));
    }
    return weights;
}

} // namespace

int weekdayOf(int studyDay)
{
    constexpr int firstWasThursday = 3; // 1970-01-01
    const int day = (studyDay % 7 + firstWasThursday) % 7;
    return day < 0 ? day + 7 : day;
}

int balancedWait(const fsrs::DayRange &wait,
                 int today,
                 const std::function<int(int studyDay)> &due,
                 const EasyDays &easy,
                 std::uint64_t seed)
{
    constexpr int longest = 90;
    if (wait.least == wait.most || wait.least > longest) {
        return fsrs::dayWithin(wait, seed);
    }
    const std::vector<double> weights = weightsOf(wait, today, due, easy);
    const double all = std::accumulate(weights.begin(), weights.end(), 0.0);
    if (!(all > 0)) { // every one is to be left empty: an easy day still beats having none
        return fsrs::dayWithin(wait, seed);
    }
    constexpr double steps = 9007199254740992.0; // 2^53
    double left = static_cast<double>(SplitMix64(seed).next() >> 11U) / steps * all;
    std::size_t at = 0;
    while (at + 1 < weights.size() && left >= weights[at]) {
        left -= weights[at++];
    }
    return wait.least + static_cast<int>(at);
}

} // namespace shixi::study
