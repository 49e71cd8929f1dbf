#pragma once

#include "core/log.h"
#include "store/learnerfile.h"

#include <cstdint>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace shixi::learner
{

// Which right answer of a card is learnt now, as its events say: that of the highest rev told since the last roll back,
// and of what was given to it only what was written since it was told first. Each device says it for itself, and one
// that takes an older correction late says nothing new.
class Revision
{
public:
    explicit Revision(std::span<const CardEvent> events);

    [[nodiscard]] int rev() const { return m_rev; }
    // Whether an answer to that rev says something about memory.
    [[nodiscard]] bool holds(int rev, std::int64_t seq) const { return rev == m_rev && seq > m_since; }
    [[nodiscard]] bool holds(const CardEvent &event) const;

private:
    int m_rev = 1;
    std::int64_t m_since = -1; // the number of the row that said so first
};

// What an event says that was written because a library's version before holds again.
[[nodiscard]] std::string rolledBackTo(int rev, int from);

// Which card goes on with the history of which: one with one. Of what devices said differently, what was written first.
class CardLines
{
public:
    explicit CardLines(store::LearnerFile &file);
    CardLines(store::LearnerFile &file, const CardId &card); // those this one is in: all that may contradict each other

    void add(const CardId &card, const CardId &former);
    [[nodiscard]] const CardId *former(const CardId &card) const; // null where there is none
    [[nodiscard]] const CardId *later(const CardId &card) const;
    [[nodiscard]] CardId last(const CardId &card) const; // of those that go on with it, itself where there is none
    [[nodiscard]] std::vector<CardId> line(const CardId &card) const; // the card and its former ones

private:
    void addInOrder(std::vector<CardEvent> events);

    std::unordered_map<CardId, CardId> m_former;
    std::unordered_map<CardId, CardId> m_later;
};

// The rows that make a card's memory, its former cards' among them; each list in order of replay, voided rows left out.
struct RowsOfCard {
    std::vector<Answer> answers;
    std::vector<CardEvent> events;
};
[[nodiscard]] RowsOfCard rowsOf(store::LearnerFile &file, const CardId &card);
[[nodiscard]] RowsOfCard rowsOf(store::LearnerFile &file, const CardLines &lines, const CardId &card);

} // namespace shixi::learner
