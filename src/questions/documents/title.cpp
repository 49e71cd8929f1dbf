#include "questions/documents/title.h"

#include "questions/asking/asked.h"
#include "questions/names/actors.h"
#include "questions/names/bodies.h"

#include <QRegularExpression>

namespace shixi::questions
{

using knowledge::Fact;

namespace
{

// What may stand between a body and its title: a verb, and titles brought out with this one.
const QRegularExpression &verbBefore()
{
    static const QRegularExpression pattern(
        QStringLiteral("(?<verb>联合印发|制定印发|制定修订|制定出台|审议通过|表决通过|修订|印发|制定|出台|发布|公布|"
                       "颁布|批准|通过|出版|编制|编写|编印|下发)"
                       "(?:了|的|新修订的|实施的)?$"));
    return pattern;
}

const QRegularExpression &verbBehind()
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?:[（(][^（）()]*[）)])?(?:由[^，,。；;]{2,16}?)?(?:起|正式|同时|同步|相继)?(?<verb>施行|"
                       "实施|生效|出台|印发|发布|公布)(?=[，,。；;]|$)"));
    return pattern;
}

QString withoutEarlierTitles(QString before)
{
    static const QRegularExpression titles(QStringLiteral("(?:《[^《》]*》、?(?:和|及)?)+$"));
    return before.remove(titles);
}

bool tellsForce(const QString &verb)
{
    return verb == QStringLiteral("施行") || verb == QStringLiteral("实施") || verb == QStringLiteral("生效");
}

text::Span classWordIn(text::Span title, const Material &material)
{
    static const QRegularExpression word(
        QStringLiteral("(?<=[㐀-鿿”])(条例|办法|规定|意见|行动方案|实施方案|工作方案|"
                       "方案|行动计划|工作计划|计划|措施|"
                       "细则|规则|规划|规范|规程|指引|通知|决定|准则|纲要)"
                       "(?:[（(][^（）()]*[）)])?》$"));
    const auto match = word.match(material.at(title));
    return match.hasMatch() ? text::Span{title.start + match.capturedStart(1), match.capturedLength(1)} : text::Span{};
}

} // namespace

Title titleOf(const Fact &fact, const Material &material)
{
    Title made;
    made.span = placeInEvidence(fact.answer, fact);
    if (made.span.length == 0) {
        return made;
    }
    const qsizetype behindTitle = made.span.start + made.span.length;
    static const QRegularExpression repealed(
        QStringLiteral("^(?:[（(][^（）()]*[）)])*(?:同时|即行|相应)?(?:废止|停止执行)"));
    if (repealed.match(material.at({behindTitle, 40})).hasMatch()) {
        return {}; // no longer in force: nothing to learn
    }
    made.classWord = classWordIn(made.span, material);
    const text::Span sentence = material.sentence(made.span);
    QString before = withoutEarlierTitles(material.at({sentence.start, made.span.start - sentence.start}));
    const qsizetype end = made.span.start + made.span.length;
    const auto behind = verbBehind().match(material.at({end, sentence.start + sentence.length - end}));
    const auto verb = verbBefore().match(before);
    static const QRegularExpression toCome(QStringLiteral("将(?:于|在|召开|举行|举办|发布|印发|出台|制定|适时|陆续)"));
    made.planned = lastClause(before).contains(u'将') || toCome.match(before).hasMatch()
        || before.contains(QStringLiteral("力争"));
    made.issuer = fact.issuer;
    if (verb.hasMatch()) {
        static const QRegularExpression date(QStringLiteral("(?:于|在)?[0-9]{4} ?年(?:[0-9]+ ?月)?(?:[0-9]+ ?日)?$"));
        before.truncate(verb.capturedStart());
        before.remove(date);
        const QString body = bodyAtEnd(before);
        made.issuer = made.issuer.isEmpty() ? body : made.issuer;
    }
    made.issuer = made.issuer.isEmpty() && verb.hasMatch() ? actorAbove(fact, material) : made.issuer;
    made.inForce = behind.hasMatch() && tellsForce(behind.captured(QStringLiteral("verb")));
    made.verb = verb.hasMatch() ? verb.captured(QStringLiteral("verb")) : behind.captured(QStringLiteral("verb"));
    return made;
}

bool isPaper(const QString &title)
{
    static const QRegularExpression paper(
        QStringLiteral("[^《]{3,}(?:条例|办法|规定|意见|方案|计划|措施|[十百条]条|细则|规则|规划|规范|规程|指引|通知|"
                       "决定|准则|纲要|标准|法)(?:[（(][^（）()]*[）)])?》$"));
    return paper.match(title).hasMatch();
}

QString settledBy(const Title &title, const Material &material)
{
    static const QRegularExpression clause(
        QStringLiteral("^(?:[（(][^（）()]*[）)])*(?:出台|印发|施行|发布)?[，,]\\s*((?:对|从|推出|明确|提出|要求|规定|"
                       "确定|部署|规范|围绕|细化|设置|把|将)[^。；;《》]{5,})"));
    const qsizetype end = title.span.start + title.span.length;
    const text::Span sentence = material.sentence(title.span);
    QString told = clause.match(material.at({end, sentence.start + sentence.length - end})).captured(1);
    constexpr qsizetype enough = 14;
    constexpr qsizetype most = 44;
    static const QRegularExpression comma(QStringLiteral("[，,]"));
    const qsizetype cut = told.indexOf(comma, enough);
    told.truncate(cut < 0 ? told.size() : cut);
    return told.size() <= most ? told : QString();
}

} // namespace shixi::questions
