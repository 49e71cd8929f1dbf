#include "viewmodels/idlelock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QEvent>

#include <algorithm>

using namespace std::chrono_literals;

namespace shixi
{

namespace
{

std::int64_t steadyMs()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

bool isTouch(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::InputMethod:
        return true;
    default:
        return false;
    }
}

} // namespace

IdleLock::IdleLock(Now steady, Now wall, QObject *parent)
    : QObject(parent)
    , m_steady(steady ? std::move(steady) : Now(steadyMs))
    , m_wall(wall ? std::move(wall) : Now(&QDateTime::currentMSecsSinceEpoch))
{
    m_timer.setInterval(5s);
    connect(&m_timer, &QTimer::timeout, this, &IdleLock::look);
}

void IdleLock::setClocks(Now steady, Now wall)
{
    m_steady = std::move(steady);
    m_wall = std::move(wall);
    note();
}

void IdleLock::setLimit(std::chrono::minutes limit)
{
    m_limit = limit;
    note();
    QCoreApplication::instance()->removeEventFilter(this);
    if (limit > 0min) {
        QCoreApplication::instance()->installEventFilter(this);
        m_timer.start();
    } else {
        m_timer.stop();
    }
}

void IdleLock::look()
{
    if (isOver()) {
        note();
        Q_EMIT passed();
    }
}

void IdleLock::goOn()
{
    if (isOver()) {
        look();
    } else {
        note();
    }
}

bool IdleLock::eventFilter(QObject *watched, QEvent *event)
{
    if (isTouch(event->type())) {
        if (isOver()) { // woken up: what woke it is not for whoever was here before
            look();
            return true;
        }
        note();
    }
    return QObject::eventFilter(watched, event);
}

bool IdleLock::isOver() const
{
    const std::int64_t idle = std::max(m_steady() - m_lastSteady, m_wall() - m_lastWall);
    return m_limit > 0ms && idle >= m_limit.count();
}

void IdleLock::note()
{
    m_lastSteady = m_steady();
    m_lastWall = m_wall();
}

} // namespace shixi
