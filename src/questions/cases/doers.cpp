#include "questions/cases/doers.h"

#include "questions/cases/deeds.h"

#include <QRegularExpression>

#include <algorithm>

namespace shixi::questions
{

using knowledge::Fact;

namespace
{

constexpr int fewestMentions = 4; // of the place an article is about

// From the start of the clause the unit stands in to where it is told what was done.
QString clauseOfDoers(const Fact &fact)
{
    static const QString ends = QStringLiteral("，,。；;：:…！？");
    static const QRegularExpression time(
        QStringLiteral("^(?:为此|于是|近日|[今去前当]年|[0-9]{4}年)?(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?"));
    const QString &quote = fact.evidence.quote;
    const qsizetype unit = quote.indexOf(fact.unit);
    if (unit < 0) {
        return fact.unit;
    }
    qsizetype start = unit;
    while (start > 0 && !ends.contains(quote.at(start - 1))) {
        --start;
    }
    const qsizetype deed = fact.practice.isEmpty() ? -1 : quote.indexOf(fact.practice, unit + fact.unit.size());
    qsizetype end = unit + fact.unit.size();
    while (deed > end && end < deed && !ends.contains(quote.at(end))) {
        ++end;
    }
    QString told = quote.mid(start, end - start);
    static const QRegularExpression founding(QStringLiteral("(?<=单位|部门|[委局会部])(?:成立|组建|建立).*$"));
    return told.remove(time).remove(founding); // 甲党委会同乙等单位成立联合党委: those did it
}

} // namespace

bool isJoint(const Fact &fact)
{
    static const QRegularExpression joined(QStringLiteral(
        "会同|携手|联手|协同(?!创新|中心|办)|联合(?!党|支部|会|国|社|体|工会|办|总|临时|收割|指挥|攻关|专班|执法)"));
    if (joined.match(fact.unit.mid(2)).hasMatch()) {
        return true;
    }
    static const QRegularExpression before(QStringLiteral("(?:会同|联合|携手|协同|联手|、|和|与|同)$"));
    static const QRegularExpression behind(QStringLiteral("^(?:、|和|与|及|会同|同(?!步|时|比)|携手|联手)"));
    const QString told = clauseOfDoers(fact);
    const qsizetype unit = told.indexOf(fact.unit);
    if (unit < 0) {
        return false;
    }
    return before.match(told.left(unit)).hasMatch() || behind.match(told.mid(unit + fact.unit.size())).hasMatch();
}

QString doersOf(const Fact &fact)
{
    return isJoint(fact) ? clauseOfDoers(fact) : fact.unit;
}

bool isDone(const Fact &fact)
{
    static const QRegularExpression planned(
        QStringLiteral("下一步|下一阶段|下阶段|今后[，,将]|未来[，,将]|未来[0-9一二两三四五几]+年|接下来|力争|拟于|"
                       "拟用|计划[于在到用投]|"
                       "将(?:重点|继续|进一步|适时|于|力争|陆续|逐步|全面|着力|持续|不断|会|对照|开展|推进|建设|启动)|"
                       "明年[^，,]{0,8}[将要前]"));
    const QString &quote = fact.evidence.quote;
    const qsizetype deed = quote.indexOf(fact.practice);
    const qsizetype end = deed < 0 ? quote.size() : deed + fact.practice.size();
    const qsizetype start = quote.lastIndexOf(u'。', std::max<qsizetype>(deed, 0)) + 1;
    return !planned.match(quote.mid(start, end - start)).hasMatch();
}

bool isBadExample(const Fact &fact, const Material &material)
{
    static const QRegularExpression some(QStringLiteral("^(?:个别|少数|部分|某些|极少数)"));
    static const QRegularExpression someDid(QStringLiteral("(?:^|[，,；;。])(?:有的|个别|少数)"));
    static const QRegularExpression said(QStringLiteral(
        "走(?:过|了|的?是)?(?:一些|不少)?弯路|反面(?:典型|教材)|弄虚作假|通报批评|被(?:通报|约谈|问责)"));
    constexpr qsizetype lead = 40;
    const qsizetype start = material.evidence(fact).start;
    const text::Span paragraph = material.paragraph(material.evidence(fact));
    const qsizetype from = std::max(paragraph.start, start - lead);
    return some.match(fact.unit).hasMatch() || someDid.match(fact.practice).hasMatch()
        || said.match(material.at({from, start - from}) + fact.evidence.quote).hasMatch();
}

bool isWholePlace(const Fact &fact, const Material &material)
{
    static const QRegularExpression head(QStringLiteral("^(.{4,})(?:党委|党组|工委)$"));
    static const QRegularExpression place(QStringLiteral("(?:省|市|县|(?<![园景社小牧库灾山矿发新])区|州|盟|旗)$"));
    const knowledge::Article &article = material.article();
    const QString heading = article.text.left(article.text.indexOf(u'\n'));
    const QString headed = head.match(fact.unit).captured(1); // 某集团党委 in an article on that 集团
    if (!headed.isEmpty() && heading.contains(headed)) {
        return true;
    }
    if (!place.match(fact.unit).hasMatch()) {
        return false;
    }
    return article.title.contains(fact.unit) || heading.contains(fact.unit)
        || article.text.count(fact.unit) >= fewestMentions;
}

bool isAskable(const Fact &fact, const Material &material)
{
    return isNamed(fact) && !isBadExample(fact, material) && !isJoint(fact) && isDone(fact)
        && !isWholePlace(fact, material);
}

} // namespace shixi::questions
