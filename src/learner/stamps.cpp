#include "learner/stamps.h"

#include "core/error.h"

#include <random>

namespace shixi::learner
{

namespace
{

std::uint64_t systemRandom()
{
    static std::random_device device;
    return std::uint64_t{device()} << 32U | device();
}

} // namespace

Stamps::Stamps(DeviceId device, const Clock &clock, study::DayRule dayRule, RandomSource random)
    : m_device(std::move(device))
    , m_clock(clock)
    , m_dayRule(std::move(dayRule))
    , m_random(random ? std::move(random) : RandomSource(systemRandom))
{
    if (m_device.empty()) {
        throw Error(ErrorCode::InvalidInput, "a device needs an id");
    }
}

LogId Stamps::newId()
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string hex;
    for (int half = 0; half < 2; ++half) {
        std::uint64_t bits = m_random();
        for (int digit = 0; digit < 16; ++digit) {
            hex += digits[bits & 0xFU];
            bits >>= 4U;
        }
    }
    return {hex};
}

LogStamp Stamps::next()
{
    const std::int64_t now = m_clock.nowMs();
    return {newId(), m_device, ++m_lastSeq, now, m_dayRule.offsetAt(now), m_dayRule.studyDay(now)};
}

LogStamp Stamps::again(const LogStamp &first)
{
    return {newId(), m_device, ++m_lastSeq, first.atMs, first.utcOffsetMinutes, first.studyDay};
}

} // namespace shixi::learner
