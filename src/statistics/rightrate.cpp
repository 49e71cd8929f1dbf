#include "statistics/rightrate.h"

#include <cstdint>
#include <map>

namespace shixi::statistics
{

namespace
{

void add(RightRate &rate, const RatedCount &count)
{
    rate.reviews += count.reviews;
    rate.right += count.rating > Rating::Again ? count.reviews : 0;
}

} // namespace

int RightRate::ppm() const
{
    return reviews <= 0 ? 0 : static_cast<int>((std::int64_t{right} * 1'000'000 + reviews / 2) / reviews);
}

RightRates rightRates(const std::vector<RatedCount> &counts)
{
    RightRates rates;
    std::map<Kind, RightRate> kinds;
    for (const RatedCount &count : counts) {
        add(rates.all, count);
        add(kinds[count.kind], count);
    }
    for (const auto &[kind, rate] : kinds) {
        if (rate.reviews > 0) {
            rates.kinds.push_back({kind, rate});
        }
    }
    return rates;
}

} // namespace shixi::statistics
