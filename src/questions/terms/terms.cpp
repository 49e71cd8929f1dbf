#include "questions/terms/terms.h"

#include "questions/asking/likeness.h"
#include "questions/gates/gates.h"
#include "questions/names/bodies.h"

#include <algorithm>

namespace shixi::questions
{

using knowledge::Fact;

namespace
{

// 指, 即, 是指: the text gives the meaning of the word; else the word stands for something as an image.
bool isDefined(const Fact &fact)
{
    static const QRegularExpression defines(QStringLiteral("是指|所谓|[：:]\\s*指|[”》]?即|所称|指的是"));
    return defines.match(fact.evidence.quote).hasMatch();
}

// What all options end with: the last character, or the whole last word where the meaning says it (…的单位: 开放单位).
QString commonEnd(const QString &term, const QString &meaning)
{
    const QString word = term.right(2);
    return term.size() > 2 && meaning.contains(word) ? word : term.right(1);
}

// B of A是B的“…”; empty where the text says it otherwise.
QString headOf(const Fact &fact)
{
    const QString &quote = fact.evidence.quote;
    const qsizetype start = quote.indexOf(fact.subject);
    const qsizetype word = quote.indexOf(fact.answer);
    if (start < 0 || word < start) {
        return {};
    }
    static const QRegularExpression between(QStringLiteral("^是([^，,。；;：:]{2,24})的[“]?$"));
    const qsizetype behind = start + fact.subject.size();
    return between.match(quote.mid(behind, word - behind)).captured(1);
}

// Persons, places, levers and troubles are likened to different things: the lexicon a word stands in.
QString sortOfImage(const QString &word, const Templates &templates)
{
    for (const char *sort : {"images_stretch", "images_person", "images_place", "images_lever", "images_trouble"}) {
        const QString name = QString::fromLatin1(sort);
        if (templates.lexicon(Kind::Term, name).contains(word)) {
            return name;
        }
    }
    return QStringLiteral("images_lever");
}

std::vector<Stray> imagesOf(const Asked &asked, const Fact &fact, const Material &material)
{
    std::vector<Stray> strays;
    const QString sort = sortOfImage(asked.key, material.templates());
    for (const Fact *other : material.facts()) {
        if (other->kind == fact.kind && !sameText(other->subject, fact.subject) && !isDefined(*other)
            && sortOfImage(other->answer, material.templates()) == sort) {
            strays.push_back({other->answer, other});
        }
    }
    const text::Span all{0, material.article().text.size()};
    for (const Found &found : quotedTerms(material, all)) {
        if (material.templates().lexicon(Kind::Term, sort).contains(found.text)) {
            strays.push_back({found.text, nullptr});
        }
    }
    return rankedByLikeness(std::move(strays), {asked.key});
}

} // namespace

std::vector<Asked> termAsked(const Template &row, const Fact &fact, const Material &)
{
    const bool defined = row.stem.contains(QStringLiteral("{event}"));
    if (defined != isDefined(fact) || fact.subject.isEmpty()) {
        return {};
    }
    std::vector<Asked> made = oneAsked(fact.answer, placeInEvidence(fact.answer, fact));
    for (Asked &asked : made) {
        asked.words[QStringLiteral("event")] = fact.subject;
        asked.words[QStringLiteral("topic")] = fact.subject;
        asked.words[QStringLiteral("head")] = headOf(fact);
    }
    return made;
}

Pool termStrays(const Asked &asked, const Fact &fact, const Material &material, SplitMix64 &random)
{
    if (!isDefined(fact)) {
        Pool pool;
        pool.strays = imagesOf(asked, fact, material);
        const QString sort = sortOfImage(asked.key, material.templates());
        std::ranges::move(fromLexicon(Kind::Term, sort, material, random), std::back_inserter(pool.strays));
        return pool;
    }
    auto own = fromOthers(fact, material, [&](const Fact &other, std::vector<Stray> &into) {
        if (other.kind == fact.kind && isDefined(other)) {
            into.push_back({other.answer, &other});
        }
    });
    const auto known = fromLexicon(Kind::Term, QStringLiteral("defined"), material, random);
    const QString end = commonEnd(asked.key, fact.subject);
    Pool pool;
    for (const std::vector<Stray> &strays : {own, known}) {
        std::ranges::copy_if(strays, std::back_inserter(pool.strays), [&](const Stray &stray) {
            return stray.text.endsWith(end) && !sameText(stray.text, asked.key);
        });
    }
    return pool;
}

std::vector<Asked> meaningAsked(const Template &row, const Fact &fact, const Material &)
{
    const bool defined = row.id.contains(QLatin1String("defined"));
    if (defined != isDefined(fact)) {
        return {};
    }
    return oneAsked(fact.subject, placeInEvidence(fact.subject, fact));
}

Pool meaningStrays(const Asked &asked, const Fact &fact, const Material &material, SplitMix64 &)
{
    auto strays = fromOthers(fact, material, [&](const Fact &other, std::vector<Stray> &into) {
        if (other.kind == fact.kind && isDefined(other) == isDefined(fact)) {
            into.push_back({other.subject, &other});
        }
    });
    if (isDefined(fact)) { // …力量 among …作业 and …部位 tells itself
        std::erase_if(strays, [&](const Stray &stray) {
            return stray.text.right(2) != asked.key.right(2);
        });
    }
    return ranked(std::move(strays), {asked.key});
}

} // namespace shixi::questions
