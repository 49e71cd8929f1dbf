#pragma once

#include "core/clock.h"

#include <QElapsedTimer>

namespace shixi::app
{

// Runs like any clock, from a moment given on the command line.
class StartedClock final : public Clock
{
public:
    explicit StartedClock(std::int64_t startMs)
        : m_startMs(startMs)
    {
        m_since.start();
    }

    [[nodiscard]] std::int64_t nowMs() const override { return m_startMs + m_since.elapsed(); }

private:
    std::int64_t m_startMs;
    QElapsedTimer m_since;
};

} // namespace shixi::app
