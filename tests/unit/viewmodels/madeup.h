#pragma once

#include "questions/questionset.h"

namespace shixi::test
{

// A small set about a reading club that does not exist: one card for each way of asking, each on a sentence of its own.
[[nodiscard]] questions::QuestionSet madeUpSet();

// What a learner would have to give for a right answer.
[[nodiscard]] QStringList rightChoice(const questions::Question &question);

} // namespace shixi::test
