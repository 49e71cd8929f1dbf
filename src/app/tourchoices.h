#pragma once

#include "questions/questionset.h"
#include "viewmodels/sessionmodel.h"

#include <QStringList>

namespace shixi::app
{

// What the tour answers.
[[nodiscard]] QStringList rightChoice(const questions::Question &question);
[[nodiscard]] QStringList wrongChoice(const questions::Question &question);
// Right but for a slip or a part left out; as good as right where that cannot be.
[[nodiscard]] QStringList slippedChoice(const questions::Question &question);
[[nodiscard]] bool canSlip(QuestionType type);

// Gives it piece by piece, as a learner does.
void choose(SessionModel &session, const QStringList &choice);

} // namespace shixi::app
