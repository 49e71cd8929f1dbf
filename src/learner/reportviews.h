#pragma once

#include "core/ids.h"
#include "packs/correctionnotes.h"
#include "questions/question.h"

#include <QDate>
#include <QString>

namespace shixi::learner
{

// What goes in and out of the door about correction notes.

struct Report {
    QuestionId question;
    packs::NoteReason reason = packs::NoteReason::Answer;
    QString text = {}; // empty: none; what is longer than packs::longestNoteText is cut
    SessionId session = {}; // it is asked in; empty: reported elsewhere
};

// A note the learner made and did not take back.
struct OwnReport {
    packs::CorrectionNote note; // `at` is the study day
    const questions::Question *question = nullptr; // null where the library no longer has it
    QString setTitle; // empty where the set is not there
    bool rests = false; // else the question was changed since, and is asked again
};

} // namespace shixi::learner
