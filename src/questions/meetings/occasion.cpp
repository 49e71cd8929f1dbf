#include "questions/meetings/occasion.h"

#include "questions/asking/asked.h"
#include "questions/names/bodies.h"

#include <QRegularExpression>

namespace shixi::questions
{

namespace
{

constexpr qsizetype longestCame = 42;

const QRegularExpression &heldBefore()
{
    static const QRegularExpression pattern(
        QStringLiteral("(?<plan>将)?(?:隆重)?(?<verb>组织举办|组织召开|联合主办|联合举办|召开|举行|举办|主办|承办)了?(?"
                       "<count>[0-9０-９]+[期场次届])?$"));
    return pattern;
}

const QRegularExpression &heldBehind()
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?<date>于?[0-9０-９年月日至到—\\-]+)?(?:在(?<place>[^，,。；;]{2,14}?))?(?:隆重)?(?<verb>"
                       "召开|举行|举办|开幕)(?=[，,。；;]|$)"));
    return pattern;
}

// The first clauses after 召开, as many as say something: 强调要深化…创建工作.
QString cameTo(const QString &behind)
{
    static const QRegularExpression clause(
        QStringLiteral("^(?:[^，,。；;]{0,20}(?:召开|举行|举办|开幕))?[，,]\\s*((?:会议)?(?:强调|要求|提出|部署|"
                       "审议通过|研究|总结|明确|确定|印发|通过|发布)[^。；;]{4,})"));
    static const QRegularExpression comma(QStringLiteral("[，,]"));
    QString told = clause.match(behind).captured(1);
    if (told.startsWith(QStringLiteral("会议"))) {
        told.remove(0, 2);
    }
    static const QRegularExpression open(
        QStringLiteral("(?:年|月|日|底|末|前|后|时|期间|以来)$")); // 提出到2027年年底，
    qsizetype cut = told.indexOf(comma, 10);
    while (cut >= 0 && open.match(told.left(cut)).hasMatch()) {
        cut = told.indexOf(comma, cut + 1);
    }
    told.truncate(cut < 0 ? told.size() : cut);
    return told.size() <= longestCame ? told : QString();
}

QString clauseFrom(const QString &text)
{
    static const QRegularExpression clause(QStringLiteral("^([^。；;，,]*)"));
    return clause.match(text).captured(1);
}

// The date of a clause is told by {when}: 于今年3月至7月 and 今年4月， go.
QString withoutDate(QString clause)
{
    static const QRegularExpression date(
        QStringLiteral("(?:^|于|在)(?:今年|去年|同年|当年|次年|[0-9]{4}年)(?:[0-9]{1,2}月)?(?:[上中下]旬|[0-9]{1,2}日)?"
                       "(?:至(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?)?|^[0-9]{1,2}月(?:[上中下]旬|[0-9]{1,2}日)?(?:至[0-9月]"
                       "*[0-9]{1,2}日)?"));
    return clause.remove(date);
}

} // namespace

bool isEvent(const QString &name)
{
    static const QRegularExpression event(QStringLiteral("(?:论坛|仪式|早餐会|博览会|展|大赛|比赛|活动|对接会)”?$"));
    return event.match(name).hasMatch();
}

Occasion occasionOf(const knowledge::Fact &fact, const Material &material)
{
    Occasion made;
    made.span = placeInEvidence(fact.answer, fact);
    if (made.span.length == 0) {
        return made;
    }
    const text::Span sentence = material.sentence(made.span);
    const qsizetype end = made.span.start + made.span.length;
    const QString left = material.at({sentence.start, made.span.start - sentence.start});
    const QString right = material.at({end, sentence.start + sentence.length - end});
    made.when = whenSaid(made.span, material);
    made.before = withoutDate(lastClause(left));
    made.behind = clauseFrom(right);
    made.came = cameTo(right);
    const auto before = heldBefore().match(left);
    const auto behind = heldBehind().match(right);
    if (before.hasMatch()) {
        const bool planned = !before.captured(QStringLiteral("plan")).isEmpty();
        made.verb = (planned ? QStringLiteral("将") : QString()) + before.captured(QStringLiteral("verb"));
        made.count = before.captured(QStringLiteral("count"));
        made.holder = bodyAtEnd(withoutDate(lastClause(left.left(before.capturedStart()))));
    } else if (behind.hasMatch()) {
        made.verb = behind.captured(QStringLiteral("verb"));
        made.place = behind.captured(QStringLiteral("place"));
        const QString said = behind.captured(QStringLiteral("date"));
        made.when = made.when.isEmpty() ? said : made.when;
    }
    return made;
}

} // namespace shixi::questions
