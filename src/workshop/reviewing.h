#pragma once

#include "workshop/publishing.h"

namespace shixi::workshop
{

// What nobody decided on is said, not refused: it was drafted by the rules and is sound. Said anew each time.
void sayUndecided(Reviewed &reviewed);

// Of the item check what would teach something wrong. How well it is asked is for `check`.
void findWrongKeys(Reviewed &reviewed);

// The SHA-256 of each, lower-case hex.
[[nodiscard]] packs::Members hashesOf(const packs::Members &media);

} // namespace shixi::workshop
