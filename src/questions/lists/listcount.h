#pragma once

#include "questions/lists/listframe.h"

namespace shixi::questions
{

// 提供____三项支持 as a plain question: 提供哪三项支持？ or, where they are chosen from, 提供下列哪几项支持？ Empty
// where no number counts as many items behind the blank.
[[nodiscard]] QString countedQuestion(const ListFrame &frame, qsizetype items, bool choosing);

// How the items are counted that are still to be told, by what stands behind the list: 三个方面; else 三项.
[[nodiscard]] QString countOfRest(qsizetype items, const QString &tail, bool choosing);

// 有下列行为之一的 as a plain question: 有哪三种行为之一的？
[[nodiscard]] QString followingQuestion(const knowledge::Fact &fact, bool choosing);

// A numbered list as a plain question: of the words that lead to it, or of the heading it alone stands under.
[[nodiscard]] QString ledQuestion(const knowledge::Fact &fact, const Material &material, bool choosing);

} // namespace shixi::questions
