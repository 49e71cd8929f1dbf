#pragma once

#include "packs/folder.h"

namespace shixi::packs
{

// How the decisions on the questions of a draft stand. Those that stay in it are accepted, edited or undecided.
struct DecisionCount {
    int accepted = 0;
    int edited = 0;
    int rejected = 0; // left out: itself, or with its fact or card
    int undecided = 0;
};

// The decision on an item that holds: the last one of a reviewer that is not taken back. What `check --fix` put right
// is none.
struct StandingDecision {
    QString word; // accept, edit, reject
    QByteArray line; // as written
};
[[nodiscard]] std::map<std::string, StandingDecision> standingDecisions(const QByteArray &decisions); // by item

// A draft as its reviewer left it: edits written in, what was rejected left out; a fact takes its questions with it, a
// card without a question to begin with goes whole. What is undecided stays. Bytes as readSet.
[[nodiscard]] ReadResult readDecided(const Members &members);

[[nodiscard]] DecisionCount countDecisions(const Members &members);

} // namespace shixi::packs
