#pragma once

#include "text/span.h"

namespace shixi::packs
{

// Converts the spans of one text, each from where the last one began: items stand in order of offset, so a long article
// is walked once and not once an item.
class SpanCursor
{
public:
    explicit SpanCursor(QStringView text)
        : m_text(text)
    {
    }

    [[nodiscard]] text::Span toUtf16(text::Span codePoints);
    [[nodiscard]] text::Span toCodePoints(text::Span utf16);

private:
    QStringView m_text;
    qsizetype m_utf16 = 0; // the same place
    qsizetype m_codePoints = 0; // in both units
};

} // namespace shixi::packs
