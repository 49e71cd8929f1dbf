#pragma once

#include "core/error.h"

#include <QString>

namespace shixi::messages
{

enum class Language { English, Chinese };

// A sentence a person can use: what happened, what was kept, what to do. Unknown rules and codes say their name.
[[nodiscard]] QString sentence(const Error &error, Language language); // begins with the place, where there is one
[[nodiscard]] QString sentence(const Finding &finding, Language language); // without its place

// The two halves of an error's sentence, for those who lay them out themselves. An Error's detail is "PLACE",
// "PLACE: RULE: ARGUMENT | ARGUMENT" with a rule that has a sentence here, or "PLACE: words for the log".
[[nodiscard]] QString place(const Error &error); // "facts.jsonl:12", a path, or nothing
[[nodiscard]] QString explanation(const Error &error, Language language);

[[nodiscard]] bool hasSentence(const std::string &rule);

// For a name such as "zh_CN.UTF-8": Chinese for zh, English for everything else.
[[nodiscard]] Language languageOf(const QString &localeName);

} // namespace shixi::messages
