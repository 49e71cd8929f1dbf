#include "extraction/layout.h"

#include "knowledge/article.h"
#include "text/fold.h"

#include <algorithm>

namespace shixi::extraction
{

namespace
{

constexpr qsizetype c_longestHeading = 45;
constexpr qsizetype c_longSentence = 600;
constexpr qsizetype c_longestChrome = 300; // no byline or row of links is longer

bool isSentenceEnd(QChar c)
{
    return c == u'。' || c == u'!' || c == u'?';
}

bool isClauseMark(QChar c)
{
    static const QString marks = QStringLiteral(",;:。!?…—");
    return marks.contains(c);
}

bool isCloser(QChar c)
{
    static const QString closers = QStringLiteral("”’」』)");
    return closers.contains(c);
}

bool betweenDigits(QStringView text, qsizetype at)
{
    return at > 0 && at + 1 < text.size() && text[at - 1].isDigit() && text[at + 1].isDigit();
}

Span trimmed(QStringView text, Span span)
{
    while (span.length > 0 && text[span.start].isSpace()) {
        ++span.start;
        --span.length;
    }
    while (span.length > 0 && text[endOf(span) - 1].isSpace()) {
        --span.length;
    }
    return span;
}

// Without the marks whose other half stands in another clause.
Span withoutStrayMarks(QStringView text, Span clause)
{
    static const QString opens = QStringLiteral("“‘《(");
    static const QString closes = QStringLiteral("”’》)");
    const auto words = [&] {
        return text.sliced(clause.start, clause.length);
    };
    while (clause.length > 0) {
        const qsizetype open = opens.indexOf(words().front());
        const bool stray = open >= 0 && !words().contains(closes[open]);
        if (!stray && !closes.contains(words().front())) {
            break;
        }
        ++clause.start;
        --clause.length;
    }
    while (clause.length > 0) {
        const qsizetype close = closes.indexOf(words().back());
        const bool stray = close >= 0 && !words().contains(opens[close]);
        if (!stray && !opens.contains(words().back())) {
            break;
        }
        --clause.length;
    }
    return clause;
}

bool matchesAny(const std::vector<const Rule *> &rules, QStringView line)
{
    return std::any_of(rules.begin(), rules.end(), [line](const Rule *rule) {
        return rule->pattern.match(line).hasMatch();
    });
}

// A short line that ends in no stop and opens no speech.
bool isHeading(QStringView line, const std::vector<const Rule *> &rules)
{
    static const QString stops = QStringLiteral("。!?;:,…、");
    const bool plain = line.size() <= c_longestHeading && !stops.contains(line.last(1)) && !line.contains(u'。');
    static const QRegularExpression dated(QStringLiteral("\\d月\\d{1,2}日"));
    const bool tells = line.startsWith(u'“') || line.contains(u';') || dated.match(line).hasMatch();
    return (plain && !tells) || matchesAny(rules, line);
}

// GB 2894-2008 《…》 or 3.《…》（某部令第2号）: a row of what is referred to, without a stop of its own. A bare 《…》
// may be the title of the text, until the body has begun.
bool isReference(QStringView line, bool inBody)
{
    static const QRegularExpression row(QStringLiteral("^(?<mark>(?:\\[\\d{1,2}\\]|\\(?\\d{1,2}(?:\\)|[.、])|[a-z]\\)|["
                                                       "①-⑳]|[-—·•]+)? *(?:[A-Z]{1,5}(?:/[A-Z]{1,3})? ?\\d[\\d.]*"
                                                       "(?:[-—–]\\d{2,4})?)?) *《[^《》]+》(?: *\\([^()]{2,40}\\))?$"));
    const auto match = line.contains(u'《') ? row.match(line) : QRegularExpressionMatch();
    return match.hasMatch() && (inBody || match.capturedLength(QStringLiteral("mark")) > 0);
}

// Pairs of marks on one line; a pair left open ends nowhere and counts for nothing.
std::vector<Span> pairsOf(QStringView text, QChar open, QChar close, Span line)
{
    std::vector<Span> found;
    std::vector<qsizetype> opened;
    for (qsizetype i = line.start; i < endOf(line); ++i) {
        if (text[i] == open) {
            opened.push_back(i);
        } else if (text[i] == close && !opened.empty()) {
            const qsizetype start = opened.back();
            opened.pop_back();
            if (opened.empty()) {
                found.push_back({start, i + 1 - start});
            }
        }
    }
    return found;
}

bool endsLongSentence(QStringView text, qsizetype start, qsizetype at)
{
    const qsizetype length = at - start;
    return (length >= c_longSentence && (isClauseMark(text[at]) || text[at] == u'、') && !betweenDigits(text, at))
        || (length >= c_longestSentence && !text[at].isHighSurrogate());
}

void splitSentences(Layout &layout, Span line, int paragraph, const QString &section)
{
    const QStringView text = layout.folded;
    qsizetype start = line.start;
    for (qsizetype i = line.start; i < endOf(line); ++i) {
        const bool tooLong = endsLongSentence(text, start, i);
        if (!tooLong && (!isSentenceEnd(text[i]) || meetsAny(layout.titles, {i, 1}))) {
            continue;
        }
        while (!tooLong && i + 1 < endOf(line) && (isCloser(text[i + 1]) || isSentenceEnd(text[i + 1]))) {
            ++i;
        }
        layout.sentences.push_back({trimmed(text, {start, i + 1 - start}), paragraph, section});
        start = i + 1;
    }
    const Span rest = trimmed(text, {start, endOf(line) - start});
    if (rest.length > 0) {
        layout.sentences.push_back({rest, paragraph, section});
    }
}

void append(std::vector<Span> &to, const std::vector<Span> &from)
{
    to.insert(to.end(), from.begin(), from.end());
}

// 新华社某地某日电（记者某某） says who wrote, not what happened.
Span withoutLead(const Layout &layout, Span line, const Rules &rules)
{
    for (const Rule *rule : rules.of(QStringLiteral("lead"))) {
        const auto match = rule->pattern.match(layout.view(line));
        if (match.hasMatch()) {
            return {line.start + match.capturedEnd(), line.length - match.capturedEnd()};
        }
    }
    return line;
}

} // namespace

bool meetsAny(const std::vector<Span> &spans, Span span)
{
    const auto after = std::partition_point(spans.begin(), spans.end(), [span](Span other) {
        return endOf(other) <= span.start;
    });
    return after != spans.end() && overlap(*after, span);
}

Span joined(Span first, Span last)
{
    return {first.start, endOf(last) - first.start};
}

Layout layoutOf(const QString &text, const Rules &rules)
{
    Layout layout;
    layout.text = text;
    layout.folded = text::fold(text);
    const auto &chrome = rules.of(QStringLiteral("chrome"));
    const auto &headings = rules.of(QStringLiteral("heading"));
    QString section;
    bool inBody = false;
    const std::vector<knowledge::Paragraph> paragraphs = knowledge::paragraphs(text);
    for (const knowledge::Paragraph &paragraph : paragraphs) {
        const Span line = trimmed(layout.folded, {paragraph.start, paragraph.length});
        if (line.length == 0 || (line.length <= c_longestChrome && matchesAny(chrome, layout.view(line)))) {
            continue;
        }
        if (&paragraph != &paragraphs.back() && isHeading(layout.view(line), headings)
            && !isReference(layout.view(line), inBody)) {
            layout.headings.push_back(line);
            const bool parts = inBody || matchesAny(headings, layout.view(line)); // a title parts nothing
            section = parts ? layout.original(line) : QString();
            continue;
        }
        inBody = true;
        const Span told = withoutLead(layout, line, rules);
        append(layout.titles, pairsOf(layout.folded, u'《', u'》', told));
        append(layout.quotes, pairsOf(layout.folded, u'“', u'”', told));
        append(layout.innerQuotes, pairsOf(layout.folded, u'‘', u'’', told));
        splitSentences(layout, told, paragraph.number, section);
    }
    return layout;
}

namespace
{

std::vector<Span> splitClauses(const Layout &layout, Span sentence)
{
    std::vector<Span> clauses;
    const QStringView text = layout.folded;
    qsizetype start = sentence.start;
    for (qsizetype i = sentence.start; i <= endOf(sentence); ++i) {
        const bool end = i == endOf(sentence);
        if (!end && (!isClauseMark(text[i]) || betweenDigits(text, i) || meetsAny(layout.titles, {i, 1}))) {
            continue;
        }
        const Span clause = withoutStrayMarks(text, trimmed(text, {start, i - start}));
        if (clause.length > 0) {
            clauses.push_back(clause);
        }
        start = i + 1;
    }
    return clauses;
}

} // namespace

std::vector<Span> clausesOf(const Layout &layout, Span sentence)
{
    if (layout.split.start != sentence.start || layout.split.length != sentence.length) {
        layout.clauses = splitClauses(layout, sentence);
        layout.split = sentence;
    }
    return layout.clauses;
}

Span clauseAround(const Layout &layout, Span sentence, Span inside)
{
    Span found{inside.start, 0};
    for (const Span clause : clausesOf(layout, sentence)) {
        if (overlap(clause, inside)) {
            found = found.length == 0 ? clause : joined(found, clause);
        }
    }
    return found.length == 0 ? inside : found;
}

Span clauseAfter(const Layout &layout, Span sentence, Span clause)
{
    for (const Span next : clausesOf(layout, sentence)) {
        if (next.start >= endOf(clause)) {
            return next;
        }
    }
    return {endOf(clause), 0};
}

} // namespace shixi::extraction
