#include "questions/figures/figuresetter.h"

#include "questions/asking/told.h"
#include "questions/figures/figureplain.h"
#include "questions/figures/figurewhole.h"
#include "questions/speech/saying.h"

#include <QRegularExpression>

namespace shixi::questions
{

using knowledge::Fact;

namespace
{

constexpr qsizetype meetingReach = 700; // characters in which a report names its meeting

bool setterFinds(const QRegularExpression &pattern, const QString &text)
{
    return pattern.match(text).hasMatch();
}

// 会议明确，…: the sentence itself says that the meeting demands it.
bool isSaidThere(const Fact &fact, const Material &material)
{
    static const QRegularExpression speaks(
        QStringLiteral("^\\s*(?:会议|大会|全会)(?:还|同时|最后)?(?:强调|指出|要求|提出|明确|部署|号召)"));
    return setterFinds(speaks, material.at(material.sentence(material.evidence(fact))));
}

// 到2025年底…要达到, 要健全…, 实行…机制, 年内: somebody set it.
bool needsSetter(const QString &question, const Fact &fact, const Material &material)
{
    static const QRegularExpression named(
        QStringLiteral("《|规定，|要求|表示，|提出|规划|计划(?!生育)|方案|根据|按照|会议|大会|明确，|部署"));
    static const QRegularExpression target(
        QStringLiteral("(?:^|，)(?:力争)?(?:到|至)[0-9]{4}年[^。]*(?:要|将|力争|达到|实现|不少于|不低于|突破|确保)"));
    static const QRegularExpression demand(
        QStringLiteral("^(?:要(?!素|求|地|闻)|各级|(?:全面)?(?:实行|推行|实施|建立|健全|完善|落实|强化|严格|推动|推广|"
                       "深化|加快|加强)(?!局|部|后|以来))|年内|力争"));
    static const QRegularExpression asked(
        QStringLiteral("^(?:各[㐀-鿿]{1,8}|[省市县区][㐀-鿿]{2,10})要(?!素|求)"));
    if (isRegulation(material) || setterFinds(named, question)) {
        return false;
    }
    return setterFinds(target, question) || setterFinds(demand, question)
        || (setterFinds(asked, question) && isSaidThere(fact, material));
}

// Where the paragraph tells of what was seen, said or done elsewhere, it is not the meeting that demands.
bool isOfTheMeeting(const Fact &fact, const Material &material)
{
    static const QRegularExpression others(QStringLiteral("党支部[^。]*率先|参观|观摩|介绍说|告诉记者|记者"));
    return !setterFinds(others, withoutDateline(material.at(material.paragraph(material.evidence(fact)))));
}

} // namespace

QString meetingReported(const Material &material)
{
    static const QRegularExpression held(QStringLiteral(
        "(?:^|[，。\\n\\s日）)])([㐀-鿿]{4,24}?(?:会议|大会|推进会|座谈会|全会|现场会))"
        "(?:[0-9]{1,2}月)?[0-9月日至]{0,8}(?:上午|下午)?(?:在[^，。\\n]{2,12})(?:召开|举行)"));
    return held.match(material.article().text.left(meetingReach)).captured(1);
}

QString bySetter(const QString &question, const Fact &fact, const Material &material)
{
    static const QRegularExpression there(QStringLiteral("会上|本次会议|这次会议|^会议"));
    static const QRegularExpression must(QStringLiteral("^要(?!素|求|地|闻)"));
    const auto pointed = there.match(question);
    const bool needed = needsSetter(question, fact, material);
    if (question.isEmpty() || (!pointed.hasMatch() && !needed)) {
        return question;
    }
    const QString near = meetingBefore(fact, material);
    const QString meeting =
        near.isEmpty() || (needed && !isSaidThere(fact, material)) ? meetingReported(material) : near;
    if (meeting.isEmpty() || question.contains(meeting)) {
        return meeting.isEmpty() ? QString() : question;
    }
    if (needed) {
        return isOfTheMeeting(fact, material) ? meeting + QStringLiteral("要求，") + QString(question).remove(must)
                                              : QString();
    }
    const bool above = pointed.captured() == QStringLiteral("会上");
    return QString(question).replace(
        pointed.capturedStart(), pointed.capturedLength(), above ? meeting + u'上' : meeting);
}

QString inItsYear(const QString &question, const Fact &fact, const Material &material)
{
    static const QRegularExpression told(QStringLiteral("[0-9]{4}年(?!以前|以后|前|后)|据文中|《|以来|要求，|表示，"));
    static const QRegularExpression year(
        QStringLiteral("(?:^|[，。；\\s])(?:据[^，。]{2,6}，)?([0-9]{4}年)(?:度|全年)?，"));
    static const QRegularExpression any(QStringLiteral("[0-9]{4}年|[今去前明]年"));
    static const QRegularExpression whole(
        QStringLiteral("^(?:据文中介绍，)?(?:全[省市县区]|[㐀-鿿]{2,4}[省市县区])(?!委|直|级)"));
    static const QRegularExpression counts(QStringLiteral("多少[^，的]{1,4}$"));
    const bool ofWhole = setterFinds(whole, question) && setterFinds(counts, question);
    if (!ofWhole || isNorm(question) || isRegulation(material) || setterFinds(told, question)) {
        return question;
    }
    const text::Span paragraph = material.paragraph(material.evidence(fact));
    const QString before = material.at({paragraph.start, fact.evidence.start - paragraph.start});
    const qsizetype last = before.lastIndexOf(any);
    const qsizetype from = before.lastIndexOf(year);
    const auto match = year.match(before, std::max<qsizetype>(0, from));
    const bool sure = from >= 0 && last == match.capturedStart(1);
    return (sure ? match.captured(1) + u'，' : QStringLiteral("据文中介绍，")) + question;
}

} // namespace shixi::questions
