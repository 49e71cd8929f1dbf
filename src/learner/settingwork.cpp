#include "learner/settingwork.h"

#include "learner/filework.h"
#include "learner/ownrules.h"
#include "learner/replay.h"

#include <limits>

namespace shixi::learner
{

namespace
{

struct Prepared {
    store::Database::State state;
    std::optional<Caches> caches; // empty: those there are stay
};

Prepared preparedFor(store::LearnerFile &file, const RulesOfDay &rules, const store::LatestValue &setting)
{
    const Snapshot snapshot(file.database);
    const study::Rules own = ownRulesWith(file, setting.name, setting.value, rules.common, rules.today);
    Prepared prepared{file.database.state(), {}};
    if (file.fingerprint() != cacheFingerprint(own)) {
        prepared.caches = replayForRules(file, own);
    }
    return prepared;
}

void write(store::LearnerFile &file, const RulesOfDay &rules, store::LatestValue &setting, const Prepared *prepared)
{
    setting.seq = file.lastSeq() + 1;
    file.settings.put(setting);
    const study::Rules own = ownRules(file, rules.common, rules.today);
    if (prepared == nullptr) {
        renewCaches(file, own);
    } else if (prepared->caches) {
        writeCaches(file, *prepared->caches, own);
    }
}

} // namespace

store::LatestValue settingAfter(
    const Setting &before, const std::string &name, const std::string &value, const Device &device, std::int64_t nowMs)
{
    constexpr auto last = std::numeric_limits<std::int64_t>::max(); // a damaged file may hold it
    const std::int64_t atMs = before ? std::max(nowMs, std::min(before->atMs, last - 1) + 1) : nowMs;
    return {name, value, atMs, device.id, 0};
}

bool keepSetting(store::LearnerFile &file,
                 const RulesOfDay &rules,
                 store::LatestValue setting,
                 const Setting &before,
                 const Progress &progress)
{
    // What the caches become is worked out before anybody has to wait; where the file was written to since, again.
    constexpr int attempts = 3;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const Prepared prepared = preparedFor(file, rules, setting);
        if (progress.cancelled()) {
            return false;
        }
        store::Transaction transaction(file.database);
        if (file.settings.find(setting.name) != before) {
            return false;
        }
        const bool same = file.database.state().others == prepared.state.others;
        if (same || attempt + 1 == attempts) {
            write(file, rules, setting, same ? &prepared : nullptr);
            transaction.commit();
            return true;
        }
    }
    return false;
}

bool keepExamPlan(const QString &path,
                  const RulesOfDay &rules,
                  const Device &device,
                  std::int64_t nowMs,
                  const study::ExamPlan &plan,
                  const PlannedFor &made,
                  const Progress &progress)
{
    return store::guarded([&] {
        store::LearnerFile file(path.toStdString());
        const Setting before = file.settings.find(examSetting);
        const auto exam = plannedExam(file, plan, made, rules.today);
        if (!exam || ownRules(file, rules.common, rules.today).memory != made.memory) {
            return false;
        }
        const auto setting = settingAfter(before, examSetting, settingOf(*exam), device, nowMs);
        return keepSetting(file, rules, setting, before, progress);
    });
}

} // namespace shixi::learner
