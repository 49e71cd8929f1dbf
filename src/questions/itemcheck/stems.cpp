#include "questions/itemcheck/item.h"
#include "text/punctuation.h"

#include <QRegularExpression>

#include <algorithm>

namespace shixi::questions::itemcheck
{

namespace
{

ItemFix
fixOf(const Item &item, const char *field, const QString &before, const QString &after, const QString &option = {})
{
    return {item.question->id, QLatin1String(field), option, before, after};
}

void checkStart(const Item &item, Report &report)
{
    const QString &stem = item.question->stem;
    const auto starts = [&stem](const QString &word) {
        return stem.startsWith(word);
    };
    const QStringList &pronouns = report.rules().words("pronoun");
    const QStringList &others = report.rules().words("not_pronoun");
    const auto found = std::find_if(pronouns.begin(), pronouns.end(), starts);
    if (found != pronouns.end() && std::none_of(others.begin(), others.end(), starts)) {
        report.say("items.leading-pronoun", item, {*found});
    }
}

// A blank as long as the key tells how many characters it has; one as long as every other tells nothing.
void checkBlank(const Item &item, Report &report)
{
    static const QRegularExpression run(QStringLiteral("[_＿]{2,}"));
    QString mended = item.question->stem;
    mended.replace(run, QStringLiteral("____"));
    qsizetype at = 0;
    bool tells = false;
    auto runs = run.globalMatch(item.question->stem);
    while (runs.hasNext()) {
        const qsizetype length = runs.next().capturedLength();
        const qsizetype key = at < item.question->answer.size() ? item.question->answer.at(at).size() : 0;
        tells = tells || (length != 4 && (length == key || length == 2 * key));
        ++at;
    }
    if (tells) {
        report.say("items.blank-hint", item, {}, {}, fixOf(item, "stem", item.question->stem, mended));
    }
}

void checkDoubleNegative(const Item &item, Report &report)
{
    const ItemRules &rules = report.rules();
    if (containsAny(item.question->stem, rules.words("double_negative"))) {
        report.say("items.double-negative", item);
        return;
    }
    if (!item.negated || !item.choice) {
        return;
    }
    for (const Option &option : item.question->options) {
        const QStringList &words = rules.words("negative_start");
        const bool negative = std::any_of(words.begin(), words.end(), [&option](const QString &word) {
            return option.text.startsWith(word);
        });
        if (negative) {
            report.say("items.double-negative", item, {}, option.id);
            return;
        }
    }
}

// Closes brackets that were left open by a full-width partner; a full stop behind Chinese is 。.
QString closed(QString text)
{
    qsizetype open = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar character = text.at(at);
        if (character == u'（') {
            ++open;
        } else if (open > 0 && (character == u')' || character == u'）')) {
            text[at] = u'）';
            --open;
        } else if (character == u'.' && at > 0 && text.at(at - 1).script() == QChar::Script_Han
                   && at + 1 == text.size()) {
            text[at] = u'。';
        }
    }
    return text;
}

// Addresses keep their marks.
QString mendedMarks(const QString &text)
{
    static const QRegularExpression address(
        QStringLiteral("(?:https?|ftp)://[A-Za-z0-9./?&=_%:;,()#~+-]+|www\\.[A-Za-z0-9./-]+"));
    if (!text.contains(QStringLiteral("://")) && !text.contains(QStringLiteral("www."))) {
        return closed(text::chinesePunctuation(text));
    }
    QString mended;
    qsizetype at = 0;
    auto matches = address.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        mended += text::chinesePunctuation(text.mid(at, match.capturedStart() - at)) + match.captured();
        at = match.capturedEnd();
    }
    return mended + text::chinesePunctuation(text.mid(at));
}

void checkField(const Item &item, const char *field, const QString &text, const QString &option, Report &report)
{
    static const QRegularExpression mark(QStringLiteral("[,;:?!().]"));
    if (!text.contains(mark)) {
        return;
    }
    const QString mended = mendedMarks(text);
    if (mended != text) {
        const bool inOption = QLatin1String(field) != QLatin1String("answer");
        report.say(
            "items.half-width", item, {text}, inOption ? option : QString(), fixOf(item, field, text, mended, option));
    }
}

} // namespace

void checkStem(const Item &item, Report &report)
{
    const ItemRules &rules = report.rules();
    const qsizetype length = item.stem.size();
    if (length < rules.limit("stem_least")) {
        report.say("items.stem-short", item, {QString::number(length)});
    } else if (length > rules.limit("stem_most")) {
        report.say("items.stem-long", item, {QString::number(length), QString::number(rules.limit("stem_most"))});
    }
    if (item.hasBlank && item.stem.startsWith(u'_')) {
        report.say("items.blank-first", item);
    }
    checkBlank(item, report);
    if (item.inLanguage) {
        checkStart(item, report);
    }
}

void checkNegation(const Item &item, Report &report)
{
    const QString &stem = item.question->stem;
    if (!item.inLanguage || item.is(QuestionType::TrueFalse)) {
        return;
    }
    checkDoubleNegative(item, report);
    if (!item.negated) {
        return;
    }
    const QRegularExpressionMatch found = report.rules().match("negated_ask", withoutQuotes(stem));
    if (!found.hasMatch() || report.rules().matches("stressed", stem.left(found.capturedStart(u"n")))) {
        return;
    }
    const QString word = found.captured(u"n");
    QString mended = stem;
    mended.replace(found.capturedStart(u"n"), word.size(), u'【' + word + u'】');
    report.say("items.negation-unstressed", item, {word}, {}, fixOf(item, "stem", stem, mended));
}

void checkMarks(const Item &item, Report &report)
{
    if (!item.inLanguage) {
        return;
    }
    const Question &question = *item.question;
    checkField(item, "stem", question.stem, {}, report);
    for (const Option &option : question.options) {
        checkField(item, "option", option.text, option.id, report);
        checkField(item, "why", option.why, option.id, report);
    }
    if (question.options.empty()) {
        for (qsizetype at = 0; at < question.answer.size(); ++at) {
            checkField(item, "answer", question.answer.at(at), QString::number(at), report);
        }
    }
    checkField(item, "explanation", question.explanation, {}, report);
}

} // namespace shixi::questions::itemcheck
