#pragma once

#include "questions/questionset.h"

#include <unordered_set>

namespace shixi::questions
{

// A card that is left out, as an earlier set says otherwise what is right.
struct LeftOut {
    CardId card;
    SetId set; // that it is of
    SetId earlier; // that holds

    bool operator==(const LeftOut &) const = default;
};

// What of several sets holds, added one after the other: what two of them have by the same id is as the first has it,
// and a card that contradicts an earlier set is left out. Sets that are added must outlive it.
class Holding
{
public:
    void add(const QuestionSet &set);

    // Null where nothing of that id holds.
    [[nodiscard]] const Card *card(const CardId &id) const { return itemOf(m_cards, id); }
    [[nodiscard]] const knowledge::Fact *fact(const FactId &id) const { return itemOf(m_facts, id); }
    [[nodiscard]] const Question *question(const QuestionId &id) const { return itemOf(m_questions, id); }
    // Of the set whose question holds; null where none does.
    [[nodiscard]] const Manifest *manifestOf(const QuestionId &question) const;
    // Of a set that was added; null where it was not.
    [[nodiscard]] const Manifest *manifest(const SetId &set) const;
    // In the order of the sets and their cards.
    [[nodiscard]] const std::vector<LeftOut> &leftOut() const { return m_leftOut; }
    // Those of the set that was added last.
    [[nodiscard]] const std::unordered_set<CardId> &leftOutOfLast() const { return m_leftOutOfLast; }

private:
    template<class Item>
    struct Held {
        const Item *item;
        const Manifest *manifest;
    };
    template<class Item>
    using Items = std::unordered_map<decltype(Item::id), Held<Item>>;

    template<class Item>
    [[nodiscard]] static const Item *itemOf(const Items<Item> &items, const decltype(Item::id) &id)
    {
        const auto held = items.find(id);
        return held == items.end() ? nullptr : held->second.item;
    }
    [[nodiscard]] const Manifest *contradicted(const Card &card, const QuestionSet &set) const;
    void leaveOut(const QuestionSet &set);
    // Those that were not here and are not left out.
    [[nodiscard]] std::vector<const Card *> addCards(const QuestionSet &set);

    Items<Card> m_cards;
    Items<knowledge::Fact> m_facts;
    Items<Question> m_questions;
    std::vector<const Manifest *> m_sets;
    std::vector<LeftOut> m_leftOut;
    std::unordered_set<CardId> m_leftOutOfLast;
};

// Whether the right answers are the same, however it is asked.
[[nodiscard]] bool hasSameAnswer(const Question &one, const Question &other);

} // namespace shixi::questions
