#pragma once

#include "questions/material/material.h"

namespace shixi::questions
{

// Whose doings a list of paragraphs tells, where the paragraph above them names it and ends with ——: 市文化局以……为
// 指导，持续深化……—— and below it “2019年5月，制定《……》”. Empty where a subject stands between, or none is named.
[[nodiscard]] QString actorAbove(const knowledge::Fact &fact, const Material &material);

} // namespace shixi::questions
