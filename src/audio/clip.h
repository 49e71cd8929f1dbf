#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace shixi::audio
{

// The sound of a question: decoded as it is asked for, never as a whole. One thread at a time.
class Clip
{
public:
    // WAV, Ogg (Vorbis, Opus) or MP3, by its ending ("wav", "ogg", "mp3") and by what the bytes are. Throws Error
    // (InvalidInput, "sound.clip-unplayable"; TooLarge, "sound.clip-too-long").
    Clip(const QByteArray &bytes, const QString &ending);
    ~Clip();
    Clip(const Clip &) = delete;
    Clip &operator=(const Clip &) = delete;

    [[nodiscard]] int channels() const; // 1 or 2; of more what is heard is mixed into one
    [[nodiscard]] int rate() const; // of samples, a second
    [[nodiscard]] int lengthMs() const; // as its head says; 0: not known

    // The next samples of each channel, side by side: so many frames as came. Fewer than asked for: it is over, or
    // cannot be decoded any further.
    qsizetype read(qint16 *samples, qsizetype frames);

private:
    struct Open;
    std::unique_ptr<Open> m_open;
};

} // namespace shixi::audio
