#pragma once

#include "questions/question.h"

#include <string>

namespace shixi::questions
{

// What a question says and what is right of it, as sixteen hex digits: another where either was changed.
[[nodiscard]] std::string readingOf(const Question &question);

} // namespace shixi::questions
