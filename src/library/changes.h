#pragma once

#include "questions/questionset.h"

#include <utility>
#include <vector>

namespace shixi::library
{

// A right answer that is another one now.
struct CorrectedAnswer {
    QString stem;
    QStringList before; // empty: it was not asked
    QStringList after;

    bool operator==(const CorrectedAnswer &) const = default;
};

// What another version of a set changes for those who have learnt from the one before. Every card of either version
// stands in exactly one list, a question reworded in its own.
struct Changes {
    std::vector<CardId> kept; // same card, same answer: memory stays
    std::vector<CardId> corrected; // another answer: learnt anew
    std::vector<std::pair<CardId, CardId>> continued; // the former card, and the one that takes its memory over
    std::vector<CardId> removed; // retires with its history
    std::vector<CardId> added;
    std::vector<QuestionId> reworded; // of cards kept
    // Of cards corrected: by their questions, of those on a fact that is another the easiest alone; by such facts where
    // no question tells of them.
    std::vector<CorrectedAnswer> answers;

    [[nodiscard]] bool none() const
    {
        return corrected.empty() && continued.empty() && removed.empty() && added.empty() && reworded.empty();
    }
};

[[nodiscard]] Changes changesBetween(const questions::QuestionSet &before, const questions::QuestionSet &after);

} // namespace shixi::library
