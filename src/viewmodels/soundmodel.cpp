#include "viewmodels/soundmodel.h"

#include "viewmodels/spokenstep.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace shixi
{

namespace
{

using audio::Earcon;
using audio::Speech;

constexpr std::array soundKeys{
    std::pair{Earcon::Right, "sound-right"},
    std::pair{Earcon::Wrong, "sound-wrong"},
    std::pair{Earcon::Done, "sound-done"},
};
const QString readKey = u"read-aloud"_s;

// A phone sounds, a desk in an office does not.
#if defined(Q_OS_ANDROID) || defined(Q_OS_IOS)
const QString soundAtFirst = u"on"_s;
#else
const QString soundAtFirst = u"off"_s;
#endif

QString onOrOff(bool on)
{
    return on ? u"on"_s : u"off"_s;
}

} // namespace

SoundModel::SoundModel(learner::Learner &learner,
                       SessionModel &session,
                       const SettingsModel &settings,
                       const ErrorBoundary &boundary,
                       QObject *parent)
    : QObject(parent)
    , m_learner(learner)
    , m_session(session)
    , m_settings(settings)
    , m_boundary(boundary)
    , m_clips(boundary)
{
    QAccessible::installActivationObserver(this);
    readSettings();
    // Told too where another file brought its settings into this one.
    connect(&settings, &SettingsModel::elderChanged, this, &SoundModel::readAgain);
    connect(&session, &SessionModel::changed, this, &SoundModel::stepMayHaveChanged);
    connect(&session, &SessionModel::answerGiven, this, &SoundModel::soundAnswer);
    connect(&session, &SessionModel::ended, this, &SoundModel::soundEnd);
    connect(&m_clips, &ClipsModel::starting, this, &SoundModel::stopReading);
}

SoundModel::~SoundModel()
{
    QAccessible::removeActivationObserver(this);
}

void SoundModel::soundAnswer(SessionModel::Verdict verdict)
{
    stopReading();
    play(verdict == SessionModel::Verdict::Right ? Earcon::Right : Earcon::Wrong);
}

void SoundModel::soundEnd()
{
    stopReading();
    play(Earcon::Done);
}

bool SoundModel::readAloud() const
{
    return m_readChoice.isEmpty() ? m_settings.elder() : m_readChoice == "on"_L1;
}

bool SoundModel::canRead() const
{
    return readAloud() && !m_screenReader;
}

void SoundModel::setReadAloud(bool on)
{
    const bool kept = on != readAloud() && m_boundary.run([&] {
        m_learner.setSetting(readKey, onOrOff(on));
    });
    if (kept) {
        m_readChoice = onOrOff(on);
        stopReading();
        Q_EMIT changed();
    }
}

void SoundModel::toggleReading()
{
    if (m_reading || !canRead() || !m_makers.speech) {
        stopReading();
        return;
    }
    if (!m_speech) {
        m_speech = m_makers.speech();
    }
    m_readText = spokenStep(m_session);
    if (!m_speech) {
        sayOnce("sound.no-voice");
    } else if (!m_readText.isEmpty()) {
        m_clips.stop();
        setReading(true);
        m_speech->say(m_readText, [this](Speech::End end) {
            readingEnded(end);
        });
    }
}

void SoundModel::accessibilityActiveChanged(bool active)
{
    m_screenReader = active;
    if (active) {
        stopReading();
    }
    Q_EMIT changed();
}

void SoundModel::readAgain()
{
    readSettings();
    Q_EMIT changed();
}

void SoundModel::readSettings()
{
    m_boundary.run([this] {
        m_on.clear();
        for (const auto &[earcon, key] : soundKeys) {
            if (m_learner.setting(QLatin1String(key), soundAtFirst) == "on"_L1) {
                m_on.insert(earcon);
            }
        }
        m_readChoice = m_learner.setting(readKey);
    });
}

void SoundModel::setSound(Earcon earcon, bool on)
{
    const auto *key = std::find_if(soundKeys.begin(), soundKeys.end(), [earcon](const auto &each) {
        return each.first == earcon;
    });
    const bool kept = on != m_on.contains(earcon) && m_boundary.run([&] {
        m_learner.setSetting(QLatin1String(key->second), onOrOff(on));
    });
    if (!kept) {
        return;
    }
    if (on) {
        m_on.insert(earcon);
        play(earcon);
    } else {
        m_on.erase(earcon);
    }
    Q_EMIT changed();
}

void SoundModel::play(Earcon earcon)
{
    if (!m_on.contains(earcon) || !m_makers.player) {
        return;
    }
    if (!m_player) {
        m_player = m_makers.player(); // an output may have come meanwhile
    }
    if (m_player) {
        m_player->play(earcon);
    } else {
        sayOnce("sound.no-output");
    }
}

// An answer half given, or another language, is the same step.
void SoundModel::stepMayHaveChanged()
{
    if (m_reading && spokenStep(m_session) != m_readText) {
        stopReading();
    }
    Q_EMIT changed();
}

void SoundModel::stopReading()
{
    if (m_reading) {
        m_speech->stop();
        setReading(false);
    }
}

void SoundModel::readingEnded(Speech::End end)
{
    setReading(false);
    if (end == Speech::End::Failed) {
        sayOnce("sound.voice-failed");
    }
}

void SoundModel::setReading(bool on)
{
    if (on != m_reading) {
        m_reading = on;
        Q_EMIT readingChanged();
    }
}

void SoundModel::sayOnce(const char *rule)
{
    if (m_said.insert(rule).second) {
        m_boundary.run([rule] {
            throw Error(ErrorCode::NotFound, rule);
        });
    }
}

} // namespace shixi
