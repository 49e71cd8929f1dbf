#pragma once

#include "core/error.h"
#include "extraction/layout.h"
#include "extraction/rules/rules.h"
#include "knowledge/fact.h"

#include <QDate>

#include <optional>
#include <vector>

namespace shixi::extraction
{

// A fact on its way: where the value itself stands, and what only the levels ask.
struct Candidate {
    knowledge::Fact fact;
    Span value;
    int sentence = -1;
    bool counted = false; // a list whose number the text confirms
    bool open = false; // a list that ends in 等
    bool yearless = false; // a date whose year the text does not tell
};

// What 今年 means in this text.
struct Anchor {
    std::optional<int> year;
    std::optional<QDate> published;
};

// What every finder is given; each adds what the next must leave alone.
// A Scene belongs to the thread of its extraction, as its Layout does; finders throw nothing.
struct Scene {
    const knowledge::Article &article;
    const Rules &rules;
    Layout layout;
    Anchor anchor;
    std::vector<Span> taken; // dates, titles, names: no figure stands there; in order
    std::vector<Finding> findings; // the first of them
    std::size_t untold = 0; // how many more there were

    void take(std::vector<Span> spans);
    void tell(Finding finding);
    // Whether it is shown unasked: a doubtful unit must not keep others from its words nor lend them its name.
    [[nodiscard]] bool shows(const knowledge::Fact &fact) const;
    [[nodiscard]] Candidate candidate(Kind kind, const Rule &rule, int sentence, Span value, Span evidence) const;
};

[[nodiscard]] Anchor anchorOf(const Scene &scene);

// One finder a file.
[[nodiscard]] std::vector<Candidate> findDates(Scene &scene);
[[nodiscard]] std::vector<Candidate> findDocuments(const Scene &scene, const std::vector<Candidate> &dates);
[[nodiscard]] std::vector<Candidate> findCases(const Scene &scene);
[[nodiscard]] std::vector<Candidate> findMeetings(const Scene &scene);
[[nodiscard]] std::vector<Candidate> findFigures(const Scene &scene);
[[nodiscard]] std::vector<Candidate> findLists(const Scene &scene);
[[nodiscard]] std::vector<Candidate> findParallels(const Scene &scene);
[[nodiscard]] std::vector<Candidate> findDuties(const Scene &scene);
[[nodiscard]] std::vector<Candidate> findTerms(const Scene &scene);
[[nodiscard]] std::vector<Candidate> findPrinciples(const Scene &scene, const std::vector<Candidate> &others);
[[nodiscard]] std::vector<Candidate> findQuotes(const Scene &scene);

// Says up to which day a figure or document holds where the text says 截至, 目前, 今年 or 试行.
void dateFigures(std::vector<Candidate> &candidates, const Scene &scene);

// Sets level and levelWhy of every candidate.
void judgeLevels(std::vector<Candidate> &candidates, const Scene &scene);

// A match of a rule in a sentence, in positions of the article. Where matches of the rules of one finder overlap, the
// rule that stands first in the file wins.
struct Hit {
    const Rule *rule = nullptr;
    QRegularExpressionMatch match;
    qsizetype base = 0; // where the text that was searched begins
    Span value;

    [[nodiscard]] bool has(const char *group) const;
    [[nodiscard]] QString text(const char *group) const; // folded
    [[nodiscard]] Span span(const char *group) const; // length 0 where it took no part
};

// The sentence's own name for a row of items, “四个融入” or “五双”: the number of them and a word all of them hold.
// Length 0 where there is none.
[[nodiscard]] Span nameOfRow(const Scene &scene, Span sentence, const std::vector<Span> &items);

// What asks for the name: the clause, or the sentence, with 什么文件 in its place; never the name itself.
[[nodiscard]] QString askedWithout(const Scene &scene, const Candidate &named, const QString &kind);

// Whether the last one found says just this in the same sentence: a word said a thousand times over is one fact.
[[nodiscard]] bool repeats(const std::vector<Candidate> &found, const Candidate &next);

[[nodiscard]] std::vector<Hit> hitsOf(const Scene &scene, const QString &finder, Span where);

} // namespace shixi::extraction
