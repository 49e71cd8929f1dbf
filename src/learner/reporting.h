#pragma once

#include "core/log.h"
#include "learner/reportviews.h"
#include "learner/shelf.h"
#include "store/learnerfile.h"

#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

namespace shixi::learner
{

// What an event of kind `reported` says (docs/formats/learner.md).
struct ReportValue {
    QuestionId question;
    packs::NoteReason reason = packs::NoteReason::Answer;
    SetId set;
    int version = 1;
    std::string reads; // the question as it was when it was reported: questions::readingOf
    QString text;
};
[[nodiscard]] std::string valueOf(const ReportValue &value);
// Empty where it is none: of a newer version, or of a file that means ill.
[[nodiscard]] std::optional<ReportValue> reportValueOf(const CardEvent &event);

// Of each question the note written last, in order of writing.
struct LiveReport {
    CardEvent event;
    ReportValue value;
};
[[nodiscard]] std::vector<LiveReport> liveReports(store::LearnerFile &file);
// Whether the question still reads as it did.
[[nodiscard]] bool holds(const ReportValue &value, const Shelf &shelf);
[[nodiscard]] std::unordered_set<QuestionId> restingQuestions(store::LearnerFile &file, const Shelf &shelf);

} // namespace shixi::learner
