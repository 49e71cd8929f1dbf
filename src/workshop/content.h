#pragma once

#include "extraction/layout.h"
#include "extraction/rules/rules.h"
#include "questions/templates/templates.h"

#include <vector>

namespace shixi::workshop
{

// The data compiled in. Throws Error.
[[nodiscard]] std::vector<extraction::RuleFile> builtInRuleFiles();
[[nodiscard]] std::vector<questions::TemplateFile> builtInTemplateFiles();

} // namespace shixi::workshop
