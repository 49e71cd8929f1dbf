#include "questions/identity/handjoin.h"

#include <algorithm>

namespace shixi::questions::identity
{

HandJoin::HandJoin(const KeptByHand &hand,
                   const QuestionSet &old,
                   std::vector<Card> &cards,
                   std::vector<Question> &questions)
    : m_hand(hand)
    , m_old(old)
    , m_cards(cards)
    , m_questions(questions)
{
}

void HandJoin::joinLiving()
{
    std::map<CardId, Card *> living;
    for (Card &card : m_cards) {
        living.emplace(card.id, &card);
    }
    Asked asked;
    for (const Question &question : m_questions) {
        asked.emplace(question.id, &question);
    }
    std::set<QuestionId> twins;
    for (const Card &old : m_old.cards()) {
        const auto card = living.find(old.id);
        if (card != living.end()) {
            join(*card->second, m_hand.questionsOf(old), asked, twins);
        }
    }
    std::erase_if(m_questions, [&twins](const Question &question) {
        return twins.contains(question.id);
    });
    for (const auto &[id, question] : m_hand.questions()) {
        if (m_joined.contains(id)) {
            addWritten(question);
        }
    }
}

// Of two questions of one stem the person's stays.
void HandJoin::join(Card &card, const std::vector<QuestionId> &written, Asked &asked, std::set<QuestionId> &twins)
{
    for (const QuestionId &id : written) {
        const Question &question = m_hand.questions().at(id);
        asked.emplace(id, &question);
        std::erase_if(card.questions, [&](const QuestionId &other) {
            const auto made = asked.find(other);
            const bool twin = made != asked.end() && !m_hand.questions().contains(other)
                && made->second->stem == question.stem && made->second->type == question.type;
            return twin && twins.insert(other).second;
        });
        card.questions.push_back(id);
        m_joined.insert(id);
    }
    std::ranges::stable_sort(card.questions, {}, [&asked](const QuestionId &id) {
        return asked.at(id)->form;
    });
}

void HandJoin::addWritten(const Question &question)
{
    if (m_written.insert(question.id).second) {
        m_questions.push_back(question);
    }
}

void HandJoin::keepCards(std::set<CardId> &continued)
{
    for (const Card &old : m_old.cards()) {
        if (continued.contains(old.id) || !m_hand.asksAlone(old)) {
            continue;
        }
        Card card = old;
        card.questions = m_hand.questionsOf(old);
        for (const QuestionId &id : card.questions) {
            addWritten(m_hand.questions().at(id));
        }
        continued.insert(card.id);
        m_cards.push_back(std::move(card));
    }
}

std::vector<Finding> HandJoin::keepLoose()
{
    std::vector<Finding> lost;
    std::set<QuestionId> carded;
    for (const Card &card : m_old.cards()) {
        carded.insert(card.questions.begin(), card.questions.end());
    }
    for (const Question &question : m_old.questions()) {
        const auto kept = m_hand.questions().find(question.id);
        if (kept != m_hand.questions().end() && !carded.contains(question.id)) {
            addWritten(kept->second);
        }
        if (m_hand.mine(question) && !m_written.contains(question.id)) {
            lost.push_back({"identity.hand-question-lost",
                            question.id.value,
                            {question.stem.toStdString(), question.answer.join(u'、').toStdString()},
                            Severity::Warning});
        }
    }
    return lost;
}

} // namespace shixi::questions::identity
