#pragma once

#include "questions/material/material.h"

namespace shixi::questions
{

// What happened, readable alone: who did it, or the title or meeting it was done to. Empty where the text does not say.
[[nodiscard]] QString eventOf(const knowledge::Fact &fact, const Material &material);

// The event as a question (…是哪年哪月印发的？) and as a statement that ends before its date (…印发于).
struct EventAsked {
    QString question;
    QString statement;
};
[[nodiscard]] EventAsked eventAsked(const knowledge::Fact &fact, const QString &when, const Material &material);

} // namespace shixi::questions
