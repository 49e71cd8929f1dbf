#include "questions/cases/worth.h"

#include <QRegularExpression>

namespace shixi::questions
{

namespace
{

// A name in marks or a figure; what all units have under the same name is no name of its own.
bool hasOwnMark(QString deed)
{
    static const QRegularExpression common(QStringLiteral(
        "“(?:三会一课|两学一做|四个意识|四个自信|两个维护|两个确立|一岗双责|四不两直|三重一大|我为群众办实事)”"));
    static const QRegularExpression mark(
        QStringLiteral("[“《0-9＋+]|[一二两三四五六七八九十百千]+(?:项|条|个|支|名|次|期|场|种|会|类|级)"));
    return mark.match(deed.remove(common)).hasMatch();
}

} // namespace

bool isPremise(const QString &clause)
{
    static const QRegularExpression means(QStringLiteral("^(?:通过|借助|依托|凭借|立足)[^，,]*$"));
    static const QRegularExpression about(
        QStringLiteral("^(?:针对|围绕|聚焦|对照|面对|紧扣|紧盯|瞄准|着眼(?:于)?|结合(?!部))([^，,]*)$"));
    static const QRegularExpression doing(QStringLiteral(
        "(?<=[^，,]{2})(?:成立|组建|建立|建成|设立|开设|开展(?!工作)|出台|制定|印发|推出|推行|编写|编制|举办|召开|"
        "组织|打造|搭建|解剖|研制|研发|选派|抽调|派出|梳理|排查|走访|提出|形成|签订|攻克|开通|启动|创建)"
        "(?![^，,]{0,4}(?:难题|问题|困难|难|慢|短板|压力|不足)$)[^，,]{2,}$"));
    if (means.match(clause).hasMatch()) {
        return true;
    }
    const auto told = about.match(clause);
    return told.hasMatch() && !doing.match(told.captured(1)).hasMatch();
}

bool isHollowLead(const QString &clause)
{
    static const QRegularExpression hollow(QStringLiteral(
        "^(?:牵头|率先|主动作为|坚持[^“”，,0-9]{2,6}(?:导向|引领|原则|理念|先行|优先)|抓早抓小|倒排工期|挂图作战|"
        "提高(?:政治)?站位|高度重视|强化担当|主动担当|统筹谋划|精心组织|周密部署|克服(?:重重|各种|种种)?困难|"
        "无条件服从安排|(?:从|由|变)“[^”]+”(?:变|到|为|变为|变成|转为|转向)“[^”]+”)$"));
    return hollow.match(clause).hasMatch();
}

bool isRoutine(const QString &deed)
{
    static const QRegularExpression papers(QStringLiteral(
        "(?:制定|印发|签订|修订|拟定|出台|制订)[^，,]*(?:工作要点|任务分工|工作计划|任务清单|责任清单|责任书|"
        "责任状|工作方案|实施方案|学习计划|台账|责任制)"));
    static const QRegularExpression meetings(
        QStringLiteral("^(?:坚持|定期|每[年月周季][^，,]{0,3}|第一时间|认真|严格|组织|集中|及时|深入|广泛|扎实)*"
                       "(?:落实|执行|召开|开展|学习|举办|举行|组织|进行)[^，,]*(?:三会一课|主题党日|党课|警示教育|"
                       "组织生活会?|民主生活会|理论学习|集体学习|检查|自查|培训|活动|学习|教育|制度)”?(?:制度)?$"));
    static const QRegularExpression phrases(QStringLiteral(
        "(?:开展|召开|落实|上好)[^，,]{0,6}(?:主题党日|党课|组织生活会?|理论学习|警示教育)|贯穿[^，,]*全过程|新路子|"
        "心坎上|新局面|凝心聚力|攻坚克难|克服(?:重重|各种|种种)困难|服从安排|"
        "(?:加强|强化|完善|健全|落实|提高|提升|压实)[^，,]{0,8}(?:建设|管理|责任|意识|机制|制度|能力|水平|作用)$"));
    return !hasOwnMark(deed)
        && (papers.match(deed).hasMatch() || meetings.match(deed).hasMatch() || phrases.match(deed).hasMatch());
}

bool isAchieved(const QString &effect)
{
    static const QRegularExpression reached(QStringLiteral(
        "[0-9]|[一二两三四五六七八九十]成|了|被(?:评|授予|列|表彰)|获(?:得|评|奖|批|赞)?|荣获|缩短|压缩到|降到|降至|"
        "提前|贯通|恢复|脱困|好评|告别|上线|全覆盖|落地(?!见效)|投产|通车|望见|成功|圆满|再也|再没|从未|无一|零"));
    static const QRegularExpression aim(
        QStringLiteral("^(?:确保|力求|力争|以此|以便|旨在|推动|促进|促使|保障|保证|切实|有效|进一步|不断|激励|引导)"));
    static const QRegularExpression counted(QStringLiteral("[0-9]|(?<!为)了(?!解)|被评|获评|荣获|被授予"));
    return aim.match(effect).hasMatch() ? counted.match(effect).hasMatch() : reached.match(effect).hasMatch();
}

} // namespace shixi::questions
