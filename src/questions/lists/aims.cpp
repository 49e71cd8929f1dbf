#include "questions/gates/gates.h"
#include "questions/lists/lists.h"
#include "questions/lists/listwords.h"

#include <QRegularExpression>

#include <algorithm>

namespace shixi::questions
{

using knowledge::Fact;

namespace
{

using MeansAndAim = std::pair<QString, QString>;

// A numbered item and the clause behind it: 一是坚持创新引领，壮大特色产业.
std::vector<MeansAndAim> clausesBehind(const Fact &fact)
{
    static const QRegularExpression clause(QStringLiteral("^[，,]([^，,。；;：:、\\n“”]{4,16})[，,。；;]"));
    std::vector<MeansAndAim> found;
    qsizetype from = 0;
    for (const QString &item : fact.items) {
        const qsizetype at = fact.evidence.quote.indexOf(item, from);
        if (at < 0) {
            return {};
        }
        from = at + item.size();
        const auto match = clause.match(fact.evidence.quote.mid(from, 24));
        if (match.hasMatch() && !fact.items.contains(match.captured(1))) {
            found.emplace_back(item, match.captured(1));
        }
    }
    return found.size() >= 3 ? found : std::vector<MeansAndAim>{};
}

std::vector<MeansAndAim> aimPairs(const Fact &fact)
{
    static const QRegularExpression counter(QStringLiteral("^(?:一|另一)[支个项条类种批组]是(?=.{2,}$)"));
    auto pairs = fact.pairs.empty() ? clausesBehind(fact) : fact.pairs;
    for (auto &[means, aim] : pairs) {
        means.remove(counter);
    }
    return pairs;
}

// The item and what it is for, in the words of the text: 以“一期一考”为载体，提升监督能力.
QString itemWithAim(const Fact &fact, const QString &means, const QString &aim)
{
    static const QRegularExpression number(
        QStringLiteral("^\\s*(?:[一二三四五六七八九十]是|第[一二三四五六七八九十][，、])"));
    const QString &quote = fact.evidence.quote;
    const qsizetype at = quote.indexOf(means);
    const qsizetype goal = at < 0 ? -1 : quote.indexOf(aim, at + means.size());
    if (goal < 0) {
        return {};
    }
    static const QRegularExpression stop(QStringLiteral("[；;。：:\\n]"));
    const qsizetype start = quote.lastIndexOf(stop, at) + 1;
    const QString told = quote.mid(start, goal + aim.size() - start).remove(number);
    constexpr int longest = 60;
    const bool whole = !told.contains(stop) && characters(told) <= longest && isBalanced(told);
    return whole ? told : QString();
}

// Of two aims or means alike neither can be asked for.
bool isOnlyOne(const QString &text, const std::vector<MeansAndAim> &pairs, bool aims)
{
    return std::ranges::count_if(pairs,
                                 [&](const MeansAndAim &pair) {
                                     return (aims ? pair.second : pair.first) == text;
                                 })
        == 1;
}

std::vector<Asked> eachPairOf(const Template &row, const Fact &fact, const Material &material, bool aims)
{
    std::vector<Asked> made;
    const auto pairs = aimPairs(fact);
    if (pairs.size() < 3) {
        return made;
    }
    const QString head = listHead(fact, material);
    const QString lead = innerQuotes(listLead(fact, material));
    const bool named = row.stem.contains(QStringLiteral("{who}"));
    const bool led = row.stem.contains(QStringLiteral("{topic}"));
    for (const auto &[means, aim] : pairs) {
        const QString &key = aims ? aim : means;
        const QString told = itemWithAim(fact, means, aim);
        if (!isOnlyOne(aim, pairs, true) || !isOnlyOne(means, pairs, false) || (named && head.isEmpty())
            || (led && lead.isEmpty()) || told.count(key) != 1) {
            continue;
        }
        Asked asked{key, {}, {}};
        asked.words = {{QStringLiteral("cloze"), QString(told).replace(key, QStringLiteral("____"))},
                       {QStringLiteral("list"), innerQuotes(told)}};
        if (named) {
            asked.words[QStringLiteral("who")] = head;
        }
        if (led) {
            asked.words[QStringLiteral("topic")] = lead;
        }
        made.push_back(std::move(asked));
    }
    return made;
}

} // namespace

std::vector<Asked> eachAim(const Template &row, const Fact &fact, const Material &material)
{
    return eachPairOf(row, fact, material, true);
}

std::vector<Asked> eachMeans(const Template &row, const Fact &fact, const Material &material)
{
    return eachPairOf(row, fact, material, false);
}

Pool ownStrays(const Asked &asked, const Fact &fact, const Material &material, SplitMix64 &random)
{
    const QString why = material.templates().word(QStringLiteral("own_item"));
    const auto pairs = aimPairs(fact);
    const bool isAim = std::ranges::any_of(pairs, [&](const MeansAndAim &pair) {
        return pair.second == asked.key;
    });
    Pool pool;
    for (const auto &[means, aim] : pairs) {
        const QString &text = isAim ? aim : means;
        const QString &other = isAim ? means : aim;
        pool.strays.push_back({text, nullptr, QString(why).replace(QStringLiteral("{item}"), other)});
    }
    if (pairs.empty()) {
        for (const QString &item : fact.items) {
            pool.strays.push_back({item, nullptr, QString(why).replace(QStringLiteral("{item}"), item)});
        }
    }
    std::erase_if(pool.strays, [&](const Stray &stray) {
        return stray.text == asked.key;
    });
    shuffle(std::span<Stray>(pool.strays), random);
    return pool;
}

} // namespace shixi::questions
