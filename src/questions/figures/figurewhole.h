#pragma once

#include "questions/asking/asked.h"

namespace shixi::questions
{

// What is asked of a figure with all that stands before it in its sentence: who, when, under what condition. Empty
// where the sentence is too long for that or the words asked are not those of the text.
[[nodiscard]] QString wholeQuestion(const QString &question, const knowledge::Fact &fact, const Material &material);

// The question where a stranger understands it: it names whom it tells of (or the unit of its paragraph is named before
// it), points at nothing outside it, is a whole clause, and is worth a question. Empty where it is not. In a regulation
// a role may be whom it tells of: 使用人, 业主.
[[nodiscard]] QString aloneQuestion(const QString &question, const knowledge::Fact &fact, const Material &material);

// Its paragraphs begin 第一条, 第二条.
[[nodiscard]] bool isRegulation(const Material &material);

// Whether a sentence tells of whom it speaks, and whether a question may stand right behind such a sentence: it may say
// 他 and 这 then, but not 同年.
[[nodiscard]] bool mayOpen(const QString &told, const Material &material);
[[nodiscard]] bool mayGoOn(const QString &question);

// At most two figures of one sentence: the weightier, then where it arrived before where it came from.
[[nodiscard]] bool carriesTheNews(const knowledge::Fact &fact, const Material &material);

} // namespace shixi::questions
