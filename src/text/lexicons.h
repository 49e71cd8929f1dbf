#pragma once

#include <string_view>

namespace shixi::text
{

// The word files of content/lexicons as they stand there (UTF-8), compiled in: nothing is read at run time.
[[nodiscard]] std::string_view simplifiedLexicon();
[[nodiscard]] std::string_view pinyinLexicon();
[[nodiscard]] std::string_view readingsLexicon();
[[nodiscard]] std::string_view contrastsLexicon();
[[nodiscard]] std::string_view spokenLexicon();

} // namespace shixi::text
