#include "questions/itemcheck/item.h"

#include <algorithm>

namespace shixi::questions::itemcheck
{

namespace
{

// Words of another item of numbers are none of this one: 1期 is not said where 11期 is.
bool isSaid(const QString &plain, const QString &words)
{
    for (qsizetype at = words.isEmpty() ? -1 : plain.indexOf(words); at >= 0; at = plain.indexOf(words, at + 1)) {
        const qsizetype end = at + words.size();
        const bool cutBefore = at > 0 && plain.at(at - 1).isDigit() && words.front().isDigit();
        const bool cutBehind = end < plain.size() && plain.at(end).isDigit() && words.back().isDigit();
        if (!cutBefore && !cutBehind) {
            return true;
        }
    }
    return false;
}

// The letters said to be right, where they are not those of the key; empty else.
QString otherLetters(const Item &item, const ItemRules &rules)
{
    const QRegularExpressionMatch found = rules.match("letters", item.question->explanation);
    if (!found.hasMatch() || found.captured(u"p").isEmpty()) {
        return {};
    }
    QString right;
    for (std::size_t at = 0; at < item.right.size(); ++at) {
        right += item.right[at] ? QString(QChar(u'A' + static_cast<int>(at))) : QString();
    }
    QString letters = found.captured(u"l");
    letters.removeIf([](QChar character) {
        return character < u'A' || character > u'H';
    });
    std::sort(letters.begin(), letters.end());
    return letters == right ? QString() : found.captured(u"l");
}

// The wrong option that is said where none of the right ones is; null where there is none.
const Option *onlySaid(const Item &item, const QString &plain)
{
    const Option *found = nullptr;
    for (std::size_t at = 0; at < item.options.size(); ++at) {
        const Option &option = item.question->options[at];
        const QString words = plainWords(option.text);
        if (!isSaid(plain, words)) {
            continue;
        }
        if (item.right[at]) {
            return nullptr;
        }
        found = item.stem.contains(words) ? found : &option;
    }
    return found;
}

} // namespace

void checkExplanation(const Item &item, Report &report)
{
    const Question &question = *item.question;
    const bool asksForOne = item.choice || item.is(QuestionType::Cloze);
    if (!asksForOne || item.negated || question.explanation.isEmpty()) {
        return;
    }
    const QString letters = item.choice && item.inLanguage ? otherLetters(item, report.rules()) : QString();
    if (!letters.isEmpty()) {
        report.say("items.explains-another", item, {letters});
    } else if (const Option *other = onlySaid(item, plainWords(question.explanation))) {
        report.say("items.explains-another", item, {other->text}, other->id);
    }
}

} // namespace shixi::questions::itemcheck
