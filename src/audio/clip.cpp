#include "audio/clip.h"

#include "core/error.h"

#include <sndfile.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <numeric>
#include <vector>

using namespace Qt::StringLiterals;

namespace shixi::audio
{

// Where the decoder stands in the bytes.
struct ClipBytes {
    QByteArray bytes;
    qsizetype at = 0;
};

struct CloseClip {
    void operator()(SNDFILE *file) const { sf_close(file); }
};

namespace
{

// Far beyond what goes with a question: what is decoded comes from strangers.
constexpr int mostChannels = 8;
constexpr int lowestRate = 8'000;
constexpr int highestRate = 192'000;
constexpr int longestMinutes = 30;

ClipBytes &bytesOf(void *held)
{
    return *static_cast<ClipBytes *>(held);
}

sf_count_t clipSize(void *held)
{
    return bytesOf(held).bytes.size();
}

sf_count_t clipSeek(sf_count_t offset, int whence, void *held)
{
    ClipBytes &clip = bytesOf(held);
    const sf_count_t from = whence == SEEK_CUR ? clip.at : whence == SEEK_END ? clip.bytes.size() : 0;
    // Hostile heads lead anywhere, also beyond what a number holds.
    if (offset < -from || offset > clip.bytes.size() - from) {
        return -1;
    }
    clip.at = static_cast<qsizetype>(from + offset);
    return clip.at;
}

sf_count_t clipRead(void *to, sf_count_t count, void *held)
{
    ClipBytes &clip = bytesOf(held);
    const qsizetype got = std::clamp<qsizetype>(count, 0, clip.bytes.size() - clip.at);
    std::memcpy(to, clip.bytes.constData() + clip.at, static_cast<std::size_t>(got));
    clip.at += got;
    return got;
}

sf_count_t clipWrite(const void *, sf_count_t, void *)
{
    return 0;
}

sf_count_t clipTell(void *held)
{
    return bytesOf(held).at;
}

// Looked at before the decoder is: it knows many more kinds than a set may hold.
bool beginsAs(const QByteArray &bytes, const QString &ending)
{
    if (ending == "wav"_L1) {
        return bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WAVE";
    }
    if (ending == "ogg"_L1) {
        return bytes.startsWith("OggS");
    }
    const bool hasSync = bytes.size() > 1 && bytes[0] == '\xff' && (bytes[1] & '\xe0') == '\xe0';
    return ending == "mp3"_L1 && (hasSync || bytes.startsWith("ID3"));
}

bool isKnownKind(int format)
{
    const int kind = format & SF_FORMAT_SUBMASK;
    switch (format & SF_FORMAT_TYPEMASK) {
    case SF_FORMAT_WAV:
    case SF_FORMAT_WAVEX:
        return kind == SF_FORMAT_PCM_U8 || kind == SF_FORMAT_PCM_16 || kind == SF_FORMAT_PCM_24
            || kind == SF_FORMAT_PCM_32 || kind == SF_FORMAT_FLOAT;
    case SF_FORMAT_OGG:
        return kind == SF_FORMAT_VORBIS || kind == SF_FORMAT_OPUS;
    case SF_FORMAT_MPEG:
        return kind == SF_FORMAT_MPEG_LAYER_III;
    default:
        return false;
    }
}

// An Ogg that is cut off does not say how long it is.
bool isLengthKnown(const SF_INFO &info)
{
    return info.frames != SF_COUNT_MAX;
}

void checkClip(const SF_INFO &info)
{
    const bool sane = isKnownKind(info.format) && info.channels >= 1 && info.channels <= mostChannels
        && info.samplerate >= lowestRate && info.samplerate <= highestRate && info.frames > 0;
    if (!sane) {
        throw Error(ErrorCode::InvalidInput, "sound.clip-unplayable");
    }
    if (isLengthKnown(info) && info.frames / info.samplerate >= longestMinutes * 60) {
        throw Error(ErrorCode::TooLarge, "sound.clip-too-long: " + std::to_string(longestMinutes));
    }
}

// What is no number is silence.
qint16 sampleOf(float value)
{
    constexpr float full = 32767;
    return std::isnan(value) ? qint16{0} : static_cast<qint16>(std::lround(std::clamp(value, -1.0F, 1.0F) * full));
}

} // namespace

struct Clip::Open {
    ClipBytes bytes; // read by the file below
    SF_INFO info{};
    std::unique_ptr<SNDFILE, CloseClip> file;
    std::vector<float> part; // as decoded
    sf_count_t framesLeft = 0; // a head may say less than there is
};

Clip::Clip(const QByteArray &bytes, const QString &ending)
    : m_open(std::make_unique<Open>())
{
    m_open->bytes.bytes = bytes;
    SF_VIRTUAL_IO ways{clipSize, clipSeek, clipRead, clipWrite, clipTell};
    if (beginsAs(bytes, ending)) {
        m_open->file.reset(sf_open_virtual(&ways, SFM_READ, &m_open->info, &m_open->bytes));
    }
    if (!m_open->file) {
        throw Error(ErrorCode::InvalidInput, "sound.clip-unplayable");
    }
    checkClip(m_open->info);
    m_open->framesLeft = sf_count_t{m_open->info.samplerate} * longestMinutes * 60;
}

Clip::~Clip() = default;

int Clip::channels() const
{
    return m_open->info.channels == 2 ? 2 : 1;
}

int Clip::rate() const
{
    return m_open->info.samplerate;
}

int Clip::lengthMs() const
{
    const SF_INFO &info = m_open->info;
    return isLengthKnown(info) ? static_cast<int>(info.frames * 1000 / info.samplerate) : 0;
}

qsizetype Clip::read(qint16 *samples, qsizetype frames)
{
    const auto inFile = static_cast<std::size_t>(m_open->info.channels);
    m_open->part.resize(static_cast<std::size_t>(frames) * inFile);
    const sf_count_t wanted = std::min<sf_count_t>(frames, m_open->framesLeft);
    const sf_count_t got = std::max<sf_count_t>(0, sf_readf_float(m_open->file.get(), m_open->part.data(), wanted));
    m_open->framesLeft -= got;
    if (inFile <= 2) {
        std::transform(m_open->part.begin(), m_open->part.begin() + got * m_open->info.channels, samples, sampleOf);
        return got;
    }
    for (std::size_t frame = 0; frame < static_cast<std::size_t>(got); ++frame) {
        const float *const first = m_open->part.data() + frame * inFile;
        samples[frame] = sampleOf(std::accumulate(first, first + inFile, 0.0F) / static_cast<float>(inFile));
    }
    return got;
}

} // namespace shixi::audio
