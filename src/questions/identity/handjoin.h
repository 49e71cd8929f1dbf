#pragma once

#include "questions/identity/keptbyhand.h"

namespace shixi::questions::identity
{

// Puts the questions a person wrote beside those that were made.
class HandJoin
{
public:
    // `cards` and `questions` are the new ones; they are added to.
    HandJoin(const KeptByHand &hand,
             const QuestionSet &old,
             std::vector<Card> &cards,
             std::vector<Question> &questions);

    // On the cards that live on.
    void joinLiving();
    // Cards that are asked by a person's questions alone; they continue.
    void keepCards(std::set<CardId> &continued);
    // Practice over several facts stands on no card; what is not kept by then is said.
    [[nodiscard]] std::vector<Finding> keepLoose();

private:
    using Asked = std::map<QuestionId, const Question *>;

    void join(Card &card, const std::vector<QuestionId> &written, Asked &asked, std::set<QuestionId> &twins);
    void addWritten(const Question &question);

    const KeptByHand &m_hand;
    const QuestionSet &m_old;
    std::vector<Card> &m_cards;
    std::vector<Question> &m_questions;
    std::set<QuestionId> m_joined; // beside made ones
    std::set<QuestionId> m_written; // in the new set by now
};

} // namespace shixi::questions::identity
