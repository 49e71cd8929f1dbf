#pragma once

#include "learner/challengerecord.h"
#include "learner/planning.h"

#include <vector>

namespace shixi::learner
{

// What a challenge can ask now: questions of the sorts that challenge.json names, on facts the learner wants to learn
// (detail only where everything was chosen); none of a card that is paused or put off for today.
struct ChallengeAskables {
    std::vector<const questions::Question *> questions;
    std::vector<const ShelfCard *> cards; // of each question
    std::vector<study::ChallengeCandidate> candidates; // in the same order
};
[[nodiscard]] ChallengeAskables challengeAskables(const Desk &desk, int today);

struct ChallengeQuestion {
    const questions::Question *question = nullptr; // null: there is none to ask
    const ShelfCard *card = nullptr;
};
// The one whose time runs, where it can still be asked, else the next.
[[nodiscard]] ChallengeQuestion standingIn(const ChallengeRecord &record, const Desk &desk, int today);

// Its options, as to be shown.
[[nodiscard]] QStringList optionsIn(const ChallengeRecord &record, const questions::Question &question);

} // namespace shixi::learner
