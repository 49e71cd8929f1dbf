#pragma once

#include "core/log.h"
#include "store/database.h"

#include <functional>
#include <vector>

namespace shixi::store
{

// What happened to cards besides answers; voided rows are left out wherever they are read.
class CardEvents
{
public:
    explicit CardEvents(Database &database);

    void add(const CardEvent &event);
    [[nodiscard]] std::vector<CardEvent> ofSession(const SessionId &session); // in order of writing
    [[nodiscard]] std::vector<CardEvent> ofCard(const CardId &card); // in order of replay
    void each(const std::function<void(const CardEvent &)> &visit); // by card, in order of replay
    [[nodiscard]] int cardsIntroducedOn(int studyDay);
    // Those that say a card continues another; those that say so of this card, or name it.
    [[nodiscard]] std::vector<CardEvent> continuations();
    [[nodiscard]] std::vector<CardEvent> continuations(const CardId &card);
    [[nodiscard]] std::vector<CardEvent> reports(); // in order of writing

private:
    SQLite::Statement m_add;
    SQLite::Statement m_ofSession;
    SQLite::Statement m_ofCard;
    SQLite::Statement m_each;
    SQLite::Statement m_introducedOn;
    SQLite::Statement m_continuations;
    SQLite::Statement m_continuing;
    SQLite::Statement m_continued;
    SQLite::Statement m_reports;
};

} // namespace shixi::store
