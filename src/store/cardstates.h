#pragma once

#include "core/ids.h"
#include "core/kinds.h"
#include "store/database.h"
#include "study/memory.h"
#include "study/wrongbook.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace shixi::store
{

// What replay makes of the rows of one card.
struct CardState {
    CardId card;
    bool introduced = false;
    bool suspended = false;
    std::optional<int> buriedDay;
    std::optional<Level> level; // where the learner changed it
    bool missedElsewhere = false;
    int answers = 0;
    study::CardMemory memory;
    bool leech = false; // study::isLeech
    std::optional<study::Missed> missed; // open in the wrong-answer book, or made good
    int rev = 1; // of the right answer that is learnt now
    int answersBefore = 0; // to questions whose right answer was another

    bool operator==(const CardState &) const = default;
};

// The cache `card_memory`.
class CardStates
{
public:
    explicit CardStates(Database &database);

    void put(const CardState &state);
    void remove(const CardId &card);
    void clear();
    [[nodiscard]] std::optional<CardState> find(const CardId &card);
    // Of every card with rows. Read once, then kept in step with what is written here; read anew after others wrote to
    // the file or a change was taken back. Holds until the next call.
    [[nodiscard]] const std::unordered_map<CardId, CardState> &all();
    [[nodiscard]] std::vector<CardState> read(); // as the file has them, by card

private:
    [[nodiscard]] bool isKept() const { return m_keptAt.has_value(); }

    Database &m_database;
    SQLite::Statement m_put;
    SQLite::Statement m_remove;
    SQLite::Statement m_find;
    SQLite::Statement m_read;
    std::unordered_map<CardId, CardState> m_kept;
    std::optional<Database::State> m_keptAt; // empty: nothing is kept yet
};

} // namespace shixi::store
