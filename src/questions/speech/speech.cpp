#include "questions/speech/speech.h"

#include "questions/asking/likeness.h"
#include "questions/speech/cues.h"
#include "questions/speech/saying.h"

#include <algorithm>

namespace shixi::questions
{

using knowledge::Fact;

namespace
{

constexpr int shortestAlone = 8; // Han characters of words told without who said them

// The article's own topic is no question: everybody knows it.
bool isOfTheTitle(const Asked &asked, const Material &material)
{
    const QString &text = material.article().text;
    const QString first = text.left(text.indexOf(u'\n'));
    const QString head = material.article().title + u'\n' + (first.contains(u'。') ? QString() : first);
    const QStringList keys = asked.items.isEmpty() ? QStringList{asked.key} : asked.items;
    return std::ranges::any_of(keys, [&](const QString &key) {
        return head.contains(key);
    });
}

// Each told with whose words they are and what is left to read.
std::vector<Asked> readable(std::vector<Asked> all, const Fact &fact, const Material &material)
{
    std::vector<Asked> made;
    for (Asked &asked : all) {
        const QString cloze = sayingWithBlanks(asked, fact, material);
        const QString whose = whoseWords(fact, material);
        const bool alone = fact.speaker.isEmpty() && hanCharacters(cloze) < shortestAlone;
        if (!cloze.isEmpty() && !whose.isEmpty() && !alone && !isOfTheTitle(asked, material)) {
            asked.words[QStringLiteral("cloze")] = cloze;
            asked.words[QStringLiteral("question")] = whose;
            asked.words[QStringLiteral("said")] = wholeSaying(fact, material);
            made.push_back(std::move(asked));
        }
    }
    return made;
}

std::vector<Asked> fromFound(const std::vector<Found> &found, std::size_t norm)
{
    std::vector<Asked> made;
    for (const Found &one : found) {
        made.push_back({one.text, {}, one.span, norm});
    }
    return made;
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

std::vector<Asked> normWords(const Fact &fact, const Material &material)
{
    const std::vector<Norm> &norms = material.templates().norms();
    std::vector<Asked> made;
    if (tellsTaskOfYear(material.at(spanOfSaying(fact, material)))) {
        return made;
    }
    for (std::size_t norm = 0; norm < norms.size(); ++norm) {
        std::ranges::move(fromFound(wordsBy(norms[norm].at, material, spanOfSaying(fact, material)), norm),
                          std::back_inserter(made));
    }
    std::ranges::stable_sort(made, {}, [](const Asked &asked) {
        return asked.blank.start;
    });
    return made;
}

std::vector<Asked> found(const Fact &fact, const Material &material)
{
    std::vector<Asked> made = normWords(fact, material);
    std::erase_if(made, [&](const Asked &asked) {
        return phraseAround(asked.blank, material).length > 0;
    });
    return made;
}

// To be said only: nothing is known that could stand in the place of the whole phrase.
std::vector<Found> wholePhrases(const Fact &fact, const Material &material)
{
    std::vector<Found> made;
    for (const Asked &asked : normWords(fact, material)) {
        const text::Span whole = phraseAround(asked.blank, material);
        if (whole.length > 0) {
            made.push_back({material.at(whole), whole});
        }
    }
    return made.empty() ? cuedWords(spanOfSaying(fact, material), material) : made;
}

// Likely of one sort: of nearly one length, with the same beginning or end.
bool isAkin(const QString &one, const QString &other)
{
    const bool sameEdge = one.left(1) == other.left(1) || one.right(1) == other.right(1);
    return sameEdge && std::abs(one.size() - other.size()) <= 1;
}

// The key as one item of a list: its neighbours there are of its sort, and here they are false.
std::vector<Stray> listNeighbours(const QString &key, const Material &material)
{
    std::vector<Stray> made;
    for (const Fact *list : material.facts()) {
        const bool holds = list->kind == Kind::SloganList && std::ranges::any_of(list->items, [&](const QString &item) {
                               return sameText(item, key);
                           });
        for (const QString &item : holds ? list->items : QStringList()) {
            if (!sameText(item, key)) {
                made.push_back({item, list, {}});
            }
        }
    }
    return made;
}

} // namespace

std::vector<Asked> saidAsked(const Template &row, const Fact &fact, const Material &material)
{
    std::vector<Asked> all = readable(found(fact, material), fact, material);
    const bool said = row.type == QuestionType::Reveal;
    const bool quoted = said && all.empty() && !quotedAsked(row, fact, material).empty();
    return said && all.empty() && !quoted ? readable(fromFound(wholePhrases(fact, material), 0), fact, material) : all;
}

namespace
{

// 关键在____，关键在____ and ____、____: either order is as good as the other.
bool standsEitherWay(text::Span first, text::Span second, const Material &material)
{
    static const QRegularExpression joint(QStringLiteral("^[“”‘’、和与及以]*$"));
    constexpr qsizetype lead = 2;
    const qsizetype end = first.start + first.length;
    const QString between = material.at({end, second.start - end});
    const QString before = material.at({std::max<qsizetype>(0, first.start - lead), std::min(lead, first.start)});
    return joint.match(between).hasMatch() || between.endsWith(before);
}

} // namespace

std::vector<Asked> saidTwoAsked(const Template &, const Fact &fact, const Material &material)
{
    const std::vector<Asked> all = found(fact, material);
    std::vector<Asked> made;
    for (std::size_t at = 1; at < all.size(); ++at) {
        const Asked &first = all[at - 1];
        const Asked &second = all[at];
        const qsizetype end = second.blank.start + second.blank.length;
        if (first.blank.start + first.blank.length < second.blank.start && !sameText(first.key, second.key)
            && !standsEitherWay(first.blank, second.blank, material)) {
            Asked both = first;
            both.items = {first.key, second.key};
            both.blanks = {first.blank, second.blank};
            both.blank.length = end - first.blank.start;
            both.key.clear();
            made.push_back(std::move(both));
        }
    }
    return readable(std::move(made), fact, material);
}

std::vector<Asked> quotedAsked(const Template &, const Fact &fact, const Material &material)
{
    return readable(fromFound(quotedTerms(material, spanOfSaying(fact, material)), 0), fact, material);
}

Pool saidStrays(const Asked &asked, const Fact &fact, const Material &material, SplitMix64 &random)
{
    const QString said = material.at(spanOfSaying(fact, material));
    std::vector<Stray> strays;
    for (const QString &word : material.templates().norms().at(asked.norm).words) {
        if (!sameText(word, asked.key) && !said.contains(word) && goesWith(word, asked.blank, material)) {
            strays.push_back({word, nullptr, {}});
        }
    }
    for (const QString &word : wordsThatFollow(asked.blank, material)) {
        const bool there = std::ranges::any_of(strays, [&](const Stray &stray) {
            return sameText(stray.text, word);
        });
        if (!there && !sameText(word, asked.key) && !said.contains(word)) {
            strays.push_back({word, nullptr, {}});
        }
    }
    dropAttested(strays, asked.blank, material);
    shuffle(std::span<Stray>(strays), random);
    Pool pool;
    pool.strays = std::move(strays);
    return pool;
}

Pool saidTwoStrays(const Asked &asked, const Fact &fact, const Material &material, SplitMix64 &random)
{
    Pool both;
    for (const Asked &one : found(fact, material)) {
        const bool wanted = std::ranges::any_of(asked.blanks, [&](const text::Span blank) {
            return blank.start == one.blank.start;
        });
        const Pool pool = wanted ? saidStrays(one, fact, material, random) : Pool{};
        if (wanted && pool.strays.size() < 2) {
            return {}; // that blank would fill itself
        }
        for (std::size_t at = 0; at < std::min<std::size_t>(2, pool.strays.size()); ++at) {
            both.strays.push_back(pool.strays[at]);
        }
    }
    return both;
}

Pool quotedStrays(const Asked &asked, const Fact &, const Material &material, SplitMix64 &)
{
    std::vector<Stray> strays = listNeighbours(asked.key, material);
    if (strays.size() < 2) {
        strays = foundElsewhere(quotedTerms(material, wholeOf(material)), asked, material);
        std::erase_if(strays, [&](const Stray &stray) {
            return !isAkin(stray.text, asked.key);
        });
    }
    std::erase_if(strays, [&](const Stray &stray) {
        return counts(stray.text) != counts(asked.key);
    });
    dropAttested(strays, asked.blank, material);
    return ranked(std::move(strays), {asked.key});
}

} // namespace shixi::questions
