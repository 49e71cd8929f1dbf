#pragma once

#include "learner/fixture.h"

#include <set>

namespace shixi::learner::test
{

// A set beside the made-up one, under other ids: the first `equal` facts say the same, four say something else. Its
// sections are its own.
[[nodiscard]] questions::QuestionSet secondSet(int equal = 8);

// Both as one to learn from; `shares`: what both have is remembered once.
[[nodiscard]] inline questions::QuestionSet bothSets(bool shares,
                                                     const questions::QuestionSet &first = library(),
                                                     const questions::QuestionSet &second = secondSet())
{
    return questions::joined(
        {first, second}, nullptr, shares ? std::set<SetId>{second.manifest().id} : std::set<SetId>());
}

} // namespace shixi::learner::test
