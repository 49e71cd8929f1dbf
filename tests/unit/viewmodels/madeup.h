#pragma once

#include "questions/questionset.h"

namespace shixi::test
{

// A small set about a reading club that does not exist: one card for each way of asking about one fact, each on a
// sentence of its own.
[[nodiscard]] questions::QuestionSet madeUpSet();

// The same, and what is asked over several facts: putting in order, and matching with one left over. Real sets keep
// these off their cards; here each stands on one, so that a session comes to it.
[[nodiscard]] questions::QuestionSet everyTypeSet();

// What a learner would have to give for a right answer.
[[nodiscard]] QStringList rightChoice(const questions::Question &question);

} // namespace shixi::test
