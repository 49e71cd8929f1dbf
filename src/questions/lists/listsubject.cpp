#include "questions/lists/listsubject.h"

#include "questions/material/material.h"

#include <QRegularExpression>

namespace shixi::questions
{

namespace
{

// Verbs a clause begins with where nobody is named who does it.
const QString bareVerbs = QStringLiteral(
    "(?:建成|新建|改建|重点|首期|召开|强调|指出|实行|采用|采取|依托|通过|围绕|落实|开设|开展|推行|建立|健全|推动|新增|"
    "推进|深化|加强|聚焦|紧扣|紧盯|突出|引导|教育引导|一体|统筹|着力|不断|持续|切实|真正|进一步|努力|大力|充分|注重|"
    "紧紧|牢牢|必须|应当|务必|严格|培育|做到|坚持|组织|打造|形成|提出|包括|分为|具备|拿出|推出|设置|针对|对于?|根据|"
    "按照|随着|如果|实施|滚动|认真|深入|协同|完善|做优|做强|做大|做实|概括|归纳|总结|主要|存在|面临|开通|动员|号召|"
    "调整|选派|制定|出台|印发|探索|创新|强化|优化|提升|提高|加快|全面|全力|积极|主动|扎实|有效|稳步|定期|及时|力争|"
    "确保|严把|抓好|抓实|做好|用好|建好|办好|下一步|下步|每[天日周月季年]|完成|实现|达到|投入|解决|排查|整改|新购|因["
    "地城时企村]施策|因地制宜)");

} // namespace

bool tellsWhose(const QString &left)
{
    static const QRegularExpression noOwner(
        QStringLiteral("^(?:“?[0-9N]+”?(?:是|指|即)|学徒|学员|队员|组员|社员|会员|选手|"
                       "(?:计划|方案|意见|办法|规定|通知|文件|规划|纲要|会议)(?:还|也|又|同时)|"
                       "[把将用让以从按都就即为做被给由使要]|其中|同年|近年|这|那|该|此|其|它|他|她|他们|我们|大家|"
                       "还|也|并|却|而|但|又|才|再|更|只|先后|已|共|在(?!.*[，,])|自(?!愿)|")
        + bareVerbs + u')');
    static const QRegularExpression points(
        QStringLiteral("本(?:办法|规定|条例|细则|意见|公司|单位|市|县|区|院|馆|所|法)|上述|前款|前述|下列|以下简称"));
    constexpr int enough = 4;
    return hanCharacters(left) >= enough && !noOwner.match(left).hasMatch() && !points.match(left).hasMatch();
}

bool isOwnSubject(const QString &before, const QString &after)
{
    static const QRegularExpression rule(QStringLiteral("^[”’]?(?:等)?(?:不得|必须|应当|严禁|不准)|^[”’]?[，,](?:这)?(?"
                                                        ":正|就)?是[㐀-鿿].{5,}"));
    static const QRegularExpression condition(QStringLiteral("^(?:只有|只要)$"));
    static const QRegularExpression outcome(QStringLiteral("(?:才|就)(?:能|会|可)")); // 只有……，……才能……
    static const QRegularExpression sorted(QStringLiteral("^对[^，,。；;]{3,}[，,](?:按照?|根据)?[^，,。；;]*分为$"));
    return (hanCharacters(before) == 0 && rule.match(after).hasMatch()) || sorted.match(before).hasMatch()
        || (condition.match(before).hasMatch() && outcome.match(after).hasMatch());
}

bool leansOnBefore(const QString &before, const QString &after)
{
    static const QRegularExpression back(QStringLiteral(
        "^[“‘\\s]*(?:该|其(?![他中它余])|这(?!些年)|那|此|它|他|她|分为|包括|即|学徒|学员|队员|组员|社员|会员|选手)"));
    static const QRegularExpression said(QStringLiteral("^[”’]?[，,]?(?:没有|无一|都|均|也|这)"));
    return hanCharacters(before) == 0 ? said.match(after).hasMatch() : back.match(before).hasMatch();
}

bool saysSomething(const QString &left, const QString &rest)
{
    static const QRegularExpression comma(QStringLiteral("[，,：:。；;]"));
    static const QRegularExpression said(
        QStringLiteral("均|都|各|是|有|为|已|超|达|突破|参加|环环|使|让|由|不得|必须|应当|保持|贯穿|相"));
    const QString clause = left.mid(left.lastIndexOf(comma) + 1);
    return hanCharacters(clause) > 0 || said.match(rest).hasMatch();
}

bool staysOpen(const QString &shown)
{
    static const QRegularExpression open(QStringLiteral(
        "(?:^|[，,：:])(?:只有|只要|如果|若|凡|除非|一旦|为了|为(?!民)|随着|由于|因为|即使|不管|无论|既|不仅|不但)"
        "[^，,]*$|(?:^|[，,：:、])[^，,]*(?:只有)[^，,]*$"));
    return open.match(shown).hasMatch();
}

bool leadsOn(const QString &before)
{
    static const QRegularExpression means(
        QStringLiteral("(?:通过|按照|围绕|依托|经过|面对|针对|根据|为了|借助|利用|结合)[“‘]?$"));
    return means.match(before).hasMatch();
}

qsizetype timeWord(const QString &text)
{
    static const QRegularExpression lately(QStringLiteral(
        "^(?:今年|去年|前年|同年|当年|当天|当月|近日|日前|当前|目前|如今|眼下|近年来|下一步)[^，,]{0,6}[，,]"));
    return lately.match(text).capturedLength();
}

} // namespace shixi::questions
