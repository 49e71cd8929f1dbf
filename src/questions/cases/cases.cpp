#include "questions/cases/cases.h"

#include "questions/asking/likeness.h"

#include <algorithm>

namespace shixi::questions
{

using knowledge::Fact;

namespace
{

QString characterOf(uint point)
{
    const char32_t character = point;
    return QString::fromUcs4(&character, 1);
}

// Pairs of characters of a unit's name that no other unit has: its mark.
bool bearsMarkOf(const Fact &fact, const Material &material)
{
    const QList<uint> name = fact.unit.toUcs4();
    for (qsizetype at = 0; at + 1 < name.size(); ++at) {
        const QString pair = characterOf(name.at(at)) + characterOf(name.at(at + 1));
        const bool common = std::ranges::any_of(material.facts(), [&](const Fact *other) {
            return other->kind == fact.kind && !sameText(other->unit, fact.unit) && other->unit.contains(pair);
        });
        if (!common && fact.practice.contains(pair)) {
            return true;
        }
    }
    return false;
}

Pool caseStrays(bool ofUnits, const Asked &asked, const Fact &fact, const Material &material)
{
    if (bearsMarkOf(fact, material)) {
        return {{}, {}, Reason::GivesAway};
    }
    auto strays = fromOthers(fact, material, [&](const Fact &other, std::vector<Stray> &into) {
        if (other.kind == fact.kind && !other.unit.isEmpty() && !sameText(other.unit, fact.unit)
            && !sameText(other.practice, fact.practice)) {
            into.push_back({ofUnits ? other.unit : other.practice, &other});
        }
    });
    return ranked(std::move(strays), {asked.key});
}

} // namespace

std::vector<Asked> practiceAsked(const Template &, const Fact &fact, const Material &)
{
    return oneAsked(fact.practice, placeInEvidence(fact.practice, fact));
}

std::vector<Asked> unitAsked(const Template &, const Fact &fact, const Material &)
{
    return oneAsked(fact.unit, placeInEvidence(fact.unit, fact));
}

Pool practiceStrays(const Asked &asked, const Fact &fact, const Material &material, SplitMix64 &)
{
    return caseStrays(false, asked, fact, material);
}

Pool unitStrays(const Asked &asked, const Fact &fact, const Material &material, SplitMix64 &)
{
    return caseStrays(true, asked, fact, material);
}

} // namespace shixi::questions
