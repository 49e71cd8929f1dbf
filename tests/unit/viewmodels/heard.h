#pragma once

#include "viewmodels/narrator.h"
#include "viewmodels/soundmodel.h"

#include <vector>

namespace shixi::test
{

// What would be heard, and what the device can.
struct Heard {
    bool hasOutput = true;
    bool hasVoice = true;
    int asked = 0; // for an output or a voice
    std::vector<audio::Earcon> earcons;
    QStringList texts;
    int stops = 0;
    int speed = 100;
    QByteArrayList outputs{"speaker"};
    audio::Speech::Ended ended; // of the text being read
    std::vector<int> clips; // how long each is, in milliseconds
    int clipStops = 0;
    int clipPositionMs = 0; // of the one that is played
    audio::ClipPlayer::Ended clipEnded; // the same
};

class RecordingPlayer : public audio::Player
{
public:
    explicit RecordingPlayer(Heard &heard)
        : m_heard(heard)
    {
    }
    void play(audio::Earcon earcon) override { m_heard.earcons.push_back(earcon); }

private:
    Heard &m_heard;
};

class RecordingSpeech : public audio::Speech
{
public:
    explicit RecordingSpeech(Heard &heard)
        : m_heard(heard)
    {
    }
    void say(const QString &text, Ended ended) override
    {
        m_heard.texts << text;
        m_heard.ended = std::move(ended);
    }
    void stop() override { ++m_heard.stops; }
    void setSpeed(int percent) override { m_heard.speed = percent; }

private:
    Heard &m_heard;
};

class RecordingClipPlayer : public audio::ClipPlayer
{
public:
    explicit RecordingClipPlayer(Heard &heard)
        : m_heard(heard)
    {
    }
    void play(std::shared_ptr<audio::Clip> clip, Ended ended) override
    {
        m_heard.clips.push_back(clip->lengthMs());
        m_heard.clipEnded = std::move(ended);
    }
    void stop() override { ++m_heard.clipStops; }
    [[nodiscard]] int positionMs() const override { return m_heard.clipPositionMs; }

private:
    Heard &m_heard;
};

// It must outlive what is made.
inline ClipsModel::PlayerMaker clipPlayersOf(Heard &heard)
{
    return [&heard]() -> std::unique_ptr<audio::ClipPlayer> {
        return heard.hasOutput ? std::make_unique<RecordingClipPlayer>(heard) : nullptr;
    };
}

// The same.
inline SoundModel::Makers makersOf(Heard &heard)
{
    const auto makePlayer = [&heard]() -> std::unique_ptr<audio::Player> {
        ++heard.asked;
        return heard.hasOutput ? std::make_unique<RecordingPlayer>(heard) : nullptr;
    };
    const auto makeSpeech = [&heard]() -> std::unique_ptr<audio::Speech> {
        ++heard.asked;
        return heard.hasVoice ? std::make_unique<RecordingSpeech>(heard) : nullptr;
    };
    return {makePlayer, makeSpeech};
}

// The same for listening.
inline Narrator::Means meansOf(Heard &heard)
{
    const auto outputs = [&heard] {
        return heard.outputs;
    };
    return {makersOf(heard).speech, outputs};
}

} // namespace shixi::test
