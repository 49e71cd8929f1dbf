#pragma once

#include "knowledge/original.h"
#include "questions/questionset.h"

namespace shixi
{

// The name of the article a learner loaded, among those of the set.
[[nodiscard]] const QString &originalName();

// The set as it is with the article loaded: the article behind its own texts, and facts told in the article's words
// where they stand in it.
[[nodiscard]] questions::QuestionSet withOriginal(const questions::QuestionSet &library,
                                                  const knowledge::Original &original);

} // namespace shixi
