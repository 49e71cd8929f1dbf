#include "questions/itemcheck/item.h"

#include <QSet>

#include <algorithm>

namespace shixi::questions::itemcheck
{

namespace
{

bool isSaidInFull(const QString &text, const ItemRules &rules, QString *word)
{
    QString rest = text;
    for (const QString &other : rules.words("not_absolute")) {
        rest.remove(other);
    }
    for (const QString &candidate : rules.words("absolute")) {
        if (rest.contains(candidate)) {
            *word = candidate;
            return true;
        }
    }
    return false;
}

// A word the evidence has too was not put in by the writer of the item.
void checkStatement(const Item &item, Report &report)
{
    QString word;
    const bool said = isSaidInFull(item.question->stem, report.rules(), &word);
    if (said && !item.question->evidence.quote.contains(word)) {
        report.say("items.absolute-word", item, {word});
    }
}

// Only where the word parts the right option from all the wrong ones.
void checkAbsolute(const Item &item, Report &report)
{
    QString keyWord;
    QString strayWord;
    std::size_t strays = 0;
    std::size_t absolute = 0;
    const auto key = static_cast<std::size_t>(item.keyIndex());
    const bool keyIsAbsolute = isSaidInFull(item.question->options[key].text, report.rules(), &keyWord);
    for (std::size_t at = 0; at < item.options.size(); ++at) {
        if (at != key) {
            ++strays;
            absolute += isSaidInFull(item.question->options[at].text, report.rules(), &strayWord) ? 1 : 0;
        }
    }
    if (keyIsAbsolute && absolute == 0 && strays > 1) {
        report.say("items.absolute-word", item, {keyWord}, item.question->options[key].id);
    } else if (!keyIsAbsolute && absolute == strays && strays > 1) {
        report.say("items.absolute-word", item, {strayWord});
    }
}

bool isHanPair(QStringView pair)
{
    return pair[0].script() == QChar::Script_Han && pair[1].script() == QChar::Script_Han;
}

int sharedPairs(const QString &option, const QString &stem)
{
    QSet<QString> pairs;
    for (qsizetype at = 0; at + 2 <= option.size(); ++at) {
        const QStringView pair = QStringView(option).sliced(at, 2);
        if (isHanPair(pair) && stem.contains(pair)) {
            pairs.insert(pair.toString());
        }
    }
    return static_cast<int>(pairs.size());
}

void checkEcho(const Item &item, Report &report)
{
    const auto key = static_cast<std::size_t>(item.keyIndex());
    const int own = sharedPairs(plainWords(item.question->options[key].text), item.stem);
    if (own < report.rules().limit("shared_pairs")) {
        return;
    }
    for (std::size_t at = 0; at < item.options.size(); ++at) {
        const int others = at == key ? 0 : sharedPairs(plainWords(item.question->options[at].text), item.stem);
        if (2 * others >= own) {
            return;
        }
    }
    report.say("items.word-from-stem", item, {item.question->options[key].text}, item.question->options[key].id);
}

// 多少名 asked, and the right option alone is counted in 名.
void checkUnit(const Item &item, Report &report)
{
    const QString &stem = item.question->stem;
    const std::vector<Option> &options = item.question->options;
    const auto key = static_cast<std::size_t>(item.keyIndex());
    for (const QString &unit : report.rules().words("unit")) {
        const bool asked = stem.contains(QStringLiteral("多少") + unit) || stem.contains(u'几' + unit);
        if (!asked || !options[key].text.endsWith(unit)) {
            continue;
        }
        const bool alone = std::count_if(options.begin(),
                                         options.end(),
                                         [&unit](const Option &option) {
                                             return option.text.contains(unit);
                                         })
            == 1;
        if (alone) {
            report.say("items.grammar-cue", item, {unit}, options[key].id);
            return;
        }
    }
}

} // namespace

void checkCues(const Item &item, Report &report)
{
    if (!item.inLanguage) {
        return;
    }
    if (item.is(QuestionType::TrueFalse)) {
        checkStatement(item, report);
    } else if (item.is(QuestionType::Single) && item.keyIndex() >= 0) {
        checkAbsolute(item, report);
        checkEcho(item, report);
        checkUnit(item, report);
    }
}

} // namespace shixi::questions::itemcheck
