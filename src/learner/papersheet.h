#pragma once

#include "core/log.h"
#include "questions/question.h"
#include "store/learnerfile.h"
#include "study/paper.h"

#include <QStringList>

#include <optional>
#include <string>
#include <vector>

namespace shixi::learner
{

// A paper as its session's start fixed it (docs/formats/learner.md, Papers): whatever becomes of the sets, it can be
// gone on with, scored and read again.

struct PaperSheetItem {
    SetId set;
    int version = 1;
    CardId card; // empty: a question over several facts, which writes no review
    int rev = 1;
    questions::Question
        question; // as it read: stem, options in the order they are shown, key, answer, explanation, quote
};

struct PaperSheet {
    std::string plan;
    QString code; // empty: none
    study::Paper paper; // its items are in the order of these
    std::vector<PaperSheetItem> items;
};

[[nodiscard]] std::string parametersOf(const PaperSheet &sheet);
// Throws Error{Corrupt} where it is none.
[[nodiscard]] PaperSheet paperSheetOf(const std::string &parameters);

// The answer that a choice is; without stamp, session, duration and rating.
[[nodiscard]] Answer answerOf(const PaperSheetItem &item, const QStringList &chosen);

// With what was done to it, in order of writing, voided rows left out.
struct PaperRecord {
    SessionStart start;
    PaperSheet sheet;
    std::vector<PaperEdit> edits;
    bool ended = false; // handed in, or left
    study::PaperState state; // the fold of all that

    [[nodiscard]] QStringList chosen(std::size_t item) const; // last, in time; empty: it is not answered
};

// The fold of what was done to it.
[[nodiscard]] study::PaperState stateOf(const study::Paper &paper, const std::vector<PaperEdit> &edits);

// As if it had been read with this edit, which comes after all others.
void addTo(PaperRecord &record, const PaperEdit &edit);

// What a paper came to, without its questions. Throws Error{Corrupt} where it is none.
struct PaperOutline {
    std::string plan;
    QString code;
    int questions = 0;
    study::PaperState state;
};
[[nodiscard]] PaperOutline readOutline(store::LearnerFile &file, const SessionStart &start);

// Empty where there is no such session, or it is no paper.
[[nodiscard]] std::optional<PaperRecord> readPaper(store::LearnerFile &file, const SessionId &session);

} // namespace shixi::learner
