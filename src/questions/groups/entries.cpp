#include "questions/groups/entries.h"

#include "questions/cases/unitclass.h"
#include "questions/dates/datevalue.h"
#include "questions/duties/duties.h"
#include "questions/forms/asking.h"
#include "questions/gates/gates.h"
#include "text/fold.h"
#include "text/punctuation.h"

#include <algorithm>

namespace shixi::questions
{

namespace
{

using knowledge::Fact;

constexpr int longestSide = 40; // characters, on a phone
constexpr int mostShared = 1; // pairs of characters both sides may have

QString filled(const QString &pattern, const Fact &fact, const Asked &asked)
{
    WordMap words = asked.words;
    words[QStringLiteral("key")] = asked.key;
    const auto made = fill(pattern, fact, words);
    return made ? text::chinesePunctuation(made->text) : QString();
}

bool isReadable(const QString &side)
{
    return !side.isEmpty() && characters(side) <= longestSide && !side.contains(QStringLiteral("____"))
        && isBalanced(side);
}

bool apart(const QString &one, const QString &other)
{
    const QString left = text::normalForm(one);
    const QString right = text::normalForm(other);
    return !left.contains(right) && !right.contains(left);
}

std::optional<Entry> entryOf(const Template &row, const Fact &fact, const Material &material)
{
    Template asking = row;
    asking.stem = row.left; // what the entry will show decides what can be asked
    const auto all = askingOf(row.ask).asked(asking, fact, material);
    if (all.empty()) {
        return std::nullopt;
    }
    const bool ordered = row.type == QuestionType::Ordering;
    const QString right = ordered ? all.front().key : filled(row.right, fact, all.front());
    Entry entry{&fact, filled(row.left, fact, all.front()), right, 0, 0};
    const auto date = DateValue::parse(all.front().key);
    if (date) {
        entry.firstDay = date->firstDay();
        entry.lastDay = date->lastDay();
    }
    const bool tellsDate = date && material.templates().dateInStem().match(text::fold(entry.left)).hasMatch();
    const bool fits = ordered ? date.has_value() : isReadable(entry.right) && apart(entry.left, entry.right);
    const bool given = !ordered && sharedPairs(entry.left, entry.right) > mostShared;
    return isReadable(entry.left) && fits && !tellsDate && !given ? std::optional(entry) : std::nullopt;
}

// 2019年5月 lasts to its last day: 2019年5月9日 is neither before nor after it.
int endOf(const Entry &entry)
{
    const int last = entry.lastDay;
    return last % 10'000 == 0 ? last + 9'999 : last % 100 == 0 ? last + 99 : last;
}

bool datesOverlap(const Entry &one, const Entry &other)
{
    return one.firstDay != 0 && other.firstDay != 0 && one.firstDay <= endOf(other) && other.firstDay <= endOf(one);
}

// Units stand beside units of their class: no branch beside a person.
bool areOfOneClass(const Fact &one, const Fact &other, const Material &material)
{
    if (one.kind == Kind::Duty && other.kind == Kind::Duty) {
        return mayStandBeside(one.unit, other.unit);
    }
    return one.kind != Kind::Case || other.kind != Kind::Case
        || unitClassOf(one.unit, material) == unitClassOf(other.unit, material);
}

} // namespace

std::vector<Entry> entriesOf(const Template &row, const std::vector<const Fact *> &facts, const Material &material)
{
    std::vector<Entry> entries;
    for (const Fact *fact : facts) {
        if (fact->kind == row.kind) {
            if (auto entry = entryOf(row, *fact, material)) {
                entries.push_back(std::move(*entry));
            }
        }
    }
    return entries;
}

bool standTogether(const Entry &one, const Entry &other, const Material &material)
{
    const bool rights = one.right.isEmpty() || other.right.isEmpty() || apart(one.right, other.right);
    return rights && areOfOneClass(*one.fact, *other.fact, material) && apart(one.left, other.left)
        && !datesOverlap(one, other) && !material.shareSentence(*one.fact, *other.fact);
}

} // namespace shixi::questions
