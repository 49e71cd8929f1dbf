#include "statistics/mastery.h"

namespace shixi::statistics
{

Mastery mastery(const std::vector<study::FactMemory> &facts, double masteredFromDays)
{
    Mastery result{static_cast<int>(facts.size()), 0, 0};
    for (const study::FactMemory &fact : facts) {
        if (fact.isBegun()) {
            ++(fact.lasts(masteredFromDays) ? result.mastered : result.learning);
        }
    }
    return result;
}

} // namespace shixi::statistics
