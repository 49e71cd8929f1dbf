#pragma once

#include "questions/material/material.h"

namespace shixi::questions
{

// Words of the fact's text with each 今年4月, 同年9月 told with the year it means: 今年4月（2023年4月）. What a year
// counted from elsewhere means is not guessed: it stays as it is.
[[nodiscard]] QString withYearsTold(QString words, const knowledge::Fact &fact, const Material &material);

} // namespace shixi::questions
