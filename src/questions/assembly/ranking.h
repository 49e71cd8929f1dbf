#pragma once

#include "questions/questionset.h"

#include <map>

namespace shixi::questions
{

// The best `most` cards of a set, in their order, with their questions and the groups whose facts are all among them:
// core before useful before detail, sure facts before less sure ones, cards with more steps first; a kind or a section
// that has many already waits for the others. Facts all stay, for reading.
[[nodiscard]] QuestionSet bestOf(const QuestionSet &set, std::size_t most);

// How a set covers its facts.
struct Coverage {
    int facts = 0;
    int asked = 0;
};
[[nodiscard]] std::map<Level, Coverage> coverageOf(const QuestionSet &set);

} // namespace shixi::questions
