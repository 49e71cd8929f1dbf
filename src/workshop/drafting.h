#pragma once

#include "extraction/extract.h"

#include <QString>

namespace shixi::workshop
{

// The draft says what year 今年 was taken to mean, so that making it again gives the same.
void fixAnchor(knowledge::Article &article, const extraction::Extraction &extraction);
// Whether that year was worked out, and not given by a person.
[[nodiscard]] bool isFoundAnchor(const knowledge::Article &article);

[[nodiscard]] bool isBuiltInSet(const QString &path);

} // namespace shixi::workshop
