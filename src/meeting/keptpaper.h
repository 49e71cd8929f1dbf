#pragma once

#include "learner/papersheet.h"
#include "meeting/journal.h"

#include <QJsonObject>

#include <cstdint>
#include <functional>
#include <vector>

namespace shixi::meeting
{

// What a meeting asks, with the questions as they read when they were drawn: whatever becomes of the sets meanwhile.
struct KeptPaper {
    std::int64_t begunMs = 0; // by the wall
    std::uint64_t seed = 0; // orders options
    learner::PaperSheet sheet;
    std::vector<bool> fixed; // of each question: its options are never reordered
};

// The first line of the journal of a meeting of that sort.
[[nodiscard]] QJsonObject wireOf(const KeptPaper &kept, const QString &meeting);
// Throws Error{Corrupt} for another sort, and for what cannot be asked or scored.
[[nodiscard]] KeptPaper keptPaperOf(const QJsonObject &object, const QString &meeting);

// Reads a journal by `take`. One that cannot be gone on with is moved aside, and Error says where it is now.
void readOrSetAside(Journal &journal, const std::function<void(const std::vector<QJsonObject> &)> &take);

} // namespace shixi::meeting
