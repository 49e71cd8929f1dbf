#pragma once

#include "study/scoring.h"

#include <QLocale>
#include <QString>

#include <cstdint>
#include <string>

namespace shixi
{

// Hundredths as a person reads them: 2, 0.5, 1.33.
[[nodiscard]] QString pointsText(int hundredths);
// A share of points or questions, in whole per cent; nothing of nothing is none.
[[nodiscard]] QString shareText(const QLocale &locale, int part, int whole);
// Of a clock: 4:05, or 1:04:05.
[[nodiscard]] QString clockText(std::int64_t ms);

// In the language installed.
[[nodiscard]] QString paperName(const std::string &plan);
// What a question gives, in whole sentences.
[[nodiscard]] QString scoringText(const study::ScoringRule &rule);

} // namespace shixi
