#pragma once

#include <QString>

#include <vector>

namespace shixi::text
{

// Every reading in common use of a character, without tone, v for ü, the first one first; none where there is none.
[[nodiscard]] const std::vector<QLatin1String> &syllablesOf(char32_t character);

// The first of them alone: good for forgiving a slip, not for teaching.
[[nodiscard]] QLatin1String syllableOf(char32_t character);

// The tone of that first one: 1 to 4, 5 where it has none, 0 where there is no reading.
[[nodiscard]] int toneOf(char32_t character);

// A text by its sound: 七步法 is qibufa; what is no Chinese character stays as it is.
[[nodiscard]] QString pinyinOf(QStringView text);

} // namespace shixi::text
