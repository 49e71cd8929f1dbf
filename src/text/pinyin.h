#pragma once

#include <QString>

namespace shixi::text
{

// The first reading of a character, without tone, v for ü; empty where there is none. A character with several readings
// (行, 长) has only one here: good for finding and for forgiving a slip, not for teaching.
[[nodiscard]] QLatin1String syllableOf(char32_t character);

// A text by its sound: 七步法 is qibufa; what is no Chinese character stays as it is.
[[nodiscard]] QString pinyinOf(QStringView text);

} // namespace shixi::text
