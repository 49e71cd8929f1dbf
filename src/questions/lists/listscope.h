#pragma once

#include "questions/material/material.h"

namespace shixi::questions
{

// Whose words a list stands in, where a meeting or a speaker said them: 某会议提出的要求. Empty where nobody did.
[[nodiscard]] QString spokenScope(const knowledge::Fact &fact, const Material &material);

// Who does it, where its sentence begins with that and it stands too far behind: 某工委印发的《意见》提出的要求,
// 文中关于某工委部署开展的专项工作的话. Empty where nobody is named so.
[[nodiscard]] QString doerScope(const knowledge::Fact &fact, const Material &material);

// Where it stands: 文中“突出一个‘实’字”部分的话. Empty where its heading says nothing.
[[nodiscard]] QString sectionScope(const knowledge::Fact &fact, const Material &material);

// The words its own sentence begins with, where the list stands too far behind them to be shown together.
[[nodiscard]] QString sentenceScope(const knowledge::Fact &fact, const Material &material);

} // namespace shixi::questions
