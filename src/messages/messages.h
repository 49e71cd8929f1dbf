#pragma once

#include "core/error.h"

#include <QString>

namespace shixi::messages
{

enum class Language { English, Chinese };

// A sentence a person can use: what happened, what was kept, what to do. Unknown rules and codes say their name.
[[nodiscard]] QString sentence(const Error &error, Language language);
[[nodiscard]] QString sentence(const Finding &finding, Language language);

} // namespace shixi::messages
