#include "questions/lists/listcount.h"

#include "questions/gates/gates.h"
#include "questions/lists/listsubject.h"
#include "questions/lists/listwords.h"

#include <QRegularExpression>

#include <algorithm>

namespace shixi::questions
{

using knowledge::Fact;

namespace
{

const QString countedBlank = QStringLiteral("____");
const QString countDigits = QStringLiteral("零一二三四五六七八九十");
const QString measures =
    QStringLiteral("(?:部分|[个项种类级道支面位件点条色步大方名组段批层轮套张处关门家区市县])(?!法|走|会)");

// Without the number of its article.
QString aboutOwnMatter(QString left)
{
    static const QRegularExpression clause(QStringLiteral("^第[一二三四五六七八九十百0-9]+条[\\s\u3000]*"));
    return left.remove(clause);
}

// What a question begins with, by whose words it is asked of; nothing where it cannot stand before one.
std::optional<QString> openingOf(const QString &scope)
{
    static const QString section = QStringLiteral("部分的话");
    static const QString wanted = QStringLiteral("提出的要求");
    static const QString about = QStringLiteral("文中关于");
    static const QString told = QStringLiteral("的话");
    if (scope.startsWith(about) && scope.endsWith(told)) {
        return scope.mid(about.size()).chopped(told.size()) + QStringLiteral("中，");
    }
    if (scope == QStringLiteral("文中的话")) {
        return QString();
    }
    if (scope.endsWith(section)) {
        return scope.chopped(section.size()) + QStringLiteral("部分说，");
    }
    return scope.endsWith(wanted) ? std::optional(QStringLiteral("按照") + scope + QStringLiteral("，")) : std::nullopt;
}

} // namespace

const QString &countMeasures()
{
    return measures;
}

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

QString countedQuestion(const ListFrame &frame, qsizetype items, bool choosing)
{
    static const QRegularExpression counted(
        QStringLiteral("^(?:这|共)?([一二两三四五六七八九十]|[0-9]{1,2})(%1)(.*)$").arg(measures));
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
    const bool readable =
        !method && saysSomething(left, rest) && isBalanced(left) && isBalanced(rest) && !rest.contains(u'。');
    const QString asked = whichOfThem(match.captured(1), match.captured(2), choosing);
    return readable ? *opening + left.replace(QStringLiteral("："), QStringLiteral("，")) + asked + rest + u'？'
                    : QString();
}

QString countOfRest(qsizetype items, const QString &tail, bool choosing)
{
    static const QRegularExpression counted(
        QStringLiteral("^(?:[一二两三四五六七八九十]|[0-9]{1,2})(%1(?:方面|环节|领域|阶段|步骤|问题|等次)?)")
            .arg(measures));
    const auto match = counted.match(tail);
    const QString measure = match.hasMatch() ? match.captured(1) : QStringLiteral("项");
    return (choosing ? QStringLiteral("几") : countWord(items)) + measure;
}

} // namespace shixi::questions
