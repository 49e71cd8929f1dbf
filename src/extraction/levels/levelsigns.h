#pragma once

#include "extraction/scene.h"

namespace shixi::extraction
{

// By place, those that meet made one.
[[nodiscard]] std::vector<Span> inOrder(std::vector<Span> spans);

// What a sentence says of all the facts in it.
struct SentenceSigns {
    bool norm = false;
    bool venue = false;
    bool activity = false;
    bool trivial = false; // bus lines, tickets, where a reporter went
    qsizetype centralEnd = 0;
    qsizetype leaderEnd = 0;
};

[[nodiscard]] SentenceSigns signsIn(const Scene &scene, Span sentence);

// What is told of single units: their cases, and the next paragraph where it names the unit again. In order.
[[nodiscard]] std::vector<Span> toldOfUnits(const Scene &scene, const std::vector<Candidate> &candidates);

} // namespace shixi::extraction
