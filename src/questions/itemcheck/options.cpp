#include "questions/itemcheck/item.h"
#include "text/fold.h"

#include <algorithm>

namespace shixi::questions::itemcheck
{

namespace
{

std::vector<qsizetype> lengthsOf(const Question &question)
{
    std::vector<qsizetype> lengths;
    for (const Option &option : question.options) {
        lengths.push_back(text::normalForm(option.text).size());
    }
    return lengths;
}

bool isMuchLonger(qsizetype length, qsizetype other, int percent, int slack)
{
    return length * 100 >= other * percent && length - other >= slack;
}

// One finding of the two: that the key is the long one says more.
void checkLengths(const Item &item, Report &report)
{
    const ItemRules &rules = report.rules();
    const std::vector<qsizetype> lengths = lengthsOf(*item.question);
    const auto key = static_cast<std::size_t>(item.keyIndex());
    qsizetype longestOther = 0;
    for (std::size_t at = 0; at < lengths.size(); ++at) {
        longestOther = at == key ? longestOther : std::max(longestOther, lengths[at]);
    }
    if (isMuchLonger(lengths[key], longestOther, rules.limit("longest_percent"), rules.limit("longest_slack"))) {
        report.say("items.longest-key",
                   item,
                   {QString::number(lengths[key]), QString::number(longestOther)},
                   item.question->options[key].id);
        return;
    }
    const auto [least, most] = std::minmax_element(lengths.begin(), lengths.end());
    if (isMuchLonger(*most, *least, rules.limit("lengths_percent"), rules.limit("lengths_slack"))) {
        report.say("items.option-lengths", item, {QString::number(*most), QString::number(*least)});
    }
}

void checkCount(const Item &item, Report &report)
{
    const auto strays =
        static_cast<qsizetype>(item.options.size()) - std::count(item.right.begin(), item.right.end(), true);
    // Three pieces or more to be put in their places are enough among themselves.
    const bool counted = item.choice || (item.is(QuestionType::Cloze) && item.question->key.size() < 3);
    const bool one = item.is(QuestionType::Single) || (item.is(QuestionType::Cloze) && item.question->key.size() == 1);
    const qsizetype wanted = one ? 2 : 1;
    if (counted && strays < wanted) {
        report.say("items.too-few-options", item, {QString::number(strays)});
    }
}

void checkAllOfAbove(const Item &item, Report &report)
{
    for (const Option &option : item.question->options) {
        if (!report.rules().matches("all_of_above", option.text)) {
            continue;
        }
        report.say("items.all-of-above", item, {option.text}, option.id);
        if (!item.question->fixedOptions) {
            report.say("items.order-not-fixed",
                       item,
                       {option.text},
                       option.id,
                       ItemFix{item.question->id,
                               QStringLiteral("fixed_options"),
                               {},
                               QStringLiteral("false"),
                               QStringLiteral("true")});
        }
    }
}

// Those the notation alone parts: packs finds the ones that are alike letter by letter.
void checkEqual(const Item &item, Report &report)
{
    const std::vector<Option> &options = item.question->options;
    for (std::size_t at = 0; at < options.size(); ++at) {
        for (std::size_t other = 0; other < at; ++other) {
            const bool matters = item.choice || item.right[at] != item.right[other];
            if (matters && item.options[at] == item.options[other] && options[at].text != options[other].text) {
                report.say("items.options-equal", item, {options[other].text, options[at].text}, options[at].id);
            }
        }
    }
}

} // namespace

void checkOptions(const Item &item, Report &report)
{
    checkCount(item, report);
    if (item.choice || item.is(QuestionType::Cloze)) {
        checkEqual(item, report);
    }
    if (item.is(QuestionType::Single) && item.keyIndex() >= 0 && item.options.size() > 1) {
        checkLengths(item, report);
    }
    if (item.choice && item.inLanguage) {
        checkAllOfAbove(item, report);
    }
}

} // namespace shixi::questions::itemcheck
