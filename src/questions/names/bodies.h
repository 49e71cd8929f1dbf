#pragma once

#include "core/splitmix64.h"
#include "questions/asking/asked.h"
#include "questions/asking/pool.h"

namespace shixi::questions
{

// When it was, as the sentence around a name says: with its year where a date told there has it. Empty where nothing is
// said right before the name's clause or in it.
[[nodiscard]] QString whenSaid(text::Span name, const Material &material);

// 市委办公室 at the end of 近日，市委办公室; empty where no body stands there.
[[nodiscard]] QString bodyAtEnd(const QString &text);
// The right body of the last clause of what stands before a name, a date and the like taken off.
[[nodiscard]] QString lastClause(const QString &text);

// Bodies that could have done what `key` did: those of the text of the same rank, then well-known ones.
[[nodiscard]] Pool
bodyStrays(const QString &key, const knowledge::Fact &fact, const Material &material, SplitMix64 &random);

// 中央, 省, 市, 县 or company: bodies of one rank stand beside each other.
[[nodiscard]] QString rankOf(const QString &name);

// Entries of a lexicon of the kind, in an order of their own for each question.
[[nodiscard]] std::vector<Stray>
fromLexicon(Kind kind, const QString &name, const Material &material, SplitMix64 &random);

} // namespace shixi::questions
