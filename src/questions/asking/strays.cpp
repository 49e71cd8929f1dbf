#include "questions/asking/strays.h"
#include "text/fold.h"

#include <algorithm>
#include <cstdlib>
#include <set>

namespace shixi::questions
{

namespace
{

using knowledge::Fact;

constexpr int tooAlikePpm = 750'000;

// Lower is more plausible: like length first, then the same last and first character.
int unlikeness(const QString &stray, const QString &key)
{
    const int lengths = std::abs(characters(stray) - characters(key)) * 100 / std::max(1, characters(key));
    const int last = text::normalForm(stray).right(1) == text::normalForm(key).right(1) ? 0 : 30;
    const int first = text::normalForm(stray).left(1) == text::normalForm(key).left(1) ? 0 : 20;
    return lengths + last + first;
}

int unlikenessToAny(const QString &stray, const QStringList &keys)
{
    int best = 1'000'000;
    for (const QString &key : keys) {
        best = std::min(best, unlikeness(stray, key));
    }
    return best;
}

bool isUsable(const Stray &stray, const QStringList &keys)
{
    const QString form = text::normalForm(stray.text);
    return !form.isEmpty() && std::ranges::none_of(keys, [&](const QString &key) {
        return text::normalForm(key) == form || likenessPpm(stray.text, key) >= tooAlikePpm;
    });
}

Pool ranked(std::vector<Stray> strays, const QStringList &keys)
{
    Pool pool;
    pool.strays = rankedByLikeness(std::move(strays), keys);
    return pool;
}

bool sameText(const QString &one, const QString &other)
{
    return text::normalForm(one) == text::normalForm(other);
}

// Two documents of one body and one day answer the same question.
bool sameOccasion(const Fact &one, const Fact &other)
{
    return !one.issuer.isEmpty() && sameText(one.issuer, other.issuer) && sameText(one.docDate, other.docDate);
}

template<class Take>
std::vector<Stray> fromOthers(const Fact &fact, const Material &material, Take take)
{
    std::vector<Stray> strays;
    for (const Fact *other : material.facts()) {
        if (other != &fact && !material.shareSentence(fact, *other)) {
            take(*other, strays);
        }
    }
    return strays;
}

void dropAttested(std::vector<Stray> &strays, text::Span blank, const Material &material)
{
    std::erase_if(strays, [&](const Stray &stray) {
        return isAttested(stray.text, blank, material);
    });
}

QString characterOf(uint point)
{
    const char32_t character = point;
    return QString::fromUcs4(&character, 1);
}

// Pairs of characters of a unit's name that no other unit has: its mark.
bool bearsMarkOf(const Fact &fact, const Material &material)
{
    const QList<uint> name = fact.unit.toUcs4();
    for (qsizetype at = 0; at + 1 < name.size(); ++at) {
        const QString pair = characterOf(name.at(at)) + characterOf(name.at(at + 1));
        const bool common = std::ranges::any_of(material.facts(), [&](const Fact *other) {
            return other->kind == fact.kind && !sameText(other->unit, fact.unit) && other->unit.contains(pair);
        });
        if (!common && fact.practice.contains(pair)) {
            return true;
        }
    }
    return false;
}

bool counts(const QString &term)
{
    static const QString numerals = QStringLiteral("一二两三四五六七八九十双百千万0123456789");
    return !term.isEmpty() && numerals.contains(term.front());
}

text::Span wholeOf(const Material &material)
{
    return {0, material.article().text.size()};
}

std::vector<Stray> foundElsewhere(const std::vector<Found> &found, const Asked &asked, const Material &material)
{
    const text::Span own = material.sentence(asked.blank);
    std::vector<Stray> strays;
    for (const Found &one : found) {
        if (one.span.start + one.span.length <= own.start || own.start + own.length <= one.span.start) {
            strays.push_back({one.text, nullptr});
        }
    }
    return strays;
}

} // namespace

std::vector<Stray> rankedByLikeness(std::vector<Stray> strays, const QStringList &keys)
{
    struct Ranked {
        int cost = 0;
        Stray stray;
    };
    std::vector<Ranked> usable;
    std::set<QString> seen;
    for (Stray &stray : strays) {
        const bool fresh = seen.insert(text::normalForm(stray.text)).second;
        if (fresh && isUsable(stray, keys)) {
            const int cost = unlikenessToAny(stray.text, keys);
            usable.push_back({cost, std::move(stray)});
        }
    }
    std::ranges::stable_sort(usable, {}, [](const Ranked &one) {
        return std::tie(one.cost, one.stray.text);
    });
    std::vector<Stray> made;
    std::ranges::transform(usable, std::back_inserter(made), &Ranked::stray);
    return made;
}

Pool answerStrays(const Asked &asked, const Fact &fact, const Material &material)
{
    auto strays = fromOthers(fact, material, [&](const Fact &other, std::vector<Stray> &into) {
        if (other.kind == fact.kind && !sameOccasion(fact, other)
            && (fact.subject.isEmpty() || !sameText(fact.subject, other.subject))) {
            into.push_back({other.answer, &other});
        }
    });
    dropAttested(strays, asked.blank, material);
    return ranked(std::move(strays), {asked.key});
}

Pool wordStrays(const Asked &asked, const Fact &fact, const Material &material)
{
    QStringList titles;
    for (const Fact *other : material.facts()) {
        if (other->kind == fact.kind) {
            titles.append(other->answer);
        }
    }
    auto strays = fromOthers(fact, material, [&](const Fact &other, std::vector<Stray> &into) {
        QStringList siblings = titles;
        siblings.removeAll(other.answer);
        const text::Span words = distinguishingWords(other.answer, siblings, material.article().text);
        if (other.kind == fact.kind && words.length > 0) {
            into.push_back({other.answer.mid(words.start, words.length), &other});
        }
    });
    dropAttested(strays, asked.blank, material);
    return ranked(std::move(strays), {asked.key});
}

Pool issuerStrays(const Asked &asked, const Fact &fact, const Material &material)
{
    auto strays = fromOthers(fact, material, [&](const Fact &other, std::vector<Stray> &into) {
        const bool sameTitle = other.kind == fact.kind && sameText(other.answer, fact.answer);
        for (const QString &body : {other.issuer, other.unit}) {
            if (!body.isEmpty() && !sameTitle) {
                into.push_back({body, &other});
            }
        }
    });
    return ranked(std::move(strays), {asked.key});
}

Pool itemStrays(const Asked &asked, const Fact &fact, const Material &material)
{
    const auto holds = [](const Fact &list, const QString &item) {
        return std::ranges::any_of(list.items, [&](const QString &own) {
            return sameText(own, item);
        });
    };
    const QString sentence = material.at(material.sentence(material.evidence(fact)));
    auto strays = fromOthers(fact, material, [&](const Fact &other, std::vector<Stray> &into) {
        const bool sameList = sameText(fact.subject, other.subject) && !fact.subject.isEmpty();
        const bool overlaps = std::ranges::any_of(other.items, [&](const QString &item) {
            return holds(fact, item);
        });
        if (other.kind != fact.kind || sameList || overlaps) {
            return;
        }
        for (const QString &item : other.items) {
            if (!sentence.contains(item)) {
                into.push_back({item, &other});
            }
        }
    });
    if (asked.items.isEmpty()) {
        dropAttested(strays, asked.blank, material);
    }
    return ranked(std::move(strays), asked.items.isEmpty() ? QStringList{asked.key} : asked.items);
}

Pool caseStrays(Ask ask, const Asked &asked, const Fact &fact, const Material &material)
{
    if (bearsMarkOf(fact, material)) {
        return {{}, {}, Reason::GivesAway};
    }
    auto strays = fromOthers(fact, material, [&](const Fact &other, std::vector<Stray> &into) {
        if (other.kind == fact.kind && !other.unit.isEmpty() && !sameText(other.unit, fact.unit)
            && !sameText(other.practice, fact.practice)) {
            into.push_back({ask == Ask::Unit ? other.unit : other.practice, &other});
        }
    });
    return ranked(std::move(strays), {asked.key});
}

Pool normStrays(const Asked &asked, const Material &material)
{
    auto strays = foundElsewhere(
        wordsBy(material.templates().norms().at(asked.norm).strays, material, wholeOf(material)), asked, material);
    dropAttested(strays, asked.blank, material);
    return ranked(std::move(strays), {asked.key});
}

// A term that counts, 三个结合, stands beside others that count.
Pool quotedStrays(const Asked &asked, const Material &material)
{
    auto strays = foundElsewhere(quotedTerms(material, wholeOf(material)), asked, material);
    std::erase_if(strays, [&](const Stray &stray) {
        return counts(stray.text) != counts(asked.key);
    });
    dropAttested(strays, asked.blank, material);
    return ranked(std::move(strays), {asked.key});
}

Pool straysFor(const Template &row, const Asked &asked, const Fact &fact, const Material &material, SplitMix64 &random)
{
    switch (row.ask) {
    case Ask::Date:
    case Ask::IssueDate:
        return dateStrays(asked.key, fact, material, random);
    case Ask::Figure:
        return figureStrays(asked.key, material, random);
    case Ask::Answer:
        return answerStrays(asked, fact, material);
    case Ask::Words:
        return wordStrays(asked, fact, material);
    case Ask::Issuer:
        return issuerStrays(asked, fact, material);
    case Ask::Items:
    case Ask::Item:
        return itemStrays(asked, fact, material);
    case Ask::Practice:
    case Ask::Unit:
        return caseStrays(row.ask, asked, fact, material);
    case Ask::Norm:
        return normStrays(asked, material);
    case Ask::Quoted:
        return quotedStrays(asked, material);
    }
    return {};
}

} // namespace shixi::questions
