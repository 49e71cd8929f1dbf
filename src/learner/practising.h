#pragma once

#include "learner/planning.h"

#include <string>
#include <vector>

namespace shixi::learner
{

using CardStates = std::unordered_map<CardId, store::CardState>;
[[nodiscard]] const store::CardState *find(const CardStates &states, const CardId &card); // null where there is none

// A card of the library and what is known of it; neither is null.
struct KnownCard {
    const ShelfCard *card;
    const store::CardState *state;
};
// All of them, in the library's order; holds until something is written.
[[nodiscard]] std::vector<KnownCard> knownCards(const Desk &desk);

// The cards a choice holds, and as practice sees them.
[[nodiscard]] std::vector<KnownCard>
chosenCards(const Desk &desk, const std::vector<KnownCard> &cards, const PracticeChoice &choice);
[[nodiscard]] std::vector<study::Candidate>
practiceCandidates(const Desk &desk, const std::vector<KnownCard> &chosen, const PracticeChoice &choice, int today);
// How often a card of the library was missed, over all time and every mode; those never missed are not there.
[[nodiscard]] std::unordered_map<CardId, int> missesOf(const Desk &desk);

// The wrong-answer book: those missed while very sure first, then missed last first. Cards the library no longer has
// are left out.
[[nodiscard]] std::vector<CardId> missedCardsOf(const Desk &desk);
// One page of it; empty where the card does not stand in it.
[[nodiscard]] std::optional<MissedFact> missedFactOf(const Desk &desk, const CardId &card, const Stamps &stamps);
[[nodiscard]] std::vector<MissedFact> missedFactsOf(const Desk &desk, const Stamps &stamps);
// Stands in the book: missed, not taken out, not made good. Not while it rests: nothing could make it good.
[[nodiscard]] bool isInBook(const store::CardState &state, const ShelfCard &card);

// The question of a redo: first the one missed, then one of another form. Null where this is no redo, or not the first
// ask of the card.
[[nodiscard]] const questions::Question *
redoneQuestion(const Desk &desk, const SessionRecord &record, const store::CardState &state);

} // namespace shixi::learner
