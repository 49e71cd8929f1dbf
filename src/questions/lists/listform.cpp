#include "questions/lists/listform.h"

#include <algorithm>
#include <map>

namespace shixi::questions
{

namespace
{

const QString countWords = QStringLiteral("一二两三四五六七八九十每半第");
// Verbs and marks of one character that stand well before what differs.
const QString shortHeads = QStringLiteral("谁查讲看听问进学守保稳强抓管要述融防控定真敢有原同统带");

qsizetype sharedStart(const QString &one, const QString &other)
{
    qsizetype at = 0;
    while (at < one.size() && at < other.size() && one.at(at) == other.at(at)) {
        ++at;
    }
    return at;
}

qsizetype sharedEnd(const QString &one, const QString &other)
{
    qsizetype at = 0;
    while (at < one.size() && at < other.size() && one.at(one.size() - 1 - at) == other.at(other.size() - 1 - at)) {
        ++at;
    }
    return at;
}

// How many items must share an affix.
qsizetype mostOf(qsizetype items)
{
    return items <= 3 ? items : std::max<qsizetype>(3, items - 2);
}

// The longest piece that begins (or ends) so many items.
QString sharedBy(const QStringList &items, bool atEnd)
{
    QString best;
    for (const QString &one : items) {
        for (const QString &other : items) {
            const qsizetype length = atEnd ? sharedEnd(one, other) : sharedStart(one, other);
            const QString piece = atEnd ? one.right(length) : one.left(length);
            const auto has = [&](const QString &item) {
                return atEnd ? item.endsWith(piece) : item.startsWith(piece);
            };
            if (length > best.size() && one != other && std::ranges::count_if(items, has) >= mostOf(items.size())) {
                best = piece;
            }
        }
    }
    return best;
}

bool allOfThem(const QStringList &items, auto test)
{
    return std::ranges::all_of(items, test);
}

// 一次踏勘、一份方案: a number is no beginning, and 最美志愿者 is not 最 and 美志愿者.
QString soundStart(const QString &start, const QStringList &items, qsizetype ending = 0)
{
    const bool counts = allOfThem(start.split(QString(), Qt::SkipEmptyParts), [](const QString &character) {
        return countWords.contains(character);
    });
    if (start.isEmpty() || counts) {
        return {};
    }
    const auto isShort = [&](const QString &item) {
        return !item.startsWith(start) || item.size() - start.size() - ending <= 2; // 过|需求|关
    };
    const bool sound = start.size() > 1 || shortHeads.contains(start) || allOfThem(items, isShort);
    const auto repeats = [&](const QString &item) {
        return item.size() == 4 && item.count(start.back()) == 2;
    };
    return sound && !(start.size() == 1 && std::ranges::any_of(items, repeats)) ? start : QString();
}

// 创新链 and 部门接单 stay whole; 政治功能强 is 政治功能 and 强, which is said of it.
QString soundEnd(const QString &end, const QStringList &items)
{
    static const QString said = QStringLiteral("强优好高大多少快清明严实难足够准稳");
    const auto isWord = [&](const QString &item) {
        return item.endsWith(end) && item.size() - end.size() <= 2;
    };
    return end.size() == 1 && (!said.contains(end) || std::ranges::any_of(items, isWord)) ? QString() : end;
}

} // namespace

Affix affixOf(const QStringList &items)
{
    if (items.size() < 2) {
        return {};
    }
    QString end = soundEnd(sharedBy(items, true), items);
    const QString start = soundStart(sharedBy(items, false), items, end.size() == 1 ? 1 : 0);
    const auto swallowed = [&](const QString &item) {
        return item.size() <= start.size() + end.size();
    };
    if (std::ranges::any_of(items, swallowed)) {
        end.clear();
    }
    const auto isCharacter = [&](const QString &item) { // 敢|闯: one character is no word to ask for
        return item.startsWith(start) && item.endsWith(end) && item.size() == start.size() + end.size() + 1;
    };
    return std::ranges::any_of(items, isCharacter) ? Affix{} : Affix{start, end};
}

std::vector<ItemForm> formsOf(const QStringList &items)
{
    const Affix affix = affixOf(items);
    std::vector<ItemForm> forms;
    for (const QString &item : items) {
        const bool fits = item.startsWith(affix.before) && item.endsWith(affix.after)
            && item.size() > affix.before.size() + affix.after.size();
        const qsizetype inner = item.size() - affix.before.size() - affix.after.size();
        forms.push_back(fits ? ItemForm{affix.before, item.mid(affix.before.size(), inner), affix.after}
                             : ItemForm{{}, {}, {}});
    }
    return forms;
}

namespace
{

// The longest piece inside all items, at neither end of any; the first of equal ones.
QString sharedInside(const QStringList &items)
{
    const QString end = sharedBy(items, true);
    const QString first = items.front().chopped(end.size());
    const auto isInside = [&](const QString &piece) {
        return allOfThem(items, [&](const QString &item) {
            const qsizetype at = item.indexOf(piece, 1);
            return at > 0 && at + piece.size() < item.size() - end.size() && item.count(piece) == 1;
        });
    };
    for (qsizetype length = first.size() - 2; length >= 1; --length) {
        for (qsizetype at = 1; at + length < first.size(); ++at) {
            if (isInside(first.mid(at, length))) {
                return first.mid(at, length);
            }
        }
    }
    return {};
}

bool areAsLong(const QStringList &items)
{
    return allOfThem(items, [&](const QString &item) {
        return item.size() == items.front().size();
    });
}

bool beginWith(const QStringList &items, const QStringList &verbs, qsizetype length)
{
    return allOfThem(items, [&](const QString &item) {
        return item.size() >= length * 2 + 1 && verbs.contains(item.left(length));
    });
}

// Where items without a piece in common part by their rhythm; 0 where they do not.
qsizetype rhythm(const QStringList &items, const QStringList &verbs)
{
    static const QString ofThree = QStringLiteral("日周月季年旬先再后");
    if (beginWith(items, verbs, 2)) {
        return 2;
    }
    const qsizetype length = areAsLong(items) ? items.front().size() : 0;
    const bool counted = countWords.contains(items.front().front());
    const bool timed = allOfThem(items, [](const QString &item) {
        return ofThree.contains(item.front());
    });
    static const QString tellings = QStringLiteral("兴活富强优美大高低密好快稳探排堵调供蓄管护改评查");
    const bool tell = allOfThem(items, [](const QString &item) {
        return tellings.contains(item.back());
    });
    switch (length) {
    case 3:
        return timed || beginWith(items, verbs, 1) ? 1 : tell ? 2 : 0;
    case 4:
    case 5:
    case 7:
        return 2;
    case 6:
        return counted ? 4 : 2;
    case 8:
        return 4;
    default:
        return 0;
    }
}

qsizetype cutOf(const QString &item, const QString &inside, qsizetype byRhythm)
{
    if (inside.isEmpty()) {
        return byRhythm;
    }
    const qsizetype at = item.indexOf(inside, 1);
    return countWords.contains(inside.front()) ? at : at + inside.size();
}

// One half tells the other by a character of it, a longer one by two that stand together.
bool tells(const QString &hint, const QString &part)
{
    const qsizetype length = hint.size() + part.size() > 8 ? 2 : 1;
    for (qsizetype at = 0; at + length <= part.size(); ++at) {
        if (hint.contains(QStringView(part).mid(at, length))) {
            return true;
        }
    }
    return false;
}

bool areDistinct(const std::vector<ItemHalves> &halves)
{
    QStringList parts;
    std::ranges::transform(halves, std::back_inserter(parts), &ItemHalves::part);
    return parts.removeDuplicates() == 0;
}

bool standsForOthers(const ItemHalves &half, const std::vector<ItemHalves> &halves)
{
    return std::ranges::count(halves, half.hint, &ItemHalves::hint) > 1;
}

// What all bodies begin with, where enough of each is left to be parted.
qsizetype commonStart(const QStringList &bodies)
{
    static const QString turned = QStringLiteral("把让将"); // 把政策送到位
    const QString shared = sharedBy(bodies, false);
    const QString start = shared.size() == 1 && turned.contains(shared) ? shared : soundStart(shared, bodies);
    const bool leaves = allOfThem(bodies, [&](const QString &body) {
        return body.startsWith(start) && body.size() - start.size() >= 3;
    });
    return leaves ? start.size() : 0;
}

// What stands behind all parts: 不放过. Where the rest has no place to part in, all of the item has: 平常时候|看得出来.
QString restOf(const QStringList &items)
{
    const QString end = affixOf(items).after;
    QStringList bodies;
    std::ranges::transform(items, std::back_inserter(bodies), [&](const QString &item) {
        return item.endsWith(end) ? item.chopped(end.size()) : item;
    });
    const qsizetype length = items.front().size();
    const bool turned = items.front().startsWith(u'把') || items.front().startsWith(u'让');
    const bool even = areAsLong(items) && (length == 8 || length == 5 || turned);
    const bool hasPlace = allOfThem(bodies,
                                    [](const QString &body) {
                                        return body.size() >= 3;
                                    })
        && !sharedInside(bodies).isEmpty();
    return end.size() > 1 && (hasPlace || !even) ? end : QString();
}

std::vector<ItemHalves> partedBodies(const QStringList &bodies, const QString &rest, const QStringList &verbs)
{
    const qsizetype skipped = commonStart(bodies);
    QStringList inner;
    std::ranges::transform(bodies, std::back_inserter(inner), [&](const QString &body) {
        return body.mid(skipped);
    });
    const QString inside = sharedInside(inner);
    const bool isName = skipped > 0 && areAsLong(inner) && inner.front().size() == 3; // 守住古河道
    const qsizetype byRhythm = isName && !beginWith(inner, verbs, 1) ? 0 : rhythm(inner, verbs);
    std::vector<ItemHalves> halves;
    for (qsizetype at = 0; at < bodies.size(); ++at) {
        const qsizetype cut = cutOf(inner.at(at), inside, byRhythm);
        const QString part = inner.at(at).mid(cut);
        if (cut <= 0 || part.isEmpty()) {
            return {};
        }
        const QString hint = inner.at(at).left(cut).remove(inside);
        halves.push_back({bodies.at(at).left(skipped + cut), part, rest, tells(hint, QString(part).remove(inside))});
    }
    const bool inWord = std::ranges::all_of(halves, [&](const ItemHalves &half) { // 骨|干
        return half.part.front() == halves.front().part.front();
    });
    if (inWord || !areDistinct(halves)) {
        return {};
    }
    for (ItemHalves &half : halves) {
        half.told = half.told || standsForOthers(half, halves);
    }
    return halves;
}

} // namespace

std::vector<ItemHalves> halvesOf(const QStringList &items, const QStringList &verbs)
{
    if (items.size() < 3) {
        return {};
    }
    const QString rest = restOf(items);
    if (rest.isEmpty() && sharedBy(items, true).size() == 1) { // 开农|机的: where they part is not sure
        return {};
    }
    QStringList bodies;
    for (const QString &item : items) {
        if (!item.endsWith(rest) || item.size() - rest.size() < 3) {
            return {};
        }
        bodies.append(item.left(item.size() - rest.size()));
    }
    return partedBodies(bodies, rest, verbs);
}

} // namespace shixi::questions
