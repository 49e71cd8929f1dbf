#include "questions/asking/asked.h"

#include <algorithm>
#include <set>

namespace shixi::questions
{

namespace
{

using knowledge::Fact;

// Where a text stands inside the evidence; no length where it does not.
text::Span placeInEvidence(const QString &wanted, const Fact &fact)
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

std::vector<text::Span> itemPlaces(const Fact &fact)
{
    std::vector<text::Span> places;
    qsizetype from = 0;
    for (const QString &item : fact.items) {
        const qsizetype at = item.isEmpty() ? -1 : fact.evidence.quote.indexOf(item, from);
        if (at < 0) {
            return {};
        }
        places.push_back({fact.evidence.start + at, item.size()});
        from = at + item.size();
    }
    return places;
}

std::vector<Asked> wholeList(const Fact &fact)
{
    if (fact.items.size() < 2) {
        return {};
    }
    Asked asked{fact.items.join(QChar(u'、')), fact.items, {}};
    const auto places = itemPlaces(fact);
    if (!places.empty()) {
        const text::Span last = places.back();
        asked.blank = {places.front().start, last.start + last.length - places.front().start};
    }
    return {asked};
}

std::vector<Asked> singleItems(const Fact &fact)
{
    std::vector<Asked> made;
    const auto places = itemPlaces(fact);
    for (std::size_t at = 0; at < places.size() && places.size() > 1; ++at) {
        made.push_back({fact.items.at(static_cast<qsizetype>(at)), {}, places[at]});
    }
    return made;
}

std::vector<Asked> titleWords(const Fact &fact, const Material &material)
{
    const text::Span title = placeInEvidence(fact.answer, fact);
    QStringList siblings;
    for (const Fact *other : material.facts()) {
        if (other->kind == fact.kind && other->answer != fact.answer) {
            siblings.append(other->answer);
        }
    }
    const text::Span words = distinguishingWords(fact.answer, siblings, material.article().text);
    if (title.length == 0 || words.length == 0) {
        return {};
    }
    return oneAsked(fact.answer.mid(words.start, words.length), {title.start + words.start, words.length});
}

std::vector<Asked> fromFound(const std::vector<Found> &found, std::size_t norm)
{
    std::vector<Asked> made;
    for (const Found &one : found) {
        made.push_back({one.text, {}, one.span, norm});
    }
    return made;
}

std::vector<Asked> allNorms(const Fact &fact, const Material &material)
{
    std::vector<Asked> made;
    for (std::size_t norm = 0; norm < material.templates().norms().size(); ++norm) {
        std::ranges::move(
            fromFound(wordsBy(material.templates().norms()[norm].at, material, material.evidence(fact)), norm),
            std::back_inserter(made));
    }
    return made;
}

std::vector<bool> unsharedCharacters(const QString &title, const QStringList &siblings)
{
    std::set<QString> shared;
    for (const QString &sibling : siblings) {
        for (qsizetype at = 0; at + 1 < sibling.size(); ++at) {
            shared.insert(sibling.mid(at, 2));
        }
    }
    std::vector<bool> own;
    for (qsizetype at = 0; at < title.size(); ++at) {
        const bool before = at > 0 && shared.contains(title.mid(at - 1, 2));
        const bool after = at + 1 < title.size() && shared.contains(title.mid(at, 2));
        own.push_back(title.at(at).script() == QChar::Script_Han && !before && !after);
    }
    return own;
}

// Two characters that stand side by side twice outside the title are likely one word.
bool belongTogether(const QString &pair, const QString &title, const QString &text)
{
    const bool han = pair.size() == 2 && hanCharacters(pair) == 2;
    return han && text.count(pair) - text.count(title) * title.count(pair) >= 2;
}

} // namespace

std::vector<Asked> askedOf(const Template &row, const Fact &fact, const Material &material)
{
    switch (row.ask) {
    case Ask::Date:
    case Ask::Figure:
    case Ask::Answer: {
        const text::Span surface = placeInEvidence(fact.surface, fact);
        return oneAsked(fact.answer, surface.length > 0 ? surface : placeInEvidence(fact.answer, fact));
    }
    case Ask::Words:
        return titleWords(fact, material);
    case Ask::Issuer:
        return oneAsked(fact.issuer, placeInEvidence(fact.issuer, fact));
    case Ask::IssueDate:
        return oneAsked(fact.docDate, placeInEvidence(fact.docDate, fact));
    case Ask::Items:
        return wholeList(fact);
    case Ask::Item:
        return singleItems(fact);
    case Ask::Practice:
        return oneAsked(fact.practice, placeInEvidence(fact.practice, fact));
    case Ask::Unit:
        return oneAsked(fact.unit, placeInEvidence(fact.unit, fact));
    case Ask::Norm:
        return allNorms(fact, material);
    case Ask::Quoted:
        return fromFound(quotedTerms(material, material.evidence(fact)), 0);
    }
    return {};
}

text::Span distinguishingWords(const QString &title, const QStringList &siblings, const QString &text)
{
    const std::vector<bool> own = unsharedCharacters(title, siblings);
    text::Span best;
    qsizetype run = 0;
    for (qsizetype at = 0; at < title.size(); ++at) {
        run = own[static_cast<std::size_t>(at)] ? run + 1 : 0;
        if (run > best.length) {
            best = {at + 1 - run, run};
        }
    }
    while (best.length > 0 && best.start > 0 && belongTogether(title.mid(best.start - 1, 2), title, text)) {
        --best.start;
        ++best.length;
    }
    while (best.length > 0 && belongTogether(title.mid(best.start + best.length - 1, 2), title, text)) {
        ++best.length;
    }
    return best.length >= 2 && best.length <= 10 ? best : text::Span{};
}

std::vector<Found> wordsBy(const QRegularExpression &norm, const Material &material, text::Span within)
{
    std::vector<Found> found;
    auto matches = norm.globalMatch(material.at(within));
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
