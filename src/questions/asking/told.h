#pragma once

#include "questions/material/material.h"

namespace shixi::questions
{

// The statement a fact stands in, as an explanation tells it: its sentence without the number of its article and
// without 本报某地电（记者某某）, or the part of a long one between its ；. The evidence alone where both are long.
[[nodiscard]] QString toldWhole(const knowledge::Fact &fact, const Material &material);

// 本报某地2月21日讯（记者某某）: who wrote, not what happened.
[[nodiscard]] QString withoutDateline(QString told);

} // namespace shixi::questions
