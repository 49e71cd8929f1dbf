#pragma once

#include "knowledge/fact.h"

#include <vector>

namespace shixi::knowledge
{

// A text as it is read: its headings, and where in it each fact stands.

enum class ParagraphRole { Title, Heading, Body };

struct ReadingParagraph {
    Paragraph place;
    ParagraphRole role = ParagraphRole::Body;
    int section = -1; // place among the sections; -1 before the first
    std::size_t firstSpot = 0; // among the spots
    std::size_t spots = 0;
};

struct ReadingSection {
    QString title;
    std::size_t paragraph = 0; // place of its heading
};

// What of a paragraph tells a fact: its answer where that stands there word for word, else its evidence.
struct FactSpot {
    std::size_t fact = 0; // place among the facts given
    std::size_t paragraph = 0; // place among the paragraphs
    qsizetype start = 0; // in the paragraph, UTF-16
    qsizetype length = 0;
};

struct ReadingText {
    std::vector<ReadingParagraph> paragraphs;
    std::vector<ReadingSection> sections;
    std::vector<FactSpot> spots; // as they are read
};

// A line that names a section is a heading, a first line that is the title of the article its title. Facts of other
// articles, and those whose evidence does not stand in the text, have no spot.
[[nodiscard]] ReadingText
readingText(const Article &article, const std::vector<const Fact *> &facts, const QStringList &sectionTitles);

} // namespace shixi::knowledge
