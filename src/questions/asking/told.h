#pragma once

#include "questions/material/material.h"

namespace shixi::questions
{

// The statement a fact stands in, as an explanation tells it: its sentence, or the part of it behind a ；, from its
// beginning to what its evidence leads to, without the number of its article and without 本报某地电（记者某某）. The
// evidence alone where that is long.
[[nodiscard]] QString toldWhole(const knowledge::Fact &fact, const Material &material);

// 本报某地2月21日讯（记者某某）: who wrote, not what happened.
[[nodiscard]] QString withoutDateline(QString told);

} // namespace shixi::questions
