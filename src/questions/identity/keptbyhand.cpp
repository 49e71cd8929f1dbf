#include "questions/identity/keptbyhand.h"

#include <algorithm>

namespace shixi::questions::identity
{

KeptByHand::KeptByHand(const CarriedFacts &facts, const Correction &correction)
    : m_facts(facts)
    , m_correction(correction)
{
    const knowledge::Article *article = correction.old.article(correction.article.name);
    const QString oldText = article == nullptr ? QString() : article->text;
    const Anchors anchors(oldText, correction.article);
    for (const Question &question : correction.old.questions()) {
        if (mine(question) && holds(question.facts)) {
            keep(question, anchors);
        }
    }
    for (const knowledge::Fact &fact : facts.facts) {
        if (writtenByHand(fact) || fact.evidence.article != correction.article.name) {
            m_ownFacts.insert(fact.id);
        }
    }
}

bool KeptByHand::mine(const Question &question) const
{
    return writtenByHand(question) || question.evidence.article != m_correction.article.name;
}

bool KeptByHand::holds(const std::vector<FactId> &facts) const
{
    return std::ranges::all_of(facts, [this](const FactId &fact) {
        return m_facts.continued.contains(fact) && !m_facts.changed.contains(fact);
    });
}

void KeptByHand::keep(const Question &question, const Anchors &anchors)
{
    Question kept = question;
    if (question.evidence.article == m_correction.article.name) {
        const std::optional<knowledge::Evidence> there = anchors.anchored(question.evidence);
        if (!there) {
            return;
        }
        kept.evidence = *there;
    }
    m_kept.emplace(question.id, std::move(kept));
}

std::vector<QuestionId> KeptByHand::questionsOf(const Card &card) const
{
    std::vector<QuestionId> kept;
    std::ranges::copy_if(card.questions, std::back_inserter(kept), [this](const QuestionId &id) {
        return m_kept.contains(id);
    });
    return kept;
}

bool KeptByHand::asksAlone(const Card &card) const
{
    return holds(card.facts) && std::ranges::any_of(card.questions, [this](const QuestionId &id) {
               const auto found = m_kept.find(id);
               return found != m_kept.end() && found->second.form == Form::Recognise;
           });
}

std::set<FactId> KeptByHand::servedFacts() const
{
    std::set<FactId> served;
    std::set<FactId> madeFor;
    for (const Card &card : m_correction.old.cards()) {
        const bool made = std::ranges::any_of(card.questions, [this](const QuestionId &id) {
            const Question *question = m_correction.old.question(id);
            return question != nullptr && !mine(*question);
        });
        if (made) {
            madeFor.insert(card.facts.begin(), card.facts.end());
        } else if (asksAlone(card)) {
            served.insert(card.facts.begin(), card.facts.end());
        }
    }
    std::erase_if(served, [&](const FactId &fact) {
        return madeFor.contains(fact) || !m_ownFacts.contains(fact);
    });
    return served;
}

} // namespace shixi::questions::identity
