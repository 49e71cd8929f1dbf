#pragma once

#include "workshop/workshop.h"

namespace shixi::workshop
{

struct CarriedDecisions {
    QByteArray bytes;
    std::vector<Finding> findings;
};

// decisions.jsonl of a draft that carries on an old set: every line of both, those of the target last. What was decided
// on something that reads otherwise now is taken back by lines of its own, so that it is looked at again; what was
// rejected stays so.
[[nodiscard]] CarriedDecisions
carryDecisions(const OldSet &from, const QByteArray &target, const questions::QuestionSet &set);

} // namespace shixi::workshop
