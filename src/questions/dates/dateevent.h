#pragma once

#include "questions/material/material.h"

namespace shixi::questions
{

// What happened, readable alone: a named subject and the verb of an event, or a document by its full title and what
// was done to it. Empty where the text does not say.
[[nodiscard]] QString eventOf(const knowledge::Fact &fact, const Material &material);

// The event as a question (…是哪年哪月印发的？) and as a sentence with {date} in the place of its date.
struct EventAsked {
    QString question;
    QString statement;
};
[[nodiscard]] EventAsked eventAsked(const knowledge::Fact &fact, const QString &when, const Material &material);

// The same document by the title it has in full: 《若干措施》 where the article names 《关于…的若干措施》.
[[nodiscard]] QString titleInFull(const QString &title, const Material &material);

} // namespace shixi::questions
