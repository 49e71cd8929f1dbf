#pragma once

#include "learner/memoryviews.h"
#include "study/outlook.h"
#include "viewmodels/pacerowmodel.h"

#include <QLocale>

namespace shixi
{

// Parts per million, as percentText takes them.
[[nodiscard]] int ppmOf(double share);

// To the nearest; some where there is any.
[[nodiscard]] int wholeMinutes(double seconds);

// `outlook` null: not played through.
[[nodiscard]] PaceRow paceRow(const QLocale &locale, const learner::Pace &pace, const study::Outlook *outlook);

} // namespace shixi
