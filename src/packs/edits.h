#pragma once

#include "packs/folder.h"

namespace shixi::packs
{

// The members with what decisions.jsonl edits written into their lines: fields of every edit not taken back, in order.
// Lines keep their places. An id is never edited; a line that is no JSON object is left for readSet to name.
[[nodiscard]] Members withEdits(Members members);

} // namespace shixi::packs
