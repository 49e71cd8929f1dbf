#pragma once

#include "questions/assembly/carddraft.h"

namespace shixi::questions
{

// What no single question can know: each looks at all cards in their order and mends them. Deterministic.

// A step of a card that shows the same words with the same blank as an easier one is the same item twice: it goes.
void dropRepeats(std::vector<CardDraft> &drafts);

// When a document was issued is asked once: by the event where that is a fact of its own in the same sentence, or by
// the document where it is a core one with no other card and the event has one.
void dropSameDates(std::vector<CardDraft> &drafts, const Material &material);

// True or false stays at most a tenth of all questions, as many true as false (one more at most); what is over goes,
// the last first.
void shareTrueFalse(std::vector<CardDraft> &drafts);

// A question that tells the answer of another card's is a leak, unless both stand on one sentence and so are never
// asked on one day: it goes, or the one it tells of where it is its card's last.
void dropLeaks(std::vector<CardDraft> &drafts, const Material &material);

// One stem has one key over the whole set: of two that differ both go.
void dropTwoKeys(std::vector<CardDraft> &drafts);

// Puts the right option of choices at each place equally often (one more at most by number of options); those in fixed
// order stay and count. Option ids follow the places.
void balancePlaces(std::vector<Question> &questions, std::uint64_t seed);

} // namespace shixi::questions
