#pragma once

#include "core/error.h"
#include "core/ids.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>
#include <string_view>
#include <vector>

namespace shixi::packs
{

// What somebody holds to be wrong with a question: the answer, that it says something else than the text, that it is
// not clear, a slip of the pen.
enum class NoteReason { Answer, Source, Unclear, Typo };
[[nodiscard]] std::string_view wireName(NoteReason reason);
[[nodiscard]] std::optional<NoteReason> noteReasonFromWire(std::string_view name);

constexpr int longestNoteText = 500; // characters
constexpr qint64 largestNotesMb = 4;

// A line of corrections.jsonl (docs/formats/set.md). Of a stranger: its text is never more than one plain line.
struct CorrectionNote {
    QDate at;
    SetId set;
    int version = 1;
    QuestionId question;
    NoteReason reason = NoteReason::Answer;
    QString text; // empty: none

    bool operator==(const CorrectionNote &) const = default;
};

// As it is written: one line, without what cannot be seen, and no longer than may be.
[[nodiscard]] QString noteText(const QString &typed);

[[nodiscard]] QByteArray lineOf(const CorrectionNote &note); // without the line end
[[nodiscard]] QByteArray linesOf(const std::vector<CorrectionNote> &notes);

struct ReadNotes {
    std::vector<CorrectionNote> notes; // in the order they stand
    std::vector<std::size_t> lines; // where each stands, from 1
    std::vector<Finding> findings; // of lines left out, at FILE:LINE
};
// `file` names it in findings. Throws Error{TooLarge} above 4 MB.
[[nodiscard]] ReadNotes readNotes(const QByteArray &bytes, const std::string &file);

} // namespace shixi::packs
