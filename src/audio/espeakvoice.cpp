#include "audio/espeakvoice.h"

#include "text/spoken.h"

#include <QProcess>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace shixi::audio
{

namespace
{

// As slow as one reads to somebody who is to answer.
constexpr int usualWordsAMinute = 150;

class EspeakVoice : public Speech
{
public:
    explicit EspeakVoice(QString program)
        : m_program(std::move(program))
    {
    }
    ~EspeakVoice() override
    {
        if (QProcess *process = abandon()) {
            process->waitForFinished(); // killed, it is gone at once
            delete process;
        }
    }

    void say(const QString &text, Ended ended) override
    {
        if (QProcess *before = abandon()) {
            QObject::connect(before, &QProcess::finished, before, &QObject::deleteLater);
        }
        m_ended = std::move(ended);
        m_stopped = false;
        m_process = new QProcess;
        connectEnds();
        const bool chinese = text::hasChinese(text);
        const QString words = QString::number(usualWordsAMinute * m_speed / 100);
        m_process->start(m_program, {u"-v"_s, chinese ? u"cmn-latn-pinyin"_s : u"en"_s, u"-s"_s, words, u"--stdin"_s});
        m_process->write((chinese ? text::numberedPinyin(text) : text).toUtf8());
        m_process->closeWriteChannel();
    }

    void stop() override
    {
        if (m_process != nullptr) {
            m_stopped = true;
            m_process->kill();
        }
    }

    void setSpeed(int percent) override { m_speed = std::clamp(percent, 50, 200); }

private:
    void connectEnds()
    {
        QObject::connect(m_process, &QProcess::finished, m_process, [this](int code, QProcess::ExitStatus status) {
            tell(status == QProcess::NormalExit && code == 0);
        });
        // It may not start at all; every other error is followed by `finished`.
        const auto failedToStart = [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart) {
                tell(false);
            }
        };
        QObject::connect(m_process, &QProcess::errorOccurred, m_process, failedToStart, Qt::QueuedConnection);
    }

    void tell(bool read)
    {
        std::exchange(m_process, nullptr)->deleteLater();
        // What is told may begin the next text.
        const Ended ended = std::exchange(m_ended, nullptr);
        ended(m_stopped ? End::Stopped : read ? End::Read : End::Failed);
    }

    // What was being read, killed and no longer told of.
    QProcess *abandon()
    {
        if (m_process != nullptr) {
            m_process->disconnect();
            m_process->kill();
        }
        return std::exchange(m_process, nullptr);
    }

    QString m_program;
    QProcess *m_process = nullptr; // while it reads
    Ended m_ended;
    bool m_stopped = false;
    int m_speed = 100; // percent
};

} // namespace

std::unique_ptr<Speech> makeEspeakVoice(const QString &program)
{
    return std::make_unique<EspeakVoice>(program);
}

} // namespace shixi::audio
