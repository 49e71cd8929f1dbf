#include "questions/itemcheck/item.h"

#include <QRegularExpression>

#include <algorithm>

namespace shixi::questions::itemcheck
{

namespace
{

// Options in the order of the letters; -1 for a letter beyond them.
qsizetype placeOf(QChar letter, const Question &question)
{
    const qsizetype at = letter.unicode() - u'A';
    return at < static_cast<qsizetype>(question.options.size()) ? at : -1;
}

bool namesTheKey(const QString &letters, const Item &item)
{
    for (const QChar letter : letters) {
        const qsizetype at = letter.isUpper() ? placeOf(letter, *item.question) : 0;
        if (letter.isUpper() && (at < 0 || !item.right[static_cast<std::size_t>(at)])) {
            return false;
        }
    }
    return letters.count(QRegularExpression(QStringLiteral("[A-H]"))) == item.question->key.size();
}

// The letters' texts in their place; empty where one has no option.
QString textsOf(const QString &letters, const Question &question)
{
    QStringList texts;
    for (const QChar letter : letters) {
        if (!letter.isUpper()) {
            continue;
        }
        const qsizetype at = placeOf(letter, question);
        if (at < 0) {
            return {};
        }
        texts.append(u'“' + question.options[static_cast<std::size_t>(at)].text + u'”');
    }
    return texts.join(u'、');
}

// Only where a letter said to be right is that of the key are the letters known to mean this order. Empty where not.
QString withoutLetters(const Item &item, const std::vector<ItemPattern> &patterns)
{
    QString text = item.question->explanation;
    bool proven = false;
    for (const ItemPattern &pattern : patterns) {
        qsizetype from = 0;
        for (auto match = pattern.expression.match(text, from); match.hasMatch();
             match = pattern.expression.match(text, from)) {
            const QString leading = match.captured(u"p");
            const QString letters = match.captured(u"l");
            const QString texts = textsOf(letters, *item.question);
            if (texts.isEmpty() || (!leading.isEmpty() && !namesTheKey(letters, item))) {
                return {};
            }
            proven = proven || !leading.isEmpty();
            text.replace(match.capturedStart(), match.capturedLength(), leading + texts);
            from = match.capturedStart() + leading.size() + texts.size();
        }
    }
    return proven ? text : QString();
}

} // namespace

void checkLetters(const Item &item, Report &report)
{
    const Question &question = *item.question;
    if (!item.choice || question.fixedOptions || question.explanation.isEmpty()) {
        return;
    }
    const QRegularExpressionMatch found = report.rules().match("letters", question.explanation);
    if (!found.hasMatch()) {
        return;
    }
    std::optional<ItemFix> fix;
    const QString mended = withoutLetters(item, report.rules().patterns("letters"));
    if (!mended.isEmpty()) {
        fix = ItemFix{question.id, QStringLiteral("explanation"), {}, question.explanation, mended};
    }
    report.say("items.letters-in-explanation", item, {found.captured()}, {}, std::move(fix));
}

void checkProof(const Item &item, Report &report)
{
    if (!item.question->evidence.quote.isEmpty()) {
        return;
    }
    report.say(item.question->explanation.isEmpty() ? "items.no-evidence" : "items.no-place", item);
}

} // namespace shixi::questions::itemcheck
