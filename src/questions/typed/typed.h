#pragma once

#include "questions/question.h"

namespace shixi::questions
{

// A typed answer against the right one and what else is accepted. Right in any way of writing it: width, marks, 繁體,
// numerals, any date notation, unit left out, a list in any order. Near for a slip of the finger in text or a missing
// about-word, never for another number, date, negation or sibling. Partial for a list with one item missing.
[[nodiscard]] Verdict checkTyped(const Question &question, const QString &typed);

// Of a list answered with one item missing: that item, as it is written in the answer; else nothing.
[[nodiscard]] QStringList missingItems(const Question &question, const QString &typed);

// Characters: what is typed and longer is wrong and is not looked at.
[[nodiscard]] qsizetype longestTyped(const Question &question);

// The right answer written by its sound (qibufa): wrong, but what is missing is only the characters.
[[nodiscard]] bool isTypedAsPinyin(const Question &question, const QString &typed);

} // namespace shixi::questions
