#pragma once

#include "core/log.h"
#include "core/progress.h"
#include "learner/learner.h"
#include "learner/memoryviews.h"
#include "learner/reportviews.h"
#include "learner/training.h"
#include "learner/views.h"

#include <QString>

#include <cstdint>
#include <functional>

namespace shixi::learner
{

// Long work on a learner file that a Learner of this program holds open, each with a connection of its own: for another
// thread, so that nobody waits. All throw Error.

// Throws Error{InvalidInput} where `path` is the learner's file itself or one that SQLite keeps beside it.
void requireOtherFile(const QString &path, const QString &learnerPath);

// Complete or not at all; a file of that name is replaced.
void backUpFile(const QString &path, const QString &destination);

// Nothing else may be written meanwhile; then Learner::readAgain.
[[nodiscard]] MergeReport mergeFiles(const QString &path, const QString &otherPath, const RulesOfDay &rules);

// In the order of time, what was undone left out.
void eachAnswer(const QString &path, const std::function<void(const Answer &)> &visit);

// What is sent to a publisher: in the order the notes were made. The file is complete or not at all.
[[nodiscard]] std::vector<packs::CorrectionNote> notesToSend(const std::vector<OwnReport> &reports);
void writeNotes(const std::vector<packs::CorrectionNote> &notes, const QString &destination);

struct FileContents {
    std::int64_t answers = 0;
    std::int64_t lastMs = 0; // when the last was given; 0: there is none
};
[[nodiscard]] FileContents contentsOf(const QString &path);

// Trains the memory model on the log and keeps it among the settings, with the caches it asks for; then
// Learner::readAgain. Who writes meanwhile waits for the keeping alone, and what they write counts as not trained on.
// Empty, with nothing written, where it was cancelled or another model was kept meanwhile.
[[nodiscard]] std::optional<TrainedMemory> trainMemory(const QString &path,
                                                       const RulesOfDay &rules,
                                                       const Device &device,
                                                       std::int64_t nowMs,
                                                       int threads,
                                                       const Progress &progress);

// The published defaults hold again, as after Learner::forgetTraining; then Learner::readAgain.
void forgetTraining(const QString &path, const RulesOfDay &rules, const Device &device, std::int64_t nowMs);

// As Learner::keepExamPlan, with the caches it asks for; then Learner::readAgain. Who writes meanwhile waits for the
// keeping alone. False, with nothing written, where it was cancelled too, or the exam was set anew meanwhile.
[[nodiscard]] bool keepExamPlan(const QString &path,
                                const RulesOfDay &rules,
                                const Device &device,
                                std::int64_t nowMs,
                                const study::ExamPlan &plan,
                                const PlannedFor &made,
                                const Progress &progress);

// What it would be trained on, and how the model that holds has foretold it.
struct TrainingData {
    TrainingLog log;
    fsrs::Model model;
    std::vector<Calibration> calibration;
};
[[nodiscard]] TrainingData trainingDataOf(const QString &path, const RulesOfDay &rules);

} // namespace shixi::learner
