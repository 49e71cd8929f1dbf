#include "knowledge/readingtext.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace shixi::knowledge
{

namespace
{

struct Stretch {
    qsizetype start = 0;
    qsizetype end = 0;
};

// From the first item of a list to its last, where all stand there; empty where not.
Stretch ofItems(const QStringList &items, QStringView quote)
{
    Stretch found{quote.size(), 0};
    for (const QString &item : items) {
        const qsizetype at = quote.indexOf(item);
        if (at < 0) {
            return {};
        }
        found = {std::min(found.start, at), std::max(found.end, at + item.size())};
    }
    return items.isEmpty() ? Stretch{} : found;
}

// In the evidence.
Stretch told(const Fact &fact)
{
    const QStringView quote = fact.evidence.quote;
    if (const qsizetype at = fact.answer.isEmpty() ? -1 : quote.indexOf(fact.answer); at >= 0) {
        return {at, at + fact.answer.size()};
    }
    const Stretch items = ofItems(fact.items, quote);
    return items.end > items.start ? items : Stretch{0, quote.size()};
}

std::vector<ReadingParagraph>
paragraphsOf(const Article &article, const QSet<QString> &titles, std::vector<ReadingSection> &sections)
{
    std::vector<ReadingParagraph> found;
    for (const Paragraph &place : paragraphs(article.text)) {
        const QString line = article.text.mid(place.start, place.length).trimmed();
        ReadingParagraph paragraph{place};
        if (titles.contains(line)) {
            paragraph.role = ParagraphRole::Heading;
            sections.push_back({line, found.size()});
        } else if (found.empty() && line == article.title) {
            paragraph.role = ParagraphRole::Title;
        }
        paragraph.section = static_cast<int>(sections.size()) - 1;
        found.push_back(paragraph);
    }
    return found;
}

std::optional<FactSpot> spotOf(const Fact &fact, const std::vector<ReadingParagraph> &paragraphs)
{
    const Stretch stretch = told(fact);
    const qsizetype from = fact.evidence.start + stretch.start;
    const auto after = std::upper_bound(
        paragraphs.begin(), paragraphs.end(), from, [](qsizetype at, const ReadingParagraph &paragraph) {
            return at < paragraph.place.start;
        });
    if (after == paragraphs.begin()) {
        return std::nullopt;
    }
    const Paragraph &place = std::prev(after)->place;
    // What runs on into the next paragraph is marked up to the end of this one.
    const qsizetype length = std::min(stretch.end - stretch.start, place.start + place.length - from);
    return length <= 0
        ? std::nullopt
        : std::optional(
            FactSpot{0, static_cast<std::size_t>(std::prev(after) - paragraphs.begin()), from - place.start, length});
}

} // namespace

ReadingText
readingText(const Article &article, const std::vector<const Fact *> &facts, const QStringList &sectionTitles)
{
    ReadingText text;
    text.paragraphs = paragraphsOf(article, {sectionTitles.begin(), sectionTitles.end()}, text.sections);
    for (std::size_t fact = 0; fact < facts.size(); ++fact) {
        const Evidence &evidence = facts[fact]->evidence;
        if (evidence.article != article.name || !holds(evidence, article.text)) {
            continue;
        }
        if (std::optional<FactSpot> spot = spotOf(*facts[fact], text.paragraphs)) {
            spot->fact = fact;
            text.spots.push_back(*spot);
        }
    }
    std::ranges::stable_sort(text.spots, {}, [](const FactSpot &spot) {
        return std::tuple(spot.paragraph, spot.start, spot.length);
    });
    for (std::size_t place = text.spots.size(); place-- > 0;) {
        ReadingParagraph &paragraph = text.paragraphs[text.spots[place].paragraph];
        paragraph.firstSpot = place;
        ++paragraph.spots;
    }
    return text;
}

} // namespace shixi::knowledge
