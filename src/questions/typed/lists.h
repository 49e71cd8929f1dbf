#pragma once

#include "core/kinds.h"
#include "questions/typed/form.h"

#include <QStringList>

#include <optional>

namespace shixi::questions::answers
{

// The items of a list, and whether they have to come in order.
struct Listing {
    QStringList items; // plain
    bool ordered = false;
    bool partial = false; // one item missing is Partial, not Wrong
};

// What was typed against a list: items parted by any mark, by spaces, by 和, or by nothing.
[[nodiscard]] Verdict compareLists(const Listing &right, const QString &typed);

// Of a typed text that is made of items of the list alone: the items it lacks, in their order; else nothing.
[[nodiscard]] QStringList itemsLeftOut(const QStringList &items, const QString &typed);

// The items of one text, cut at 、; empty where there are none. 等 at the end is no part of the last.
[[nodiscard]] QStringList itemsOf(const QString &text);

// 上海和广州 at the end may be two items; empty where it cannot.
[[nodiscard]] QStringList withLastParted(QStringList items);

} // namespace shixi::questions::answers
