#include "questions/itemcheck/item.h"
#include "text/quantity.h"

#include <QDate>

#include <algorithm>
#include <map>

namespace shixi::questions::itemcheck
{

namespace
{

struct Sort {
    QString kind; // date, number, title, text; empty where it may be more than one
    QString grain; // of a date: which fields it has
};

Sort sortOf(const QString &text, const ItemRules &rules)
{
    if (text.isEmpty()) {
        return {};
    }
    if (const auto date = rules.match("date", text); date.hasMatch()) {
        QString grain;
        for (const QChar field : QStringLiteral("年月日")) {
            grain += text.contains(field) ? QString(field) : QString();
        }
        return {QStringLiteral("date"), grain};
    }
    if (rules.matches("title", text)) {
        return {QStringLiteral("title"), {}};
    }
    if (rules.matches("number", text)) {
        return {QStringLiteral("number"), {}};
    }
    return {rules.matches("number_perhaps", text) ? QString() : QStringLiteral("text"), {}};
}

void checkSorts(const Item &item, Report &report)
{
    std::map<QString, QStringList> kinds;
    std::map<QString, QStringList> grains;
    for (const Option &option : item.question->options) {
        const Sort sort = sortOf(option.text, report.rules());
        kinds[sort.kind].append(option.text);
        if (!sort.grain.isEmpty()) {
            grains[sort.grain].append(option.text);
        }
    }
    const auto rarest = [](const std::map<QString, QStringList> &sorts) {
        return std::min_element(sorts.begin(),
                                sorts.end(),
                                [](const auto &one, const auto &other) {
                                    return one.second.size() < other.second.size();
                                })
            ->second.front();
    };
    if (kinds.count(QString()) > 0) {
        return;
    }
    if (kinds.size() > 1) {
        report.say("items.mixed-kind", item, {rarest(kinds)});
    } else if (grains.size() > 1) {
        report.say("items.mixed-grain", item, {rarest(grains)});
    }
}

int yearIn(const QString &text)
{
    static const QRegularExpression year(QStringLiteral("(?<!\\d)((?:19|20)\\d\\d) ?年"));
    int latest = 0;
    auto matches = year.globalMatch(text);
    while (matches.hasNext()) {
        latest = std::max(latest, matches.next().captured(1).toInt());
    }
    return latest;
}

int yearOf(const knowledge::Article &article)
{
    return article.published ? article.published->year() : article.anchorYear.value_or(0);
}

// A year nobody could know of yet is no option anybody takes; unless the key itself is such a year.
void checkFuture(const Item &item, Report &report)
{
    const knowledge::Article *article = report.set().article(item.question->evidence.article);
    const int known = article != nullptr ? yearOf(*article) : 0;
    const auto key = item.keyIndex();
    if (known == 0 || key < 0 || yearIn(item.question->options[static_cast<std::size_t>(key)].text) > known) {
        return;
    }
    for (const Option &option : item.question->options) {
        const bool planned = article->text.contains(option.text) || report.rules().matches("title", option.text);
        if (yearIn(option.text) > known && !planned) {
            report.say("items.future-option", item, {option.text, QString::number(known)}, option.id);
        }
    }
}

std::optional<double> valueOf(const QString &text, const ItemRules &rules)
{
    static const QRegularExpression digits(QStringLiteral("\\d[\\d.,]*[十百千万亿]?"));
    if (sortOf(text, rules).kind != QStringLiteral("number")) {
        return std::nullopt;
    }
    const std::optional<text::Ratio> ratio = text::parseRatio(digits.match(text).captured());
    if (!ratio) {
        return std::nullopt;
    }
    return static_cast<double>(ratio->numerator) / static_cast<double>(ratio->denominator);
}

// Numbers that may not be shuffled are meant to stand in their order.
void checkOrder(const Item &item, Report &report)
{
    const std::vector<Option> &options = item.question->options;
    std::vector<std::pair<double, QString>> values;
    QStringList before;
    for (const Option &option : options) {
        const std::optional<double> value = valueOf(option.text, report.rules());
        if (!value) {
            return;
        }
        values.emplace_back(*value, option.id);
        before.append(option.id);
    }
    const auto less = [](const auto &one, const auto &other) {
        return one.first < other.first;
    };
    if (std::is_sorted(values.begin(), values.end(), less) || std::is_sorted(values.rbegin(), values.rend(), less)) {
        return;
    }
    std::stable_sort(values.begin(), values.end(), less);
    QStringList after;
    for (const auto &[value, id] : values) {
        after.append(id);
    }
    report.say("items.numbers-unsorted",
               item,
               {},
               {},
               ItemFix{item.question->id, QStringLiteral("order"), {}, before.join(u','), after.join(u',')});
}

} // namespace

void checkKinds(const Item &item, Report &report)
{
    if (!item.inLanguage || !item.choice || item.options.size() < 2) {
        return;
    }
    checkSorts(item, report);
    checkFuture(item, report);
    if (item.question->fixedOptions) {
        checkOrder(item, report);
    }
}

} // namespace shixi::questions::itemcheck
