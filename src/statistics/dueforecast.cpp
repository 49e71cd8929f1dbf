#include "statistics/dueforecast.h"

#include <algorithm>
#include <cstdint>

namespace shixi::statistics
{

DueForecast dueForecast(const std::vector<int> &dueDays, int today, int days)
{
    DueForecast forecast;
    forecast.days.resize(static_cast<std::size_t>(std::max(days, 0)));
    for (const int dueDay : dueDays) {
        const std::int64_t ahead = std::max<std::int64_t>(0, std::int64_t{dueDay} - today);
        forecast.overdue += dueDay < today ? 1 : 0;
        if (ahead < days) {
            ++forecast.days[static_cast<std::size_t>(ahead)];
        } else {
            ++forecast.later;
        }
    }
    return forecast;
}

} // namespace shixi::statistics
