#pragma once

#include "questions/identity/identity.h"

namespace shixi::questions::identity
{

// Cards of the old set that are gone, and where what they were about is asked now: those cards say so.
void supersede(std::vector<Card> &cards, const QuestionSet &old, const CarriedFacts &facts);

} // namespace shixi::questions::identity
