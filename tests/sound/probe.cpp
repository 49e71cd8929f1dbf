// Plays or reads one thing as the app does, for sound_test.py:
//     sound_probe right|wrong|done     through the player
//     sound_probe say TEXT             with the voice of this device
//     sound_probe system TEXT          with what Qt finds
//     sound_probe clip FILE [MS]       the sound of a question; stopped after so many milliseconds
// Prints "none" where there is nothing to do it with, else how long the call held up the caller ("held N ms") and how
// it ended.
#include "audio/clipplayer.h"
#include "audio/player.h"
#include "audio/speech.h"
#include "audio/systemvoice.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace shixi::audio;

namespace
{

constexpr int playedMs = 1500; // longer than any of the sounds

int playEarcon(const QString &name)
{
    const auto player = makePlayer(u":/content/sounds"_s);
    if (!player) {
        std::puts("none");
        return 0;
    }
    player->play(name == "right"_L1 ? Earcon::Right : name == "wrong"_L1 ? Earcon::Wrong : Earcon::Done);
    QTimer::singleShot(playedMs, QCoreApplication::instance(), &QCoreApplication::quit);
    return QCoreApplication::exec();
}

int readAloud(std::unique_ptr<Speech> (*make)(), const QString &text)
{
    QElapsedTimer time;
    time.start();
    const auto speech = make();
    if (!speech) {
        std::puts("none");
        return 0;
    }
    speech->say(text, [](Speech::End end) {
        std::puts(end == Speech::End::Read ? "read" : "failed");
        QCoreApplication::quit();
    });
    std::printf("held %lld ms\n", static_cast<long long>(time.elapsed()));
    return QCoreApplication::exec();
}

int playClip(const QString &path, int stopAfterMs)
{
    QFile file(path);
    const auto player = makeClipPlayer();
    if (!player || !file.open(QIODevice::ReadOnly)) {
        std::puts("none");
        return 0;
    }
    const auto clip = std::make_shared<Clip>(file.readAll(), path.section(u'.', -1));
    QElapsedTimer time;
    time.start();
    player->play(clip, [&time](ClipPlayer::End end) {
        const char *const word = end == ClipPlayer::End::Played ? "played"
            : end == ClipPlayer::End::Stopped                   ? "stopped"
                                                                : "failed";
        std::printf("%s after %lld ms\n", word, static_cast<long long>(time.elapsed()));
        QTimer::singleShot(300, QCoreApplication::instance(), &QCoreApplication::quit); // told once more?
    });
    std::printf("held %lld ms\n", static_cast<long long>(time.elapsed()));
    if (stopAfterMs > 0) {
        QTimer::singleShot(stopAfterMs, QCoreApplication::instance(), [&player] {
            player->stop();
        });
    }
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() >= 3 && words[1] == "clip"_L1) {
        return playClip(words[2], words.value(3).toInt());
    }
    if (words.size() == 3) {
        return readAloud(words[1] == "say"_L1 ? makeSpeech : makeSystemVoice, words[2]);
    }
    return words.size() == 2 ? playEarcon(words[1]) : 2;
}
