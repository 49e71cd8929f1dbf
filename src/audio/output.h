#pragma once

namespace shixi::audio
{

// Whether this device has something to play on, now. Asked before anything is played: without an output Qt's players
// crash or never end. Main thread.
[[nodiscard]] bool hasOutput();

} // namespace shixi::audio
