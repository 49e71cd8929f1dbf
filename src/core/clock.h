#pragma once

#include <cstdint>

namespace shixi
{

// UTC in milliseconds since 1970, as the device reads it: it may be wrong, jump or go back.
class Clock
{
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;

    [[nodiscard]] virtual std::int64_t nowMs() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] std::int64_t nowMs() const override;
};

// For tests and pictures: stands still until it is moved.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(std::int64_t nowMs)
        : m_nowMs(nowMs)
    {
    }

    [[nodiscard]] std::int64_t nowMs() const override { return m_nowMs; }
    void advance(std::int64_t ms) { m_nowMs += ms; }
    void set(std::int64_t nowMs) { m_nowMs = nowMs; }

private:
    std::int64_t m_nowMs;
};

} // namespace shixi
