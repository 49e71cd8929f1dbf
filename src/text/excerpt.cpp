#include "text/excerpt.h"

#include <algorithm>

namespace shixi::text
{

namespace
{

constexpr QChar c_ellipsis = u'…';

// Not between the two units of a character.
qsizetype whole(QStringView text, qsizetype at)
{
    const bool inside = at > 0 && at < text.size() && text[at].isLowSurrogate() && text[at - 1].isHighSurrogate();
    return inside ? at - 1 : at;
}

} // namespace

Marked excerpt(const Marked &given, qsizetype most)
{
    const QString &text = given.text;
    if (text.size() <= most) {
        return given;
    }
    const qsizetype mark = given.marks.empty() ? 0 : given.marks.front().start;
    // A third of the room stands before the mark, more where little follows it.
    const qsizetype start = whole(text, std::clamp<qsizetype>(mark - most / 3, 0, text.size() - most));
    const qsizetype end = whole(text, start + most);
    Marked cut;
    cut.text = text.sliced(start, end - start);
    if (end < text.size()) {
        cut.text += c_ellipsis;
    }
    const qsizetype before = start > 0 ? 1 : 0;
    if (before > 0) {
        cut.text.prepend(c_ellipsis);
    }
    for (const Span &span : given.marks) {
        const qsizetype from = std::max(span.start, start);
        const qsizetype to = std::min(span.start + span.length, end);
        if (from < to) {
            cut.marks.push_back({from - start + before, to - from});
        }
    }
    return cut;
}

} // namespace shixi::text
