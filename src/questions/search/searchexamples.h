#pragma once

#include "questions/questionset.h"

namespace shixi::questions
{

// Up to three words worth trying on this set, each of another sort where it has them: a phrase in quotation marks, a
// date, and the pinyin initials of a phrase. All of them find something.
[[nodiscard]] QStringList searchExamples(const QuestionSet &set);

} // namespace shixi::questions
