#pragma once

#include "learner/shelf.h"
#include "store/cardstates.h"

namespace shixi::learner
{

// The library here is older than what is known of the card: the right answer it has was corrected since. It is not
// asked until the library is newer, or was rolled back.
[[nodiscard]] bool isBehind(const ShelfCard &card, const store::CardState &state);

// Not to be asked, whatever memory says: paused, behind, or all its questions rest.
[[nodiscard]] bool isStopped(const ShelfCard &card, const store::CardState &state);

// Its right answer was corrected, and nothing was learnt since.
[[nodiscard]] bool isBegunAnew(const store::CardState &state);

} // namespace shixi::learner
