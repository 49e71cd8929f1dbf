#include "viewmodels/percent.h"

#include <algorithm>

namespace shixi
{

QString percentText(const QLocale &locale, int partsPerMillion)
{
    constexpr int whole = 1'000'000;
    const int rounded = (partsPerMillion + 5'000) / 10'000;
    const int percent = partsPerMillion <= 0 ? 0 : partsPerMillion >= whole ? 100 : std::clamp(rounded, 1, 99);
    return locale.toString(percent) + locale.percent();
}

} // namespace shixi
