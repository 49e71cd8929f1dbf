#pragma once

#include "viewmodels/sessionmodel.h"

namespace shixi::test
{

// Gives a whole answer through the model's own invokables, whatever the type. Nothing unless a question is asked.
void answerRight(SessionModel &session);
void answerWrong(SessionModel &session);

// One step on, answering rightly: fact read, question answered, feedback left. False at the end, or where it stands
// still.
bool stepOn(SessionModel &session);

} // namespace shixi::test
