#include "text/span.h"

#include <QStringView>

#include <algorithm>

namespace shixi::text
{

namespace
{

bool insidePair(QStringView text, qsizetype position)
{
    return position > 0 && position < text.size() && text[position].isLowSurrogate()
        && text[position - 1].isHighSurrogate();
}

qsizetype codePointsBefore(QStringView text, qsizetype units)
{
    qsizetype count = 0;
    for (qsizetype i = 0; i < units; ++i) {
        count += insidePair(text, i) ? 0 : 1;
    }
    return count;
}

qsizetype unitsBefore(QStringView text, qsizetype codePoints)
{
    qsizetype unit = 0;
    for (qsizetype left = codePoints; left > 0 && unit < text.size(); --left) {
        unit += insidePair(text, unit + 1) ? 2 : 1;
    }
    return unit;
}

} // namespace

Span toCodePoints(QStringView text, Span utf16)
{
    qsizetype start = std::clamp<qsizetype>(utf16.start, 0, text.size());
    const qsizetype room = text.size() - start;
    qsizetype end = start + std::clamp<qsizetype>(utf16.length, 0, room);
    end += end > start && insidePair(text, end) ? 1 : 0;
    const bool empty = end == start;
    start -= insidePair(text, start) ? 1 : 0;
    end = empty ? start : end;
    const qsizetype first = codePointsBefore(text, start);
    return {first, codePointsBefore(text.sliced(start), end - start)};
}

Span toUtf16(QStringView text, Span codePoints)
{
    const qsizetype start = unitsBefore(text, std::max<qsizetype>(codePoints.start, 0));
    return {start, unitsBefore(text.sliced(start), std::max<qsizetype>(codePoints.length, 0))};
}

} // namespace shixi::text
