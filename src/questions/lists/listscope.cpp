#include "questions/lists/listscope.h"

#include "questions/gates/gates.h"
#include "questions/lists/listframe.h"
#include "questions/lists/listwords.h"
#include "questions/scope/scope.h"
#include "questions/speech/saying.h"

#include <QRegularExpression>

#include <algorithm>

namespace shixi::questions
{

using knowledge::Fact;

namespace
{

bool holds(const Fact &outer, const Fact &inner)
{
    const qsizetype end = inner.evidence.start + inner.evidence.length;
    return outer.evidence.start <= inner.evidence.start && end <= outer.evidence.start + outer.evidence.length;
}

bool isSaid(const Fact &fact)
{
    return fact.kind == Kind::Principle || fact.kind == Kind::Quote;
}

} // namespace

QString spokenScope(const Fact &fact, const Material &material)
{
    static const QString anybody = QStringLiteral("文中的话");
    for (const Fact *other : material.facts()) {
        const QString whose = isSaid(*other) && holds(*other, fact) ? whoseWords(*other, material) : QString();
        if (!whose.isEmpty() && whose != anybody) {
            return whose;
        }
    }
    const QString meeting = meetingSpeaking(fact, material);
    return meeting.isEmpty() ? QString() : meeting + QStringLiteral("提出的要求");
}

QString sectionScope(const Fact &fact, const Material &material)
{
    QString name = sectionName(fact, material);
    if (name.isEmpty()) { // of a long heading its first half
        knowledge::Fact half = fact;
        static const QRegularExpression comma(QStringLiteral("[，,]"));
        half.section = fact.section.section(comma, 0, 0);
        name = half.section == fact.section ? QString() : sectionName(half, material);
    }
    return name.isEmpty() ? QString() : QStringLiteral("文中“") + innerQuotes(name) + QStringLiteral("”部分的话");
}

QString topicScope(const Fact &fact, const Material &material)
{
    static const QRegularExpression topic(QStringLiteral(
        "^\\s*(?:[一二三四五六七八九十]+[是要、]|第[一二三四五六七八九十]+，|[（(][一二三四五六七八九十]+[）)])\\s*"
        "([^，,。；;：:]{4,20})。"));
    const text::Span paragraph = material.paragraph(material.evidence(fact));
    const auto match = topic.match(material.at(paragraph));
    const bool before = match.hasMatch() && paragraph.start + match.capturedEnd() <= fact.evidence.start;
    return before && isBalanced(match.captured(1))
        ? QStringLiteral("文中“") + innerQuotes(match.captured(1)) + QStringLiteral("”部分的话")
        : QString();
}

QString sentenceScope(const Fact &fact, const Material &material)
{
    static const QRegularExpression opening(QStringLiteral("^\\s*([^，,。；;：:]{6,24})[，,：:]"));
    const text::Span sentence = material.sentence(material.evidence(fact));
    const auto match = opening.match(material.at(sentence));
    const bool before = match.hasMatch() && sentence.start + match.capturedEnd() <= fact.evidence.start;
    return before && tellsWhose(match.captured(1)) && isBalanced(match.captured(1))
        ? QStringLiteral("原文中“") + innerQuotes(match.captured(1)) + QStringLiteral("”这句话")
        : QString();
}

} // namespace shixi::questions
