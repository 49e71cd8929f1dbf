#pragma once

#include "questions/asking/asked.h"

namespace shixi::questions
{

// Where the words of a requirement or saying stand, without 会议强调 before them.
[[nodiscard]] text::Span spanOfSaying(const knowledge::Fact &fact, const Material &material);

// As many of its clauses around the blanks as are read at a glance, ____ in the blanks; empty where too little is left.
[[nodiscard]] QString sayingWithBlanks(const Asked &asked, const knowledge::Fact &fact, const Material &material);

// The sentence as it was said, without 会议强调 before it.
[[nodiscard]] QString wholeSaying(const knowledge::Fact &fact, const Material &material);

// 某人2022年8月26日重要批示中的话, 某会议提出的要求, 文中的话: whose words they are, and when said. Empty where the
// text says 会议强调 of a meeting it does not name nearby.
[[nodiscard]] QString whoseWords(const knowledge::Fact &fact, const Material &material);

// The meeting that speaks where the fact stands: in a paragraph that begins 会议强调, or in a numbered one behind it.
// The last meeting named before it, in its paragraph or the two before. Empty where there is none.
[[nodiscard]] QString meetingBefore(const knowledge::Fact &fact, const Material &material);
[[nodiscard]] QString meetingSpeaking(const knowledge::Fact &fact, const Material &material);

} // namespace shixi::questions
