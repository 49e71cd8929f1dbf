#pragma once

#include "audio/player.h"
#include "audio/speech.h"
#include "viewmodels/clipsmodel.h"
#include "viewmodels/sessionmodel.h"

#include <QAccessible>

#include <functional>
#include <memory>
#include <set>

namespace shixi
{

// What is heard: a short sound after an answer and at the end, and a voice that reads what is shown. Which of them is
// kept in the learner file. Where the device has no output or no voice, that is said once, and all else goes on.
class SoundModel : public QObject, private QAccessible::ActivationObserver
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from App.sound")
    // After a right answer; after any other; at the end of a session. At first off, but on a phone on.
    Q_PROPERTY(bool rightSound READ rightSound WRITE setRightSound NOTIFY changed FINAL)
    Q_PROPERTY(bool wrongSound READ wrongSound WRITE setWrongSound NOTIFY changed FINAL)
    Q_PROPERTY(bool doneSound READ doneSound WRITE setDoneSound NOTIFY changed FINAL)
    // Reading aloud is offered beside questions. Until it is chosen, it is where elder mode is on.
    Q_PROPERTY(bool readAloud READ readAloud WRITE setReadAloud NOTIFY changed FINAL)
    // It can be asked for now: never beside a screen reader, which reads itself.
    Q_PROPERTY(bool canRead READ canRead NOTIFY changed FINAL)
    Q_PROPERTY(bool reading READ reading NOTIFY readingChanged FINAL)
    // Of the question shown: never heard over what is read aloud.
    Q_PROPERTY(shixi::ClipsModel *clips READ clips CONSTANT FINAL)

public:
    // Each makes what plays or reads, or null where this device cannot; called when it is first needed, and again where
    // it gave none.
    struct Makers {
        std::function<std::unique_ptr<audio::Player>()> player;
        std::function<std::unique_ptr<audio::Speech>()> speech;
    };

    SoundModel(learner::Learner &learner,
               SessionModel &session,
               const SettingsModel &settings,
               const ErrorBoundary &boundary,
               QObject *parent = nullptr);
    ~SoundModel() override;

    // Until it is told, all is silent and nothing is said of it.
    void setMakers(Makers makers) { m_makers = std::move(makers); }

    [[nodiscard]] bool rightSound() const { return m_on.contains(audio::Earcon::Right); }
    [[nodiscard]] bool wrongSound() const { return m_on.contains(audio::Earcon::Wrong); }
    [[nodiscard]] bool doneSound() const { return m_on.contains(audio::Earcon::Done); }
    [[nodiscard]] bool readAloud() const;
    [[nodiscard]] bool canRead() const;
    [[nodiscard]] bool reading() const { return m_reading; }
    [[nodiscard]] ClipsModel *clips() { return &m_clips; }

    // Switched on, a sound is heard once.
    void setRightSound(bool on) { setSound(audio::Earcon::Right, on); }
    void setWrongSound(bool on) { setSound(audio::Earcon::Wrong, on); }
    void setDoneSound(bool on) { setSound(audio::Earcon::Done, on); }
    void setReadAloud(bool on);

    // Of an answer, and of an end, in any mode.
    void soundAnswer(SessionModel::Verdict verdict);
    void soundEnd();

    // Reads the step the session shows, or stops reading.
    Q_INVOKABLE void toggleReading();

Q_SIGNALS:
    void changed();
    void readingChanged();

private:
    void accessibilityActiveChanged(bool active) override;
    void readAgain();
    void readSettings();
    void setSound(audio::Earcon earcon, bool on);
    void play(audio::Earcon earcon);
    void stepMayHaveChanged();
    void stopReading();
    void readingEnded(audio::Speech::End end);
    void setReading(bool on);
    void sayOnce(const char *rule);

    learner::Learner &m_learner;
    SessionModel &m_session;
    const SettingsModel &m_settings;
    const ErrorBoundary &m_boundary;
    ClipsModel m_clips;
    Makers m_makers;
    std::unique_ptr<audio::Player> m_player;
    std::unique_ptr<audio::Speech> m_speech;
    std::set<audio::Earcon> m_on;
    QString m_readChoice; // "on", "off", or nothing chosen
    QString m_readText; // what is being read
    std::set<std::string> m_said;
    bool m_reading = false;
    bool m_screenReader = QAccessible::isActive();
};

} // namespace shixi
