#pragma once

#include "questions/questionset.h"

namespace shixi::app
{

// Matching and ordering are seldom asked. Here what can be asked so is asked no other way.
[[nodiscard]] questions::QuestionSet withRareTypes(const questions::QuestionSet &set);

// The same set with everything that may be long very long: its title, sections, questions, options and answers. For
// pictures.
[[nodiscard]] questions::QuestionSet lengthened(const questions::QuestionSet &set);

} // namespace shixi::app
