#include "audio/clip.h"
#include "audio/waves.h"
#include "core/error.h"

#include <gtest/gtest.h>
#include <sndfile.h>

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace shixi::audio
{

namespace
{

using test::toneOf;
using test::wavOf;
using test::wavOfTone;

struct Decoded {
    std::vector<qint16> samples;
    int channels = 0;
    int rate = 0;
    int lengthMs = 0;

    [[nodiscard]] int ms() const { return static_cast<int>(samples.size()) * 1000 / channels / rate; }
    // How often it goes from below to above nothing, a second.
    [[nodiscard]] int hertz() const
    {
        int crossed = 0;
        const auto step = static_cast<std::size_t>(channels);
        for (std::size_t at = step; at < samples.size(); at += step) {
            crossed += samples[at - step] < 0 && samples[at] >= 0 ? 1 : 0;
        }
        return crossed * 1000 / std::max(1, ms());
    }
};

Decoded decoded(const QByteArray &bytes, const QString &ending)
{
    Clip clip(bytes, ending);
    Decoded result{{}, clip.channels(), clip.rate(), clip.lengthMs()};
    std::vector<qint16> part(static_cast<std::size_t>(1000 * clip.channels()));
    for (qsizetype got = 1; got > 0;) {
        got = clip.read(part.data(), 1000);
        result.samples.insert(result.samples.end(), part.begin(), part.begin() + got * clip.channels());
    }
    return result;
}

std::string refusalOf(const QByteArray &bytes, const QString &ending)
{
    try {
        (void)decoded(bytes, ending);
        return "played";
    } catch (const Error &error) {
        return error.detail();
    }
}

// As another program would have written it; empty where the encoder is not built in.
QByteArray encoded(int format, const std::vector<qint16> &samples, int rate, int channels = 1)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"clip"_s);
    SF_INFO info{};
    info.samplerate = rate;
    info.channels = channels;
    info.format = format;
    SNDFILE *file = sf_open(path.toUtf8().constData(), SFM_WRITE, &info);
    if (file == nullptr) {
        return {};
    }
    sf_write_short(file, samples.data(), static_cast<sf_count_t>(samples.size()));
    sf_close(file);
    QFile written(path);
    return written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
}

void expectTone(const QByteArray &bytes, const QString &ending, int rate, int channels)
{
    ASSERT_FALSE(bytes.isEmpty()) << ending.toStdString() << ": this libsndfile cannot write it";
    const Decoded heard = decoded(bytes, ending);
    EXPECT_EQ(heard.rate, rate);
    EXPECT_EQ(heard.channels, channels);
    EXPECT_NEAR(heard.lengthMs, 1500, 60);
    EXPECT_NEAR(heard.ms(), 1500, 60);
    EXPECT_NEAR(heard.hertz(), 440, 15);
}

