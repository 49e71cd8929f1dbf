#pragma once

#include "core/log.h"
#include "learner/revision.h"
#include "store/learnerfile.h"

#include <cstdint>
#include <functional>
#include <limits>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

namespace shixi::learner
{

// What an event says that was written because a card goes on with what was known of an equal one of another set, while
// that was of this rev.
[[nodiscard]] std::string sharedWith(const CardId &card, int rev);

// A card whose rows make the memory of another too: those written before that number.
struct LinePart {
    CardId card;
    std::int64_t before = std::numeric_limits<std::int64_t>::max();
};

// Which card goes on with the history of which: one with one. Of what devices said differently, what was written first.
// Besides, which card was given what was known of an equal one at one time: both may live on.
class CardLines
{
public:
    using EventsOf = std::function<std::vector<CardEvent>(const CardId &)>;

    explicit CardLines(store::LearnerFile &file);
    CardLines(store::LearnerFile &file, const CardId &card); // those this one is in: all that may contradict each other

    void add(const CardEvent &event);
    [[nodiscard]] const CardId *former(const CardId &card) const; // null where there is none
    [[nodiscard]] const CardId *later(const CardId &card) const;
    [[nodiscard]] CardId last(const CardId &card) const; // of those that go on with it, itself where there is none
    [[nodiscard]] std::vector<CardId> line(const CardId &card) const; // the card and its former ones
    // Whose rows make its memory; `eventsOf`: the events of a card alone.
    [[nodiscard]] std::vector<LinePart> parts(const CardId &card, const EventsOf &eventsOf) const;
    [[nodiscard]] bool hasOtherRows(const CardId &card) const; // parts() are more than itself
    // All whose memory rows of this card may make, itself first.
    [[nodiscard]] std::vector<CardId> withRowsOf(const CardId &card) const;
    // Another has its rows, and was the last to be given any.
    [[nodiscard]] bool isContinued(const CardId &card) const;

private:
    struct Gift {
        CardId other; // that gave, or that was given
        int rev = 0;
        std::int64_t at = 0; // number of the row that says so
    };
    using Gifts = std::unordered_map<CardId, std::vector<Gift>>;

    void addInOrder(std::vector<CardEvent> events);
    void continueWith(const CardId &card, const CardId &former);
    [[nodiscard]] std::int64_t endOf(const Gift &gift, const EventsOf &eventsOf) const;

    std::unordered_map<CardId, CardId> m_former;
    std::unordered_map<CardId, CardId> m_later;
    Gifts m_given; // by who was given
    Gifts m_gave; // by who gave
};

// The rows that make a card's memory, its former cards' among them; each list in order of replay, voided rows left out.
struct RowsOfCard {
    std::vector<Answer> answers;
    std::vector<CardEvent> events;
};
[[nodiscard]] RowsOfCard rowsOf(store::LearnerFile &file, const CardId &card);
[[nodiscard]] RowsOfCard rowsOf(store::LearnerFile &file, const CardLines &lines, const CardId &card);

} // namespace shixi::learner
