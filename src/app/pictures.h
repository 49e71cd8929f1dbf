#pragma once

#include "app/program.h"

namespace shixi::app
{

// The fixed moment pictures and self-test start at, and where their ids and seeds come from.
[[nodiscard]] std::int64_t fixedStartMs();
[[nodiscard]] learner::RandomSource fixedRandom();

// Writes every stop of the tour at three sizes, light and dark, zh and en, to `folder`. False where one cannot be
// written or QML complained.
[[nodiscard]] bool writePictures(Program &program, FixedClock &clock, const QString &folder);

// Shows every stop of the tour at a phone's and a desktop's size. False where QML complained.
[[nodiscard]] bool testEveryPage(Program &program, FixedClock &clock);

} // namespace shixi::app
