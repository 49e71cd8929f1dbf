#include "viewmodels/source.h"

namespace shixi
{

Source sourceOf(const knowledge::Evidence &evidence, const questions::QuestionSet &library)
{
    Source source;
    const knowledge::Article *article = library.article(evidence.article);
    if (article == nullptr) {
        return source;
    }
    source.title = article->title;
    source.isGuide = article->role == knowledge::ArticleRole::StudyGuide;

    const qsizetype evidenceEnd = evidence.start + evidence.length;
    qsizetype start = -1;
    qsizetype end = -1;
    for (const knowledge::Paragraph &paragraph : knowledge::paragraphs(article->text)) {
        const qsizetype paragraphEnd = paragraph.start + paragraph.length;
        if (paragraphEnd <= evidence.start || paragraph.start >= evidenceEnd) {
            continue;
        }
        if (start < 0) {
            start = paragraph.start;
            source.paragraphNumber = paragraph.number;
        }
        end = paragraphEnd;
    }
    if (start < 0) {
        return source;
    }
    source.paragraphText = article->text.mid(start, end - start);
    const qsizetype from = qMax(evidence.start, start);
    source.evidenceStart = static_cast<int>(from - start);
    source.evidenceLength = static_cast<int>(qMin(evidenceEnd, end) - from);
    return source;
}

} // namespace shixi
