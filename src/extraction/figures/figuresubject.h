#pragma once

#include "extraction/scene.h"

namespace shixi::extraction
{

// Where the figures of one clause stand.
struct FigurePlace {
    int sentence = 0;
    Span clause;
    const std::vector<Span> &clauses; // of the sentence, in order
    const std::vector<Hit> &hits; // of the sentence, in order
};

// What the figure measures, as a clause that asks for it: 组织举办11期分论坛 becomes 组织举办多少期分论坛. A clause
// that leans on another takes that one along.
[[nodiscard]] QString figureSubject(const Scene &scene, const FigurePlace &place, std::size_t at);

} // namespace shixi::extraction
