#pragma once

#include "learner/learner.h"
#include "learner/pointing.h"
#include "statistics/calibration.h"
#include "statistics/points.h"

#include <vector>

namespace shixi::learner
{

// What takes looking at the whole log: too long to wait for while a page is shown.
struct LookedBack {
    statistics::Calibration lately; // of ninety days, today among them
    statistics::Calibration ever;
    std::vector<statistics::DayPoints> points; // the days with any, in order
    int day = 0; // today, as the series count days
    int aDay = 0; // no more points than this on one day; 0: every set has switched them off
};

// What another thread needs besides the file.
struct LookBackTerms {
    PointTerms points;
    study::Rules rules;
    int day = 0;
};

// The part of the door that looks back. As Learner: on the thread that made it; throws Error.
class LookingBack
{
public:
    // `learner` must outlive it.
    explicit LookingBack(const Learner &learner)
        : m_learner(learner)
    {
    }

    [[nodiscard]] LookBackTerms terms() const;
    [[nodiscard]] LookedBack now() const;

private:
    const Learner &m_learner;
};

// The same on any thread, with a connection of its own. Throws Error.
[[nodiscard]] LookedBack lookBack(const QString &path, const LookBackTerms &terms);

} // namespace shixi::learner
