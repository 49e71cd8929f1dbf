#pragma once

#include "extraction/layout.h"
#include "extraction/rules.h"
#include "questions/templates.h"

namespace shixi::workshop
{

// The data compiled in, parsed once. Throws Error.
[[nodiscard]] const extraction::Rules &builtInRules();
[[nodiscard]] const questions::Templates &builtInTemplates();

} // namespace shixi::workshop
