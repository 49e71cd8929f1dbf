#pragma once

#include <QString>

namespace shixi::text
{

// 繁體 and variants read as simplified characters, one for one: for comparing and finding, never for showing. A
// character with two simplified forms (乾 in 乾坤 and 饼干) gets the same one everywhere, so both sides have to be read
// this way.
[[nodiscard]] char32_t simplified(char32_t character);
[[nodiscard]] QString toSimplified(QStringView text);

} // namespace shixi::text
