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

// Whether a learner reads and answers the same, whatever its place in the text.
[[nodiscard]] bool isWordedAlike(const questions::Question &before, const questions::Question &after);
// Whether another answer is right now: in another figure, with another yes or no, or less alike than spelling makes it,
// lists part by part; or because an option that reads as it did is marked now, or not any more, or in another place.
[[nodiscard]] bool isAnsweredOtherwise(const questions::Question &before, const questions::Question &after);
[[nodiscard]] bool isAnsweredOtherwise(const knowledge::Fact &before, const knowledge::Fact &after);
// Of a card: a fact or a question of it that is in both.
[[nodiscard]] bool isAnsweredOtherwise(const questions::Card &card,
                                       const questions::QuestionSet &before,
                                       const questions::QuestionSet &after);

[[nodiscard]] Changes changesBetween(const questions::QuestionSet &before, const questions::QuestionSet &after);

// The same by questions and facts: what a publisher is told before members are told of their cards.
struct Edition {
    struct Corrected {
        QString stem; // as it reads now
        QString before; // the right answer
        QString after;
    };
    int before = 0; // number of the version
    Changes cards;
    int questionsAdded = 0;
    int questionsRemoved = 0;
    int questionsReworded = 0; // with the same right answer
    int factsAdded = 0;
    int factsRemoved = 0;
    int factsReworded = 0; // the same
    int factsCorrected = 0;
    std::vector<Corrected> corrected; // questions

    [[nodiscard]] bool none() const;
};
[[nodiscard]] Edition editionAfter(const questions::QuestionSet &before, const questions::QuestionSet &after);

// The set, the `rev` of every card at least as high as it was before, and one higher where its answer is another now;
// of a new card at least that of those it supersedes: nobody goes on with the memory of an answer that was wrong
// (docs/formats/set.md, Order and identity).
[[nodiscard]] questions::QuestionSet withRaisedRevs(const questions::QuestionSet &before,
                                                    const questions::QuestionSet &after);

} // namespace shixi::library
