#pragma once

#include "library/changes.h"
#include "packs/notes/note.h"
#include "questions/holding.h"

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
    using Corrected = CorrectedAnswer;
    // A question of the set that another set has too, by its id or on the same fact, and that is asked as that one has
    // it all the same.
    struct Overruled {
        QString stem;
        QString by; // title of the other set
        bool isWithdrawn = false; // else corrected

        bool operator==(const Overruled &) const = default;
    };
    QStringList withdrawn; // stems
    std::vector<Corrected> corrected;
    std::vector<Overruled> overruled; // none of the others

    [[nodiscard]] bool none() const { return withdrawn.isEmpty() && corrected.empty() && overruled.empty(); }
};
// `among`: what holds of the set after it, and of the other sets of the device.
[[nodiscard]] NoteEffect effectOf(const packs::Note &note,
                                  const questions::QuestionSet &before,
                                  const questions::QuestionSet &after,
                                  const questions::Holding &among = {});

} // namespace shixi::library
