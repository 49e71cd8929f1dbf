#include "viewmodels/pacewords.h"

#include "viewmodels/percent.h"

#include <algorithm>
#include <cmath>

namespace shixi
{

int ppmOf(double share)
{
    constexpr double whole = 1e6;
    return static_cast<int>(std::lround(share * whole));
}

int wholeMinutes(double seconds)
{
    constexpr double minute = 60;
    return seconds <= 0 ? 0 : std::max(1, static_cast<int>(std::lround(seconds / minute)));
}

PaceRow paceRow(const QLocale &locale, const learner::Pace &pace, const study::Outlook *outlook)
{
    PaceRow row;
    row.retention = static_cast<int>(std::lround(pace.retention * 100));
    row.retentionText = percentText(locale, ppmOf(pace.retention));
    row.newPerDay = pace.newPerDay;
    row.known = outlook != nullptr;
    if (outlook != nullptr) {
        row.minutes = wholeMinutes(outlook->secondsADay);
        row.busiest = wholeMinutes(outlook->busiestSeconds);
        row.rememberedText = percentText(locale, ppmOf(outlook->remembered));
    }
    return row;
}

} // namespace shixi
