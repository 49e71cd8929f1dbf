#include "questions/asking/told.h"
#include "questions/figures/figureplain.h"
#include "questions/figures/figurequestion.h"
#include "questions/figures/figures.h"
#include "questions/figures/figurescope.h"
#include "questions/figures/figurevalue.h"
#include "questions/figures/figurewhole.h"
#include "questions/gates/gates.h"

#include <optional>

namespace shixi::questions
{

namespace
{

using knowledge::Fact;

text::Span placeOf(const LimitedFigure &figure, const Fact &fact)
{
    const text::Span surface = placeInEvidence(fact.surface, fact);
    const bool whole = figure.limit.isEmpty() && surface.length > 0;
    return whole ? surface : placeInEvidence(figure.key, fact);
}

// 学、查、改多少个环节: who counts the list needs not know it.
bool countsTheList(const QString &question, const QString &key, const Material &material)
{
    static const QRegularExpression asked(QStringLiteral("多少|几"));
    const auto value = FigureValue::parse(key, material.templates().approximations());
    return value && value->decimals == 0 && value->number <= 12
        && countsItself(QString(question).replace(asked, QStringLiteral("____")), value->number);
}

std::vector<Asked> byQuestion(const LimitedFigure &figure, const Fact &fact, const Material &material)
{
    const QString question = figureQuestion(fact, figure, material);
    if (question.isEmpty() || countsTheList(question, figure.key, material)) {
        return {};
    }
    std::vector<Asked> made = oneAsked(figure.key, placeOf(figure, fact));
    for (Asked &asked : made) {
        asked.words[QStringLiteral("question")] = question;
        asked.words[QStringLiteral("quote")] = toldWhole(fact, material);
    }
    return made;
}

// The question as a statement with a blank: 揭露面积多少平方米 is 揭露面积____.
QString statement(const QString &question, const QString &key)
{
    static const QRegularExpression asked(QStringLiteral("多少|几成|几分之几|百分之几|千分之几|多久|多长时间"));
    static const QRegularExpression number(QStringLiteral("^.*?[0-9.一二两三四五六七八九十百千]+[万亿]*"));
    const auto place = asked.match(question);
    if (!place.hasMatch()) {
        return {};
    }
    const bool saidTwice = key.endsWith(QStringLiteral("一次")) && question.contains(QStringLiteral("一次"));
    if (saidTwice) {
        return {};
    }
    const QString unit = QString(key).remove(number);
    const qsizetype end = place.capturedEnd();
    const bool whole = place.captured() == QStringLiteral("多少") && question.mid(end).startsWith(unit);
    const bool clear =
        whole || unit.isEmpty() || unit == QStringLiteral("%") || place.captured() != QStringLiteral("多少");
    return clear ? question.left(place.capturedStart()) + QStringLiteral("____")
            + question.mid(end + (whole ? unit.size() : 0)).chopped(1) + u'。'
                 : QString();
}

// 爽约2次, 附近3公里: the mark belongs to the word before it.
bool splitsAWord(const Fact &fact)
{
    static const QString before = QStringLiteral("爽签预合特违契条节制邀履续公相附最临靠邻");
    const text::Span place = placeInEvidence(fact.surface.isEmpty() ? fact.answer : fact.surface, fact);
    const qsizetype at = place.start - fact.evidence.start;
    return place.length > 0 && at > 0 && (fact.answer.startsWith(u'约') || fact.answer.startsWith(u'近'))
        && before.contains(fact.evidence.quote.at(at - 1));
}

// 写出数和单位 asks for a number with a unit, not for 每季度一次.
bool isTypable(const QString &question, const QString &key)
{
    static const QRegularExpression number(
        QStringLiteral("^[0-9.一二两三四五六七八九十百千万亿]+[^0-9每至—～-]{1,4}$"));
    return question.contains(QStringLiteral("多少")) && number.match(key).hasMatch();
}

// The second figure of the same words, where there are two.
std::optional<std::pair<text::Span, QString>>
secondFigure(const Asked &first, const Fact &fact, const Material &material)
{
    std::optional<std::pair<text::Span, QString>> second;
    for (const Fact *other : material.facts()) {
        if (other == &fact || other->kind != Kind::Figure || other->evidence != fact.evidence) {
            continue;
        }
        const LimitedFigure figure = limitedFigure(*other, material);
        const text::Span place = placeOf(figure, *other);
        const bool behind = place.length > 0 && place.start >= first.blank.start + first.blank.length;
        if (!behind || second || figure.key == first.key) {
            return std::nullopt;
        }
        second = {place, figure.key};
    }
    return second;
}

} // namespace

std::vector<Asked> figureAsked(const Template &row, const Fact &fact, const Material &material)
{
    const LimitedFigure figure = limitedFigure(fact, material);
    std::vector<Asked> made = splitsAWord(fact) ? std::vector<Asked>{} : byQuestion(figure, fact, material);
    if (made.empty() || !carriesTheNews(fact, material)) {
        return {};
    }
    for (Asked &asked : made) {
        asked.derived = true;
        asked.accept = figure.key == fact.answer ? QStringList() : QStringList{fact.answer};
        QString &question = asked.words[QStringLiteral("question")];
        if (row.slot == QStringLiteral("recall") && fact.level != Level::Core && !isNorm(question)) {
            return {}; // read, not known by heart
        }
        const bool share = row.stem.contains(QStringLiteral("百分比"));
        if (row.type == QuestionType::Short
            && (!isTypable(question, figure.key) || share != figure.key.endsWith(u'%'))) {
            return {};
        }
        const QString since = QStringLiteral("截至") + fact.asOf + u'，'; // said behind the statement
        const bool dated = !fact.asOf.isEmpty() && question.startsWith(since);
        const QString shown = statement(dated ? question.mid(since.size()) : question, figure.key);
        if (shown.isEmpty() && row.stem.contains(QStringLiteral("{cloze}"))) {
            return {};
        }
        asked.words[QStringLiteral("cloze")] = shown;
        question = worded(question, figure.key);
    }
    return made;
}

std::vector<Asked> twoFiguresAsked(const Template &row, const Fact &fact, const Material &material)
{
    std::vector<Asked> made = figureAsked(row, fact, material);
    const auto second =
        made.empty() || made.front().blank.length == 0 ? std::nullopt : secondFigure(made.front(), fact, material);
    if (!second) {
        return {};
    }
    Asked &both = made.front();
    QString &shown = both.words[QStringLiteral("cloze")];
    const qsizetype at = shown.indexOf(second->second, shown.indexOf(QStringLiteral("____")));
    if (at < 0 || shown.count(second->second) > 1) {
        return {};
    }
    shown.replace(at, second->second.size(), QStringLiteral("____"));
    both.blanks = {both.blank, second->first};
    both.items = {both.key, second->second};
    both.blank.length = second->first.start + second->first.length - both.blank.start;
    both.key.clear();
    return made;
}

} // namespace shixi::questions
