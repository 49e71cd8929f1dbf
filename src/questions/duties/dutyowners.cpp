#include "questions/asking/likeness.h"
#include "questions/duties/duties.h"

#include <algorithm>

namespace shixi::questions
{

using knowledge::Fact;

OwnerClass ownerClass(const QString &name)
{
    static const QRegularExpression whole(
        QStringLiteral("^(?:公司|集团|本公司|单位|本单位|各(?:部门|单位|车间|处室|"
                       "科室|级)|组织|有关[㐀-鿿]*|任何[㐀-鿿]*|车间)$"));
    static const QRegularExpression person(
        QStringLiteral("(?:经理|[^部]长|主任|书记|负责人|人员|监护人|[管理操作值班检验安全党]员|工|者|人)$"));
    static const QRegularExpression authority(QStringLiteral("(?:政府|办事处)$"));
    static const QRegularExpression party(
        QStringLiteral("(?:党组织|支部|党委|党组|总支|党（工）委|党工委|[市县区省]委|团委)$"));
    static const QRegularExpression committee(QStringLiteral("(?:委员会|领导小组|指挥部|理事会)$"));
    static const QRegularExpression office(
        QStringLiteral("(?:部|处|科|室|部门|办|局|厅|办公室|中心|委员会|工作委|监委|纪委|工委|团[省市县区]委)$"));
    if (whole.match(name).hasMatch()) {
        return OwnerClass::Whole;
    }
    if (party.match(name).hasMatch()) {
        return OwnerClass::Party;
    }
    if (authority.match(name).hasMatch()) {
        return OwnerClass::Authority;
    }
    if (committee.match(name).hasMatch()) {
        return OwnerClass::Committee;
    }
    if (office.match(name).hasMatch()) {
        return OwnerClass::Department;
    }
    return person.match(name).hasMatch() ? OwnerClass::Person : OwnerClass::Body;
}

QString ownerShown(const QString &unit)
{
    static const QRegularExpression each(QStringLiteral("^各(?=[㐀-鿿]{1,6}(?:支部|党组织|党委)$)"));
    return QString(unit).remove(each);
}

QString ownerShown(const QString &unit, const Material &material)
{
    static const QRegularExpression bare(QStringLiteral("^(?:委员会|领导小组|指挥部|理事会|工作组|小组)$"));
    if (!bare.match(unit).hasMatch()) {
        return ownerShown(unit);
    }
    const QRegularExpression founded(QStringLiteral("(?:设立|成立|组建)([㐀-鿿]{2,14}?%1)").arg(unit));
    const QString named = founded.match(material.article().text).captured(1);
    return named.isEmpty() ? unit : named;
}

// 市委 of 市委组织部会同…, and 市委社会工作部 of 市委组织部会同市委社会工作部.
bool isTornOwner(const Fact &fact, const Material &material)
{
    static const QRegularExpression goesOn(QStringLiteral("^(?:组织部|宣传部|统战部|政法委|社会工作部|办公室|(?:[㐀-"
                                                          "鿿]{2,4}(?:部|局|办|处|科|厅))(?:门)?"
                                                          "(?:会同|负责|应|牵头))"));
    static const QRegularExpression behind(QStringLiteral("(?:会同|和|与|及|、|联合)$"));
    const text::Span unit = placeInEvidence(fact.unit, fact);
    constexpr qsizetype lead = 2;
    const QString before = material.at({std::max<qsizetype>(0, unit.start - lead), std::min(lead, unit.start)});
    return unit.length > 0 && (goesOn.match(fact.practice).hasMatch() || behind.match(before).hasMatch());
}

// 党员 and 使用人 tell themselves by what is asked of them: who served hands in the record of the service.
bool isAnybody(const QString &unit)
{
    static const QRegularExpression nobodys(QStringLiteral("^(?:主要|分管)?负责人$")); // of whom?
    if (nobodys.match(unit).hasMatch()) {
        return true;
    }
    static const QRegularExpression common(QStringLiteral(
        "^(?:各|全体|在职|正式|预备|流动|老年|本市|参加[㐀-鿿]{2,6}的)*(?:党员|干部|职工|"
        "员工|"
        "使用人|"
        "申请人|当事人|"
        "用户|业主|志愿者|学生|参与者|服务对象|村民|居民|群众|人员|消费者|旅游者|游客)$"));
    return common.match(unit).hasMatch();
}

// 药学部和检验科, but 人力资源和社会保障局 is one.
bool isJointOwner(const QString &unit)
{
    static const QRegularExpression joint(QStringLiteral(
        "、|(?:单位|部|处|科|室|局|院|办|中心|政府|长|员|人|师|主任|书记|组织|支部|党委)(?:和|与|及|或者?|以及)|会同"));
    static const QRegularExpression either(QStringLiteral("[（(][^（）()]*[）)]"));
    return joint.match(QString(unit).remove(either)).hasMatch();
}

// 组织单位 is whoever organises: a role is asked for only where the text says what it means.
bool isRole(const QString &unit, const Material &material)
{
    static const QRegularExpression role(QStringLiteral("^(?:组织|使用|责任|主办|承办|实施|管理|服务|建设|所在|用人|"
                                                        "有关|相关)(?:单位|部门|组织|机构|企业|班组|车间|科室|人)$"));
    return role.match(unit).hasMatch() && std::ranges::none_of(material.facts(), [&](const Fact *other) {
               return other->kind == Kind::Term && sameText(other->answer, unit);
           });
}

} // namespace shixi::questions
