#pragma once

#include "questions/identity/identity.h"

namespace shixi::questions::identity
{

// What persons wrote, as far as it still holds; and what stands in the other articles of the set.
class KeptByHand
{
public:
    KeptByHand(const CarriedFacts &facts, const Correction &correction);

    [[nodiscard]] bool mine(const Question &question) const;
    [[nodiscard]] const std::map<QuestionId, Question> &questions() const { return m_kept; }

    [[nodiscard]] std::vector<QuestionId> questionsOf(const Card &card) const; // those of its questions that are kept
    [[nodiscard]] bool asksAlone(const Card &card) const; // whether they are enough to ask it
    // Facts a person wrote with all of their questions: none is made beside them.
    [[nodiscard]] std::set<FactId> servedFacts() const;

private:
    [[nodiscard]] bool holds(const std::vector<FactId> &facts) const; // still there, with the same answers
    void keep(const Question &question, const Anchors &anchors);

    const CarriedFacts &m_facts;
    const Correction &m_correction;
    std::map<QuestionId, Question> m_kept;
    std::set<FactId> m_ownFacts;
};

} // namespace shixi::questions::identity
