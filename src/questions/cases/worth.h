#pragma once

#include <QString>

namespace shixi::questions
{

// 针对货车司机“停车难”, 通过“整村授信”的办法: says about what or by what means, and nothing that was done.
[[nodiscard]] bool isPremise(const QString &clause);

// 坚持问题导向, 牵头 before a comma, 从“端菜”变“点菜”: no deed begins with it.
[[nodiscard]] bool isHollowLead(const QString &clause);

// What every unit does anyway, and nothing in it is this one's own: no name, no figure.
[[nodiscard]] bool isRoutine(const QString &deed);

// Told as reached: a figure, 了, 被评为…. 确保…落实到位 is what it was done for.
[[nodiscard]] bool isAchieved(const QString &effect);

} // namespace shixi::questions
