#pragma once

#include "questions/question.h"

namespace shixi::questions
{

// A typed answer against the right one and what else is accepted. Near only for one slip in four Han characters or
// more, and never where a number, a date or a negation is part of it.
[[nodiscard]] Verdict checkTyped(const Question &question, const QString &typed);

} // namespace shixi::questions
