#pragma once

#include "extraction/figures/figuresubject.h"

namespace shixi::extraction
{

[[nodiscard]] QString wordsFrom(const Scene &scene, qsizetype from, qsizetype to);

// Without 第十四条, 3. and 二是, which number the clause and say nothing of it.
[[nodiscard]] QString withoutNumber(QString clause);

// Whether the clause says too little by itself: 同比增长7%, 采纳28条.
[[nodiscard]] bool leans(const Scene &scene, Span clause, const std::vector<Hit> &hits);

// What a leaning clause leans on; empty where nothing before it says so clearly.
[[nodiscard]] QString carried(const Scene &scene, const FigurePlace &place);

// Under what condition the clause holds; empty where it holds always.
[[nodiscard]] QString conditionOf(const Scene &scene, const FigurePlace &place);

// What the heading of a catalogue names, 陶三足炊器 of 12：陶三足炊器; empty for other headings.
[[nodiscard]] QString listedIn(const QString &section);

// The short sentence that opens the paragraph and names what it is about.
[[nodiscard]] QString labelOf(const Scene &scene, int at);

// What follows from a clause that only sets a condition or tells a time.
[[nodiscard]] QString consequence(const Scene &scene, const FigurePlace &place);

} // namespace shixi::extraction
