#include "learner/learner.h"
#include "learner/private.h"

#include <algorithm>

// An exam to come and the plan for it.
namespace shixi::learner
{

namespace
{

constexpr Changes ofExam{.today = true};

// Useful facts are left out first.
int coreLeftOutOf(const Desk &desk, const study::ExamPlan &plan, int today)
{
    int core = 0;
    int useful = 0;
    for (const study::Candidate &candidate : candidatesOf(desk, today)) {
        const bool isFresh = !candidate.suspended && !candidate.introduced;
        core += isFresh && candidate.level == Level::Core ? 1 : 0;
        useful += isFresh && candidate.level == Level::Useful ? 1 : 0;
    }
    return std::clamp(plan.leftOut - useful, 0, core);
}

} // namespace

std::optional<ExamView> Learner::exam() const
{
    return store::guarded([this]() -> std::optional<ExamView> {
        const int today = d->stamps.today();
        const auto kept = examOf(d->file, today);
        if (!kept) {
            return std::nullopt;
        }
        ExamView view{d->stamps.dateOf(kept->day), kept->share, kept->day - today, kept->plan, {}, false, 0};
        if (kept->plan) {
            view.plannedOn = d->stamps.dateOf(kept->plannedOn);
            view.sweeping = today >= kept->day - kept->plan->sweepDays;
            view.coreLeftOut = coreLeftOutOf(d->desk(), *kept->plan, today);
        }
        return view;
    });
}

void Learner::setExam(const QDate &date, double share)
{
    const int day = static_cast<int>(QDate(1970, 1, 1).daysTo(date));
    const int today = d->stamps.today();
    if (!date.isValid() || day <= today || day - today > furthestExam
        || !examIn(settingOf(KeptExam{day, share, {}, 0}))) {
        throw Error(ErrorCode::InvalidInput, "an exam that cannot be");
    }
    d->change(*this, ofExam, [&] {
        d->changeRules(examSetting, settingOf(KeptExam{day, share, {}, 0}));
        return true;
    });
}

bool Learner::keepExamPlan(const study::ExamPlan &plan, const PlannedFor &made)
{
    return d->change(*this, ofExam, [&] {
        const auto exam = plannedExam(d->file, plan, made, d->stamps.today());
        const bool fits = exam && d->rules.memory == made.memory;
        if (fits) {
            d->changeRules(examSetting, settingOf(*exam));
        }
        return fits;
    });
}

void Learner::clearExam()
{
    d->change(*this, ofExam, [&] {
        d->changeRules(examSetting, {});
        return true;
    });
}

} // namespace shixi::learner
