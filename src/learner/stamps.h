#pragma once

#include "core/clock.h"
#include "core/log.h"
#include "learner/learner.h"
#include "study/day.h"

#include <QDate>

namespace shixi::learner
{

// Makes the stamps of new rows, and knows what day it is.
class Stamps
{
public:
    Stamps(DeviceId device, const Clock &clock, study::DayRule dayRule, RandomSource random);

    [[nodiscard]] LogStamp next();
    // Of a row written again, here or in another learner's file: the moment of the first stays.
    [[nodiscard]] LogStamp again(const LogStamp &first);
    [[nodiscard]] std::uint64_t seed() { return m_random(); }

    [[nodiscard]] const DeviceId &device() const { return m_device; }
    [[nodiscard]] int today() const { return m_dayRule.studyDay(m_clock.nowMs()); }
    [[nodiscard]] std::int64_t nowMs() const { return m_clock.nowMs(); }
    [[nodiscard]] static QDate dateOf(int studyDay) { return QDate(1970, 1, 1).addDays(studyDay); }

    [[nodiscard]] std::int64_t lastSeq() const { return m_lastSeq; }
    void setLastSeq(std::int64_t seq) { m_lastSeq = seq; }

private:
    [[nodiscard]] LogId newId();

    DeviceId m_device;
    const Clock &m_clock;
    study::DayRule m_dayRule;
    RandomSource m_random;
    std::int64_t m_lastSeq = 0;
};

} // namespace shixi::learner
