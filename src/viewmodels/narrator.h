#pragma once

#include "audio/speech.h"

#include <QAccessible>
#include <QByteArrayList>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace shixi
{

// Reads one text after the other, aloud where it can; where it cannot, it waits for as long as one reads the text, so
// that what is shown goes on by itself. Beside a screen reader it does neither: nobody knows how long that takes. Main
// thread; nothing in it waits.
class Narrator : public QObject, private QAccessible::ActivationObserver
{
    Q_OBJECT

public:
    struct Means {
        // Null where this device has no voice; called again where it gave none.
        std::function<std::unique_ptr<audio::Speech>()> speech;
        // What there is to play on, the one played on first.
        std::function<QByteArrayList()> outputs;
    };

    explicit Narrator(QObject *parent = nullptr);
    ~Narrator() override;

    void setMeans(Means means) { m_means = std::move(means); }
    void setSpeed(int percent) { m_speed = percent; } // of texts read from now on

    // There is a voice and something to hear it on. Tries to make it.
    [[nodiscard]] bool hasVoice();
    // It reads itself, so nothing is read beside it.
    [[nodiscard]] bool besideScreenReader() const { return m_screenReader; }
    [[nodiscard]] bool speaks() const { return m_turnSaid == m_turn; }
    [[nodiscard]] int waitMs() const; // how long it waits in all; 0: it does not

    // What was lost before is tried anew; what is played on now is what may be lost.
    void begin();
    // Each ends what went on before, and is followed by `passed` once; never beside a screen reader.
    void read(const QString &text);
    void wait(int ms);
    void halt();

    void timePassed(); // what the end of a wait does
    void look(); // what each second of a reading does: whether it is still heard, and comes to an end

Q_SIGNALS:
    void passed();
    // It cannot be read aloud any more; goes on in silence until begun anew. `rule` of an Error.
    void lost(const QString &rule);
    void screenReaderChanged();

private:
    void accessibilityActiveChanged(bool active) override;
    [[nodiscard]] bool isHeard() const;
    void ended(int turn, audio::Speech::End end);
    void lose(const char *rule);
    void stopSpeaking();

    Means m_means;
    std::unique_ptr<audio::Speech> m_speech;
    QTimer m_wait;
    QTimer m_look;
    QString m_text; // read last
    QByteArray m_output; // played on since it was begun
    int m_speed = 100;
    int m_turn = 0; // of what goes on
    int m_turnSaid = -1; // of what the voice reads; another: it is silent
    int m_seconds = 0; // it reads
    bool m_silent = false;
    bool m_screenReader = QAccessible::isActive();
};

} // namespace shixi
