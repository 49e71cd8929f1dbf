#pragma once

#include "extraction/scene.h"

namespace shixi::extraction
{

// A list whose items are cut, on its way to be a candidate.
struct Listing {
    const Rule &by;
    int sentence = 0; // of its first item
    std::vector<Span> items;
    std::vector<Span> aims; // empty, or one an item
    qsizetype from = 0; // where its evidence begins: at the first item, or at the number before it
    int confidencePpm = 0;
};

// With count, subject and confidence: a number that the text gives for the items proves the list, another one says
// that some were missed, and items that all hold figures are measures and no formula.
[[nodiscard]] Candidate candidateOf(const Scene &scene, const Listing &listing);

// The name of the list in its own sentence or in the one before or behind it in the paragraph. Length 0: none.
[[nodiscard]] Span nameAround(const Scene &scene, int sentence, const std::vector<Span> &items);

[[nodiscard]] bool holdFigures(const Scene &scene, const std::vector<Span> &items);
[[nodiscard]] int scorePpm(const Scene &scene, const char *name);
[[nodiscard]] Span withoutEdges(const Scene &scene, Span span); // blanks and marks

// No pair of marks is cut in two.
[[nodiscard]] bool isWhole(QStringView text);
[[nodiscard]] qsizetype commonHead(QStringView a, QStringView b);
[[nodiscard]] qsizetype commonTail(QStringView a, QStringView b);

[[nodiscard]] std::vector<Candidate> findAlike(const Scene &scene);
[[nodiscard]] std::vector<Candidate> findNumbered(const Scene &scene);

} // namespace shixi::extraction
