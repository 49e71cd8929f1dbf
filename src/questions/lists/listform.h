#pragma once

#include "knowledge/fact.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace shixi::questions
{

// One item in its parts: what all items begin with, its own words, what all end with.
struct ItemForm {
    QString before;
    QString core; // never empty
    QString after;

    [[nodiscard]] bool isWhole() const { return before.isEmpty() && after.isEmpty(); }
};

// What the items of a list have in common. In 统一规划、统一标准 only 规划 and 标准 can be asked; in
// 双人验收、双人保管、 双把锁 the last item cannot.
[[nodiscard]] std::vector<ItemForm> formsOf(const QStringList &items);

// The affixes of most items; empty where they share none.
struct Affix {
    QString before;
    QString after;

    bool operator==(const Affix &) const = default;
};
[[nodiscard]] Affix affixOf(const QStringList &items);

// An item parted in two, where all items part in the same place: 平常时候|看得出来, 责任层层|传递.
struct ItemHalves {
    QString hint; // what is shown
    QString part; // what is asked
    QString rest; // shown behind it, the same in all
    bool told = false; // the hint gives the part away, or stands for another item too
};
// Empty where the items have no such place.
[[nodiscard]] std::vector<ItemHalves> halvesOf(const QStringList &items, const QStringList &verbs);

} // namespace shixi::questions
