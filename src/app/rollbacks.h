#pragma once

#include "learner/learner.h"

#include <functional>
#include <map>

namespace shixi::app
{

// An older version of a set holds again: its cards that are known as the newer one had them are asked again, with the
// right answers of the older. `library` is what the learner learns from.
void putBack(learner::Learner &learner, const questions::QuestionSet &library, const SetId &set);

// The same for each set of which a higher version held when this learner was last opened on this device, whoever put
// it back meanwhile. Not what another device learnt from a higher version: there it may hold still.
// The same where a version came that says nothing of what notes corrected in the one before, which is lower then: for
// the cards they raised, where that is what is known of them.
using Raised = std::function<std::map<CardId, int>(const SetId &)>; // library::Library::raisedByNotes
void keepUpWithRollbacks(learner::Learner &learner, const questions::QuestionSet &library, const Raised &raised = {});

} // namespace shixi::app
