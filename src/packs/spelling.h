#pragma once

#include "core/error.h"

#include <QString>

#include <string>

namespace shixi::packs
{

[[nodiscard]] bool isSlug(const QString &word, qsizetype longest); // [a-z0-9-]
[[nodiscard]] bool isMintedId(const std::string &id); // 16 hex digits
// "article.txt" or "articles/NAME.txt": nothing else is ever opened.
[[nodiscard]] bool isArticleFile(const QString &file);
[[nodiscard]] QString articleFile(std::size_t index, const QString &name);
[[nodiscard]] std::string placeOf(const char *member, std::size_t line); // from 1
// A finding as the detail of an Error: "PLACE: RULE: ARGUMENT | ARGUMENT", which the room `messages` reads again.
[[nodiscard]] std::string detailOf(const Finding &finding);

} // namespace shixi::packs
