#include "questions/gates/gates.h"
#include "questions/lists/listcount.h"
#include "questions/lists/listsubject.h"
#include "questions/lists/listwords.h"
#include "questions/scope/scope.h"
#include "questions/speech/saying.h"
#include "text/punctuation.h"

#include <QRegularExpression>

#include <algorithm>

namespace shixi::questions
{

using knowledge::Fact;

namespace
{

const QString numberFront = QStringLiteral("(?:[一1]是|[一1]要|第一[，,、]|[（(]一[）)])");

// What stands in its line before the first number: 有下列情形之一的，不得加装.
QString lineBefore(const Fact &fact, const Material &material)
{
    static const QRegularExpression number(numberFront);
    const text::Span told = material.evidence(fact);
    const text::Span line = material.paragraph(told);
    const QString text = material.at({line.start, told.start - line.start}) + fact.evidence.quote;
    const qsizetype at = text.indexOf(number, std::max<qsizetype>(0, told.start - line.start - 3));
    return at < 0 ? QString() : text::chinesePunctuation(text.left(at)).section(u'。', -1);
}

} // namespace

QString followingQuestion(const QString &lead, qsizetype items, bool choosing)
{
    static const QRegularExpression clause(QStringLiteral("^第[一二三四五六七八九十百0-9]+条[\\s\u3000]*"));
    static const QRegularExpression following(
        QStringLiteral("下列(行为|情形|情况|条件|职责|要求|材料|事项|内容|支出|费用)"));
    static const QRegularExpression own(QStringLiteral("^(?:违反)?本(?:规定|办法|条例|细则|制度)[，,]?"));
    static const QRegularExpression end(QStringLiteral("[；;。]|$"));
    QString told = QString(lead).remove(clause);
    told = bareSentence(told.left(told.indexOf(end))).remove(own);
    const auto match = following.match(told);
    if (!match.hasMatch() || !isBalanced(told)) {
        return {};
    }
    const QString noun = match.captured(1);
    const bool kinds = noun == QStringLiteral("行为") || noun.startsWith(u'情') || noun == QStringLiteral("材料");
    const bool oneOf = told.mid(match.capturedEnd()).startsWith(QStringLiteral("之一"));
    const QString measure = kinds ? QStringLiteral("种") : QStringLiteral("项");
    told.replace(match.capturedStart(),
                 match.capturedLength(),
                 (oneOf && !choosing ? QStringLiteral("下列") : QString())
                     + whichOfThem(countWord(items), measure, choosing) + noun);
    return QStringLiteral("据文中规定，") + told + u'？';
}

QString followingQuestion(const Fact &fact, const Material &material, bool choosing)
{
    const qsizetype items = fact.items.size();
    const QString question = followingQuestion(fact.subject, items, choosing);
    return question.isEmpty() ? followingQuestion(lineBefore(fact, material), items, choosing) : question;
}

namespace
{

bool isNumberedList(const Fact &fact)
{
    static const QRegularExpression number(QStringLiteral("^[^，,。；;：:]{0,8}?(?:[一1]是|第一[，,、]|[（(]一[）)])"));
    return number.match(fact.evidence.quote).hasMatch();
}

// The heading in front of a numbered list: of its paragraph, else of its section where no other stands there.
QString headingOfList(const Fact &fact, const Material &material)
{
    static const QRegularExpression number(
        QStringLiteral("^(?:[（(][一二三四五六七八九十]+[）)]|[一二三四五六七八九十]+、)\\s*"));
    const auto own = number.match(fact.subject);
    if (own.hasMatch()) {
        const QString heading = fact.subject.mid(own.capturedEnd());
        return isBalanced(heading) && hanCharacters(heading) >= 4 ? heading : QString();
    }
    const auto besides = [&](const Fact *other) {
        return other->kind == fact.kind && other->section == fact.section && isNumberedList(*other);
    };
    return std::ranges::count_if(material.facts(), besides) == 1 ? sectionName(fact, material) : QString();
}

// What the items are said of: the words its sentence begins with; the heading only where it begins with the list.
// 不得用于下列支出：（一）… has a lead of its own, and 下一步，一是…… is about nothing the heading names.
QString topicOfList(const Fact &fact, const Material &material)
{
    static const QRegularExpression topic(QStringLiteral("([^，,。；;：:“”]{4,10})$"));
    const QString line = lineBefore(fact, material);
    if (hanCharacters(line) == 0) {
        const QStringView before = QStringView(material.article().text).left(fact.evidence.start).trimmed();
        const bool led = before.endsWith(u'：') || before.endsWith(u':');
        return led ? QString() : headingOfList(fact, material);
    }
    const QString words = topic.match(line).captured(1);
    return tellsWhose(words) ? words : QString();
}

// The measure its lead counts it by; 点 where it does not.
QString measureOfLead(const QString &lead, qsizetype items)
{
    static const QRegularExpression counted(
        QStringLiteral("(?<![下第])([一二两三四五六七八九十]|[0-9]{1,2})(%1(?:方面)?)").arg(countMeasures()));
    QString measure = QStringLiteral("点");
    auto found = counted.globalMatch(lead);
    while (found.hasNext()) {
        const auto match = found.next();
        measure = countedNumber(match.captured(1)) == items ? match.captured(2) : measure;
    }
    return measure;
}

// 主要存在四个方面的问题 is nobody's; a meeting that is provably speaking says so.
QString sayingOf(const Fact &fact, const Material &material, QString &lead)
{
    static const QRegularExpression last(QStringLiteral("([^，,。；;：:“”]{6,24})[：:]$"));
    const QString text = QStringLiteral("文中说");
    if (!lead.isEmpty()) {
        return text;
    }
    const QString clause = last.match(lineBefore(fact, material)).captured(1);
    const QString meeting = meetingSpeaking(fact, material);
    const bool counts = !fact.counts.isEmpty() && clause.contains(fact.counts);
    lead = counts && !meeting.isEmpty() ? clause : QString();
    return meeting
        + QStringLiteral("会上指出").mid(meeting.endsWith(u'会') || meeting.endsWith(QStringLiteral("会议")) ? 2 : 0);
}

} // namespace

QString ledQuestion(const Fact &fact, const Material &material, bool choosing)
{
    static const QRegularExpression forbids(QStringLiteral("不得|禁止|严禁|不准|不许|下列|之一的"));
    static const QRegularExpression opens(QStringLiteral("[到出为]$"));
    if (!isNumberedList(fact)) {
        return {};
    }
    const QString number = countWord(fact.items.size());
    QString lead = innerQuotes(listLead(fact, material));
    const QString who = sayingOf(fact, material, lead);
    if (lead.count(u'、') > 1 || forbids.match(lead).hasMatch()) {
        return {}; // it names them itself, or says what they are not
    }
    if (!lead.isEmpty()) {
        const QString which = whichOfThem(number, measureOfLead(lead, fact.items.size()), choosing) + u'？';
        return opens.match(lead).hasMatch()
            ? who + QStringLiteral("“") + lead + QStringLiteral("……”，接着说的是") + which
            : who + QStringLiteral("“") + lead + QStringLiteral("”，是") + which;
    }
    const QString topic = innerQuotes(topicOfList(fact, material));
    return topic.isEmpty() ? QString()
                           : QStringLiteral("关于“") + topic + QStringLiteral("”，文中说了")
            + whichOfThem(number, QStringLiteral("点"), choosing) + u'？';
}

} // namespace shixi::questions
