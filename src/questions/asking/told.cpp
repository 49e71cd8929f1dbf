#include "questions/asking/told.h"

#include <QRegularExpression>

namespace shixi::questions
{

namespace
{

constexpr int longestExplained = 110; // characters, on a phone

// From the ； before the evidence to the one behind it.
text::Span matterAround(text::Span inside, text::Span sentence, const Material &material)
{
    text::Span matter = sentence;
    for (const text::Span clause : material.clauses(sentence)) {
        const qsizetype end = clause.start + clause.length;
        const bool closes = material.at(clause).endsWith(u'；') || material.at(clause).endsWith(u';');
        if (closes && end <= inside.start) {
            matter = {end, sentence.start + sentence.length - end};
        } else if (closes && end >= inside.start + inside.length) {
            return {matter.start, end - matter.start};
        }
    }
    return matter;
}

QString asExplained(text::Span span, const Material &material)
{
    static const QRegularExpression number(
        QStringLiteral("^\\s*(?:第[一二三四五六七八九十百0-9]+条\\s*|[0-9]+(?:\\.[0-9]+)+\\s*|【[^】]*】\\s*|[（(]["
                       "一二三四五六七八九十0-9]+[）)]\\s*)"));
    static const QRegularExpression openEnd(QStringLiteral("[，,、；;：:。\\s]+$"));
    return withoutDateline(material.at(span).remove(number)).remove(openEnd).trimmed();
}

} // namespace

QString withoutDateline(QString told)
{
    static const QRegularExpression dateline(
        QStringLiteral("^\\s*[^，。；：“《]{2,24}?[讯电]\\s*[（(](?:见习|本报|全媒体|实习)?(?:记者|通讯员)[^（）()]*[）"
                       ")]\\s*|^\\s*(?:本报|本网|本台)[^，。；：“《]{0,16}[讯电]\\s*(?:[（(][^（）()]*[）)])?\\s*"));
    return told.remove(dateline);
}

QString toldWhole(const knowledge::Fact &fact, const Material &material)
{
    const text::Span inside = material.evidence(fact);
    const text::Span sentence = material.sentence(inside);
    for (const text::Span span : {sentence, matterAround(inside, sentence, material)}) {
        const QString told = asExplained(span, material);
        if (!told.contains(u'\n') && told.size() >= fact.evidence.quote.size() / 2
            && characters(told) <= longestExplained) {
            return told;
        }
    }
    return withoutDateline(fact.evidence.quote);
}

} // namespace shixi::questions
