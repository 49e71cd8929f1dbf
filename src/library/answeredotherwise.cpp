#include "library/changes.h"
#include "questions/identity/likeness.h"
#include "text/fold.h"

#include <algorithm>

namespace shixi::library
{

namespace
{

using knowledge::Fact;
using questions::Question;
using questions::QuestionSet;

bool saysAsMuch(const QString &before, const QString &after)
{
    return questions::identity::saysTheSame(text::normalForm(before), text::normalForm(after));
}

// Part by part: in a long list one part more or less, or another one, is little of the whole.
bool sayAsMuch(const QStringList &before, const QStringList &after, bool isOrdered)
{
    if (before.size() != after.size()) {
        return false;
    }
    if (isOrdered) {
        return std::ranges::equal(before, after, saysAsMuch);
    }
    QStringList left = before;
    return std::ranges::all_of(after, [&left](const QString &part) {
        const auto same = left.contains(part) ? std::ranges::find(left, part)
                                              : std::ranges::find_if(left, [&part](const QString &each) {
                                                    return saysAsMuch(each, part);
                                                });
        if (same == left.end()) {
            return false;
        }
        left.erase(same);
        return true;
    });
}

// The marked options that read as the other version has them under the same id, in order.
QStringList sharedKeys(const Question &of, const Question &other)
{
    QStringList shared;
    std::ranges::copy_if(of.key, std::back_inserter(shared), [&](const QString &key) {
        const questions::Option *here = of.option(key);
        const questions::Option *there = other.option(key);
        return here != nullptr && there != nullptr && here->text == there->text;
    });
    if (of.type != QuestionType::Ordering) {
        shared.sort();
    }
    return shared;
}

QStringList pairsOf(const Fact &fact)
{
    QStringList pairs;
    for (const auto &[one, other] : fact.pairs) {
        pairs << one + u'\x1e' + other;
    }
    return pairs;
}

} // namespace

bool isAnsweredOtherwise(const Question &before, const Question &after)
{
    return sharedKeys(before, after) != sharedKeys(after, before)
        || !sayAsMuch(before.answer, after.answer, after.type != QuestionType::Multiple);
}

bool isAnsweredOtherwise(const Fact &before, const Fact &after)
{
    const bool areLists = !before.items.isEmpty() && !after.items.isEmpty();
    const bool arePaired = !before.pairs.empty() && !after.pairs.empty();
    const bool isSame = areLists ? sayAsMuch(before.items, after.items, after.fixedOrder.value_or(false))
                                 : saysAsMuch(before.answer, after.answer);
    return !isSame || (arePaired && !sayAsMuch(pairsOf(before), pairsOf(after), false));
}

bool isAnsweredOtherwise(const questions::Card &card, const QuestionSet &before, const QuestionSet &after)
{
    const auto fact = [&](const FactId &id) {
        const Fact *former = before.fact(id);
        const Fact *now = after.fact(id);
        return former != nullptr && now != nullptr && isAnsweredOtherwise(*former, *now);
    };
    const auto question = [&](const QuestionId &id) {
        const Question *former = before.question(id);
        const Question *now = after.question(id);
        return former != nullptr && now != nullptr && isAnsweredOtherwise(*former, *now);
    };
    return std::ranges::any_of(card.facts, fact) || std::ranges::any_of(card.questions, question);
}

} // namespace shixi::library
