#include "audio/systemvoice.h"

#include "text/spoken.h"

#include <QTextToSpeech>
#include <QThread>
#include <QVoice>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace shixi::audio
{

namespace
{

// Under Linux it stands in no locale of Chinese, and takes pinyin.
bool choosePinyinVoice(QTextToSpeech &engine)
{
    engine.setLocale(QLocale::c());
    for (const QVoice &voice : engine.availableVoices()) {
        if (voice.name().contains(u"as Pinyin"_s)) {
            engine.setVoice(voice);
            return true;
        }
    }
    return false;
}

bool chooseLocale(QTextToSpeech &engine, QLocale::Language language)
{
    for (const QLocale &locale : engine.availableLocales()) {
        if (locale.language() == language) {
            engine.setLocale(locale);
            return true;
        }
    }
    return false;
}

// What is to be given to the voice chosen for it; nothing where there is none.
QString prepared(QTextToSpeech &engine, const QString &text)
{
    if (!text::hasChinese(text)) {
        return chooseLocale(engine, QLocale::English) ? text : QString();
    }
    if (choosePinyinVoice(engine)) {
        return text::numberedPinyin(text);
    }
    return chooseLocale(engine, QLocale::Chinese) ? text : QString();
}

class SystemVoice : public Speech
{
public:
    SystemVoice()
    {
        m_there = new QObject;
        m_there->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_there, &QObject::deleteLater);
        m_thread.start();
    }

    ~SystemVoice() override
    {
        m_thread.quit(); // the engine goes with its thread, as a child of what lives there
        m_thread.wait();
    }

    void say(const QString &text, Ended ended) override
    {
        m_ended = std::move(ended);
        const int turn = ++m_turn;
        inThread([this, text, turn, speed = m_speed] {
            begin(text, turn, speed);
        });
    }

    void stop() override
    {
        if (m_ended) {
            inThread([this] {
                if (m_engine != nullptr) {
                    m_engine->stop();
                }
            });
            tellLater(m_turn, End::Stopped);
        }
    }

    void setSpeed(int percent) override { m_speed = std::clamp(percent, 50, 200); }

private:
    template<class Work>
    void inThread(Work work)
    {
        QMetaObject::invokeMethod(m_there, std::move(work), Qt::QueuedConnection);
    }

    void tellLater(int turn, End end)
    {
        QMetaObject::invokeMethod(
            &m_here,
            [this, turn, end] {
                if (turn == m_turn && m_ended) {
                    std::exchange(m_ended, nullptr)(end);
                }
            },
            Qt::QueuedConnection);
    }

    // These two run in the thread.
    void begin(const QString &text, int turn, int speed)
    {
        if (m_engine == nullptr) {
            m_engine = new QTextToSpeech(m_there);
        }
        m_engine->disconnect();
        m_engine->stop();
        const QString words = prepared(*m_engine, text);
        if (words.isEmpty()) {
            tellLater(turn, End::Failed);
            return;
        }
        m_engine->setRate((speed - 100) / 100.0); // -1 to 1, 0 is the usual
        follow(turn);
        m_engine->say(words);
    }
    void follow(int turn)
    {
        // It is ready before, too.
        const auto told = [this, turn, begun = false](QTextToSpeech::State state) mutable {
            if (state == QTextToSpeech::Error) {
                tellLater(turn, End::Failed);
            } else if (state == QTextToSpeech::Ready && begun) {
                tellLater(turn, End::Read);
            }
            begun = begun || state == QTextToSpeech::Speaking;
        };
        QObject::connect(m_engine, &QTextToSpeech::stateChanged, m_there, told);
    }

    QObject m_here;
    QThread m_thread;
    QObject *m_there = nullptr; // lives in the thread, as does what it is parent of
    QTextToSpeech *m_engine = nullptr;
    int m_turn = 0; // of the text said last
    int m_speed = 100; // percent
    Ended m_ended;
};

} // namespace

std::unique_ptr<Speech> makeSystemVoice()
{
    return QTextToSpeech::availableEngines().isEmpty() ? nullptr : std::make_unique<SystemVoice>();
}

} // namespace shixi::audio
