#pragma once

#include "audio/clip.h"

#include <functional>
#include <memory>

namespace shixi::audio
{

// Plays the sound of a question. Main thread only; nothing in it waits. It is destroyed before the application is.
class ClipPlayer
{
public:
    enum class End { Played, Stopped, Failed };
    // Told once for each clip, in the main thread, never from within play(). Played: it was heard to its last sample.
    using Ended = std::function<void(End)>;

    ClipPlayer() = default;
    virtual ~ClipPlayer() = default;
    ClipPlayer(const ClipPlayer &) = delete;
    ClipPlayer &operator=(const ClipPlayer &) = delete;

    // From where the clip stands. In place of what is being played, whose end is not told any more.
    virtual void play(std::shared_ptr<Clip> clip, Ended ended) = 0;
    // The end is told as Stopped. Nothing where nothing is played.
    virtual void stop() = 0;
    // Of the clip, as far as it was heard; 0 where nothing is played.
    [[nodiscard]] virtual int positionMs() const = 0;
};

// Null where the device has no output.
[[nodiscard]] std::unique_ptr<ClipPlayer> makeClipPlayer();

} // namespace shixi::audio
