#include "questions/identity/succession.h"

#include <algorithm>

namespace shixi::questions::identity
{

namespace
{

// With what it superseded itself: a learner may come from any earlier version, also from before the old card was
// corrected; that is why a new one goes on from its rev.
void continueCard(Card &card, const Card &old, const std::set<CardId> &living, bool isNew)
{
    card.rev = isNew ? std::max(card.rev, old.rev) : card.rev;
    std::vector<CardId> chain{old.id};
    chain.insert(chain.end(), old.supersedes.begin(), old.supersedes.end());
    for (const CardId &id : chain) {
        if (!living.contains(id) && std::ranges::find(card.supersedes, id) == card.supersedes.end()) {
            card.supersedes.push_back(id);
        }
    }
}

FactId heirOf(const FactId &fact, const CarriedFacts &facts)
{
    const auto merged = facts.merged.find(fact);
    return merged == facts.merged.end() ? fact : merged->second;
}

} // namespace

void supersede(std::vector<Card> &cards, const QuestionSet &old, const CarriedFacts &facts)
{
    std::set<CardId> living;
    std::map<std::pair<FactId, QString>, std::vector<Card *>> asking;
    for (Card &card : cards) {
        living.insert(card.id);
        for (const FactId &fact : card.facts) {
            asking[{fact, card.direction}].push_back(&card);
        }
    }
    for (Card &card : cards) {
        std::erase_if(card.supersedes, [&living](const CardId &id) {
            return living.contains(id);
        });
    }
    for (const Card &gone : old.cards()) {
        for (const FactId &fact : gone.facts) {
            const FactId heir = heirOf(fact, facts);
            const auto heirs = asking.find({heir, gone.direction});
            if (!living.contains(gone.id) && heirs != asking.end() && !facts.changed.contains(heir)) {
                for (Card *card : heirs->second) {
                    continueCard(*card, gone, living, old.card(card->id) == nullptr);
                }
            }
        }
    }
}

} // namespace shixi::questions::identity
