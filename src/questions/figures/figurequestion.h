#pragma once

#include "questions/asking/asked.h"

namespace shixi::questions
{

// What is answered, without the words that only limit it: 不少于24学时 is asked as 不少于多少学时 and answered by
// 24学时.
struct LimitedFigure {
    QString key;
    QString limit; // 不少于, 以上; empty where there is none
    bool before = true;
};
[[nodiscard]] LimitedFigure limitedFigure(const knowledge::Fact &fact, const Material &material);

// The fact as a question that can be read alone: who, when, of what. Empty where the text around it does not tell.
[[nodiscard]] QString
figureQuestion(const knowledge::Fact &fact, const LimitedFigure &figure, const Material &material);

} // namespace shixi::questions
