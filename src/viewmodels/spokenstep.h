#pragma once

#include "viewmodels/sessionmodel.h"

namespace shixi
{

// What a reading voice says of the step a session shows: a new fact, a question with its options, and once it is
// answered what is right and why. A sentence a line; empty where nothing is shown.
[[nodiscard]] QString spokenStep(SessionModel &session);

} // namespace shixi
