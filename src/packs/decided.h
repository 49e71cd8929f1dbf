#pragma once

#include "packs/folder.h"

namespace shixi::packs
{

// How the decisions on the questions of a draft stand.
struct DecisionCount {
    int accepted = 0;
    int edited = 0;
    int rejected = 0;
    int undecided = 0;
};

// A draft as its reviewer left it: edits written in, what was rejected left out; a fact takes its questions with it, a
// card without a question to begin with goes whole. What is undecided stays. Bytes as readSet.
[[nodiscard]] ReadResult readDecided(const Members &members);

[[nodiscard]] DecisionCount countDecisions(const Members &members);

} // namespace shixi::packs
