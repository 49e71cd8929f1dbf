#pragma once

#include "packs/notes/note.h"
#include "questions/questionset.h"

#include <vector>

namespace shixi::library
{

// Whether these can be the keys of the question: of its options, and as many as its type asks for.
[[nodiscard]] bool canBeKeys(const questions::Question &question, const QStringList &keys);
// Whether they are others than the ones it has.
[[nodiscard]] bool areOtherKeys(const questions::Question &question, const QStringList &keys);
// The question with these right, which can be its keys: `answer` follows; what was said of the others goes.
[[nodiscard]] questions::Question withKeys(questions::Question question, const QStringList &keys);

// The set as notes leave it, in whatever order they are given: those of another set and of versions before it do
// nothing. docs/formats/set.md (Withdrawal note) says what the others do.
[[nodiscard]] questions::QuestionSet withNotes(const questions::QuestionSet &set, std::vector<packs::Note> notes);

// What one more note does to a set.
struct NoteEffect {
    struct Corrected {
        QString stem;
        QStringList before; // the right answers
        QStringList after;

        bool operator==(const Corrected &) const = default;
    };
    QStringList withdrawn; // stems
    std::vector<Corrected> corrected;

    [[nodiscard]] bool none() const { return withdrawn.isEmpty() && corrected.empty(); }
};
[[nodiscard]] NoteEffect
effectOf(const packs::Note &note, const questions::QuestionSet &before, const questions::QuestionSet &after);

} // namespace shixi::library
