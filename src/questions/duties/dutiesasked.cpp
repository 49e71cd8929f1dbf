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
constexpr int enoughOfDuty = 10; // as many tell whose it is
constexpr qsizetype longestDuty = 46;
constexpr qsizetype longestContext = 56;

// 二者 points back, 前款 to what is not shown.
bool pointsAway(const QString &text)
{
    static const QRegularExpression pointing(QStringLiteral(
        "^(?:二者|两者|双方|前者|后者|其|本人|本单位|上述|前述)|前款|上款|本条|第[一二三四五六七八九十]+项|因此|此类|"
        "对其|向其|为其|^[㐀-鿿]{2,4}期间"));
    return pointing.match(text).hasMatch();
}

// 安全员 and 安全检查: the post tells its duty.
bool tellsDuty(const QString &unit, const QString &duty)
{
    static const QRegularExpression common(QStringLiteral(
        "(?:主管部门|人民政府|委员会|办事处|负责人|管理员|管理局|管理|部门|单位|人员|中心|[部处科局员长])"));
    const QString bare = QString(unit).remove(common);
    for (qsizetype at = 0; at + 1 < bare.size(); ++at) {
        if (duty.contains(bare.mid(at, 2))) {
            return true;
        }
    }
    return false;
}

bool isForbidden(const Fact &fact)
{
    static const QRegularExpression forbidden(QStringLiteral("不得有下列|禁止(?:下列|有下列)|严禁下列"));
    return forbidden.match(fact.subject).hasMatch();
}

// 发生事故后， stands before who and what.
QString conditionOf(const Fact &fact)
{
    static const QRegularExpression condition(QStringLiteral("^[^，,。；;：:]{2,20}(?:后|前|时|的|中)[，,]$"));
    const QString before =
        fact.subject.endsWith(fact.practice) ? fact.subject.chopped(fact.practice.size()) : QString();
    return condition.match(before).hasMatch() ? before : QString();
}

// What the sentence says before it, where the duty alone does not say of what: 专库实行…管理，库管员每日盘点一次，
QString contextOf(const Fact &fact, const Material &material)
{
    static const QRegularExpression number(QStringLiteral(
        "^(?:[0-9.]+\\s+|第[一二三四五六七八九十百]+条\\s*|[（(][一二三四五六七八九十]+[）)]|[a-z][)）]\\s*)"));
    const text::Span unit = placeInEvidence(fact.unit, fact);
    const text::Span sentence = material.sentence(unit);
    QString before = material.at({sentence.start, unit.start - sentence.start}).trimmed();
    before.remove(number);
    const qsizetype first = before.indexOf(u'，');
    if (before.count(u'，') + before.count(u'；') > 2 && hanCharacters(before.left(first)) >= shortestDuty) {
        before.truncate(first + 1); // what it is about stands first
    }
    const bool hangs = before.endsWith(u'，') || before.endsWith(u',') || before.endsWith(u'；');
    return hangs && before.size() <= longestContext && isBalanced(before) ? before : QString();
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
    static const QRegularExpression pointing(QStringLiteral("^(?:这|其|该|此)"));
    static const QRegularExpression habit(
        QStringLiteral("^(?:应当|应|须)?每[^，,。]{1,6}(?:检查|盘点|抽查|巡查|一查)[0-9一二两三]?次?$"));
    static const QRegularExpression ofWhat(
        QStringLiteral("^(?:应当|应|须)?(?:自(?:受理|收到|接到)之日|在[^，,。]{2,10}内作出决定)"));
    return hanCharacters(duty) >= shortestDuty && !ofWhat.match(duty).hasMatch() && !habit.match(duty).hasMatch()
        && !pointing.match(duty).hasMatch();
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
    static const QRegularExpression department(QStringLiteral("(?:部|处|科|室|部门|中心|委员会|办)$"));
    return department.match(fact.unit).hasMatch() && ownerClass(fact.unit) == OwnerClass::Department
        && countOf(OwnerClass::Department, fact, material) >= 2;
}

} // namespace

OwnerClass ownerClass(const QString &name)
{
    static const QRegularExpression whole(
        QStringLiteral("^(?:公司|集团|本公司|单位|本单位|各(?:部门|单位|车间|处室|"
                       "科室|级)|组织|有关[㐀-鿿]*|任何[㐀-鿿]*|车间)$"));
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

QString tellingDuty(const QString &practice)
{
    static const QRegularExpression mark(QStringLiteral("[，,；;：:]"));
    qsizetype cut = practice.indexOf(mark);
    while (cut >= 0 && (hanCharacters(practice.left(cut)) < enoughOfDuty || !isBalanced(practice.left(cut)))) {
        cut = practice.indexOf(mark, cut + 1);
    }
    static const QRegularExpression torn(QStringLiteral("^[^，,]{1,4}[，,]")); // 管理，在保障自身使用的前提下
    const QString told = torn.match(practice).hasMatch() ? QString() : cut < 0 ? practice : practice.left(cut);
    return isBalanced(told) && told.size() <= longestDuty ? told : QString();
}

std::vector<Asked> dutyOwnerAsked(const Template &row, const Fact &fact, const Material &material)
{
    const QString duty = tellingDuty(fact.practice);
    const OwnerClass owner = ownerClass(fact.unit);
    const QString context = readsAlone(duty) ? conditionOf(fact) : contextOf(fact, material);
    const bool matched = row.type == QuestionType::Matching; // shows the duty alone
    if (duty.isEmpty() || (matched && !context.isEmpty()) || (!readsAlone(duty) && context.isEmpty())
        || anyoneMust(duty) || owner == OwnerClass::Whole || pointsAway(fact.unit) || pointsAway(context + duty)
        || tellsDuty(fact.unit, duty)) {
        return {};
    }
    std::vector<Asked> made = oneAsked(fact.unit, placeInEvidence(fact.unit, fact));
    const bool byDepartment = asksByDepartment(fact, material)
        || (owner == OwnerClass::Authority && fact.unit.endsWith(QStringLiteral("部门")));
    const QString word =
        material.templates().word(byDepartment ? QStringLiteral("which_department") : QStringLiteral("which_person"));
    for (Asked &asked : made) {
        asked.words[QStringLiteral("who")] = context + leadOf(duty) + word;
        asked.words[QStringLiteral("verb")] = context + leadOf(duty);
        asked.words[QStringLiteral("event")] = duty;
    }
    return made;
}

// Under a condition the false ones, which have none, would be seen at once.
std::vector<Asked> dutyAsked(const Template &, const Fact &fact, const Material &)
{
    const QString duty = tellingDuty(fact.practice);
    if (!readsAlone(duty) || anyoneMust(duty) || !conditionOf(fact).isEmpty() || isForbidden(fact)
        || pointsAway(fact.unit) || pointsAway(duty) || tellsDuty(fact.unit, duty)
        || ownerClass(fact.unit) == OwnerClass::Whole) {
        return {};
    }
    return oneAsked(duty, placeInEvidence(duty, fact));
}

} // namespace shixi::questions
