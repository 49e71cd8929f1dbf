#pragma once

#include "core/ids.h"
#include "core/kinds.h"
#include "store/database.h"
#include "study/memory.h"
#include "study/wrongbook.h"

#include <optional>
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
    std::optional<study::Missed> missed; // open in the wrong-answer book, or made good

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
    [[nodiscard]] std::vector<CardState> all(); // by card

private:
    Database &m_database;
    SQLite::Statement m_put;
    SQLite::Statement m_remove;
    SQLite::Statement m_find;
    SQLite::Statement m_all;
};

} // namespace shixi::store
