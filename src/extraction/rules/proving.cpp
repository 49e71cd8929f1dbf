#include "extraction/rules/proving.h"

#include "extraction/layout.h"
#include "text/fold.h"

#include <QJsonArray>

#include <algorithm>

namespace shixi::extraction
{

namespace
{

QStringList findsOf(const Rule &rule, const QString &said)
{
    const bool named = rule.pattern.namedCaptureGroups().contains(QStringLiteral("v"));
    QStringList found;
    const QString folded = text::fold(said);
    if (!rule.worthATry(folded)) {
        return {};
    }
    auto matches = rule.pattern.globalMatch(folded);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        found << (named ? match.captured(QStringLiteral("v")) : match.captured());
    }
    return found;
}

QStringList stringsOf(const QJsonArray &array)
{
    QStringList strings;
    for (const QJsonValue value : array) {
        strings << value.toString();
    }
    return strings;
}

QStringList textsOf(const QJsonObject &object)
{
    QStringList texts = stringsOf(object.value(QLatin1String("counter_examples")).toArray());
    for (const QJsonValue example : object.value(QLatin1String("examples")).toArray()) {
        texts << example.toObject().value(QLatin1String("text")).toString();
    }
    return texts;
}

// Every place of the text is a place to begin at.
bool givesUp(const Rule &rule, const QString &text)
{
    for (qsizetype from = 0; from < text.size();) {
        const QRegularExpressionMatch match = rule.pattern.match(text, from);
        if (!match.isValid() || !rule.needs.match(text, from).isValid()) {
            return true;
        }
        if (!match.hasMatch()) {
            return false;
        }
        from = std::max(match.capturedEnd(), from + 1);
    }
    return false;
}

} // namespace

Disproof disproofOf(const Rule &rule, const QJsonObject &object)
{
    const QJsonArray examples = object.value(QLatin1String("examples")).toArray();
    const QStringList counters = stringsOf(object.value(QLatin1String("counter_examples")).toArray());
    if (examples.size() < 3 || counters.size() < 2) {
        return {"rules.too-few-examples", {}};
    }
    for (const QJsonValue example : examples) {
        const QString said = example.toObject().value(QLatin1String("text")).toString();
        const QStringList wanted = stringsOf(example.toObject().value(QLatin1String("finds")).toArray());
        const QStringList found = findsOf(rule, said);
        if (found != wanted || wanted.isEmpty()) {
            return {"rules.example", {said, found.join(u'/'), wanted.join(u'/')}};
        }
    }
    for (const QString &counter : counters) {
        const QStringList found = findsOf(rule, counter);
        if (!found.isEmpty()) {
            return {"rules.counter-example", {counter, found.join(u'/')}};
        }
    }
    return {};
}

QString endlessOn(const Rule &rule, const QJsonObject &object)
{
    const QStringList texts = textsOf(object);
    QStringList runs = texts;
    QString seen = QStringLiteral("一1党a 、,“");
    for (const QChar c : texts.join(QString())) {
        seen += seen.contains(c) ? QString() : QString(c);
    }
    for (const QChar c : seen) {
        runs << QString(c);
    }
    // Behind the run, where no match can reach it, stands what a pattern may look for before it tries at all.
    const QString rest = QStringLiteral("\n\u2603\n") + text::fold(texts.join(u'\n'));
    for (const QString &run : runs) {
        const QString folded = text::fold(run);
        if (givesUp(rule, folded.repeated(c_longestSentence / std::max<qsizetype>(1, folded.size())) + rest)) {
            return run;
        }
    }
    return {};
}

} // namespace shixi::extraction
