#include "framewatch.h"

#include <QEventLoop>
#include <QTimer>

#include <ctime>

namespace shixi::bench
{

namespace
{

constexpr double msOfNs = 1e-6;

double workedMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1000 + static_cast<double>(time.tv_nsec) * msOfNs;
}

} // namespace

void wait(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

FrameWatch::FrameWatch(QQuickWindow &window)
    : m_window(window)
{
    connect(&window, &QQuickWindow::frameSwapped, this, &FrameWatch::swapped);
}

void FrameWatch::swapped()
{
    ++m_frames;
    if (m_asking) {
        m_widest.passed = std::max(m_widest.passed, static_cast<double>(m_sinceLast.nsecsElapsed()) * msOfNs);
        m_widest.worked = std::max(m_widest.worked, workedMs() - m_workedBefore);
        m_sinceLast.restart();
        m_workedBefore = workedMs();
        m_window.update();
    }
}

Gap FrameWatch::widestGap(const std::function<void()> &act, const std::function<bool()> &isOver, int msAfter)
{
    constexpr int untilItRuns = 60;
    constexpr int untilAskedAgain = 20;
    constexpr int mostMs = 60'000;
    m_asking = true;
    m_sinceLast.start();
    m_workedBefore = workedMs();
    m_window.update();
    wait(untilItRuns);
    m_widest = {};
    act();
    for (int waited = 0; !isOver() && waited < mostMs; waited += untilAskedAgain) {
        wait(untilAskedAgain);
    }
    wait(msAfter);
    m_asking = false;
    return m_widest;
}

int FrameWatch::framesIn(int ms)
{
    m_frames = 0;
    wait(ms);
    return m_frames;
}

} // namespace shixi::bench
