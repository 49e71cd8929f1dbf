#include "statistics/retention.h"

#include <cmath>
#include <cstdint>

namespace shixi::statistics
{

Retention retention(const std::vector<study::CardMemory> &cards, int today, const fsrs::Model &model)
{
    Retention result{static_cast<int>(cards.size()), 0, 0};
    // Whole parts are summed, not fractions: a sum of fractions depends on its order.
    std::int64_t sum = 0;
    for (const study::CardMemory &card : cards) {
        if (card.memory) {
            const double days = static_cast<double>(today) - card.lastDay;
            sum += std::llround(1e6 * model.recall(*card.memory, days));
            ++result.learnt;
        }
    }
    if (result.learnt > 0) {
        result.ppm = static_cast<int>((sum + result.learnt / 2) / result.learnt);
    }
    return result;
}

} // namespace shixi::statistics
