#pragma once

#include "learner/planning.h"
#include "learner/sessionrecord.h"

namespace shixi::learner
{

// What a session came to. An empty record: only what tomorrow and a further session hold.
[[nodiscard]] Summary summaryOf(const Desk &desk, const std::optional<SessionRecord> &record, int today);

} // namespace shixi::learner
