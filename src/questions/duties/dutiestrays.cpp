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

Pool dutyOwnerStrays(const Asked &asked, const Fact &fact, const Material &material, SplitMix64 &)
{
    std::vector<Stray> same;
    std::vector<Stray> near;
    const OwnerClass owner = ownerClass(fact.unit);
    for (const Fact *other : material.facts()) {
        static const QRegularExpression pointing(QStringLiteral("^(?:二者|两者|双方|前者|后者|其|本)"));
        if (pointing.match(other->unit).hasMatch()) {
            continue;
        }
        if (other->kind != fact.kind || !standApart(fact.unit, other->unit) || hasLikeDuty(other->unit, fact, material)
            || fact.practice.contains(other->unit) || isCrew(other->unit) != isCrew(fact.unit)) {
            continue;
        }
        const OwnerClass of = ownerClass(other->unit);
        const bool organs = owner != OwnerClass::Person && of != OwnerClass::Person;
        if (of == owner) {
            same.push_back({other->unit, other});
        } else if (organs) {
            near.push_back({other->unit, other});
        }
    }
    Pool pool = ranked(std::move(same), {asked.key});
    if (pool.strays.size() < 2) {
        std::ranges::move(rankedByLikeness(std::move(near), {asked.key}), std::back_inserter(pool.strays));
    }
    return pool;
}

Pool dutyStrays(const Asked &asked, const Fact &fact, const Material &material, SplitMix64 &)
{
    std::vector<Stray> same;
    std::vector<Stray> near;
    for (const Fact *other : material.facts()) {
        const bool fits = other->kind == fact.kind && !mayBeTheSame(fact.unit, other->unit)
            && ownerClass(other->unit) != OwnerClass::Whole && !alike(other->practice, fact.practice)
            && !other->practice.contains(fact.unit);
        static const QRegularExpression forbidden(QStringLiteral("不得有下列|禁止(?:下列|有下列)|严禁下列"));
        const bool demanded = fits && !forbidden.match(other->subject).hasMatch();
        const QString duty = demanded ? tellingDuty(other->practice) : QString();
        if (hanCharacters(duty) >= shortestStray && !sameDeed(duty, asked.key)
            && isCrew(other->unit) == isCrew(fact.unit)) {
            auto &into = ownerClass(other->unit) == ownerClass(fact.unit) ? same : near;
            into.push_back({duty, other});
        }
    }
    Pool pool = ranked(std::move(same), {asked.key});
    std::ranges::move(rankedByLikeness(std::move(near), {asked.key}), std::back_inserter(pool.strays));
    return pool;
}

} // namespace shixi::questions
