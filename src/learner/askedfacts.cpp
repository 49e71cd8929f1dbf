#include "learner/askedfacts.h"

#include <algorithm>

namespace shixi::learner
{

std::vector<AskedFact> askedFactsOf(const Shelf &shelf, const CardStates &states)
{
    std::vector<AskedFact> facts;
    std::unordered_map<const knowledge::Fact *, std::size_t> index;
    const store::CardState unknown;
    for (const ShelfCard &card : shelf.cards()) {
        const store::CardState *known = find(states, card.id);
        const store::CardState &state = known == nullptr ? unknown : *known;
        const Level level = state.level.value_or(card.level);
        const auto [found, isNew] = index.try_emplace(card.fact, facts.size());
        if (isNew) {
            facts.push_back({card.fact, level});
        }
        AskedFact &fact = facts[found->second];
        fact.level = std::min(fact.level, level);
        fact.memory.add(state.memory);
    }
    return facts;
}

} // namespace shixi::learner
