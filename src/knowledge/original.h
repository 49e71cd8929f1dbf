#pragma once

#include "knowledge/fact.h"

#include <QByteArray>
#include <QStringView>

#include <unordered_map>
#include <vector>

namespace shixi::knowledge
{

// Where a fact of a study guide stands in the article the guide is about. The article is not shipped: its paragraphs
// are known by their print alone, whatever page they stand on and however wide their punctuation is.
struct OriginalPlace {
    FactId fact;
    QString print; // of the paragraph
    int start = 0; // letters and digits of the paragraph, from 0
    int length = 0;
};

// 16 hex digits of the SHA-256 of a paragraph's letters and digits, folded to their plain forms.
[[nodiscard]] QString paragraphPrint(QStringView paragraph);

// JSON lines {"fact","paragraph","start","length"}. Lines that are none are left out.
[[nodiscard]] std::vector<OriginalPlace> readOriginalPlaces(const QByteArray &jsonLines);

// An article a learner loaded, and where in it the facts stand.
struct Original {
    QString text;
    std::unordered_map<FactId, Evidence> places; // the article of each has no name
    int found = 0; // places of all
    int all = 0;

    // Nine of ten places or more: this is the article.
    [[nodiscard]] bool matches() const { return all > 0 && found * 10 >= all * 9; }
};

[[nodiscard]] Original findOriginal(const QString &text, const std::vector<OriginalPlace> &places);

} // namespace shixi::knowledge
