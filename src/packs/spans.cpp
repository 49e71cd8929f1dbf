#include "packs/spans.h"

namespace shixi::packs
{

text::Span SpanCursor::toUtf16(text::Span codePoints)
{
    if (codePoints.start < 0) {
        return text::toUtf16(m_text, codePoints);
    }
    if (codePoints.start < m_codePoints) {
        m_utf16 = 0;
        m_codePoints = 0;
    }
    const text::Span relative =
        text::toUtf16(m_text.mid(m_utf16), {codePoints.start - m_codePoints, codePoints.length});
    const text::Span found{m_utf16 + relative.start, relative.length};
    if (found.start < m_text.size()) {
        m_codePoints = codePoints.start;
        m_utf16 = found.start;
    }
    return found;
}

text::Span SpanCursor::toCodePoints(text::Span utf16)
{
    const bool atCharacter = utf16.start >= 0 && utf16.start < m_text.size() && !m_text[utf16.start].isLowSurrogate();
    if (!atCharacter) {
        return text::toCodePoints(m_text, utf16);
    }
    if (utf16.start < m_utf16) {
        m_utf16 = 0;
        m_codePoints = 0;
    }
    const text::Span relative = text::toCodePoints(m_text.mid(m_utf16), {utf16.start - m_utf16, utf16.length});
    m_utf16 = utf16.start;
    m_codePoints += relative.start;
    return {m_codePoints, relative.length};
}

} // namespace shixi::packs
