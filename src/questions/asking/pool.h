#pragma once

#include "knowledge/fact.h"
#include "questions/gates/reason.h"

#include <optional>
#include <vector>

namespace shixi::questions
{

// A false option, and the fact it is true of (null where it was made).
struct Stray {
    QString text;
    const knowledge::Fact *from = nullptr;
    QString why = {}; // where given, in the place of the row's own
};

// Candidates for false options, best first; the gates choose among them. Nothing is ever made by changing the letters
// of a string: a stray is a real value of another fact, or a number or date computed beside the right one.
struct Pool {
    std::vector<Stray> strays;
    std::optional<int> keyPlace; // a ladder: shown in order of size, all or none, the key with so many below it
    std::optional<Reason> fault; // why there is none
    int wanted = 0; // how many are shown; 0 where the limits say
};

} // namespace shixi::questions
