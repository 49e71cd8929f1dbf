#pragma once

#include "questions/material/material.h"

namespace shixi::questions
{

// Whose words a list stands in, where a meeting or a speaker said them: 某会议提出的要求. Empty where nobody did.
[[nodiscard]] QString spokenScope(const knowledge::Fact &fact, const Material &material);

// Where it stands: 文中“突出一个‘实’字”部分的话. Empty where its heading says nothing.
[[nodiscard]] QString sectionScope(const knowledge::Fact &fact, const Material &material);

// The numbered words its paragraph opens with: 六是兜牢民生底线。 Empty where it opens otherwise.
[[nodiscard]] QString topicScope(const knowledge::Fact &fact, const Material &material);

// The words its own sentence begins with, where the list stands too far behind them to be shown together.
[[nodiscard]] QString sentenceScope(const knowledge::Fact &fact, const Material &material);

} // namespace shixi::questions
