#pragma once

#include "questions/asking/asked.h"
#include "questions/asking/pool.h"
#include "questions/cases/unread.h"

#include <vector>

namespace shixi::questions
{

// Where a practice is asked for by what it was done about (针对……难题, 为确保……), what others did is a fair choice only
// if it could answer the same: work of the same field, or, where it is of none, the same sort of beginning (成立,
// 建立).
void keepAnswers(std::vector<Stray> &strays, const Asked &asked, const Unread &unread);

} // namespace shixi::questions
