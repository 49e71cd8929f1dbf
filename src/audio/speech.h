#pragma once

#include <QString>

#include <functional>
#include <memory>

namespace shixi::audio
{

// Reads a text aloud: Chinese where there is any Chinese in it, else English. Main thread only; nothing in it waits. It
// is destroyed before the application is.
class Speech
{
public:
    enum class End { Read, Stopped, Failed };
    // Told once for each text, in the main thread, never from within say().
    using Ended = std::function<void(End)>;

    Speech() = default;
    virtual ~Speech() = default;
    Speech(const Speech &) = delete;
    Speech &operator=(const Speech &) = delete;

    // In place of what is being read, whose end is not told any more.
    virtual void say(const QString &text, Ended ended) = 0;
    // The end is told as Stopped. Nothing where nothing is read.
    virtual void stop() = 0;
    // How fast texts said from now on are read, in percent of the usual: 50 to 200.
    virtual void setSpeed(int percent) = 0;
};

// The voice of this device: the program espeak-ng where it is installed, as it takes the readings our own tables know;
// else what Qt finds in the system. Null where there is neither, or no output.
[[nodiscard]] std::unique_ptr<Speech> makeSpeech();

} // namespace shixi::audio
