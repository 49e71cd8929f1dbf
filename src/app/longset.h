#pragma once

#include "questions/questionset.h"

namespace shixi::app
{

// Matching and ordering join several facts, so no session of days asks them. Here one fact of each is asked so.
[[nodiscard]] questions::QuestionSet withRareTypes(const questions::QuestionSet &set);

// The same set with everything that may be long very long: its title, sections, questions, options and answers. For
// pictures.
[[nodiscard]] questions::QuestionSet lengthened(const questions::QuestionSet &set);

} // namespace shixi::app
