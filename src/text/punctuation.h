#pragma once

#include <QString>

namespace shixi::text
{

// Half-width , ; : ? ! ( ) that stand beside Chinese as their full-width forms, for showing: 结合实际,抓好落实 becomes
// 结合实际，抓好落实. Spaces between Chinese characters go. Numbers (1,600; 3:30), Latin text and all else
// stay. Never for what is cited by its place.
[[nodiscard]] QString chinesePunctuation(const QString &text);

} // namespace shixi::text
