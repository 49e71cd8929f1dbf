#pragma once

#include "knowledge/fact.h"
#include "questions/material/material.h"

namespace shixi::questions
{

// The sentences of the paragraph right behind the evidence that go on telling what the same unit did: 他们白天跟班…。
// As many as `longest` characters hold, with their stops; empty where the next one tells of something else.
[[nodiscard]] QString sequelOf(const knowledge::Fact &fact, const Material &material, int longest);

// Whether a passage tells of another body than this: 支部委员会每月召开….
[[nodiscard]] bool beginsWithBody(const QString &passage, const QString &unit);

// Of what is told nothing was done: all of it says where the unit stands and what it is.
[[nodiscard]] bool onlyStands(const knowledge::Fact &fact);

} // namespace shixi::questions
