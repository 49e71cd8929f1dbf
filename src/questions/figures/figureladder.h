#pragma once

#include "core/splitmix64.h"
#include "questions/asking/pool.h"
#include "questions/figures/figurevalue.h"

#include <set>

namespace shixi::questions
{

// What no rung may be: a number the article tells of something else, or one that is read beside what is asked.
struct Taken {
    std::set<QString> numbers; // digits as they stand in the article
    QString words; // the sentence and the question
    qint64 above = 0; // 由20%提高到多少: all are more than this; 0 where nothing is said
    qint64 below = 0; // as the key is written: 186 of 18.6
};
[[nodiscard]] Taken takenNumbers(const QString &article, const QString &words);

// Real figures of the same unit, smallest first.
struct Neighbour {
    qint64 number = 0;
    Stray stray;
};

// False figures in order of size and how many of them lie under the key; no rung where there is no ladder of so many.
[[nodiscard]] Pool figureLadder(const FigureValue &key,
                                const Taken &taken,
                                const std::vector<Neighbour> &neighbours,
                                int wanted,
                                SplitMix64 &random);

} // namespace shixi::questions
