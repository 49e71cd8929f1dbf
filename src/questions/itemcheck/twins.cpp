#include "questions/itemcheck/item.h"

#include <QStringList>

#include <algorithm>
#include <map>

namespace shixi::questions::itemcheck
{

namespace
{

constexpr std::size_t keysCompared = 6; // of one stem: more say the same thing again

// The answers of one stem, each with the first item that gives it.
using Answers = std::vector<std::pair<QString, const Item *>>;

bool isBound(const Item &item, const ItemRules &rules)
{
    return item.is(QuestionType::Ordering) || item.is(QuestionType::Matching)
        || (item.choice && containsAny(item.question->stem, rules.words("option_bound")));
}

// One answer may say more than the other: 2019年5月 and 2019年, an item and its list.
bool agree(const Item &one, const Item &other)
{
    const QString left = plainWords(one.question->answer.join(u'、'));
    const QString right = plainWords(other.question->answer.join(u'、'));
    if (one.answer == other.answer || left.contains(right) || right.contains(left)) {
        return true;
    }
    const QStringList parts = one.answer.split(u'|');
    return one.question->type != other.question->type
        && std::all_of(parts.begin(), parts.end(), [&other](const QString &part) {
               return other.answer.contains(part);
           });
}

QString optionsForm(const Item &item)
{
    QStringList options(item.options.begin(), item.options.end());
    options.sort();
    return options.join(u'|');
}

QString idOf(const Item &item)
{
    return QString::fromStdString(item.question->id.value);
}

// Under one stem that asks the options, what is right in one item may be wrong in none.
void checkAcross(const std::vector<const Item *> &group, Report &report)
{
    QHash<QString, const Item *> keys;
    for (const Item *item : group) {
        for (std::size_t at = 0; item->choice && at < item->options.size(); ++at) {
            if (item->right[at]) {
                keys.insert(item->options[at], item);
            }
        }
    }
    for (const Item *item : group) {
        for (std::size_t at = 0; item->choice && at < item->options.size(); ++at) {
            const Item *other = item->right[at] ? nullptr : keys.value(item->options[at]);
            if (other != nullptr && other != item) {
                const Option &option = item->question->options[at];
                report.say("items.two-right", *item, {option.text, idOf(*other)}, option.id);
            }
        }
    }
}

void checkKeys(const Item &item, Answers &answers, Report &report)
{
    for (const auto &[answer, other] : answers) {
        if (!agree(item, *other)) {
            report.say("items.stem-two-keys",
                       item,
                       {idOf(*other), other->question->answer.join(u'、'), item.question->answer.join(u'、')});
            return;
        }
    }
    if (answers.size() < keysCompared) {
        answers.emplace_back(item.answer, &item);
    }
}

void checkGroup(const std::vector<const Item *> &group, Report &report)
{
    QHash<QString, const Item *> seen;
    Answers answers;
    const bool bound = std::any_of(group.begin(), group.end(), [&report](const Item *item) {
        return isBound(*item, report.rules());
    });
    for (const Item *item : group) {
        const QString form = QString::number(static_cast<int>(item->question->type)) + u'|' + item->answer
            + (bound ? u'|' + optionsForm(*item) : QString());
        if (const Item *first = seen.value(form)) {
            report.say("items.same-question", *item, {idOf(*first)});
        } else {
            seen.insert(form, item);
            if (!bound) {
                checkKeys(*item, answers, report);
            }
        }
    }
    if (bound) {
        checkAcross(group, report);
    }
}

} // namespace

void checkTwins(const std::vector<Item> &items, Report &report)
{
    QHash<QString, std::vector<const Item *>> groups;
    std::vector<QString> order;
    for (const Item &item : items) {
        const QString stem = (item.is(QuestionType::TrueFalse) ? u'?' : u'!') + item.stem;
        std::vector<const Item *> &group = groups[stem];
        group.push_back(&item);
        if (group.size() == 2) {
            order.push_back(stem);
        }
    }
    for (const QString &stem : order) {
        checkGroup(groups[stem], report);
    }
}

} // namespace shixi::questions::itemcheck
