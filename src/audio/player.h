#pragma once

#include <QString>

#include <memory>

namespace shixi::audio
{

// The short sounds that answer the learner.
enum class Earcon { Right, Wrong, Done };

// Plays them. Main thread only; it is destroyed before the application is.
class Player
{
public:
    Player() = default;
    virtual ~Player() = default;
    Player(const Player &) = delete;
    Player &operator=(const Player &) = delete;

    // At once and without waiting, over what sounds still. Nothing where the output is gone meanwhile.
    virtual void play(Earcon earcon) = 0;
};

// Plays right.wav, wrong.wav and done.wav of a folder, which may be a resource (":/…"): 16-bit PCM that ends with 0.3 s
// of silence. Null where the device has no output.
[[nodiscard]] std::unique_ptr<Player> makePlayer(const QString &folder);

} // namespace shixi::audio
