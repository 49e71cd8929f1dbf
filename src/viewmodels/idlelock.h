#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <cstdint>
#include <functional>

namespace shixi
{

// Tells when nobody has touched the program for a while. A machine that slept was not touched.
class IdleLock : public QObject
{
    Q_OBJECT

public:
    using Now = std::function<std::int64_t()>; // milliseconds

    // Time is the longer of two: `steady` goes on whatever is done to the clock, and may stand while a machine sleeps;
    // `wall` goes on then.
    explicit IdleLock(Now steady = {}, Now wall = {}, QObject *parent = nullptr);

    void setClocks(Now steady, Now wall);
    void setLimit(std::chrono::minutes limit); // 0: it never tells
    void look(); // is it over? Done every few seconds, and with everything that is touched
    // Something the learner set going goes on by itself: as a touch, but it wakes no machine that slept.
    void goOn();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void passed();

private:
    [[nodiscard]] bool isOver() const;
    void note();

    Now m_steady;
    Now m_wall;
    std::chrono::milliseconds m_limit{0};
    std::int64_t m_lastSteady = 0;
    std::int64_t m_lastWall = 0;
    QTimer m_timer;
};

} // namespace shixi
