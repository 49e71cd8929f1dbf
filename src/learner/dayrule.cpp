#include "learner/dayrule.h"

#include <QDateTime>

namespace shixi::learner
{

study::DayRule systemDayRule(const QTimeZone &zone, const Clock &clock)
{
    constexpr int secondsAMinute = 60;
    constexpr int years = 20;
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(clock.nowMs(), Qt::UTC);
    const QDateTime from = now.addYears(-years);
    study::DayRule rule;
    rule.transitions = {{from.toMSecsSinceEpoch(), zone.offsetFromUtc(from) / secondsAMinute}};
    for (const QTimeZone::OffsetData &transition : zone.transitions(from, now.addYears(years))) {
        const auto at = transition.atUtc.toMSecsSinceEpoch();
        if (at > rule.transitions.back().atMs) {
            rule.transitions.push_back({at, transition.offsetFromUtc / secondsAMinute});
        }
    }
    return rule;
}

} // namespace shixi::learner
