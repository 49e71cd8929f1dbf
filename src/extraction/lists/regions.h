#pragma once

#include "extraction/layout.h"

namespace shixi::extraction
{

// A stretch of a sentence whose inner pairs of marks are taken as one piece each.
struct Region {
    Span span;
    std::vector<Span> atoms;
};

// The sentence itself, and the inside of each quotation in it, to any depth.
[[nodiscard]] std::vector<Region> regionsOf(const Layout &layout, Span sentence);

// The parts of the stretch between the marks, those inside atoms not counted; empty parts are kept.
[[nodiscard]] std::vector<Span> splitAt(const Layout &layout, const Region &region, Span where, const QString &marks);

} // namespace shixi::extraction
