#pragma once

#include "questions/asking/asked.h"

namespace shixi::questions
{

// Words of a requirement that its other words lead to, where nothing is known that could stand in their place: 组织引导
// of 坚持自愿参加与____相结合的原则. To be said, never chosen.
[[nodiscard]] std::vector<Found> cuedWords(text::Span saying, const Material &material);

// ____，是今年某机关党的建设的重大任务: what the task is is asked, not what it is called.
[[nodiscard]] bool tellsTaskOfYear(const QString &saying);

// What else Chinese says behind the words before the blank: 严格管理, 严格监督. Empty where that is not sure.
[[nodiscard]] QStringList wordsThatFollow(text::Span blank, const Material &material);

// Whether a word can stand where the blank is: 一面 and 鲜红的 are said of a flag, 牵住 of a 牛鼻子 alone.
[[nodiscard]] bool goesWith(const QString &word, text::Span blank, const Material &material);

// Whether a word of two is half of four that are said as one: 长效 of 常态长效, 精准 of 精准滴灌. Never a blank.
// The four then; of no length where the word stands alone.
[[nodiscard]] text::Span phraseAround(text::Span blank, const Material &material);

} // namespace shixi::questions
