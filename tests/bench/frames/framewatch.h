#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QQuickWindow>

#include <functional>

namespace shixi::bench
{

// Milliseconds between two frames.
struct Gap {
    double passed = 0; // by the clock: what a learner sees, and what other programs take
    double worked = 0; // of the processor, by the thread that draws
};

// How long the window stands still: it is asked for a frame after every frame, and the time between two is taken.
class FrameWatch : public QObject
{
    Q_OBJECT

public:
    explicit FrameWatch(QQuickWindow &window);

    // The longest times between two frames around what is done, until it is over and as long after it as told.
    Gap widestGap(const std::function<void()> &act, const std::function<bool()> &isOver, int msAfter);
    // Frames drawn in so long when nobody asks for any.
    int framesIn(int ms);

private:
    void swapped();

    QQuickWindow &m_window;
    QElapsedTimer m_sinceLast;
    double m_workedBefore = 0;
    Gap m_widest;
    int m_frames = 0;
    bool m_asking = false;
};

// Lets the event loop run.
void wait(int ms);

} // namespace shixi::bench
