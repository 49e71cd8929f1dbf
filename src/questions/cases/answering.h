#pragma once

#include "questions/asking/asked.h"
#include "questions/asking/pool.h"
#include "questions/cases/unread.h"

#include <vector>

namespace shixi::questions
{

// Where a practice is asked for by what it was done in (在狠抓落实上下功夫), what others did is a fair choice only if
// it is work of the same field.
void keepAnswers(std::vector<Stray> &strays, const Asked &asked, const Unread &unread);

} // namespace shixi::questions
