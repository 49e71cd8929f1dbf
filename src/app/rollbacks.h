#pragma once

#include "learner/learner.h"
#include "library/noteoffer.h"

namespace shixi::app
{

// An older version of a set holds again: its cards that are known as the newer one had them are asked again, with the
// right answers of the older. `library` is what the learner learns from.
void putBack(learner::Learner &learner, const questions::QuestionSet &library, const SetId &set);

// The same for each set of which a higher version held when this learner was last opened on this device, whoever put
// it back meanwhile. Not what another device learnt from a higher version: there it may hold still.
// The same where a version came that says nothing of what notes corrected in the one before, which is lower then.
void keepUpWithRollbacks(learner::Learner &learner,
                         const questions::QuestionSet &library,
                         const std::vector<library::TakenNote> &notes = {});

} // namespace shixi::app
