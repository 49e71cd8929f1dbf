#pragma once

#include "packs/folder.h"

namespace shixi::packs
{

// As readSet, with what decisions.jsonl edits written into the lines: fields of every edit not taken back, in order.
// An id is never edited. An edit after which its item could not be read is left out, and a finding names its line.
[[nodiscard]] ReadResult readWithEdits(const Members &members);

} // namespace shixi::packs
