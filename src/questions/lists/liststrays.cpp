#include "questions/asking/likeness.h"
#include "questions/gates/gates.h"
#include "questions/lists/listform.h"
#include "questions/lists/lists.h"

#include <algorithm>
#include <set>

namespace shixi::questions
{

using knowledge::Fact;

namespace
{

constexpr std::size_t enoughItemStrays = 6;

// A list being asked, and the words false options are measured by.
struct AskedList {
    const Fact &fact;
    const Material &material;
    Affix affix;
    QStringList cores; // of its items; the item itself where it does not share the affix
    QStringList keys; // what is asked, without the affix
    QString sentence;
    QString shared; // characters of all items
    bool whole = false; // whole items are asked, affix and all
};

// Characters all items have, as 则 in 能早则早、能快则快, make no two of them alike.
QString sharedByAll(const QStringList &items)
{
    QString shared;
    for (const QChar character : items.front()) {
        const bool inAll = std::ranges::all_of(items, [&](const QString &item) {
            return item.contains(character);
        });
        shared += inAll ? QString(character) : QString();
    }
    return shared;
}

QString coreOf(const QString &item, const Affix &affix)
{
    const bool fits = item.startsWith(affix.before) && item.endsWith(affix.after)
        && item.size() > affix.before.size() + affix.after.size();
    return fits ? item.mid(affix.before.size(), item.size() - affix.before.size() - affix.after.size()) : item;
}

AskedList askedList(const Asked &asked, const Fact &fact, const Material &material)
{
    const Affix affix = affixOf(fact.items);
    AskedList made{fact,
                   material,
                   affix,
                   {},
                   {},
                   material.at(material.sentence(material.evidence(fact))),
                   sharedByAll(fact.items)};
    made.whole = !asked.items.isEmpty();
    for (const QString &item : fact.items) {
        made.cores.append(coreOf(item, affix));
    }
    for (const QString &key : made.whole ? asked.items : QStringList{asked.key}) {
        made.keys.append(made.whole ? coreOf(key, affix) : key);
    }
    return made;
}

QString withAffix(const QString &core, const AskedList &list)
{
    return list.whole ? list.affix.before + core + list.affix.after : core;
}

// Two words of one sort may share their last or first character; apart from that a shared one makes them too near.
bool isTooNear(QString one, QString other, const QString &shared)
{
    if (one.size() > 1 && other.size() > 1 && one.back() == other.back()) {
        one.chop(1);
        other.chop(1);
    } else if (one.size() > 1 && other.size() > 1 && one.front() == other.front()) {
        one.remove(0, 1);
        other.remove(0, 1);
    }
    return std::ranges::any_of(one, [&](QChar character) {
        return other.contains(character) && !shared.contains(character);
    });
}

bool isLikeLong(const QString &one, const QString &other)
{
    const auto apart = std::abs(one.size() - other.size());
    return std::max(one.size(), other.size()) <= 3 ? apart == 0 : apart <= 1 || apart * 5 <= other.size();
}

bool isNoItem(const QString &core, const AskedList &list)
{
    const QString shown = list.affix.before + core + list.affix.after;
    const bool known = std::ranges::any_of(list.fact.items, [&](const QString &item) {
        return item.contains(core) || core.contains(item) || sameText(item, shown);
    });
    return !core.isEmpty() && !known && !list.sentence.contains(core);
}

// 宜游则游 says what 宜旅则旅 says: what differs makes one word together.
bool saysTheSame(const QString &one, const QString &other)
{
    static const QStringList words{"旅游", "商贸", "林木", "督查", "检查", "培训", "学习", "宣传", "采购", "运输"};
    bool differs = false;
    for (qsizetype at = 0; one.size() == other.size() && at < one.size(); ++at) {
        const QString both = QString(one.at(at)) + other.at(at);
        const QString turned = QString(other.at(at)) + one.at(at);
        if (one.at(at) != other.at(at) && !words.contains(both) && !words.contains(turned)) {
            return false;
        }
        differs = differs || one.at(at) != other.at(at);
    }
    return differs;
}

bool canStandIn(const QString &core, const AskedList &list)
{
    const auto near = [&](const QString &key) {
        return isTooNear(core, key, list.shared);
    };
    const auto same = [&](const QString &item) {
        return saysTheSame(core, item);
    };
    if (std::ranges::any_of(list.cores, same)) {
        return false;
    }
    const auto likeLong = [&](const QString &key) {
        return isLikeLong(core, key);
    };
    const auto sharesWord = [&](const QString &key) { // 公众参与 beside 社会参与
        return sharedPairs(core, key) > 0;
    };
    if (list.whole && std::ranges::any_of(list.keys, sharesWord)) {
        return false;
    }
    return isNoItem(core, list) && std::ranges::any_of(list.keys, likeLong)
        && (list.whole ? std::ranges::count_if(list.keys, near) <= 1 : std::ranges::none_of(list.keys, near));
}

void addStray(std::vector<Stray> &into, const QString &core, const QString &why, const AskedList &list)
{
    const QString text = withAffix(core, list);
    const auto isSame = [&](const Stray &stray) {
        return stray.text == text;
    };
    if (canStandIn(core, list) && std::ranges::none_of(into, isSame)) {
        into.push_back({text, nullptr, why});
    }
}

bool holdsItemOf(const QStringList &items, const AskedList &list)
{
    return std::ranges::any_of(items, [&](const QString &item) {
        return list.fact.items.contains(item);
    });
}

// Lists of the same affix, of this article and of other sets: real items that could be mixed up.
void addFromLists(std::vector<Stray> &into, const AskedList &list)
{
    const QString word = list.material.templates().word(QStringLiteral("list_item"));
    const auto take = [&](const Fact &other) {
        const Affix affix = affixOf(other.items);
        const bool fits = affix == list.affix && affix != Affix{};
        if (other.kind != list.fact.kind || !fits || holdsItemOf(other.items, list)) {
            return;
        }
        int taken = 0;
        for (const QString &item : other.items) {
            const std::size_t before = into.size();
            if (taken < 2) {
                addStray(
                    into, coreOf(item, affix), QString(word).replace(QStringLiteral("{item}"), other.answer), list);
                taken += into.size() > before ? 1 : 0;
            }
        }
    };
    for (const Fact *other : list.material.facts()) {
        if (other != &list.fact && !list.material.shareSentence(list.fact, *other)) {
            take(*other);
        }
    }
    std::ranges::for_each(list.material.neighbours(), take);
}

// 队伍建设、制度建设、文化建设 beside 岗位责任 set it apart: one of an ending no key has.
void dropPatterns(std::vector<Stray> &strays, const AskedList &list)
{
    constexpr qsizetype length = 2;
    QStringList endings;
    std::erase_if(strays, [&](const Stray &stray) {
        const QString end = coreOf(stray.text, list.affix).right(length);
        const bool ofKey = std::ranges::any_of(list.keys, [&](const QString &core) {
            return core.endsWith(end);
        });
        const bool again = end.size() == length && stray.text.size() > length + 1 && !ofKey && endings.contains(end);
        endings.append(end);
        return again;
    });
}

// How well a row of sibling words fits the list: its words are items, or all of them bear the list's affix.
int fitOf(const Siblings &row, const AskedList &list)
{
    constexpr qsizetype strongest = 3; // a word of one character stands in many rows, one of three in few
    int fit = 0;
    for (qsizetype at = 0; at < list.cores.size(); ++at) {
        const QString &core = list.cores.at(at);
        const QString &item = list.fact.items.at(at);
        if (row.words.contains(core) || row.words.contains(item)) {
            fit += static_cast<int>(std::min(strongest, core.size()));
        }
        fit += row.like.match(item).hasMatch() ? 1 : 0;
    }
    const bool hasAffix = list.affix != Affix{} && std::ranges::all_of(row.words, [&](const QString &word) {
                              return word.startsWith(list.affix.before) && word.endsWith(list.affix.after);
                          });
    const bool tells = list.affix.before.size() + list.affix.after.size() > 1 || fit > 0; // 有 alone is of any world
    return fit + (hasAffix && tells ? static_cast<int>(strongest) : 0);
}

struct Fit {
    int fit = 0;
    const Siblings *row = nullptr;
};

std::vector<Fit> fittingRows(const AskedList &list)
{
    constexpr int enough = 3;
    std::vector<Fit> rows;
    for (const Siblings &row : list.material.templates().siblings().rows) {
        const int fit = fitOf(row, list);
        if (fit >= enough) {
            rows.push_back({fit, &row});
        }
    }
    std::ranges::stable_sort(rows, std::ranges::greater{}, &Fit::fit);
    const int best = rows.empty() ? 0 : rows.front().fit;
    std::erase_if(rows, [&](const Fit &row) { // a row that fits far less is of another world
        return row.fit * 3 < best * 2;
    });
    return rows;
}

QString whyNotItem(const Siblings &row, const AskedList &list)
{
    const Templates &templates = list.material.templates();
    return row.name.isEmpty()
        ? templates.word(QStringLiteral("list_lacks"))
        : templates.word(QStringLiteral("formula_item")).replace(QStringLiteral("{name}"), row.name);
}

// 一枚印章 is a whole item, so it cannot stand behind the 一名 of 一名政法干警; 标准 is what stands behind 统一.
bool standsBehindAffix(const QString &word, const Siblings &row, const AskedList &list)
{
    const auto isWord = [&](const QString &core) {
        return row.words.contains(core);
    };
    return list.affix == Affix{} || coreOf(word, list.affix) != word || std::ranges::any_of(list.cores, isWord);
}

// Words of a row: whole items with the affix, or words that stand in its place.
void addFromRows(std::vector<Stray> &into, const AskedList &list, SplitMix64 &random)
{
    for (const Fit &fit : fittingRows(list)) {
        std::vector<QString> words(fit.row->words.begin(), fit.row->words.end());
        shuffle(std::span<QString>(words), random);
        for (const QString &word : words) {
            if (into.size() < enoughItemStrays && standsBehindAffix(word, *fit.row, list)) {
                addStray(into, coreOf(word, list.affix), whyNotItem(*fit.row, list), list);
            }
        }
    }
}

} // namespace

namespace
{

// Beside 过需求关 and 部门接单 公示关 and 网格派人 would be seen at once: what all items begin or end with strays do
// too.
void dropUnlikeEnds(std::vector<Stray> &strays, const AskedList &list)
{
    const QString &first = list.fact.items.front();
    const auto &items = list.fact.items;
    const bool starts = list.affix.before.isEmpty() && std::ranges::all_of(items, [&](const QString &item) {
                            return item.startsWith(first.front());
                        });
    const bool ends = list.affix.after.isEmpty() && std::ranges::all_of(items, [&](const QString &item) {
                          return item.endsWith(first.back());
                      });
    std::erase_if(strays, [&](const Stray &stray) {
        return (starts && !stray.text.startsWith(first.front())) || (ends && !stray.text.endsWith(first.back()));
    });
}

} // namespace

Pool itemStrays(const Asked &asked, const Fact &fact, const Material &material, SplitMix64 &random)
{
    constexpr std::size_t fewest = 2;
    const AskedList list = askedList(asked, fact, material);
    Pool pool;
    addFromLists(pool.strays, list);
    addFromRows(pool.strays, list, random);
    dropPatterns(pool.strays, list);
    dropUnlikeEnds(pool.strays, list);
    if (!list.whole) {
        dropAttested(pool.strays, asked.blank, material);
    }
    if (pool.strays.size() < fewest) {
        pool.fault = Reason::FewStrays;
    }
    return pool;
}

Pool partStrays(const Asked &asked, const Fact &fact, const Material &material, SplitMix64 &random)
{
    const QString why = material.templates().word(QStringLiteral("own_item"));
    Pool pool;
    if (!asked.items.isEmpty()) { // a bank of nothing but the keys asks nothing
        AskedList list{fact, material, {}, asked.items, asked.items, {}, {}};
        list.sentence = material.at(material.sentence(material.evidence(fact)));
        list.whole = true;
        addFromRows(pool.strays, list, random);
        constexpr std::size_t fewest = 2;
        constexpr std::size_t most = 3;
        pool.strays.resize(std::min(pool.strays.size(), most));
        if (pool.strays.size() < fewest) {
            pool.fault = Reason::FewStrays;
        }
        return pool;
    }
    for (const ItemHalves &half : halvesOf(fact.items, material.templates().siblings().verbs)) {
        if (half.part != asked.key) {
            const QString item = half.hint + half.part + half.rest;
            pool.strays.push_back({half.part, nullptr, QString(why).replace(QStringLiteral("{item}"), item)});
        }
    }
    shuffle(std::span<Stray>(pool.strays), random);
    return pool;
}

} // namespace shixi::questions
