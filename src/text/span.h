#pragma once

#include <QString>

namespace shixi::text
{

// Positions inside the program are UTF-16 units; on disk and on the wire they are Unicode code points
// (docs/formats/set.md). Only readers and writers of files call these.
struct Span {
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const Span &) const = default;
};

// Both clamp to the text; a position inside a surrogate pair belongs to its character.
[[nodiscard]] Span toCodePoints(QStringView text, Span utf16);
[[nodiscard]] Span toUtf16(QStringView text, Span codePoints);

} // namespace shixi::text
