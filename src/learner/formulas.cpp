#include "learner/formulas.h"

#include <algorithm>
#include <map>

namespace shixi::learner
{

namespace
{

bool isInSameWords(const knowledge::Evidence &left, const knowledge::Evidence &right)
{
    return left.article == right.article && left.start < right.start + right.length
        && right.start < left.start + left.length;
}

std::pair<QStringView, qsizetype> placeOf(const knowledge::Fact *fact)
{
    return {fact->evidence.article, fact->evidence.start};
}

} // namespace

QString nameOfFormula(const knowledge::Fact &formula)
{
    return formula.counts.isEmpty() || formula.subject.contains(formula.counts) ? formula.subject : formula.counts;
}

Formulas::Formulas(const Shelf &shelf)
{
    std::unordered_set<const knowledge::Fact *> seen;
    for (const ShelfCard &card : shelf.cards()) {
        (void)card.anyFact([&](const knowledge::Fact &fact) {
            if (seen.insert(&fact).second) {
                m_facts.push_back(&fact);
                m_sections.insert(fact.section);
                m_longest = std::max(m_longest, fact.evidence.length);
            }
            return false;
        });
    }
    m_byPlace = m_facts;
    std::ranges::sort(m_byPlace, {}, placeOf);
}

std::vector<FormulaRow> Formulas::rows() const
{
    std::vector<FormulaRow> rows;
    for (const knowledge::Fact *fact : m_facts) {
        if (fact->kind == Kind::SloganList) {
            rows.push_back({fact, {}});
            for (const QString &part : partsOf(*fact)) {
                rows.push_back({fact, part});
            }
        }
    }
    return rows;
}

std::unordered_set<std::string> Formulas::factsOf(const FactId &formula, const QString &part) const
{
    const auto found = std::ranges::find_if(m_facts, [&formula](const knowledge::Fact *fact) {
        return fact->id == formula && fact->kind == Kind::SloganList;
    });
    if (found == m_facts.end()) {
        return {};
    }
    if (part.isEmpty()) {
        return factsInSameWords(**found);
    }
    const QStringList parts = partsOf(**found);
    return parts.contains(part) ? factsOfPart(parts, part) : std::unordered_set<std::string>();
}

QStringList Formulas::partsOf(const knowledge::Fact &formula) const
{
    QStringList parts;
    for (const QString &item : formula.items) {
        if (!item.isEmpty() && m_sections.contains(item) && !parts.contains(item)) {
            parts.append(item);
        }
    }
    return parts.size() < 2 ? QStringList() : parts;
}

std::unordered_set<std::string> Formulas::factsInSameWords(const knowledge::Fact &formula) const
{
    std::unordered_set<std::string> ids{formula.id.value};
    // None begins earlier that could reach so far.
    const knowledge::Evidence &words = formula.evidence;
    const std::pair earliest(QStringView(words.article), words.start - m_longest);
    for (auto at = std::ranges::lower_bound(m_byPlace, earliest, {}, placeOf); at != m_byPlace.end(); ++at) {
        const knowledge::Evidence &other = (*at)->evidence;
        if (other.article != words.article || other.start >= words.start + words.length) {
            break;
        }
        if (isInSameWords(other, words)) {
            ids.insert((*at)->id.value);
        }
    }
    return ids;
}

std::unordered_set<std::string> Formulas::factsOfPart(const QStringList &parts, const QString &part) const
{
    std::map<RestsOn, std::set<QString>> partsOn;
    for (const knowledge::Fact *fact : m_facts) {
        for (const int paragraph : fact->basis) {
            if (parts.contains(fact->section)) {
                partsOn[{fact->evidence.article, paragraph}].insert(fact->section);
            }
        }
    }
    const std::set<QString> alone{part};
    std::unordered_set<std::string> ids;
    for (const knowledge::Fact *fact : m_facts) {
        const bool restsOnIt = !parts.contains(fact->section) && !fact->basis.empty()
            && std::ranges::all_of(fact->basis, [&](int paragraph) {
                   const auto on = partsOn.find({fact->evidence.article, paragraph});
                   return on != partsOn.end() && on->second == alone;
               });
        if (fact->section == part || restsOnIt) {
            ids.insert(fact->id.value);
        }
    }
    return ids;
}

} // namespace shixi::learner
