#include "fsrs/training/optimizer.h"
#include "learner/filework.h"
#include "learner/ownrules.h"
#include "learner/replay.h"

#include <array>

// Training the memory model on a file that may be written to meanwhile.
namespace shixi::learner
{

namespace
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

struct ReadForTraining {
    Setting setting;
    study::Rules rules;
    TrainingLog log;
};

ReadForTraining readForTraining(store::LearnerFile &file, const RulesOfDay &rules)
{
    const Snapshot snapshot(file.database);
    const study::Rules own = ownRules(file, rules.common, rules.today);
    return {file.settings.find(memorySetting), own, trainingLogOf(file, own)};
}

// Shares of a hundred: reading, the trial on the earlier reviews, the training on all, keeping.
constexpr int readingShare = 10;
constexpr int fittingShare = 40;
constexpr int wholeShare = 100;

// The trial and the training count from nothing each.
Progress ofFitting(const Progress &progress)
{
    Progress inner;
    inner.stop = progress.stop;
    inner.report = [&progress, part = 0, last = 0](int done, int total) mutable {
        part += done < last ? 1 : 0;
        last = done;
        progress.at(readingShare + fittingShare * std::min(part, 1) + fittingShare * done / std::max(total, 1),
                    wholeShare);
    };
    return inner;
}

// Later than what is there, whatever the clock says. `seq` is given when it is written.
store::LatestValue
memorySettingAfter(const Setting &before, const std::string &value, const Device &device, std::int64_t nowMs)
{
    return {memorySetting, value, before ? std::max(nowMs, before->atMs + 1) : nowMs, device.id, 0};
}

// Keeps another memory model in the file.
class Keeping
{
public:
    Keeping(store::LearnerFile &file, const RulesOfDay &rules)
        : m_file(file)
        , m_rules(rules)
    {
    }

    // False: cancelled, or the setting is no longer what it was `before`.
    bool keep(store::LatestValue setting, const Setting &before, const Progress &progress)
    {
        // What the caches become is worked out before anybody has to wait; where the file was written to since, again.
        constexpr int attempts = 3;
        for (int attempt = 0; attempt < attempts; ++attempt) {
            const Prepared prepared = prepare(setting.value);
            if (progress.cancelled()) {
                return false;
            }
            store::Transaction transaction(m_file.database);
            if (m_file.settings.find(memorySetting) != before) {
                return false;
            }
            const bool same = m_file.database.state().others == prepared.state.others;
            if (same || attempt + 1 == attempts) {
                write(setting, same ? &prepared : nullptr);
                transaction.commit();
                return true;
            }
        }
        return false;
    }

private:
    struct Prepared {
        store::Database::State state;
        std::optional<Caches> caches; // empty: those there are stay
    };

    Prepared prepare(const std::string &setting)
    {
        const Snapshot snapshot(m_file.database);
        study::Rules rules = ownRules(m_file, m_rules.common, m_rules.today);
        Prepared prepared{m_file.database.state(), {}};
        const auto trained = trainedMemoryIn(setting);
        rules.memory = trained ? trained->model : m_rules.common.memory;
        if (m_file.fingerprint() != cacheFingerprint(rules)) {
            prepared.caches = replayForRules(m_file, rules);
        }
        return prepared;
    }

    void write(store::LatestValue &setting, const Prepared *prepared)
    {
        setting.seq = m_file.lastSeq() + 1;
        m_file.settings.put(setting);
        const study::Rules rules = ownRules(m_file, m_rules.common, m_rules.today);
        if (prepared == nullptr) {
            renewCaches(m_file, rules);
        } else if (prepared->caches) {
            writeCaches(m_file, *prepared->caches, rules);
        }
    }

    store::LearnerFile &m_file;
    const RulesOfDay &m_rules;
};

std::optional<TrainedMemory>
trained(const ReadForTraining &read, const RulesOfDay &rules, int threads, const Progress &progress)
{
    const fsrs::Parameters *current = read.rules.memory.version6();
    if (current == nullptr || progress.cancelled()) {
        return std::nullopt;
    }
    const auto found = fsrs::train(read.log.log, *current, threads, ofFitting(progress));
    if (!found || progress.cancelled()) {
        return std::nullopt;
    }
    return TrainedMemory{found->parameters, read.log.answers, rules.today, found->kept, found->lossBefore, found->loss};
}

} // namespace

std::optional<TrainedMemory> trainMemory(const QString &path,
                                         const RulesOfDay &rules,
                                         const Device &device,
                                         std::int64_t nowMs,
                                         int threads,
                                         const Progress &progress)
{
    return store::guarded([&]() -> std::optional<TrainedMemory> {
        store::LearnerFile file(path.toStdString());
        progress.at(0, wholeShare);
        const ReadForTraining read = readForTraining(file, rules);
        const auto memory = trained(read, rules, threads, progress);
        if (!memory) {
            return std::nullopt;
        }
        progress.at(readingShare + 2 * fittingShare, wholeShare);
        const auto setting = memorySettingAfter(read.setting, settingOf(*memory), device, nowMs);
        const bool kept = Keeping(file, rules).keep(setting, read.setting, progress);
        progress.at(wholeShare, wholeShare);
        return kept ? memory : std::nullopt;
    });
}

void forgetTraining(const QString &path, const RulesOfDay &rules, const Device &device, std::int64_t nowMs)
{
    store::guarded([&] {
        store::LearnerFile file(path.toStdString());
        Setting before;
        do {
            before = file.settings.find(memorySetting);
        } while (!Keeping(file, rules).keep(memorySettingAfter(before, {}, device, nowMs), before, {}));
    });
}

TrainingData trainingDataOf(const QString &path, const RulesOfDay &rules)
{
    return store::guarded([&] {
        store::LearnerFile file(path.toStdString());
        const Snapshot snapshot(file.database);
        const study::Rules own = ownRules(file, rules.common, rules.today);
        return TrainingData{trainingLogOf(file, own), own.memory, calibrationOf(file, own)};
    });
}

} // namespace shixi::learner
