#include "questions/asking/likeness.h"
#include "questions/asking/told.h"
#include "questions/dates/dates.h"
#include "questions/documents/documents.h"
#include "questions/documents/issuers.h"
#include "questions/documents/title.h"

#include <algorithm>

namespace shixi::questions
{

using knowledge::Fact;

namespace
{

bool asksFor(const Template &row, const char *word)
{
    return row.stem.contains(QLatin1String(word));
}

bool hasOtherOfIssuer(const Fact &fact, const QString &issuer, const Material &material)
{
    return std::ranges::any_of(material.facts(), [&](const Fact *other) {
        return other->kind == fact.kind && !sameText(other->answer, fact.answer)
            && (other->issuer.contains(issuer) || (!other->issuer.isEmpty() && issuer.contains(other->issuer)));
    });
}

// Titles brought out by the same words: of one issuer, in one sentence.
std::vector<const Fact *> broughtOutWith(const Fact &fact, const Material &material)
{
    std::vector<const Fact *> together;
    for (const Fact *other : material.facts()) {
        if (other->kind == fact.kind && other->evidence.quote == fact.evidence.quote
            && other->evidence.start == fact.evidence.start && other->issuer == fact.issuer) {
            together.push_back(other);
        }
    }
    std::ranges::stable_sort(together, {}, [](const Fact *one) {
        return placeInEvidence(one->answer, *one).start;
    });
    return together;
}

// The title with what is told before it in its sentence; alone where that is long or names another title.
text::Span shownAround(text::Span title, const Material &material)
{
    constexpr qsizetype longest = 70;
    const text::Span sentence = material.sentence(title);
    const QString before = material.at({sentence.start, title.start - sentence.start});
    const qsizetype dateline = before.size() - withoutDateline(before).size();
    const qsizetype from = sentence.start + std::max(dateline, before.lastIndexOf(u'；') + 1);
    static const QRegularExpression bare(
        QStringLiteral("^(?:[\\s0-9年月日，,自]*$|[当同次翌]年)")); // without who, or of a year told before
    if (bare.match(material.at({from, title.start - from})).hasMatch()) {
        return title;
    }
    const text::Span shown{from, title.start + title.length - from};
    const bool alone = material.at(sentence).count(u'《') == 1;
    return alone && shown.length <= longest ? material.without(QStringLiteral(" \n\t　"), shown) : title;
}

} // namespace

std::vector<Asked> documentAsked(const Template &row, const Fact &fact, const Material &material)
{
    const Title title = titleOf(fact, material);
    const bool byWhen = asksFor(row, "{when}");
    const bool byTopic = asksFor(row, "{topic}");
    const bool dated = !fact.docDate.isEmpty() && !title.inForce && !title.planned;
    if (title.span.length == 0 || title.verb.isEmpty() || (byWhen && !dated)) {
        return {};
    }
    if (!byWhen && !byTopic && (title.issuer.isEmpty() || hasOtherOfIssuer(fact, title.issuer, material))) {
        return {};
    }
    std::vector<Asked> made = oneAsked(fact.answer, title.span);
    for (Asked &asked : made) {
        asked.words[QStringLiteral("when")] = byWhen ? fact.docDate : QString();
        asked.words[QStringLiteral("verb")] = title.issuer + title.verb;
        asked.words[QStringLiteral("topic")] = byTopic ? settledBy(title, material) : QString();
        asked.words[QStringLiteral("quote")] = toldWhole(fact, material);
    }
    return made;
}

std::vector<Asked> documentsAsked(const Template &, const Fact &fact, const Material &material)
{
    constexpr std::size_t fewest = 2;
    constexpr std::size_t most = 5;
    const auto together = broughtOutWith(fact, material);
    const Title title = titleOf(fact, material);
    if (fact.issuer.isEmpty() || title.verb.isEmpty() || together.size() < fewest || together.size() > most
        || together.front() != &fact) {
        return {};
    }
    Asked asked;
    for (const Fact *one : together) {
        asked.items.append(one->answer);
    }
    asked.key = asked.items.join(QStringLiteral("、"));
    asked.words[QStringLiteral("verb")] = title.verb;
    return {asked};
}

std::vector<Asked> titleClassAsked(const Template &row, const Fact &fact, const Material &material)
{
    const Title title = titleOf(fact, material);
    const bool toldOf = !title.issuer.isEmpty() || (!fact.docDate.isEmpty() && !title.planned);
    const bool first = row.form == Form::Recognise;
    if (title.classWord.length == 0 || !isPaper(fact.answer) || title.verb.isEmpty() || first == toldOf) {
        return {};
    }
    std::vector<Asked> made = oneAsked(material.at(title.classWord), title.classWord);
    for (Asked &asked : made) {
        asked.words[QStringLiteral("cloze")] = blanked(shownAround(title.span, material), asked, material);
        asked.words[QStringLiteral("quote")] = toldWhole(fact, material);
    }
    return made;
}

std::vector<Asked> issuerAsked(const Template &, const Fact &fact, const Material &material)
{
    const Title title = titleOf(fact, material);
    static const QRegularExpression own(
        QStringLiteral("^(?:集团|公司|县里|市里|馆里|镇里|村里)$|等[0-9一二三四五六七八九十]+个"));
    static const QRegularExpression party(QStringLiteral("^《中国共产党[^《》]*》$"));
    const bool plain = party.match(fact.answer).hasMatch(); // who but the party issues its rules
    if (title.verb.isEmpty() || plain || !isIssuer(title.issuer) || own.match(title.issuer).hasMatch()) {
        return {};
    }
    std::vector<Asked> made = oneAsked(title.issuer, {});
    for (Asked &asked : made) {
        asked.words[QStringLiteral("verb")] = title.verb;
        asked.words[QStringLiteral("quote")] = toldWhole(fact, material);
    }
    return made;
}

std::vector<Asked> documentDateAsked(const Template &row, const Fact &fact, const Material &material)
{
    constexpr int longestWithIssuer = 64;
    const Title title = titleOf(fact, material);
    const QString verb = title.inForce ? QStringLiteral("起施行") : title.verb;
    if (title.planned || verb.isEmpty()) {
        return {};
    }
    std::vector<Asked> made = issueDateAsked(row, fact, material);
    for (Asked &asked : made) {
        const bool joint = title.issuer.contains(u'等') || !isIssuer(title.issuer) || title.inForce;
        const bool fits = !joint && characters(fact.answer) + characters(title.issuer) <= longestWithIssuer;
        asked.words[QStringLiteral("verb")] = fits ? u'由' + title.issuer + verb : verb;
        asked.words[QStringLiteral("quote")] = toldWhole(fact, material);
    }
    return made;
}

} // namespace shixi::questions
