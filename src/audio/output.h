#pragma once

#include <QByteArrayList>

namespace shixi::audio
{

// Whether this device has something to play on, now. Asked before anything is played: without an output Qt's players
// crash or never end. Main thread.
[[nodiscard]] bool hasOutput();

// What there is to play on, by the ids the system has for it; the one played on first. Main thread.
[[nodiscard]] QByteArrayList outputs();

} // namespace shixi::audio
