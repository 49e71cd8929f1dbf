#include "questions/lists/listscope.h"

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
    const QString name = sectionName(fact, material);
    return name.isEmpty() ? QString() : QStringLiteral("文中“") + innerQuotes(name) + QStringLiteral("”部分的话");
}

} // namespace shixi::questions
