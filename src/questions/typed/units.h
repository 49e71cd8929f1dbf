#pragma once

#include <QString>

namespace shixi::questions::answers
{

// What stands behind a number: 名 and 党员, 个月 and nothing.
struct Counted {
    QString unit; // one name for all names of a unit: 公里, 千米 and km are one
    QString noun;
};

[[nodiscard]] Counted countedOf(const QString &behind);

// 3天 and 3日 yes, 26家 and 26个 yes, 3天 and 3个月 no; a unit left out on one side yes.
[[nodiscard]] bool sameCounted(const Counted &right, const Counted &typed);

} // namespace shixi::questions::answers