TEST(Clip, GivesEverySampleOfAWav)
{
    const std::vector<qint16> samples = toneOf(1500, 440, 44'100, 2);
    const Decoded heard = decoded(wavOf(samples, 44'100, 2), u"wav"_s);
    EXPECT_EQ(heard.channels, 2);
    EXPECT_EQ(heard.lengthMs, 1500);
    ASSERT_EQ(heard.samples.size(), samples.size());
    for (std::size_t at = 0; at < samples.size(); ++at) {
        ASSERT_NEAR(heard.samples[at], samples[at], 1) << at;
    }
}

TEST(Clip, DecodesEveryKindASetMayHold)
{
    expectTone(encoded(SF_FORMAT_WAV | SF_FORMAT_PCM_24, toneOf(1500, 440, 48'000), 48'000), u"wav"_s, 48'000, 1);
    expectTone(encoded(SF_FORMAT_WAV | SF_FORMAT_FLOAT, toneOf(1500, 440), 8'000), u"wav"_s, 8'000, 1);
    expectTone(encoded(SF_FORMAT_OGG | SF_FORMAT_VORBIS, toneOf(1500, 440, 44'100, 2), 44'100, 2), u"ogg"_s, 44'100, 2);
    expectTone(encoded(SF_FORMAT_OGG | SF_FORMAT_OPUS, toneOf(1500, 440, 48'000), 48'000), u"ogg"_s, 48'000, 1);
    expectTone(
        encoded(SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III, toneOf(1500, 440, 44'100), 44'100), u"mp3"_s, 44'100, 1);
}

TEST(Clip, MixesManyChannelsIntoOne)
{
    const Decoded heard = decoded(wavOf(toneOf(500, 440, 16'000, 6), 16'000, 6), u"wav"_s);
    EXPECT_EQ(heard.channels, 1);
    EXPECT_EQ(heard.samples.size(), 8'000U);
    EXPECT_NEAR(heard.hertz(), 440, 15);
}

TEST(Clip, IsRefusedWhereItsEndingSaysAnotherKind)
{
    const QByteArray wav = wavOfTone(200);
    EXPECT_EQ(refusalOf(wav, u"wav"_s), "played");
    EXPECT_EQ(refusalOf(wav, u"ogg"_s), "sound.clip-unplayable");
    EXPECT_EQ(refusalOf(wav, u"mp3"_s), "sound.clip-unplayable");
    EXPECT_EQ(refusalOf(wav, u"png"_s), "sound.clip-unplayable");
}

TEST(Clip, IsRefusedWhereItIsOfAKindASetMayNotHold)
{
    const std::vector<qint16> tone = toneOf(500, 440, 44'100);
    EXPECT_EQ(refusalOf(encoded(SF_FORMAT_OGG | SF_FORMAT_FLAC, tone, 44'100), u"ogg"_s), "sound.clip-unplayable");
    EXPECT_EQ(refusalOf(encoded(SF_FORMAT_FLAC | SF_FORMAT_PCM_16, tone, 44'100), u"wav"_s), "sound.clip-unplayable");
    EXPECT_EQ(refusalOf(encoded(SF_FORMAT_WAV | SF_FORMAT_GSM610, toneOf(500, 440), 8'000), u"wav"_s),
              "sound.clip-unplayable");
}

TEST(Clip, IsRefusedBeyondWhatGoesWithAQuestion)
{
    EXPECT_EQ(refusalOf(wavOf(toneOf(100, 440, 8'000, 9), 8'000, 9), u"wav"_s), "sound.clip-unplayable");
    EXPECT_EQ(refusalOf(wavOf(toneOf(100, 44, 4'000), 4'000), u"wav"_s), "sound.clip-unplayable");
    EXPECT_EQ(refusalOf(wavOf(toneOf(100, 440, 200'000), 200'000), u"wav"_s), "sound.clip-unplayable");
    EXPECT_EQ(refusalOf(wavOf({}), u"wav"_s), "sound.clip-unplayable"); // nothing to be heard
    const std::vector<qint16> long30(std::size_t{8'000} * 60 * 30);
    EXPECT_EQ(refusalOf(wavOf(long30), u"wav"_s), "sound.clip-too-long: 30");
    EXPECT_EQ(refusalOf(wavOf(std::vector<qint16>(long30.begin() + 1, long30.end())), u"wav"_s), "played");
}

TEST(Clip, CutOffAnywhereItIsPlayedSoFarOrRefused)
{
    for (const int format : {SF_FORMAT_WAV | SF_FORMAT_PCM_16,
                             SF_FORMAT_OGG | SF_FORMAT_VORBIS,
                             SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III}) {
        const int kind = format & SF_FORMAT_TYPEMASK;
        const QString ending = kind == SF_FORMAT_WAV ? u"wav"_s : kind == SF_FORMAT_OGG ? u"ogg"_s : u"mp3"_s;
        const QByteArray whole = encoded(format, toneOf(1000, 440, 16'000), 16'000);
        int played = 0;
        for (qsizetype size = 0; size < whole.size(); size += size < 200 ? 1 : whole.size() / 40) {
            const std::string said = refusalOf(whole.first(size), ending);
            EXPECT_TRUE(said == "played" || said == "sound.clip-unplayable") << size << ": " << said;
            played += said == "played" ? 1 : 0;
        }
        EXPECT_GT(played, 5) << ending.toStdString();
    }
}

TEST(Clip, WithBytesTurnedAnywhereItEndsOrIsRefused)
{
    for (const int format : {SF_FORMAT_WAV | SF_FORMAT_FLOAT,
                             SF_FORMAT_OGG | SF_FORMAT_OPUS,
                             SF_FORMAT_OGG | SF_FORMAT_VORBIS,
                             SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III}) {
        const int kind = format & SF_FORMAT_TYPEMASK;
        const QString ending = kind == SF_FORMAT_WAV ? u"wav"_s : kind == SF_FORMAT_OGG ? u"ogg"_s : u"mp3"_s;
        const QByteArray whole = encoded(format, toneOf(300, 440, 48'000), 48'000);
        for (qsizetype at = 0; at < whole.size(); at += at < 120 ? 1 : whole.size() / 60) {
            for (const char turned : {'\0', '\x7f', '\xff'}) {
                QByteArray bytes = whole;
                bytes[at] = turned;
                const std::string said = refusalOf(bytes, ending);
                EXPECT_TRUE(said == "played" || said.starts_with("sound.clip-")) << at << ": " << said;
            }
        }
    }
}

TEST(Clip, GarbageIsRefused)
{
    const QByteArray noise(5'000, '\x5a');
    for (const QString &ending : {u"wav"_s, u"ogg"_s, u"mp3"_s}) {
        EXPECT_EQ(refusalOf({}, ending), "sound.clip-unplayable");
        EXPECT_EQ(refusalOf(noise, ending), "sound.clip-unplayable");
    }
    EXPECT_EQ(refusalOf("RIFF" + noise.first(4) + "WAVE" + noise, u"wav"_s), "sound.clip-unplayable");
    EXPECT_EQ(refusalOf("OggS" + noise, u"ogg"_s), "sound.clip-unplayable");
    EXPECT_EQ(refusalOf("ID3" + noise, u"mp3"_s), "sound.clip-unplayable");
}

} // namespace

} // namespace shixi::audio
