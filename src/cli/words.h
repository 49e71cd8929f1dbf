#pragma once

#include "cli/console.h"
#include "core/kinds.h"
#include "questions/question.h"

namespace shixi::cli
{

// What people read instead of the words on the wire.
[[nodiscard]] QString kindName(Kind kind, const Console &console);
[[nodiscard]] QString levelName(Level level, const Console &console);
[[nodiscard]] QString typeName(QuestionType type, const Console &console);
[[nodiscard]] QString verdictName(Verdict verdict, const Console &console);

// "A", "B", …
[[nodiscard]] QString optionLetter(qsizetype index);
// The right answer, one line.
[[nodiscard]] QString answerText(const questions::Question &question);
// The stem and the options in the order given.
void printQuestion(const questions::Question &question, const QStringList &order, int number, Console &console);

} // namespace shixi::cli
