#pragma once

#include <QStringView>

namespace shixi::text
{

// What a slip of the finger may not change, because it would say something else (content/lexicons/contrasts.txt).

// 不, 非: with it and without it the text means the contrary.
[[nodiscard]] bool isFirm(char32_t character);

// 副, 总, 原: with it and without it the text means something else; where another character should stand it is a slip.
[[nodiscard]] bool isWeighty(char32_t character);

// 上 and 下, 省 and 市: never one for the other.
[[nodiscard]] bool areOpposite(char32_t one, char32_t other);

// 法治 and 法制: one sound, two notions.
[[nodiscard]] bool areOtherWords(QStringView one, QStringView other);

} // namespace shixi::text
