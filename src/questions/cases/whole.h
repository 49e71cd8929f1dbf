#pragma once

#include <QString>

namespace shixi::questions
{

// 地处海拔1900多米的山脊, 现有党员32名: tells where a unit stands and what it is, not what it did.
[[nodiscard]] bool isStanding(const QString &clause);

// Where they went is told, and not what for: 组织党员干部到……基地.
[[nodiscard]] bool isUnfinished(const QString &clause);

// Can be read by itself as something done. What is a key and what stands beside one pass the same gate.
[[nodiscard]] bool isWholeDeed(const QString &text);

} // namespace shixi::questions
