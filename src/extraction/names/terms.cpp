#include "extraction/scene.h"
#include "text/fold.h"

#include <QSet>

namespace shixi::extraction
{

namespace
{

// Without the comma or space the pattern ran up to.
Span tidied(const Layout &layout, Span span)
{
    static const QString marks = QStringLiteral(", ");
    while (span.length > 0 && marks.contains(layout.folded[span.start])) {
        span = {span.start + 1, span.length - 1};
    }
    while (span.length > 0 && marks.contains(layout.folded[endOf(span) - 1])) {
        --span.length;
    }
    return span;
}

Span bothIn(const Layout &layout, Span sentence, Span a, Span b)
{
    const Span first = a.start < b.start ? a : b;
    const Span last = endOf(a) < endOf(b) ? b : a;
    return joined(clauseAround(layout, sentence, first), clauseAround(layout, sentence, last));
}

} // namespace

std::vector<Candidate> findTerms(const Scene &scene)
{
    std::vector<Candidate> found;
    QSet<QString> known; // asked only, never walked
    for (std::size_t i = 0; i < scene.layout.sentences.size(); ++i) {
        const Span sentence = scene.layout.sentences[i].span;
        for (const Hit &hit : hitsOf(scene, QStringLiteral("term"), sentence)) {
            const Span meaning = tidied(scene.layout, hit.span("m"));
            const QString subject = scene.layout.original(meaning);
            const QString key = text::normalForm(scene.layout.original(hit.value)) + u'\n' + text::normalForm(subject);
            if (meaning.length == 0 || overlap(meaning, hit.value) || known.contains(key)) {
                continue;
            }
            known.insert(key);
            const Span evidence = bothIn(scene.layout, sentence, hit.value, meaning);
            found.push_back(scene.candidate(Kind::Term, *hit.rule, static_cast<int>(i), hit.value, evidence));
            found.back().fact.subject = subject;
        }
    }
    return found;
}

} // namespace shixi::extraction
