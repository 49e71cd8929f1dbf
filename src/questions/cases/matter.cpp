#include "questions/cases/matter.h"

#include "questions/cases/deeds.h"
#include "questions/gates/gates.h"

#include <QRegularExpression>

namespace shixi::questions
{

using knowledge::Fact;

namespace
{

constexpr int shortestMatter = 5;
constexpr int longestMatter = 44;

// 为了闯过这一关, 面对突发情况: what it was about is not told in it.
bool pointsBack(const QString &text)
{
    static const QRegularExpression pointing(QStringLiteral(
        "^(?:面对|针对|围绕|聚焦|为了?|在)?(?:这|那|此|其|该|他|她|它|自己)|^(?:此后|随后|之后|最后|"
        "以后|然后|会后|活动中|"
        "工作中|过程中|其间|了解情况后|从此)|为.{1,12}(?:表率|榜样)$|[他她它](?:们|(?!人))|这一|这个|这道|那一|"
        "^(?:面对|针对)(?:突发|紧急|各种|种种|这些|新)?(?:情况|困难|挑战|难题|压力|形势|问题)$"));
    return pointing.match(text).hasMatch();
}

bool isMatter(const QString &text)
{
    static const QRegularExpression told(
        QStringLiteral("^(?:为(?![此0-9一二三四五六七八九十两各每全])了?|面对|针对|围绕|聚焦|坚持“|以[^，,]{2,12}聚力|"
                       "在[^，,]{2,}(?:中|方面|下功夫|"
                       "做文章|时|之际|之后|期间)$)|"
                       "(?:工作|过程|建设|改造|救灾|行动|活动|项目|事故)中$|(?:后|之际|期间)$"));
    return characters(text) >= shortestMatter && characters(text) <= longestMatter && isBalanced(text)
        && !text.contains(u'…') && told.match(text).hasMatch() && !pointsBack(text);
}

// The clauses right before a place, as many of them as belong together: 为确保…到位，让…“粮出手、钱到手”.
Matter matterBefore(qsizetype place, const Fact &fact)
{
    static const QString closing = QStringLiteral("，,");
    const QString &quote = fact.evidence.quote;
    if (place <= 0 || !closing.contains(quote.at(place - 1))) {
        return {};
    }
    const QString before = quote.left(place - 1);
    static const QRegularExpression ended(QStringLiteral("[。；;！？…：:]"));
    const qsizetype from = before.lastIndexOf(ended) + 1;
    Matter found;
    for (const text::Span piece : piecesOf(before.mid(from))) {
        const QString told = before.mid(from + piece.start);
        if (found.text.isEmpty() && !told.contains(fact.unit) && isMatter(told)) {
            found = {told, place};
        }
    }
    return found;
}

// What a unit told of, where telling is all the sentence says of it: 分享了在突出政治机关定位方面的经验做法：….
Matter matterToldOf(const Fact &fact)
{
    static const QRegularExpression told(QStringLiteral(
        "(?:分享|介绍|交流|畅谈)了?(在[^，,。；;：:]{3,24}?)(方面)?的(?:经验做法|心得体会|经验|做法|体会)"));
    const auto match = told.match(fact.evidence.quote);
    if (!match.hasMatch() || match.capturedStart() < fact.evidence.quote.indexOf(fact.unit)) {
        return {};
    }
    const QString joint = match.captured(2).isEmpty() ? QStringLiteral("时") : match.captured(2);
    return {match.captured(1) + joint, match.capturedEnd() + 1};
}

// At the head of what was done: 在热点难点工作中均按照…, 认领…项目后，….
Matter matterAtHead(const Fact &fact)
{
    static const QRegularExpression inside(QStringLiteral(
        "^(?:则|就|也)?(在[^，,。；;：:]{2,20}?(?:工作|过程|建设|改造|行动|项目|事故|一线|任务)中)(?:，|,|均|都|也)?"));
    static const QRegularExpression lead(
        QStringLiteral("^(?:则|就|也)?([^，,。；;：:]{4,30}?(?:后|做文章|下功夫))[，,]"));
    static const QRegularExpression aimed(
        QStringLiteral("^((?:针对|聚焦|面对|为(?![0-9一二三四五六七八九十两各每全])了?)[^，,。；;：:]{5,40})[，,]"));
    const QString &quote = fact.evidence.quote;
    const qsizetype unit = quote.indexOf(fact.unit);
    const qsizetype deed = quote.indexOf(fact.practice);
    for (const qsizetype from : {unit < 0 ? qsizetype{-1} : unit + fact.unit.size(), deed}) {
        for (const QRegularExpression *pattern : {&inside, &lead, &aimed}) {
            const auto match = pattern->match(from < 0 ? QString() : quote.mid(from));
            if (match.hasMatch() && isBalanced(match.captured(1)) && !pointsBack(match.captured(1))) {
                return {match.captured(1), from + match.capturedEnd()};
            }
        }
    }
    return {};
}

} // namespace

Matter matterOf(const Fact &fact, const Material &material)
{
    const QString &quote = fact.evidence.quote;
    const qsizetype unit = quote.indexOf(fact.unit);
    const qsizetype deed = fact.practice.isEmpty() ? -1 : quote.indexOf(fact.practice);
    if (unit < 0) {
        return {};
    }
    for (const Matter &found :
         {matterToldOf(fact), matterAtHead(fact), matterBefore(unit, fact), matterBefore(deed, fact)}) {
        if (!found.text.isEmpty()) {
            return found;
        }
    }
    const QString hardship = hardshipOf(fact, material);
    if (!hardship.isEmpty()) {
        return {QStringLiteral("针对") + hardship, 0};
    }
    const QString trouble = troubleOf(fact, material);
    return {trouble.isEmpty() ? QString() : trouble + QStringLiteral("。面对这一情况"), 0};
}

} // namespace shixi::questions
