#include "questions/asking/likeness.h"
#include "questions/duties/duties.h"

#include <algorithm>

namespace shixi::questions
{

using knowledge::Fact;

namespace
{

constexpr int shortestStray = 8; // Han characters

// What a whole does its parts do, and 公司 is in 公司总经理: neither can be shown to be wrong.
bool standApart(const QString &one, const QString &other)
{
    return !one.contains(other) && !other.contains(one) && ownerClass(one) != OwnerClass::Whole
        && ownerClass(other) != OwnerClass::Whole;
}

// 专项演练 and 应急演练 are told of two owners: neither can be asked by the other.
bool alike(const QString &one, const QString &other)
{
    constexpr int tooLikePpm = 300'000;
    return likenessPpm(one, other) >= tooLikePpm;
}

bool hasLikeDuty(const QString &owner, const Fact &fact, const Material &material)
{
    return std::ranges::any_of(material.facts(), [&](const Fact *other) {
        return other->kind == fact.kind && sameText(other->unit, owner) && alike(other->practice, fact.practice);
    });
}

// 报告值班领导 and 报告事故: a duty of the same deed may be thought to be asked of both.
bool sameDeed(const QString &one, const QString &other)
{
    static const QStringList deeds{QStringLiteral("报告"),
                                   QStringLiteral("检查"),
                                   QStringLiteral("巡查"),
                                   QStringLiteral("抽查"),
                                   QStringLiteral("培训"),
                                   QStringLiteral("演练"),
                                   QStringLiteral("审核")};
    return std::ranges::any_of(deeds, [&](const QString &deed) {
        return one.contains(deed) && other.contains(deed);
    });
}

// 救援队 does what no office does: it is told by the duty alone.
bool isCrew(const QString &name)
{
    return name.endsWith(u'队') || name.endsWith(QStringLiteral("班组"));
}

// 文物主管部门 and 市文物主管部门 are asked apart: what one of them must do the other may.
bool mayBeTheSame(const QString &one, const QString &other)
{
    return one.contains(other) || other.contains(one);
}

} // namespace

// 党支部, 街道党工委 and 市委组织部 are levels of one thing.
bool mayStandBeside(const QString &owner, const QString &other)
{
    static const QRegularExpression ofParty(QStringLiteral("(?:党委|[省市县区]委|工委|纪委).*部门?$"));
    static const QRegularExpression leader(QStringLiteral("(?:[^部]长|主任|书记|经理|负责人)$"));
    const bool leads = leader.match(owner).hasMatch() == leader.match(other).hasMatch(); // 看火人 is no 院长
    static const QRegularExpression nameless(QStringLiteral("(?:负责人|责任人|管理人)$")); // who may be the 总经理
    if (nameless.match(owner).hasMatch() != nameless.match(other).hasMatch()) {
        return false;
    }
    return (ownerClass(other) == ownerClass(owner) && leads)
        || (ownerClass(owner) == OwnerClass::Party && ofParty.match(other).hasMatch());
}

// Of its class alone: an office cannot report to the place where it lives, and nobody takes it for the answer.
Pool dutyOwnerStrays(const Asked &asked, const Fact &fact, const Material &material, SplitMix64 &)
{
    static const QRegularExpression pointing(QStringLiteral("^(?:二者|两者|双方|前者|后者|其|本)"));
    std::vector<Stray> same;
    for (const Fact *other : material.facts()) {
        const bool fits = other->kind == fact.kind && mayStandBeside(fact.unit, other->unit)
            && !pointing.match(other->unit).hasMatch() && standApart(fact.unit, other->unit)
            && isCrew(other->unit) == isCrew(fact.unit) && !fact.practice.contains(other->unit)
            && !isJointOwner(other->unit);
        if (fits && !isTornOwner(*other, material) && !hasLikeDuty(other->unit, fact, material)) {
            same.push_back({ownerShown(other->unit, material), other});
        }
    }
    Pool pool = ranked(std::move(same), {asked.key});
    // 会同某科核准 says not of what
    std::stable_partition(pool.strays.begin(), pool.strays.end(), [](const Stray &stray) {
        return stray.from->subject == stray.from->practice;
    });
    return pool;
}

Pool dutyStrays(const Asked &asked, const Fact &fact, const Material &material, SplitMix64 &)
{
    static const QRegularExpression forbidden(QStringLiteral("不得有下列|禁止(?:下列|有下列)|严禁下列"));
    std::vector<Stray> same;
    for (const Fact *other : material.facts()) {
        const bool fits = other->kind == fact.kind && mayStandBeside(fact.unit, other->unit)
            && !mayBeTheSame(fact.unit, other->unit) && !alike(other->practice, fact.practice)
            && !other->practice.contains(fact.unit) && isCrew(other->unit) == isCrew(fact.unit)
            && !forbidden.match(other->subject).hasMatch();
        const QString duty = fits && tellsWholeDuty(*other, material) ? dutyAsOption(other->practice) : QString();
        if (hanCharacters(duty) >= shortestStray && !sameDeed(duty, asked.key)) {
            same.push_back({duty, other});
        }
    }
    return ranked(std::move(same), {asked.key});
}

} // namespace shixi::questions
