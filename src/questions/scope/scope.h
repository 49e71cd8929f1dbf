#pragma once

#include "knowledge/fact.h"
#include "questions/material/material.h"

#include <QString>

namespace shixi::questions
{

// The heading the fact stands under without its number: 二、突出一个“准”字，让惠企政策找上门 is 突出一个“准”字，
// 让惠企政策找上门. Empty where it says nothing of the matter (总则, 主要做法, a question, the title).
[[nodiscard]] QString sectionName(const knowledge::Fact &fact, const Material &material);

// From the start of the one or two sentences before it in its paragraph, which tell of whom it goes on, to its end; of
// no length where there are none, they are too long, or the earlier one points back itself.
[[nodiscard]] text::Span passageSpan(text::Span sentence, const Material &material, int mostCharacters);

// What stands there, as it is shown.
[[nodiscard]] QString passage(text::Span sentence, const Material &material, int mostCharacters);

} // namespace shixi::questions
