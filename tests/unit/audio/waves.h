#pragma once

#include <QByteArray>
#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace shixi::audio::test
{

// A tone as loud as half of what there is, in each channel.
inline std::vector<qint16> toneOf(int ms, int hertz, int rate = 8'000, int channels = 1)
{
    std::vector<qint16> samples;
    const int frames = ms * rate / 1000;
    for (int frame = 0; frame < frames; ++frame) {
        const double angle = 2 * std::numbers::pi * hertz * frame / rate;
        samples.insert(samples.end(),
                       static_cast<std::size_t>(channels),
                       static_cast<qint16>(std::lround(16'000 * std::sin(angle))));
    }
    return samples;
}

// A WAV of these samples: 16-bit PCM, as its format says it byte by byte.
inline QByteArray wavOf(const std::vector<qint16> &samples, int rate = 8'000, int channels = 1)
{
    const auto size = static_cast<quint32>(samples.size() * sizeof(qint16));
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setByteOrder(QDataStream::LittleEndian);
    stream.writeRawData("RIFF", 4);
    stream << quint32{36} + size;
    stream.writeRawData("WAVEfmt ", 8);
    const auto frameBytes = static_cast<quint16>(channels * 2);
    stream << quint32{16} << quint16{1} << static_cast<quint16>(channels) << static_cast<quint32>(rate)
           << static_cast<quint32>(rate) * frameBytes << frameBytes << quint16{16};
    stream.writeRawData("data", 4);
    stream << size;
    std::ranges::for_each(samples, [&stream](qint16 sample) {
        stream << sample;
    });
    return bytes;
}

inline QByteArray wavOfTone(int ms, int hertz = 440)
{
    return wavOf(toneOf(ms, hertz));
}

} // namespace shixi::audio::test
