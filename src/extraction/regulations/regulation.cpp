#include "extraction/regulations/regulation.h"

#include <algorithm>

namespace shixi::extraction
{

namespace
{

constexpr int c_leastArticles = 3; // fewer are quoted, not the rules themselves
constexpr qsizetype c_longestLabel = 24;

qsizetype labelLength(const Scene &scene, const QString &finder, Span line)
{
    const Span head{line.start, std::min(line.length, c_longestLabel)};
    const std::vector<Hit> hits = hitsOf(scene, finder, head);
    return hits.empty() ? 0 : endOf(hits.front().value) - line.start;
}

Segment segmentOf(const Scene &scene, Span span, int sentence)
{
    Segment segment{span, sentence, false, false};
    const auto skip = [&segment](qsizetype length) {
        segment.span = {segment.span.start + length, segment.span.length - length};
        return length > 0;
    };
    segment.isArticle = skip(articleLabel(scene, segment.span));
    segment.isItem = skip(itemLabel(scene, segment.span));
    static const QString ends = QStringLiteral("。!? ”");
    while (segment.span.length > 0 && ends.contains(scene.layout.folded[endOf(segment.span) - 1])) {
        --segment.span.length;
    }
    return segment;
}

} // namespace

qsizetype articleLabel(const Scene &scene, Span line)
{
    return labelLength(scene, QStringLiteral("article"), line);
}

qsizetype itemLabel(const Scene &scene, Span line)
{
    return labelLength(scene, QStringLiteral("item"), line);
}

bool isRegulation(const Scene &scene)
{
    int articles = 0;
    int numbered = 0;
    const auto count = [&](Span line) {
        const bool labelled = articleLabel(scene, line) > 0;
        articles += labelled && scene.layout.folded[line.start] == u'第' ? 1 : 0;
        numbered += labelled && scene.layout.folded[line.start] != u'第' ? 1 : 0;
    };
    for (const Span heading : scene.layout.headings) {
        count(heading);
    }
    for (const Sentence &sentence : scene.layout.sentences) {
        count(sentence.span);
    }
    const QStringList &books = scene.rules.words(QStringLiteral("ruleBook"));
    return articles >= c_leastArticles
        || (numbered >= c_leastArticles && std::any_of(books.begin(), books.end(), [&scene](const QString &book) {
                return scene.layout.folded.contains(book);
            }));
}

std::vector<Segment> segmentsOf(const Scene &scene, int sentence)
{
    const Layout &layout = scene.layout;
    const Span whole = layout.sentences[static_cast<std::size_t>(sentence)].span;
    std::vector<Segment> segments;
    qsizetype start = whole.start;
    for (qsizetype i = whole.start; i <= endOf(whole); ++i) {
        const QChar mark = i == endOf(whole) ? QChar(u';') : layout.folded[i];
        const bool opens = mark == u':' && itemLabel(scene, {i + 1, endOf(whole) - i - 1}) > 0;
        if ((mark != u';' || meetsAny(layout.titles, {i, 1})) && !opens) {
            continue;
        }
        const Segment segment = segmentOf(scene, {start, i + (opens ? 1 : 0) - start}, sentence);
        if (segment.span.length > 0) {
            segments.push_back(segment);
        }
        start = i + 1;
    }
    return segments;
}

} // namespace shixi::extraction
