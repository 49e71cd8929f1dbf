#pragma once

#include "questions/material/material.h"

namespace shixi::questions
{

// A demand or a target under the name of who set it: 某会议要求，…. As it is where it names that itself; empty where
// the text does not tell.
[[nodiscard]] QString bySetter(const QString &question, const knowledge::Fact &fact, const Material &material);

// The meeting the whole article reports: named with 召开 or 举行 where it begins. Empty where it is about another
// thing.
[[nodiscard]] QString meetingReported(const Material &material);

// 划分网格多少个, in a paragraph that begins 2024年，: in that year. Empty where it counts what was and no year is
// told.
[[nodiscard]] QString inItsYear(const QString &question, const knowledge::Fact &fact, const Material &material);

} // namespace shixi::questions
