#include "questions/holding.h"

#include <algorithm>

namespace shixi::questions
{

namespace
{

bool hasSameAnswer(const knowledge::Fact &one, const knowledge::Fact &other)
{
    return one.kind == other.kind && one.answer == other.answer && one.items == other.items && one.pairs == other.pairs;
}

// The set of what is held by this id where that has another right answer.
template<class Items, class Item>
const Manifest *clashOf(const Items &items, const Item *item)
{
    const auto held = item == nullptr ? items.end() : items.find(item->id);
    return held == items.end() || hasSameAnswer(*held->second.item, *item) ? nullptr : held->second.manifest;
}

} // namespace

bool hasSameAnswer(const Question &one, const Question &other)
{
    const auto rightIn = [](const Question &question) {
        QStringList texts = question.answer;
        for (const QString &id : question.key) {
            const Option *option = question.option(id);
            texts << (option == nullptr ? id : option->text);
        }
        return texts;
    };
    return one.type == other.type && one.facts == other.facts && rightIn(one) == rightIn(other);
}

void Holding::add(const QuestionSet &set)
{
    leaveOut(set);
    m_sets.push_back(&set.manifest());
    std::unordered_set<FactId> facts; // of cards, but of none that was added
    std::unordered_set<QuestionId> questions;
    for (const Card &card : set.cards()) {
        facts.insert(card.facts.begin(), card.facts.end());
        questions.insert(card.questions.begin(), card.questions.end());
    }
    for (const Card *card : addCards(set)) {
        for (const FactId &id : card->facts) {
            facts.erase(id);
        }
        for (const QuestionId &id : card->questions) {
            questions.erase(id);
        }
    }
    for (const knowledge::Fact &fact : set.facts()) {
        if (!facts.contains(fact.id)) {
            m_facts.try_emplace(fact.id, Held<knowledge::Fact>{&fact, &set.manifest()});
        }
    }
    for (const Question &question : set.questions()) {
        if (!questions.contains(question.id)) {
            m_questions.try_emplace(question.id, Held<Question>{&question, &set.manifest()});
        }
    }
}

std::vector<const Card *> Holding::addCards(const QuestionSet &set)
{
    std::vector<const Card *> added;
    for (const Card &card : set.cards()) {
        const Held<Card> held{&card, &set.manifest()};
        if (!m_leftOutOfLast.contains(card.id) && m_cards.try_emplace(card.id, held).second) {
            added.push_back(&card);
        }
    }
    return added;
}

void Holding::leaveOut(const QuestionSet &set)
{
    m_leftOutOfLast.clear();
    for (const Card &card : set.cards()) {
        if (const Manifest *earlier = contradicted(card, set)) {
            m_leftOut.push_back({card.id, set.manifest().id, earlier->id});
            m_leftOutOfLast.insert(card.id);
        }
    }
}

const Manifest *Holding::manifestOf(const QuestionId &question) const
{
    const auto held = m_questions.find(question);
    return held == m_questions.end() ? nullptr : held->second.manifest;
}

const Manifest *Holding::manifest(const SetId &set) const
{
    const auto found = std::ranges::find(m_sets, set, &Manifest::id);
    return found == m_sets.end() ? nullptr : *found;
}

// Null where whatever is held by the ids of this card has its right answers. The rev says how often a set corrected
// them, not which they are.
const Manifest *Holding::contradicted(const Card &card, const QuestionSet &set) const
{
    const auto held = m_cards.find(card.id);
    if (held != m_cards.end() && held->second.item->facts != card.facts) {
        return held->second.manifest;
    }
    for (const FactId &id : card.facts) {
        if (const Manifest *other = clashOf(m_facts, set.fact(id))) {
            return other;
        }
    }
    for (const QuestionId &id : card.questions) {
        if (const Manifest *other = clashOf(m_questions, set.question(id))) {
            return other;
        }
    }
    return nullptr;
}

} // namespace shixi::questions
