#include "learner/choosing.h"

#include "learner/formulas.h"
#include "learner/practising.h"

#include <algorithm>

namespace shixi::learner
{

namespace
{

std::unordered_set<std::string> starsIn(store::LearnerFile &file)
{
    std::unordered_set<std::string> starred;
    for (const store::LatestValue &mark : file.marks.all()) {
        if (!mark.value.empty()) {
            starred.insert(mark.name);
        }
    }
    return starred;
}

bool isAboutOneOf(const ShelfCard &card, const std::unordered_set<std::string> &facts)
{
    return card.anyFact([&facts](const knowledge::Fact &fact) {
        return facts.contains(fact.id.value);
    });
}

bool isAboutOneOf(const ShelfCard &card, const std::vector<FactId> &facts)
{
    return card.anyFact([&facts](const knowledge::Fact &fact) {
        return std::ranges::find(facts, fact.id) != facts.end();
    });
}

} // namespace

ChoiceFilter::ChoiceFilter(const Desk &desk, const PracticeChoice &choice)
    : m_choice(choice)
    , m_starred(starsIn(desk.file))
{
    if (!choice.formula.empty()) {
        m_formula = Formulas(desk.shelf).factsOf(choice.formula, choice.part);
    }
}

ChoiceMatch ChoiceFilter::match(const ShelfCard &card, const store::CardState &state) const
{
    const auto isOfSection = [this](const knowledge::Fact &fact) {
        return fact.section == m_choice.section;
    };
    ChoiceMatch match;
    match.section = m_choice.section.isEmpty() || card.anyFact(isOfSection);
    match.kind = !m_choice.kind || card.fact->kind == *m_choice.kind;
    match.level = !m_choice.level || state.level.value_or(card.level) == *m_choice.level;
    match.only = (!m_choice.notDone || isNotDone(state)) && (!m_choice.mostMissed || wasMissed(state))
        && (!m_choice.starred || isStarred(card));
    match.rest = (m_choice.facts.empty() || isAboutOneOf(card, m_choice.facts))
        && (!m_choice.missed || isInBook(state, card)) && (m_choice.formula.empty() || isAboutOneOf(card, m_formula));
    return match;
}

bool ChoiceFilter::isStarred(const ShelfCard &card) const
{
    return isAboutOneOf(card, m_starred);
}

bool isNotDone(const store::CardState &state)
{
    return state.answers == 0;
}

bool wasMissed(const store::CardState &state)
{
    return state.missed || state.memory.lapses > 0;
}

} // namespace shixi::learner
