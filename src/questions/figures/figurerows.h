#pragma once

#include "core/splitmix64.h"
#include "questions/asking/pool.h"

namespace shixi::questions
{

// Answers that are no single number. Each gives the false ones in order of size around the key, none where the answer
// is of another sort.

// 2/3, 三分之二, 近1/12: other fractions in the same writing.
[[nodiscard]] Pool fractionRow(const QString &key, int wanted, SplitMix64 &random);
// 每季度一次, 一月一次: other lengths of time, the count kept; 每月两次: another count.
[[nodiscard]] Pool frequencyRow(const QString &key, int wanted, SplitMix64 &random);
// 8至12厘米, 2000元以上2万元以下: spans beside it that share no part with it.
[[nodiscard]] Pool spanRow(const QString &key, int wanted, SplitMix64 &random);

} // namespace shixi::questions
