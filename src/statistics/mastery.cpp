#include "statistics/mastery.h"

namespace shixi::statistics
{

Mastery mastery(const std::vector<study::CardMemory> &cards, double masteredFromDays)
{
    Mastery result{static_cast<int>(cards.size()), 0, 0};
    for (const study::CardMemory &card : cards) {
        if (card.memory) {
            ++(card.memory->stability >= masteredFromDays ? result.mastered : result.learning);
        }
    }
    return result;
}

} // namespace shixi::statistics
