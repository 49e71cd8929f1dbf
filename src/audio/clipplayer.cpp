#include "audio/clipplayer.h"

#include "audio/output.h"

#include <QAudioSink>
#include <QElapsedTimer>
#include <QMediaDevices>
#include <QTimer>

#include <algorithm>
#include <limits>
#include <utility>

namespace shixi::audio
{

namespace
{

// A clip as bytes that never end: silence follows. A sink whose source ends may drop what it still holds.
class ClipFeed : public QIODevice
{
public:
    explicit ClipFeed(std::shared_ptr<Clip> clip)
        : m_clip(std::move(clip))
        , m_frameBytes(m_clip->channels() * qsizetype{sizeof(qint16)})
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] const Clip &clip() const { return *m_clip; }
    [[nodiscard]] bool over() const { return m_over; }
    [[nodiscard]] const QElapsedTimer &sinceFirst() const { return m_sinceFirst; }
    [[nodiscard]] const QElapsedTimer &sinceLast() const { return m_sinceLast; }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override { return std::numeric_limits<int>::max(); }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        if (!m_sinceFirst.isValid()) {
            m_sinceFirst.start();
        }
        m_sinceLast.start();
        const qsizetype frames = static_cast<qsizetype>(size) / m_frameBytes;
        const qsizetype got = m_over ? 0 : m_clip->read(reinterpret_cast<qint16 *>(data), frames);
        m_over = got < frames;
        std::fill(data + got * m_frameBytes, data + frames * m_frameBytes, '\0');
        return frames * m_frameBytes;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    std::shared_ptr<Clip> m_clip;
    qsizetype m_frameBytes;
    bool m_over = false;
    QElapsedTimer m_sinceFirst; // bytes were asked for
    QElapsedTimer m_sinceLast;
};

class SinkPlayer : public ClipPlayer
{
public:
    SinkPlayer()
    {
        m_look.setInterval(40);
        QObject::connect(&m_look, &QTimer::timeout, &m_look, [this] {
            look();
        });
    }
    ~SinkPlayer() override { silence(); }

    void play(std::shared_ptr<Clip> clip, Ended ended) override
    {
        silence();
        m_ended = std::move(ended);
        m_stopped = false;
        m_feed = std::make_unique<ClipFeed>(std::move(clip));
        m_since.start();
        m_look.start();
        const QAudioDevice device = QMediaDevices::defaultAudioOutput();
        if (!device.isNull()) { // else it fails at the first look
            begin(device);
        }
    }

    void stop() override
    {
        if (m_feed) {
            m_stopped = true;
            closeSink();
            m_look.start(0);
        }
    }

    int positionMs() const override
    {
        const bool begun = m_feed && m_feed->sinceFirst().isValid();
        return begun ? static_cast<int>(std::min<qint64>(m_feed->sinceFirst().elapsed(), m_feed->clip().lengthMs()))
                     : 0;
    }

private:
    // Held in the sink, so that what delays this thread for less is not heard.
    static constexpr int heldMs = 400;
    // What the system holds besides.
    static constexpr int beyondMs = 300;
    // So long without being asked for bytes: the output is gone.
    static constexpr int patienceMs = 4'000;

    void begin(const QAudioDevice &device)
    {
        QAudioFormat format;
        format.setSampleRate(m_feed->clip().rate());
        format.setChannelCount(m_feed->clip().channels());
        format.setSampleFormat(QAudioFormat::Int16);
        m_sink = std::make_unique<QAudioSink>(device, format);
        m_sink->setBufferSize(format.bytesForDuration(heldMs * 1000));
        m_sink->start(m_feed.get());
    }

    void look()
    {
        if (m_stopped) {
            end(End::Stopped);
        } else if (!m_sink || m_sink->state() == QAudio::StoppedState || isStuck()) {
            end(End::Failed);
        } else if (m_feed->over() && !m_sinceOver.isValid()) {
            m_sinceOver.start();
        } else if (m_sinceOver.isValid() && m_sinceOver.elapsed() > toBeHeardMs()) {
            end(End::Played);
        }
    }

    [[nodiscard]] bool isStuck() const
    {
        const QElapsedTimer &since = m_feed->sinceLast().isValid() ? m_feed->sinceLast() : m_since;
        return since.elapsed() > patienceMs;
    }

    // From when the last sample was handed over until it was heard.
    [[nodiscard]] int toBeHeardMs() const
    {
        return static_cast<int>(m_sink->format().durationForBytes(static_cast<qint32>(m_sink->bufferSize())) / 1000)
            + beyondMs;
    }

    void end(End what)
    {
        silence();
        // What is told may begin the next clip.
        if (const Ended ended = std::exchange(m_ended, nullptr)) {
            ended(what);
        }
    }

    void silence()
    {
        m_look.stop();
        m_look.setInterval(40);
        closeSink();
        m_feed.reset();
        m_sinceOver.invalidate();
    }
    void closeSink()
    {
        if (m_sink) {
            m_sink->reset(); // at once: `stop` would wait for what it holds
            m_sink.reset();
        }
    }

    std::unique_ptr<ClipFeed> m_feed; // outlives the sink that reads it
    std::unique_ptr<QAudioSink> m_sink;
    QTimer m_look;
    QElapsedTimer m_since; // it was begun
    QElapsedTimer m_sinceOver; // the last sample was handed over
    Ended m_ended;
    bool m_stopped = false;
};

} // namespace

std::unique_ptr<ClipPlayer> makeClipPlayer()
{
    return hasOutput() ? std::make_unique<SinkPlayer>() : nullptr;
}

} // namespace shixi::audio
