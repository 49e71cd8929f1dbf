#pragma once

#include "learner/papers.h"
#include "learner/papersheet.h"
#include "learner/planning.h"

namespace shixi::learner
{

struct DrawnPaper {
    PaperSheet sheet;
    std::vector<int> had; // questions of each part of the plan
};

// What a wish comes to with the library and the learner as they are. `seed` draws it.
[[nodiscard]] DrawnPaper drawnPaper(const Desk &desk, const PaperPlan &plan, const PaperWish &wish, std::uint64_t seed);
// Of a code always the same.
[[nodiscard]] std::uint64_t seedOfCode(const PaperWish &wish);

} // namespace shixi::learner
