#include "learner/lookingback.h"

#include "learner/pointrules.h"
#include "learner/private.h"
#include "learner/settingwork.h"

#include <limits>

namespace shixi::learner
{

namespace
{

constexpr int daysOfCalibration = 90;

statistics::Calibration calibrationSince(store::LearnerFile &file, int day)
{
    std::vector<statistics::ToldCount> counts;
    for (const store::ToldTally &tally : file.tallies.told(day)) {
        counts.push_back({tally.confidence, tally.verdict, tally.answers});
    }
    return statistics::calibration(counts);
}

LookedBack lookedBack(store::LearnerFile &file, const LookBackTerms &terms)
{
    LookedBack looked;
    looked.day = terms.day;
    looked.lately = calibrationSince(file, terms.day - daysOfCalibration + 1);
    looked.ever = calibrationSince(file, std::numeric_limits<int>::min());
    if (terms.points.any) {
        const statistics::PointRules &rules = builtInPointRules();
        looked.aDay = rules.aDay;
        looked.points = statistics::pointsByDay(allPointChances(file, terms.points, terms.rules), rules);
    }
    return looked;
}

} // namespace

LookBackTerms LookingBack::terms() const
{
    const Learner::Private &d = *m_learner.d;
    return {pointTermsOf(d.shelf), d.rules, d.stamps.today()};
}

LookedBack LookingBack::now() const
{
    return store::guarded([this] {
        return lookedBack(m_learner.d->file, terms());
    });
}

LookedBack lookBack(const QString &path, const LookBackTerms &terms)
{
    return store::guarded([&] {
        store::LearnerFile file(path.toStdString());
        const Snapshot snapshot(file.database);
        return lookedBack(file, terms);
    });
}

} // namespace shixi::learner
