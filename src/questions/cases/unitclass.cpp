#include "questions/cases/unitclass.h"

#include "questions/cases/deeds.h"
#include "questions/templates/templates.h"

#include <algorithm>
#include <set>

namespace shixi::questions
{

using knowledge::Fact;

namespace
{

constexpr std::size_t fewestPeers = 2;
constexpr int nearLength = 4; // characters of a name, more or fewer

bool areEnough(const std::vector<const Fact *> &facts)
{
    std::set<QString> units;
    for (const Fact *fact : facts) {
        units.insert(fact->unit);
    }
    return units.size() >= fewestPeers;
}

} // namespace

const UnitClass *unitClassOf(const QString &unit, const Material &material)
{
    const auto &classes = material.templates().caseWords().classes;
    const auto found = std::ranges::find_if(classes, [&](const UnitClass &one) {
        return one.unit.match(unit).hasMatch();
    });
    return found == classes.end() ? nullptr : &*found;
}

Peers peersOf(const Fact &fact, const Material &material)
{
    const UnitClass *own = unitClassOf(fact.unit, material);
    Peers same;
    Peers units;
    for (const Fact *other : otherCases(fact, material)) {
        const UnitClass *theirs = unitClassOf(other->unit, material);
        const bool near = std::abs(characters(other->unit) - characters(fact.unit)) <= nearLength;
        if (own == nullptr || theirs == nullptr || !near || other->practice.isEmpty()) {
            continue;
        }
        if (theirs == own) {
            same.facts.push_back(other);
        }
        if (!own->person && !theirs->person) {
            units.facts.push_back(other);
        }
    }
    if (areEnough(same.facts)) {
        same.who = own->who;
        return same;
    }
    units.who = areEnough(units.facts) ? material.templates().caseWords().anyUnit : QString();
    return units;
}

} // namespace shixi::questions
