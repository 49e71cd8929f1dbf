#pragma once

#include "audio/speech.h"

namespace shixi::audio
{

// Reads with what Qt finds in the system, in a thread of its own: asking for its voices takes a second or two. Null
// where there is none. A text in a language it has no voice for ends as Failed.
[[nodiscard]] std::unique_ptr<Speech> makeSystemVoice();

} // namespace shixi::audio
