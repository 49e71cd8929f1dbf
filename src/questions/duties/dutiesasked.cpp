#include "questions/asking/likeness.h"
#include "questions/duties/duties.h"
#include "questions/gates/gates.h"

#include <algorithm>

namespace shixi::questions
{

using knowledge::Fact;

namespace
{

constexpr int shortestDuty = 8; // Han characters: 每周检查一次 does not say of what
constexpr qsizetype longestDuty = 46;

// 发生事故后， stands before who and what.
QString conditionOf(const Fact &fact)
{
    static const QRegularExpression condition(QStringLiteral("^[^，,。；;：:]{2,20}(?:后|前|时|的|中)[，,]$"));
    const QString before =
        fact.subject.endsWith(fact.practice) ? fact.subject.chopped(fact.practice.size()) : QString();
    return condition.match(before).hasMatch() ? before : QString();
}

// The first clauses that say something; what hangs on them is left to the text.
QString tellingClauses(const QString &practice)
{
    static const QRegularExpression mark(QStringLiteral("[，,；;：:]"));
    qsizetype cut = practice.indexOf(mark, 6);
    while (cut >= 0 && hanCharacters(practice.left(cut)) < shortestDuty) {
        cut = practice.indexOf(mark, cut + 1);
    }
    const QString first = cut < 0 ? practice : practice.left(cut);
    if (practice.size() <= longestDuty && isBalanced(practice)) {
        return practice;
    }
    return isBalanced(first) && first.size() <= longestDuty ? first : QString();
}

// 由哪个部门建立档案, but 哪个部门负责…: a bare verb is led by 由.
QString leadOf(const QString &duty)
{
    static const QRegularExpression modal(QStringLiteral(
        "^(?:应|须|必须|不得|不准|负责|是|履行|承担|有权|可以|要|每|在|会同|接|自|根据|按照|按|实行|对|发现|为)"));
    return modal.match(duty).hasMatch() ? QString() : QStringLiteral("由");
}

bool readsAlone(const QString &duty)
{
    static const QRegularExpression pointing(QStringLiteral("^(?:这|其|该|此)|本制度|本规定|本办法|本条例"));
    static const QRegularExpression habit(
        QStringLiteral("^(?:应当|应|须)?每[^，,。]{1,6}(?:检查|盘点|抽查|巡查|一查)[0-9一二两三]?次?$"));
    return hanCharacters(duty) >= shortestDuty && !habit.match(duty).hasMatch() && !duty.startsWith(u'这')
        && !pointing.match(duty.left(2)).hasMatch();
}

bool anyoneMust(const QString &duty)
{
    static const QRegularExpression common(QStringLiteral("^(?:应当|应|须)?(?:不得擅离|遵守|服从|配合|佩戴)"));
    return common.match(duty).hasMatch();
}

int countOf(OwnerClass wanted, const Fact &fact, const Material &material)
{
    QStringList names;
    for (const Fact *other : material.facts()) {
        const bool fits =
            other->kind == fact.kind && ownerClass(other->unit) == wanted && !sameText(other->unit, fact.unit);
        if (fits && !names.contains(other->unit)) {
            names.append(other->unit);
        }
    }
    return static_cast<int>(names.size());
}

bool asksByDepartment(const Fact &fact, const Material &material)
{
    return ownerClass(fact.unit) == OwnerClass::Department && countOf(OwnerClass::Department, fact, material) >= 2;
}

} // namespace

OwnerClass ownerClass(const QString &name)
{
    static const QRegularExpression whole(
        QStringLiteral("^(?:公司|集团|本公司|单位|本单位|各[㐀-鿿]*|组织|有关[㐀-鿿]*|车间)$"));
    static const QRegularExpression person(
        QStringLiteral("(?:经理|[^部]长|主任|书记|负责人|人员|监护人|[管理操作值班检验安全]员|工|者|人)$"));
    static const QRegularExpression authority(QStringLiteral("(?:政府|办事处|主管部门)$"));
    if (whole.match(name).hasMatch()) {
        return OwnerClass::Whole;
    }
    if (person.match(name).hasMatch()) {
        return OwnerClass::Person;
    }
    return authority.match(name).hasMatch() ? OwnerClass::Authority : OwnerClass::Department;
}

std::vector<Asked> dutyOwnerAsked(const Template &, const Fact &fact, const Material &material)
{
    const QString duty = tellingClauses(fact.practice);
    const OwnerClass owner = ownerClass(fact.unit);
    if (!readsAlone(duty) || anyoneMust(duty) || owner == OwnerClass::Whole) {
        return {};
    }
    std::vector<Asked> made = oneAsked(fact.unit, placeInEvidence(fact.unit, fact));
    const bool byDepartment = asksByDepartment(fact, material)
        || (owner == OwnerClass::Authority && fact.unit.endsWith(QStringLiteral("部门")));
    const QString condition = conditionOf(fact);
    for (Asked &asked : made) {
        asked.words[QStringLiteral("who")] = condition + leadOf(duty)
            + material.templates().word(byDepartment ? QStringLiteral("which_department")
                                                     : QStringLiteral("which_person"));
        asked.words[QStringLiteral("verb")] = condition + leadOf(duty);
        asked.words[QStringLiteral("event")] = duty;
    }
    return made;
}

std::vector<Asked> dutyAsked(const Template &, const Fact &fact, const Material &)
{
    const QString duty = tellingClauses(fact.practice);
    if (!readsAlone(duty)) {
        return {};
    }
    std::vector<Asked> made = oneAsked(duty, placeInEvidence(duty, fact));
    for (Asked &asked : made) {
        asked.words[QStringLiteral("verb")] = conditionOf(fact);
    }
    return made;
}

} // namespace shixi::questions
