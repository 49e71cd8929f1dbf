#include "questions/cases/whole.h"

#include "questions/cases/deeds.h"
#include "questions/cases/worth.h"

#include <QRegularExpression>

#include <algorithm>

namespace shixi::questions
{

namespace
{

// The rest of a list, a clause that goes on, a bare count.
bool isDebris(const QString &text)
{
    static const QRegularExpression debris(QStringLiteral("^(?:[、，,；;：:。！？）)”’》…—\\s]|等|以及|或(?!许)|和(?!["
                                                          "解谐平睦美])|及(?!时|早)|[0-9]+(?:个|名|家|次|件)[，,])|"
                                                          "——"));
    return debris.match(text).hasMatch();
}

// 作了交流发言: words were said, and by whom is not told.
bool isSpeaking(const QString &text)
{
    static const QRegularExpression speaking(QStringLiteral(
        "(?:^|[，,])[^，,]{0,20}?(?:作|做)了?[^，,]{0,8}(?:发言|交流|汇报|表态|讲话|报告|介绍)(?:$|[，,])"));
    return speaking.match(text).hasMatch();
}

} // namespace

bool isStanding(const QString &clause)
{
    static const QRegularExpression standing(QStringLiteral(
        "^(?:该[^，,]{1,4})?(?:(?:地处|位于|坐落|地跨|毗邻|紧邻|濒临|隶属|下辖|下设|管辖|占地|前身|现有|共有|拥有|"
        "辖(?:区|[0-9])|总?建筑面积|总面积|(?:平均)?海拔|常住人口)|"
        "(?:正式)?(?:成立|创建|始建|组建|设立|创办|筹建|建)于(?=[0-9一二上])|"
        "(?:共|现|仅)?有(?:在职|正式|退休|预备)?党员|党员[0-9]+名|有[0-9一二两三四五六七八九十百]+[名位个多]|"
        "[^，,]{0,6}(?:守护|承担|担负|肩负|管护|管理|服务|承载)着|"
        "[^，,]{0,8}(?:期|面积|人口|海拔|年龄)[^，,]{0,2}(?:长达|达|约|为|共|有)[0-9])"));
    return standing.match(clause).hasMatch();
}

bool isUnfinished(const QString &clause)
{
    static const QRegularExpression going(
        QStringLiteral("^(?:(?:组织|带领|安排|号召|动员|引导|选派)[^，,]{1,14}(?:到|赴|前往|走进)[^，,]*(?:基地|馆|"
                       "旧址|遗址|故居|陵园|现场|"
                       "园区|企业|学校|高校|农村|展厅)|[^，,]{0,12}赴[^，,]{2,14}[省市县区州旗盟村镇乡])$"));
    return going.match(clause).hasMatch();
}

bool isWholeDeed(const QString &text)
{
    static const QRegularExpression half(QStringLiteral( // 在…时发现, 在…的基础上: nothing is done yet
        "^在[^，,]*(?:基础上|前提下|[期之]间|过程中)$|^由(?!此)|^[^，,]*(?:发现|看到|得知|了解到|意识到)$"));
    if (half.match(text).hasMatch()) {
        return false;
    }
    const auto pieces = piecesOf(text);
    if (pieces.empty() || isPremise(text.mid(pieces.back().start, pieces.back().length))
        || isHollowLead(text.mid(pieces.front().start, pieces.front().length))) {
        return false;
    }
    const bool stands = std::ranges::any_of(pieces, [&](text::Span piece) {
        return isStanding(text.mid(piece.start, piece.length));
    });
    return !stands && !isDebris(text) && !isSpeaking(text) && !isUnfinished(text);
}

} // namespace shixi::questions
