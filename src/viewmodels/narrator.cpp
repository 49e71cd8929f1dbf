#include "viewmodels/narrator.h"

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace shixi
{

namespace
{

// As long as one reads it without haste: a quarter of a second for a character.
int readingMs(const QString &text, int speed)
{
    constexpr int leastMs = 1500;
    constexpr int mostMs = 60'000;
    return std::clamp(static_cast<int>(text.size()) * 250 * 100 / std::max(speed, 1), leastMs, mostMs);
}

} // namespace

Narrator::Narrator(QObject *parent)
    : QObject(parent)
{
    QAccessible::installActivationObserver(this);
    m_wait.setSingleShot(true);
    m_look.setInterval(1s);
    connect(&m_wait, &QTimer::timeout, this, &Narrator::timePassed);
    connect(&m_look, &QTimer::timeout, this, &Narrator::look);
}

Narrator::~Narrator()
{
    QAccessible::removeActivationObserver(this);
}

bool Narrator::hasVoice()
{
    if (!m_speech && m_means.speech) {
        m_speech = m_means.speech();
    }
    return m_speech != nullptr && m_means.outputs && !m_means.outputs().isEmpty();
}

int Narrator::waitMs() const
{
    return m_wait.isActive() ? m_wait.interval() : 0;
}

void Narrator::begin()
{
    m_silent = !hasVoice();
    m_output = m_silent ? QByteArray() : m_means.outputs().constFirst();
}

void Narrator::read(const QString &text)
{
    halt();
    m_text = text;
    if (m_screenReader) {
        return;
    }
    if (!m_silent && !isHeard()) {
        lose("listening.output-gone");
    } else if (m_silent) {
        wait(readingMs(text, m_speed));
    } else {
        m_turnSaid = m_turn;
        m_seconds = 0;
        m_look.start();
        m_speech->setSpeed(m_speed);
        m_speech->say(text, [this, turn = m_turn](audio::Speech::End end) {
            ended(turn, end);
        });
    }
}

void Narrator::wait(int ms)
{
    halt();
    if (!m_screenReader) {
        m_wait.start(ms);
    }
}

void Narrator::halt()
{
    m_wait.stop();
    stopSpeaking();
    ++m_turn;
}

void Narrator::timePassed()
{
    m_wait.stop();
    Q_EMIT passed();
}

void Narrator::look()
{
    constexpr int patience = 3; // times as long as one would read it
    if (!speaks()) {
        m_look.stop();
    } else if (!isHeard()) {
        lose("listening.output-gone");
    } else if (++m_seconds * 1000 > patience * readingMs(m_text, m_speed) + 10'000) {
        lose("sound.voice-failed");
    }
}

void Narrator::accessibilityActiveChanged(bool active)
{
    m_screenReader = active;
    if (active) {
        halt();
    }
    Q_EMIT screenReaderChanged();
}

bool Narrator::isHeard() const
{
    return m_means.outputs && m_means.outputs().contains(m_output);
}

void Narrator::ended(int turn, audio::Speech::End end)
{
    if (turn != m_turnSaid || turn != m_turn) {
        return; // of what was given up
    }
    if (end != audio::Speech::End::Read) {
        lose("sound.voice-failed");
        return;
    }
    m_turnSaid = -1;
    m_look.stop();
    Q_EMIT passed();
}

void Narrator::lose(const char *rule)
{
    m_silent = true;
    wait(readingMs(m_text, m_speed));
    Q_EMIT lost(QString::fromLatin1(rule));
}

void Narrator::stopSpeaking()
{
    m_look.stop();
    if (speaks()) {
        m_turnSaid = -1;
        m_speech->stop();
    }
}

} // namespace shixi
