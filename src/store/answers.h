#pragma once

#include "core/log.h"
#include "store/database.h"

#include <functional>
#include <optional>
#include <unordered_map>
#include <vector>

namespace shixi::store
{

// The answers of the log, voided ones left out wherever they are read. Whoever wants all of them by card: replies.h.
class Answers
{
public:
    explicit Answers(Database &database);

    void add(const Answer &answer);
    [[nodiscard]] std::optional<Answer> find(const LogId &answer);
    [[nodiscard]] std::vector<Answer> ofSession(const SessionId &session); // in order of writing
    [[nodiscard]] std::vector<Answer> ofCard(const CardId &card); // in order of replay, without lists
    [[nodiscard]] std::vector<Answer> latestOfCard(const CardId &card, int most); // the last first
    void eachInTime(const std::function<void(const Answer &)> &visit); // in order of replay over all cards
    // How often each card was missed; those never missed are not there.
    [[nodiscard]] std::unordered_map<CardId, int> missesByCard();
    // Cards whose page of the wrong-answer book is of an answer told with `confidence`.
    [[nodiscard]] std::vector<CardId> cardsMissedWith(int confidence);
    [[nodiscard]] std::int64_t count();
    [[nodiscard]] std::int64_t lastMs(); // 0 where there is none
    [[nodiscard]] std::vector<CardId> cardsCountedOn(int studyDay); // those with a review on that day
    [[nodiscard]] std::vector<CardId> cardsCountedElsewhere(int studyDay, const SessionId &session);

private:
    Database &m_database;
    SQLite::Statement m_add;
    SQLite::Statement m_find;
    SQLite::Statement m_ofSession;
    SQLite::Statement m_ofCard;
    SQLite::Statement m_latestOfCard;
    SQLite::Statement m_misses;
    SQLite::Statement m_missedWith;
    SQLite::Statement m_countedOn;
    SQLite::Statement m_countedElsewhere;
};

} // namespace shixi::store
