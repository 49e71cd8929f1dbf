#pragma once

#include <QString>

namespace shixi::text
{

// A text as it is read aloud in Chinese, for a voice that takes pinyin: syllables with the number of their tone (v is
// ü, 5 has none), parted by spaces; 银行 is yin2 hang2. Characters of several readings by content/lexicons/spoken.txt,
// 一 and 不 in the tone they have beside what follows, numbers in words, blanks (____) as 什么. Marks that part are ,
// and . alone; letters of other scripts stay where they are ASCII, everything else is left out.
[[nodiscard]] QString numberedPinyin(QStringView text);

// A text with its numbers in Chinese characters, as they are said: 2019年 is 二零一九年, 39期 三十九期, 60% 百分之六十,
// 3—5 三到五.
[[nodiscard]] QString numbersInWords(QStringView text);

// Whether there is anything Chinese to read in it.
[[nodiscard]] bool hasChinese(QStringView text);

} // namespace shixi::text
