#pragma once

#include "core/ids.h"

#include <string>
#include <string_view>
#include <vector>

namespace shixi::study
{

// The quiz of a day: the same for everybody who has the same version of a set, whatever they learnt, with no network.

// Of these facts so many, by a hash of date (ISO), set and fact; in that order. Over the days each comes as often as
// any other, by chance.
[[nodiscard]] std::vector<FactId>
dailyFacts(std::string_view date, const SetId &set, std::vector<FactId> facts, std::size_t most);

// Four capital letters and digits that people can compare: equal where their sets have the same facts at the same
// version. None that is mistaken for another (0 O 1 I).
[[nodiscard]] std::string dailyCode(const SetId &set, int version, std::vector<FactId> facts);

} // namespace shixi::study
