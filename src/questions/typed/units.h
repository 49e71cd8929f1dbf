#pragma once

#include <QString>

namespace shixi::questions::answers
{

// What stands behind a number: 名 and 党员, 个月 and nothing.
struct Counted {
    QString unit; // one name for all names of a unit: 米, m
    QString noun;
    qint64 times = 1; // 公里 is 1000 times 米, as 5千米 can be read both ways
};

[[nodiscard]] Counted countedOf(const QString &behind);

// 3天 and 3日 yes, 26家 and 26个 yes, 3天 and 3个月 no; a unit left out on one side yes.
[[nodiscard]] bool sameCounted(const Counted &right, const Counted &typed);

} // namespace shixi::questions::answers
