#pragma once

#include "core/splitmix64.h"
#include "questions/asking/asked.h"
#include "questions/asking/pool.h"
#include "questions/templates/templates.h"

namespace shixi::questions
{

// The words of a document's title that no other title has.
[[nodiscard]] std::vector<Asked>
titleWordsAsked(const Template &row, const knowledge::Fact &fact, const Material &material);
[[nodiscard]] Pool
titleWordStrays(const Asked &asked, const knowledge::Fact &fact, const Material &material, SplitMix64 &random);

// 修订 and 批准 are not 出台: the text's own word for how a document came to be.
[[nodiscard]] QString issueVerb(const knowledge::Fact &fact, const Material &material);

// The words of a title no other title has: the longest run of characters in no pair shared with a sibling, widened
// where the cut would part two characters that stand together elsewhere in the text.
[[nodiscard]] text::Span distinguishingWords(const QString &title, const QStringList &siblings, const QString &text);

} // namespace shixi::questions
