#include "questions/templates/placeholders.h"

#include <QRegularExpression>

#include <map>

namespace shixi::questions
{

namespace
{

using Values = std::map<QString, QString>;

Values placeholderValues(const knowledge::Fact &fact, const QString &cloze, const QString &when)
{
    return {
        {QStringLiteral("subject"), fact.subject},
        {QStringLiteral("answer"), fact.answer},
        {QStringLiteral("issuer"), fact.issuer},
        {QStringLiteral("date"), fact.docDate},
        {QStringLiteral("unit"), fact.unit},
        {QStringLiteral("practice"), fact.practice},
        {QStringLiteral("speaker"), fact.speaker},
        {QStringLiteral("counts"), fact.counts},
        {QStringLiteral("quote"), fact.evidence.quote},
        {QStringLiteral("cloze"), cloze},
        {QStringLiteral("when"), when},
        {QStringLiteral("verb"), QString()}, // put in before: the text's own word for issuing
    };
}

const QRegularExpression &placeholderPattern()
{
    static const QRegularExpression pattern(QStringLiteral("\\{([^{}]*)\\}"));
    return pattern;
}

} // namespace

std::optional<Filled>
fill(const QString &pattern, const knowledge::Fact &fact, const QString &cloze, const QString &when)
{
    const Values values = placeholderValues(fact, cloze, when);
    Filled made;
    qsizetype done = 0;
    auto matches = placeholderPattern().globalMatch(pattern);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const auto value = values.find(match.captured(1));
        if (value == values.end() || value->second.isEmpty()) {
            return std::nullopt;
        }
        made.text += pattern.mid(done, match.capturedStart() - done) + value->second;
        if (value->first != QLatin1String("when")) {
            made.fillers.append(value->second);
        }
        done = match.capturedEnd();
    }
    made.text += pattern.mid(done);
    return made;
}

QString unknownPlaceholder(const QString &pattern)
{
    const Values known = placeholderValues({}, {}, {});
    QString rest = pattern;
    auto matches = placeholderPattern().globalMatch(pattern);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (!known.contains(match.captured(1))) {
            return match.captured();
        }
        rest.remove(match.captured());
    }
    return rest.contains(u'{') || rest.contains(u'}') ? rest : QString();
}

} // namespace shixi::questions
