#include "questions/lists/listcount.h"

#include "questions/gates/gates.h"
#include "questions/lists/listwords.h"
#include "questions/scope/scope.h"

#include <QRegularExpression>

#include <algorithm>

namespace shixi::questions
{

using knowledge::Fact;

namespace
{

const QString countedBlank = QStringLiteral("____");
const QString countDigits = QStringLiteral("零一二三四五六七八九十");
const QString countMeasures =
    QStringLiteral("(?:部分|[个项种类级道支面位件点条色步大方名组段批层轮套张处关门家区市县])(?!法|走|会)");

QString countWord(qsizetype number)
{
    const qsizetype shown = std::clamp<qsizetype>(number, 0, countDigits.size() - 1);
    return shown == 2 ? QStringLiteral("两") : countDigits.mid(shown, 1);
}

qsizetype countedNumber(QString word)
{
    word.replace(u'两', u'二');
    return word.size() == 1 && countDigits.contains(word) ? countDigits.indexOf(word) : word.toLongLong();
}

QString whichOfThem(const QString &number, const QString &measure, bool choosing)
{
    return choosing ? QStringLiteral("下列哪几") + measure : QStringLiteral("哪") + number + measure;
}

QString bareSentence(QString text)
{
    static const QString loose = QStringLiteral(" \u3000\n。，,；;：:—");
    while (!text.isEmpty() && loose.contains(text.back())) {
        text.chop(1);
    }
    return text;
}

// Without the number of its article and the sentences before its own, unless that points back to them.
QString aboutOwnMatter(QString left)
{
    static const QRegularExpression clause(QStringLiteral("^第[一二三四五六七八九十百0-9]+条[\\s\u3000]*"));
    static const QRegularExpression back(QStringLiteral("^[“‘]*(?:该|其|这|那|此|它|他|她|分为|包括|即|共)"));
    left.remove(clause);
    const QString own = left.mid(left.lastIndexOf(u'。') + 1);
    return own.size() == left.size() || hanCharacters(own) < 6 || back.match(own).hasMatch() ? left : own;
}

// What a question begins with, by whose words it is asked of; nothing where it cannot stand before one.
std::optional<QString> openingOf(const QString &scope)
{
    static const QString section = QStringLiteral("部分的话");
    static const QString wanted = QStringLiteral("提出的要求");
    if (scope == QStringLiteral("原文")) {
        return QString();
    }
    if (scope.endsWith(section)) {
        return scope.chopped(section.size()) + QStringLiteral("部分说，");
    }
    return scope.endsWith(wanted) ? std::optional(QStringLiteral("按照") + scope + QStringLiteral("，")) : std::nullopt;
}

} // namespace

QString countedQuestion(const ListFrame &frame, qsizetype items, bool choosing)
{
    static const QRegularExpression counted(
        QStringLiteral("^(?:这|共)?([一二两三四五六七八九十]|[0-9]{1,2})(%1)(.*)$").arg(countMeasures));
    static const QRegularExpression next(QStringLiteral("^(方面|领域|环节)(?=[0-9一二三四五六七八九十]+[个项条])"));
    const qsizetype at = frame.text.indexOf(countedBlank);
    const auto opening = openingOf(frame.scope);
    const bool owned = at > 0 && frame.text.at(at - 1) == u'：'; // a name and nothing of what it did
    if (at < 0 || owned || !opening || frame.text.count(countedBlank) != 1) {
        return {};
    }
    QString left = aboutOwnMatter(frame.text.left(at));
    static const QRegularExpression noSubject(QStringLiteral( // who did it, whose they are
        "^(?:建成|新建|改建|完成|实现|重点|还|学徒|学员|队员|组员|社员|会员|选手)"));
    if (noSubject.match(left).hasMatch()) {
        return {};
    }
    QString right = bareSentence(frame.text.mid(at + countedBlank.size()));
    while (!left.isEmpty() && !right.isEmpty()
           && ((left.back() == u'“' && right.front() == u'”') || (left.back() == u'‘' && right.front() == u'’'))) {
        left.chop(1);
        right.remove(0, 1);
    }
    const auto match = counted.match(right);
    if (!match.hasMatch() || countedNumber(match.captured(1)) != items) {
        return {};
    }
    QString rest = match.captured(3);
    rest.replace(next, QStringLiteral("\\1的"));
    const bool method = match.captured(2) == QStringLiteral("步") && rest.contains(u'法'); // 四步调解法 is a name
    const bool readable = !method && isBalanced(left) && isBalanced(rest) && !rest.contains(u'。');
    const QString asked = whichOfThem(match.captured(1), match.captured(2), choosing);
    return readable ? *opening + left.replace(QStringLiteral("："), QStringLiteral("，")) + asked + rest + u'？'
                    : QString();
}

QString countOfRest(qsizetype items, const QString &tail, bool choosing)
{
    static const QRegularExpression counted(
        QStringLiteral("^(?:[一二两三四五六七八九十]|[0-9]{1,2})(%1(?:方面|环节|领域|阶段|步骤|问题|等次)?)")
            .arg(countMeasures));
    const auto match = counted.match(tail);
    const QString measure = match.hasMatch() ? match.captured(1) : QStringLiteral("项");
    return (choosing ? QStringLiteral("几") : countWord(items)) + measure;
}

QString followingQuestion(const Fact &fact, bool choosing)
{
    static const QRegularExpression clause(QStringLiteral("^第[一二三四五六七八九十百0-9]+条[\\s\u3000]*"));
    static const QRegularExpression following(QStringLiteral("下列(行为|情形|情况|条件|职责|要求|材料|事项|内容)"));
    static const QRegularExpression own(QStringLiteral("^(?:违反)?本(?:规定|办法|条例|细则|制度)[，,]?"));
    QString told = QString(fact.subject).remove(clause);
    told = bareSentence(told.left(told.indexOf(QRegularExpression(QStringLiteral("[；;。]|$"))))).remove(own);
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
                     + whichOfThem(countWord(fact.items.size()), measure, choosing) + noun);
    return QStringLiteral("据文中规定，") + told + u'？';
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

// 不得用于下列支出：（一）…: its own lead says what the items are, and a heading in its place could turn it round.
bool hasOwnLead(const Fact &fact, const Material &material)
{
    const QStringView before = QStringView(material.article().text).left(fact.evidence.start).trimmed();
    return before.endsWith(u'：') || before.endsWith(u':');
}

// The measure its lead counts it by; 点 where it does not.
QString measureOfLead(const QString &lead, qsizetype items)
{
    static const QRegularExpression counted(
        QStringLiteral("(?<![下第])([一二两三四五六七八九十]|[0-9]{1,2})(%1(?:方面)?)").arg(countMeasures));
    QString measure = QStringLiteral("点");
    auto found = counted.globalMatch(lead);
    while (found.hasNext()) {
        const auto match = found.next();
        measure = countedNumber(match.captured(1)) == items ? match.captured(2) : measure;
    }
    return measure;
}

} // namespace

QString ledQuestion(const Fact &fact, const Material &material, bool choosing)
{
    if (!isNumberedList(fact)) {
        return {};
    }
    const QString number = countWord(fact.items.size());
    const QString lead = innerQuotes(listLead(fact, material));
    if (lead.count(u'、') > 1) {
        return {}; // it names them itself
    }
    if (!lead.isEmpty()) {
        return QStringLiteral("文中说“") + lead + QStringLiteral("”，是")
            + whichOfThem(number, measureOfLead(lead, fact.items.size()), choosing) + u'？';
    }
    const QString heading = hasOwnLead(fact, material) ? QString() : innerQuotes(headingOfList(fact, material));
    return heading.isEmpty() ? QString()
                             : QStringLiteral("关于“") + heading + QStringLiteral("”，原文说了")
            + whichOfThem(number, QStringLiteral("点"), choosing) + u'？';
}

} // namespace shixi::questions
