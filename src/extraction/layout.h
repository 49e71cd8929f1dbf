#pragma once

#include "extraction/rules/rules.h"
#include "text/span.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace shixi::extraction
{

using text::Span;

// A text without stops is cut at a lesser mark, or anywhere at last: the time a sentence takes stays bounded.
inline constexpr qsizetype c_longestSentence = 1200;

[[nodiscard]] constexpr qsizetype endOf(Span span)
{
    return span.start + span.length;
}

[[nodiscard]] constexpr bool overlap(Span a, Span b)
{
    return a.start < endOf(b) && b.start < endOf(a);
}

struct Sentence {
    Span span;
    int paragraph = 0; // as readers count
    QString section;
};

// The text as finders see it: folded one for one, with sentences under their headings. What is no content (site header,
// links to other pages, bylines, lines of dots) and headings themselves have no sentences. A Layout belongs to one
// thread: clausesOf keeps what it found last. Nothing here throws.
struct Layout {
    QString text;
    QString folded;
    std::vector<Sentence> sentences;
    std::vector<Span> headings; // the title among them
    std::vector<Span> titles; // 《…》
    std::vector<Span> quotes; // the outermost “…”
    std::vector<Span> innerQuotes; // the outermost ‘…’
    mutable Span split{-1, 0}; // the sentence whose clauses were asked for last
    mutable std::vector<Span> clauses; // and they

    [[nodiscard]] QStringView view(Span span) const { return QStringView(folded).sliced(span.start, span.length); }
    [[nodiscard]] QString original(Span span) const { return text.mid(span.start, span.length); }
};

[[nodiscard]] Layout layoutOf(const QString &text, const Rules &rules);

// The clause of the sentence around the span: from mark to mark (，；：。！？…—), marks inside 《》 and between digits
// not counted; without the marks themselves.
[[nodiscard]] Span clauseAround(const Layout &layout, Span sentence, Span inside);
// From the start of the one to the end of the other.
[[nodiscard]] Span joined(Span first, Span last);
// The clause after this one in the sentence; of length 0 where there is none.
[[nodiscard]] Span clauseAfter(const Layout &layout, Span sentence, Span clause);
[[nodiscard]] std::vector<Span> clausesOf(const Layout &layout, Span sentence);

// The spans must be in order and apart.
[[nodiscard]] bool meetsAny(const std::vector<Span> &spans, Span span);

} // namespace shixi::extraction
