#pragma once

#include <QLocale>
#include <QString>

namespace shixi
{

// A share as every page says it: in whole per cent, rounded; all only where it is all, none only where it is none.
[[nodiscard]] QString percentText(const QLocale &locale, int partsPerMillion);

} // namespace shixi
