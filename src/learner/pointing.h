#pragma once

#include "learner/planning.h"
#include "learner/sessionrecord.h"
#include "statistics/points.h"

#include <functional>
#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace shixi::learner
{

// Learning points are counted from the log whenever they are asked for; nothing is kept (docs/formats/learner.md).

struct CardOfFact {
    FactId fact;
    bool hasOtherForm = false;
};

// What counting needs of the library, so that another thread can do it. A card that is not there is a fact of its own.
struct PointTerms {
    std::unordered_map<CardId, CardOfFact> cards;
    std::unordered_set<SetId> without; // sets that switch points off
    bool any = true; // some set gives points
};
[[nodiscard]] PointTerms pointTermsOf(const Shelf &shelf);

// In the order of time; the file is only read.
[[nodiscard]] std::vector<statistics::PointChance>
allPointChances(store::LearnerFile &file, const PointTerms &terms, const study::Rules &rules);

[[nodiscard]] SessionPoints sessionPointsOf(const Desk &desk, const SessionRecord &record);

} // namespace shixi::learner
