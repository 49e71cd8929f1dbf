#include "questions/asking/asked.h"

namespace shixi::questions
{

text::Span placeInEvidence(const QString &wanted, const knowledge::Fact &fact)
{
    const qsizetype at = wanted.isEmpty() ? -1 : fact.evidence.quote.indexOf(wanted);
    return at < 0 ? text::Span{} : text::Span{fact.evidence.start + at, wanted.size()};
}

std::vector<Asked> oneAsked(const QString &key, text::Span blank)
{
    if (key.isEmpty()) {
        return {};
    }
    return {{key, {}, blank}};
}

std::vector<Found> wordsBy(const QRegularExpression &pattern, const Material &material, text::Span within)
{
    std::vector<Found> found;
    auto matches = pattern.globalMatch(material.at(within));
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString words = match.captured(QStringLiteral("blank"));
        if (!words.isEmpty()) {
            found.push_back({words, {within.start + match.capturedStart(QStringLiteral("blank")), words.size()}});
        }
    }
    return found;
}

std::vector<Found> quotedTerms(const Material &material, text::Span within)
{
    static const QRegularExpression term(QStringLiteral("“([^“”，。,；;！？、《》]{2,10})”"));
    std::vector<Found> found;
    auto matches = term.globalMatch(material.at(within));
    while (matches.hasNext()) {
        const auto match = matches.next();
        found.push_back({match.captured(1), {within.start + match.capturedStart(1), match.capturedLength(1)}});
    }
    return found;
}

} // namespace shixi::questions
