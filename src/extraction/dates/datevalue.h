#pragma once

#include "extraction/scene.h"

namespace shixi::extraction
{

// A point in time as far as it is written: 0 where a part is not.
struct DatePoint {
    int year = 0;
    int month = 0;
    int day = 0;
    QString relative; // 今年, 去年 …
    QString part; // 底, 上半年, 秋 …: of the month or, without one, of the year
};

struct DateValue {
    DatePoint from;
    std::optional<DatePoint> to;

    [[nodiscard]] bool possible() const; // no 13th month, no 30th of February
    [[nodiscard]] QString written() const; // 2023年3月24日, 2023年3月至7月
};

[[nodiscard]] DateValue dateValueOf(const Hit &hit);

} // namespace shixi::extraction
