#pragma once

#include "questions/identity/pairing.h"
#include "questions/question.h"

#include <vector>

namespace shixi::questions::identity
{

// A question and what it belongs to: its card under the id it carries on, or its facts.
struct Owned {
    const Question *question = nullptr;
    QString owner;
};

// Old questions and fresh ones of one owner, each taken once.
[[nodiscard]] Pairing matchQuestions(const std::vector<Owned> &old, const std::vector<Owned> &fresh);

// The right answer as compared: the set of a multiple choice whatever its order.
[[nodiscard]] QString answerKey(const Question &question);

// The fresh question under the id and the option ids of the old one. An option of another text gets an id made of its
// text, which no other option of this question ever had.
[[nodiscard]] Question continued(const Question &old, Question fresh);

} // namespace shixi::questions::identity
