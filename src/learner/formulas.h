#pragma once

#include "learner/shelf.h"

#include <set>
#include <string>
#include <unordered_set>
#include <vector>

namespace shixi::learner
{

// A formula is a list to be recited that is asked for. What hangs on it: the list itself, and what is said in the same
// words. Where items of one are the titles of sections (at least two of them), each is a part of it, and on that hangs
// what stands in the section, and what stands elsewhere and rests on paragraphs of the article that of all the parts
// only this one rests on. All of it follows from what the sets say.
struct FormulaRow {
    const knowledge::Fact *fact = nullptr;
    QString part; // an item that is a part; empty: the formula itself
};

// What people call it: its count name (四强), else what it is about.
[[nodiscard]] QString nameOfFormula(const knowledge::Fact &formula);

class Formulas
{
public:
    // Goes through all facts once; the shelf must outlive it.
    explicit Formulas(const Shelf &shelf);

    [[nodiscard]] std::vector<FormulaRow> rows() const; // in reading order, each followed by its parts
    // Ids of the facts; empty where there is no such formula, or no such part of it.
    [[nodiscard]] std::unordered_set<std::string> factsOf(const FactId &formula, const QString &part) const;

private:
    using RestsOn = std::pair<QString, int>; // a paragraph of the article behind a study guide

    [[nodiscard]] QStringList partsOf(const knowledge::Fact &formula) const;
    [[nodiscard]] std::unordered_set<std::string> factsInSameWords(const knowledge::Fact &formula) const;
    [[nodiscard]] std::unordered_set<std::string> factsOfPart(const QStringList &parts, const QString &part) const;

    std::vector<const knowledge::Fact *> m_facts; // asked for, in reading order
    std::vector<const knowledge::Fact *> m_byPlace; // the same, by article and where their words begin
    qsizetype m_longest = 0; // of those words
    std::set<QString> m_sections;
};

} // namespace shixi::learner
