#include "questions/itemcheck/item.h"
#include "text/fold.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace shixi::questions::itemcheck
{

namespace
{

// P(at least `hits` of `tries`), each with the same chance.
double tail(int tries, int hits, double chance)
{
    double sum = 0;
    for (int at = hits; at <= tries; ++at) {
        const double ways = std::lgamma(tries + 1.0) - std::lgamma(at + 1.0) - std::lgamma(tries - at + 1.0);
        sum += std::exp(ways + at * std::log(chance) + (tries - at) * std::log1p(-chance));
    }
    return sum;
}

bool isBeyondChance(int tries, int hits, double chance, int tests, const ItemRules &rules)
{
    return tries >= rules.limit("least_items") && hits > tries * chance
        && tests * tail(tries, hits, chance) * 1e6 < rules.limit("chance_ppm");
}

QString wholeNumber(double value)
{
    return QString::number(static_cast<int>(std::lround(value)));
}

struct Places {
    std::map<std::size_t, int> hits; // place → how often the key stands there
    int items = 0;
    int fixed = 0;
};

void checkPlacesOf(std::size_t options, const Places &places, Report &report)
{
    const double chance = 1.0 / static_cast<double>(options);
    for (const auto &[place, hits] : places.hits) {
        if (isBeyondChance(places.items, hits, chance, static_cast<int>(options), report.rules())) {
            report.say("items.key-places",
                       {QString::number(places.items),
                        QString::number(options),
                        QString(QChar(static_cast<char16_t>(u'A' + place))),
                        QString::number(hits),
                        wholeNumber(places.items * chance),
                        QString::number(places.fixed)});
        }
    }
}

// 1 the key is longer than all others, 0 another is, -1 no option is alone the longest.
int keyIsLongest(const Item &item)
{
    qsizetype longest = -1;
    std::size_t where = 0;
    bool alone = false;
    for (std::size_t at = 0; at < item.options.size(); ++at) {
        const qsizetype length = text::normalForm(item.question->options[at].text).size();
        alone = length > longest || (alone && length != longest);
        where = length > longest ? at : where;
        longest = std::max(longest, length);
    }
    if (!alone) {
        return -1;
    }
    return item.right[where] ? 1 : 0;
}

struct Longest {
    int items = 0;
    int hits = 0;
};

} // namespace

void checkPlaces(const std::vector<Item> &items, Report &report)
{
    std::map<std::size_t, Places> places;
    std::map<std::size_t, Longest> longest;
    for (const Item &item : items) {
        if (!item.is(QuestionType::Single) || item.keyIndex() < 0 || item.options.size() < 2) {
            continue;
        }
        Places &here = places[item.options.size()];
        ++here.items;
        ++here.hits[static_cast<std::size_t>(item.keyIndex())];
        here.fixed += item.question->fixedOptions ? 1 : 0;
        const int hit = keyIsLongest(item);
        if (hit >= 0) {
            Longest &counted = longest[item.options.size()];
            ++counted.items;
            counted.hits += hit;
        }
    }
    for (const auto &[options, here] : places) {
        checkPlacesOf(options, here, report);
    }
    for (const auto &[options, counted] : longest) {
        const double chance = 1.0 / static_cast<double>(options);
        if (isBeyondChance(counted.items, counted.hits, chance, 1, report.rules())) {
            report.say("items.longest-is-right",
                       {QString::number(counted.items),
                        QString::number(options),
                        QString::number(counted.hits),
                        wholeNumber(counted.items * chance)});
        }
    }
}

void checkTruths(const std::vector<Item> &items, Report &report)
{
    int statements = 0;
    int right = 0;
    for (const Item &item : items) {
        if (item.is(QuestionType::TrueFalse)) {
            ++statements;
            right += item.question->answer.value(0) == QStringLiteral("对") ? 1 : 0;
        }
    }
    const auto all = static_cast<int>(items.size());
    const ItemRules &rules = report.rules();
    if (all >= rules.limit("true_false_of") && statements * 100 > all * rules.limit("true_false_percent")) {
        report.say(
            "items.true-false-share",
            {QString::number(statements), QString::number(all), QString::number(rules.limit("true_false_percent"))});
    }
    const int more = std::max(right, statements - right);
    if (isBeyondChance(statements, more, 0.5, 2, rules)) {
        report.say("items.true-false-balance",
                   {QString::number(statements), QString::number(right), QString::number(statements - right)});
    }
}

} // namespace shixi::questions::itemcheck
