#pragma once

#include "core/error.h"
#include "packs/spans.h"
#include "questions/questionset.h"

#include <QByteArray>
#include <QString>

#include <map>

namespace shixi::packs
{

// The members of a set folder by name ("facts.jsonl"), read by a door or from the program's resources.
using Members = std::map<QString, QByteArray>;

// Only the members docs/formats/set.md names are opened, decisions.jsonl where there is one; `folder` may lie in the
// program's resources (":/content/four-strong"). Throws Error, the place being the member's name (NotFound, NotAFile,
// TooLarge, Io, or as readSet does).
[[nodiscard]] Members readMembers(const QString &folder);

// Reads and checks a set folder. Throws Error{InvalidInput, "FILE:LINE: …"} where a member is missing or not JSON, and
// Error{TooNew}. What is wrong with single items comes back as findings: those items are left out.
struct ReadResult {
    questions::QuestionSet set;
    std::vector<Finding> findings;
};
[[nodiscard]] ReadResult readSet(const Members &members);

// The bytes of every member, canonical: same set, same bytes. decisions.jsonl is not touched.
[[nodiscard]] Members writeSet(const questions::QuestionSet &set);

// Single lines of facts.jsonl and questions.jsonl, as the command line prints them too (without the line end). The set
// must outlive it; quickest where items come in the order of their text.
class LineWriter
{
public:
    explicit LineWriter(const questions::QuestionSet &set);

    [[nodiscard]] QByteArray line(const knowledge::Fact &fact);
    [[nodiscard]] QByteArray line(const questions::Question &question);

private:
    std::map<QString, SpanCursor> m_cursors; // by name of article
};
[[nodiscard]] QByteArray cardLine(const questions::Card &card);

// Every rule of docs/formats/set.md: evidence in place, keys among the options, ids known and unique, options
// different.
[[nodiscard]] std::vector<Finding> validate(const questions::QuestionSet &set);

} // namespace shixi::packs
