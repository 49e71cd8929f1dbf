#include "questions/asking/likeness.h"
#include "questions/cases/cases.h"
#include "questions/cases/deeds.h"
#include "questions/cases/doers.h"
#include "questions/cases/unread.h"
#include "questions/gates/gates.h"

#include <QRegularExpression>

#include <algorithm>
#include <cstdlib>

namespace shixi::questions
{

using knowledge::Fact;

namespace
{

constexpr int longestShown = 45;
constexpr int longestSaid = 80; // to the end of its sentence
constexpr std::size_t enoughStrays = 3;

bool countsThings(const QString &name)
{
    static const QString numerals = QStringLiteral("一二两三四五六七八九十双百千万0123456789");
    return !name.isEmpty() && numerals.contains(name.front());
}

// The clause with the blank, carried on while it stays short, behind the unit.
QString shownAround(text::Span blank, const Fact &fact, int longest, const Material &material)
{
    const QString &quote = fact.evidence.quote;
    const auto pieces = piecesOf(quote);
    const auto own = std::ranges::find_if(pieces, [&](text::Span piece) {
        return piece.start <= blank.start && blank.start + blank.length <= piece.start + piece.length;
    });
    if (own == pieces.end()) {
        return {};
    }
    const qsizetype unit = quote.indexOf(fact.unit);
    const qsizetype behind = unit + fact.unit.size();
    qsizetype start = own->start;
    if (unit >= own->start && behind <= blank.start) {
        start = behind;
    } else {
        start += material.templates()
                     .caseWords()
                     .opening.match(material.at({fact.evidence.start + start, own->length}))
                     .capturedLength();
    }
    qsizetype end = own->start + own->length;
    for (auto next = own + 1; next != pieces.end() && next->start + next->length - start <= longest; ++next) {
        const bool ended = QStringLiteral("。…").contains(quote.at(next->start - 1));
        if (ended || next->start <= unit) {
            break;
        }
        end = next->start + next->length;
    }
    return quote.mid(start, blank.start - start) + QStringLiteral("____")
        + quote.mid(blank.start + blank.length, end - blank.start - blank.length);
}

bool isUsableName(const Found &found, const Fact &fact)
{
    return !fact.unit.contains(found.text) && fact.evidence.quote.count(found.text) == 1;
}

// A name in marks that no noun follows: the name says itself what it is.
bool isNameAlone(text::Span blank, const Material &material)
{
    const QString &text = material.article().text;
    const qsizetype behind = blank.start + blank.length + 1;
    const bool followed = behind < text.size() && text.at(behind).script() == QChar::Script_Han;
    return blank.start > 0 && text.at(blank.start - 1) == u'“' && !followed;
}

bool isMadeAlike(const QString &one, const QString &other)
{
    return one.right(1) == other.right(1) || one.left(2) == other.left(2);
}

// 一岗三述 and 一事一议 are made alike; 三诊 is not.
bool isPatterned(const QString &name)
{
    static const QString numerals = QStringLiteral("一二两三四五六七八九十双百千万");
    return name.size() == 4 && numerals.contains(name.at(0)) && numerals.contains(name.at(2));
}

// A name in marks before a noun, 常态化“____”学习体系, takes what is made as it is; a name alone what is as long.
bool couldStandThere(const QString &name, const Asked &asked, const Material &material)
{
    constexpr int nearLength = 2;
    const bool quoted = asked.blank.start > 0 && material.article().text.at(asked.blank.start - 1) == u'“';
    const int apart = std::abs(characters(name) - characters(asked.key));
    const bool ends = name.right(1) == asked.key.right(1)
        || (countsThings(name) && countsThings(asked.key) && apart == 0 && isPatterned(name) && isPatterned(asked.key));
    return !quoted || (ends && (isNameAlone(asked.blank, material) ? apart <= nearLength : apart == 0));
}

// Names others are known to use, where the text has too few; only those that end alike can stand there.
std::vector<Stray> knownNames(const Asked &asked, const Fact &fact, const Material &material)
{
    const QString why = material.templates().word(QStringLiteral("not_told"));
    std::vector<Stray> known;
    for (const QString &name : material.templates().lexicon(fact.kind, QStringLiteral("names"))) {
        const bool alike = name.right(1) == asked.key.right(1)
            || (name.front() == asked.key.front() && countsThings(name) && characters(name) == characters(asked.key));
        if (alike && isNameAlone(asked.blank, material) && !material.article().text.contains(name)) {
            known.push_back({name, nullptr, why});
        }
    }
    return rankedByLikeness(std::move(known), {asked.key});
}

// 专项攻坚小组 without marks is no name worth saying.
bool isCommonTeam(const QString &name, text::Span blank, const Fact &fact)
{
    static const QRegularExpression team(QStringLiteral("(?:专班|小组|工作组|攻关队|突击队|服务队|先锋队)$"));
    const bool quoted = blank.start > 0 && fact.evidence.quote.at(blank.start - 1) == u'“';
    return !quoted && team.match(name).hasMatch();
}

// A name is said only where it could be chosen first: a blank that takes many words is nothing to say.
bool hasFairChoices(const Asked &asked, const Fact &fact, const Material &material)
{
    SplitMix64 unused(0);
    const Pool pool = namedStrays(asked, fact, material, unused);
    return !pool.fault && pool.strays.size() >= 2;
}

} // namespace

std::vector<Asked> namedAsked(const Template &row, const Fact &fact, const Material &material)
{
    if (!isAskable(fact, material)) {
        return {};
    }
    const Unread unread(material);
    const auto &patterns = material.templates().caseWords().names;
    const bool said = row.type == QuestionType::Reveal;
    for (std::size_t sort = 0; sort < patterns.size(); ++sort) {
        for (const Found &found : wordsBy(patterns[sort], material, material.evidence(fact))) {
            const text::Span blank{found.span.start - fact.evidence.start, found.span.length};
            const QString shown = shownAround(blank, fact, said ? longestSaid : longestShown, material);
            if (!shown.isEmpty() && isBalanced(shown) && isUsableName(found, fact)
                && !unread.links(fact.unit, found.text)) {
                auto made = oneAsked(found.text, found.span);
                made.front().norm = sort;
                made.front().words[QStringLiteral("event")] = shown;
                return said && (isCommonTeam(found.text, blank, fact) || !hasFairChoices(made.front(), fact, material))
                    ? std::vector<Asked>{}
                    : made;
            }
        }
    }
    return {};
}

Pool namedStrays(const Asked &asked, const Fact &fact, const Material &material, SplitMix64 &)
{
    const auto &pattern = material.templates().caseWords().names.at(asked.norm);
    auto strays = foundElsewhere(wordsBy(pattern, material, {0, material.article().text.size()}), asked, material);
    std::erase_if(strays, [&](const Stray &stray) {
        return countsThings(stray.text) != countsThings(asked.key) || !couldStandThere(stray.text, asked, material);
    });
    dropAttested(strays, asked.blank, material);
    Pool pool = ranked(std::move(strays), {asked.key});
    if (pool.strays.size() < enoughStrays) {
        std::ranges::move(knownNames(asked, fact, material), std::back_inserter(pool.strays));
        std::stable_partition(pool.strays.begin(), pool.strays.end(), [&](const Stray &stray) {
            return isMadeAlike(stray.text, asked.key);
        });
    }
    const bool quoted = material.article().text.mid(asked.blank.start - 1, 1) == QStringLiteral("“");
    if (quoted && pool.strays.size() < enoughStrays) { // among few the name shows itself by its frame
        pool.fault = Reason::FewStrays;
        return pool;
    }
    QStringList first;
    for (const Stray &stray : pool.strays) {
        first.append(stray.text);
    }
    const QString stem = asked.words.at(QStringLiteral("event"));
    if (Unread(material).guesses(stem, asked.key, {first.mid(0, 3), first.mid(0, 2)})) {
        pool.fault = Reason::GivesAway;
    }
    return pool;
}

} // namespace shixi::questions
