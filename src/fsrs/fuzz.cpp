#include "fsrs/fuzz.h"

#include "core/splitmix64.h"
#include "fsrs/fsrs.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace shixi::fsrs
{

namespace
{

struct Band {
    double from; // days
    double to;
    double share;
};

constexpr std::array<Band, 3> bands{{{2.5, 7, 0.15}, {7, 20, 0.1}, {20, 1e9, 0.05}}};

double widthFor(double interval)
{
    double width = 1;
    for (const Band &band : bands) {
        width += band.share * std::max(0.0, std::min(interval, band.to) - band.from);
    }
    return width;
}

} // namespace

DayRange fuzzRange(double interval, int previous, int maximum)
{
    const double bounded = std::min(interval, static_cast<double>(std::max(maximum, 1)));
    if (!(bounded >= bands.front().from)) {
        const int whole = wholeDays(bounded, maximum);
        return {whole, whole};
    }
    constexpr int leastFuzzed = 2;
    const double width = widthFor(bounded);
    const int most = wholeDays(bounded + width, maximum);
    int least = std::max(leastFuzzed, wholeDays(bounded - width, maximum));
    if (bounded > previous) {
        least = std::max(least, previous + 1);
    }
    return {std::min(least, most), most};
}

int dayWithin(const DayRange &range, std::uint64_t seed)
{
    const auto days = static_cast<std::uint64_t>(range.most - range.least) + 1;
    return range.least + static_cast<int>(SplitMix64(seed).below(days));
}

} // namespace shixi::fsrs
