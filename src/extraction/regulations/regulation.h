#pragma once

#include "extraction/scene.h"

namespace shixi::extraction
{

// A part of a sentence between semicolons, without the number before it.
struct Segment {
    Span span;
    int sentence = 0;
    bool isArticle = false; // 第三条, 5.2.1
    bool isItem = false; // (一), 2.
};

// A text is a regulation by its build: articles that are counted, or numbered rules of a text that calls itself one.
[[nodiscard]] bool isRegulation(const Scene &scene);

[[nodiscard]] std::vector<Segment> segmentsOf(const Scene &scene, int sentence);

// How long the number is with which the line begins; 0 where it has none.
[[nodiscard]] qsizetype articleLabel(const Scene &scene, Span line);
[[nodiscard]] qsizetype itemLabel(const Scene &scene, Span line);

} // namespace shixi::extraction
