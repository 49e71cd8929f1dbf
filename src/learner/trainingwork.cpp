#include "fsrs/training/optimizer.h"
#include "learner/filework.h"
#include "learner/ownrules.h"
#include "learner/settingwork.h"

#include <array>

// Training the memory model on a file that may be written to meanwhile.
namespace shixi::learner
{

namespace
{

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
        const auto setting = settingAfter(read.setting, memorySetting, settingOf(*memory), device, nowMs);
        const bool kept = keepSetting(file, rules, setting, read.setting, progress);
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
        } while (!keepSetting(file, rules, settingAfter(before, memorySetting, {}, device, nowMs), before, {}));
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
