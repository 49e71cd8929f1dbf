#pragma once

#include "questions/question.h"

#include <map>
#include <string>
#include <vector>

namespace shixi::golden
{

// Somebody who has not read the article and guesses the option by one sign. What a solver hits over chance tells that
// the sign gives answers away.
struct Solved {
    int items = 0;
    double over = 0; // sum of hit − 1/k; a tie of n options with the key among them is a hit of 1/n
    [[nodiscard]] double mean() const { return items == 0 ? 0 : over / items; }
};

// By solver: longest, shortest, central, overlap, median, non-round, latest, and each place. Choices of one only.
[[nodiscard]] std::map<std::string, Solved> solveBlindly(const std::vector<const questions::Question *> &items);

} // namespace shixi::golden
