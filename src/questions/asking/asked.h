#pragma once

#include "questions/material/material.h"
#include "questions/templates/templates.h"

namespace shixi::questions
{

// One thing asked of a fact.
struct Asked {
    QString key; // the right answer as text
    QStringList items; // Items: the right answers
    text::Span blank; // where it stands in the article; no length where it is not asked by a blank
    std::size_t norm = 0; // Norm: which pattern found it
};

// What a row can ask of a fact, in order of the text: nothing, one thing, or several (items, norm words, terms).
[[nodiscard]] std::vector<Asked> askedOf(const Template &row, const knowledge::Fact &fact, const Material &material);

// What an Asked leaves to read: pieces of the text around its blank with ____ in its place, best first.
[[nodiscard]] QStringList clozesOf(const Asked &asked, const knowledge::Fact &fact, const Material &material);

// The words of a title no other title has: the longest run of characters in no pair shared with a sibling, widened
// where the cut would part two characters that stand together elsewhere in the text.
[[nodiscard]] text::Span distinguishingWords(const QString &title, const QStringList &siblings, const QString &text);

struct Found {
    QString text;
    text::Span span; // in the article
};
[[nodiscard]] std::vector<Found> quotedTerms(const Material &material, text::Span within);
[[nodiscard]] std::vector<Found> wordsBy(const QRegularExpression &norm, const Material &material, text::Span within);

} // namespace shixi::questions
