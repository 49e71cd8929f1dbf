#pragma once

#include "knowledge/fact.h"
#include "questions/material/material.h"
#include "questions/templates/casewords.h"

#include <vector>

namespace shixi::questions
{

// What a name shows its bearer to be; null where it shows nothing.
[[nodiscard]] const UnitClass *unitClassOf(const QString &unit, const Material &material);

// Those who can stand beside a unit as options, and how one asks for such: 哪个党支部. Nothing where there are too few.
struct Peers {
    std::vector<const knowledge::Fact *> facts;
    QString who;
};
[[nodiscard]] Peers peersOf(const knowledge::Fact &fact, const Material &material);

} // namespace shixi::questions
