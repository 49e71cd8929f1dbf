#pragma once

#include "app/options.h"
#include "app/program.h"

namespace shixi::app
{

// The fixed moment pictures and self-test start at, and where their ids and seeds come from.
[[nodiscard]] std::int64_t fixedStartMs();
[[nodiscard]] learner::RandomSource fixedRandom();

// Writes every stop of the tour to `folder`, at four sizes, light and dark, zh and en, with text at 100 and 200 %, or
// few of these: NAME_WxH_THEME_LANG.png and NAME_WxH_THEME_LANG_200.png. False where one cannot be written or QML
// complained.
[[nodiscard]] bool writePictures(Program &program, FixedClock &clock, const QString &folder, Shots shots);

// The same of those stops that show words of a set or a learner, as long-NAME…; the program is one on a lengthened set.
[[nodiscard]] bool writeLongPictures(Program &program, FixedClock &clock, const QString &folder);

// Shows every stop of the tour at a phone's and a desktop's size. False where QML complained.
[[nodiscard]] bool testEveryPage(Program &program, FixedClock &clock);

} // namespace shixi::app
