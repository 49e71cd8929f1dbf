#pragma once

#include "learner/planning.h"

namespace shixi::learner
{

// How far the learner is: core facts and sections. A fact is learnt once all its cards were remembered for a day or
// more, so one that was only ever missed is not. Facts of level detail are left out.
void fillProgress(Today &result, const Desk &desk, int today);

} // namespace shixi::learner
