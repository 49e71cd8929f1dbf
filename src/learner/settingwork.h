#pragma once

#include "core/progress.h"
#include "learner/learner.h"
#include "store/learnerfile.h"

#include <optional>

namespace shixi::learner
{

// Reads see the file as it was when it began, and nobody waits for them.
class Snapshot
{
public:
    explicit Snapshot(store::Database &database)
        : m_transaction(database.handle(), SQLite::TransactionBehavior::DEFERRED)
    {
    }

private:
    SQLite::Transaction m_transaction;
};

using Setting = std::optional<store::LatestValue>;

// Later than what is there, whatever the clock says. `seq` is given when it is written.
[[nodiscard]] store::LatestValue settingAfter(
    const Setting &before, const std::string &name, const std::string &value, const Device &device, std::int64_t nowMs);

// Keeps a setting that rules follow from, with the caches they ask for, in a file that may be written to meanwhile: who
// writes waits for the keeping alone. False: cancelled, or the setting is no longer what it was `before`.
[[nodiscard]] bool keepSetting(store::LearnerFile &file,
                               const RulesOfDay &rules,
                               store::LatestValue setting,
                               const Setting &before,
                               const Progress &progress);

} // namespace shixi::learner
