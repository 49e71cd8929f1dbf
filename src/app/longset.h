#pragma once

#include "questions/questionset.h"

namespace shixi::app
{

// The same set with everything that may be long very long: its title, sections, questions, options and answers. For
// pictures.
[[nodiscard]] questions::QuestionSet lengthened(const questions::QuestionSet &set);

} // namespace shixi::app
