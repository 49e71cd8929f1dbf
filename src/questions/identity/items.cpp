#include "questions/identity/handjoin.h"
#include "questions/identity/questionmatch.h"
#include "questions/identity/succession.h"

#include <algorithm>

namespace shixi::questions::identity
{

namespace
{

using CardKey = std::pair<std::vector<FactId>, QString>;

CardKey keyOf(const Card &card)
{
    CardKey key{card.facts, card.direction};
    std::ranges::sort(key.first);
    return key;
}

QString ownerOf(const Question &question)
{
    std::vector<FactId> facts = question.facts;
    std::ranges::sort(facts);
    QString owner = QStringLiteral("facts");
    for (const FactId &fact : facts) {
        owner += u' ' + QString::fromStdString(fact.value);
    }
    return owner;
}

template<class Items>
std::set<std::string> idsOf(const Items &items)
{
    std::set<std::string> ids;
    for (const auto &item : items) {
        ids.insert(item.id.value);
    }
    return ids;
}

class ItemCarrier
{
public:
    ItemCarrier(std::vector<Card> cards,
                std::vector<Question> questions,
                const CarriedFacts &facts,
                const Correction &correction)
        : m_cards(std::move(cards))
        , m_questions(std::move(questions))
        , m_facts(facts)
        , m_old(correction.old)
        , m_hand(facts, correction)
    {
    }

    CarriedItems run()
    {
        dropServed();
        carryCards();
        carryQuestions();
        HandJoin joined(m_hand, m_old, m_cards, m_questions);
        joined.joinLiving();
        joined.keepCards(m_continued);
        m_carried.findings = joined.keepLoose();
        m_carried.lost = static_cast<int>(m_carried.findings.size());
        raiseRevisions();
        supersede(m_cards, m_old, m_facts);
        m_carried.cards = std::move(m_cards);
        m_carried.questions = std::move(m_questions);
        return std::move(m_carried);
    }

private:
    void dropServed()
    {
        const std::set<FactId> served = m_hand.servedFacts();
        std::set<QuestionId> dropped;
        std::erase_if(m_cards, [&](const Card &card) {
            const bool drop = std::ranges::all_of(card.facts, [&served](const FactId &fact) {
                return served.contains(fact);
            });
            if (drop) {
                dropped.insert(card.questions.begin(), card.questions.end());
            }
            return drop;
        });
        std::erase_if(m_questions, [&dropped](const Question &question) {
            return dropped.contains(question.id);
        });
    }

    void carryCards()
    {
        std::map<CardKey, const Card *> olds;
        for (const Card &card : m_old.cards()) {
            olds.emplace(keyOf(card), &card);
        }
        std::set<std::string> taken = idsOf(m_old.cards());
        for (Card &card : m_cards) {
            const auto old = olds.find(keyOf(card));
            if (old != olds.end()) {
                card.id = old->second->id;
                card.rev = old->second->rev;
                card.supersedes = old->second->supersedes;
                m_continued.insert(card.id);
                olds.erase(old);
            } else {
                card.id.value = anotherId(card.id.value, taken);
                taken.insert(card.id.value);
            }
        }
    }

    static std::vector<Owned> owned(const std::vector<const Question *> &questions, const std::vector<Card> &cards)
    {
        std::map<QuestionId, QString> owners;
        for (const Card &card : cards) {
            for (const QuestionId &id : card.questions) {
                owners.emplace(id, QString::fromStdString(card.id.value));
            }
        }
        std::vector<Owned> found;
        for (const Question *question : questions) {
            const auto owner = owners.find(question->id);
            found.push_back({question, owner == owners.end() ? ownerOf(*question) : owner->second});
        }
        return found;
    }

    void carryQuestions()
    {
        std::vector<const Question *> olds;
        for (const Question &question : m_old.questions()) {
            if (!m_hand.mine(question)) {
                olds.push_back(&question);
            }
        }
        std::vector<const Question *> freshs;
        for (const Question &question : m_questions) {
            freshs.push_back(&question);
        }
        const Pairing pairing = matchQuestions(owned(olds, m_old.cards()), owned(freshs, m_cards));
        std::set<std::string> taken = idsOf(m_old.questions());
        std::map<QuestionId, QuestionId> renamed;
        for (std::size_t at = 0; at < m_questions.size(); ++at) {
            const QuestionId minted = m_questions[at].id;
            if (const std::optional<std::size_t> old = pairing.oldOf(at)) {
                compareAnswers(*olds[*old], m_questions[at]);
                m_questions[at] = continued(*olds[*old], std::move(m_questions[at]));
            } else {
                m_questions[at].id.value = anotherId(minted.value, taken);
                taken.insert(m_questions[at].id.value);
            }
            renamed.emplace(minted, m_questions[at].id);
        }
        for (Card &card : m_cards) {
            for (QuestionId &id : card.questions) {
                const auto carried = renamed.find(id);
                id = carried == renamed.end() ? id : carried->second;
            }
        }
    }

    // One stem asked of the same facts and answered otherwise than before: what the card is about has changed.
    void compareAnswers(const Question &old, const Question &fresh)
    {
        if (old.answer != fresh.answer && !saysTheSame(answerKey(old), answerKey(fresh))) {
            m_answeredOtherwise.emplace(old.id, std::pair(old.answer, fresh.answer));
        }
    }

    void raiseRevisions()
    {
        for (Card &card : m_cards) {
            if (!m_continued.contains(card.id)) {
                continue;
            }
            const bool factChanged = std::ranges::any_of(card.facts, [this](const FactId &fact) {
                return m_facts.changed.contains(fact);
            });
            const auto otherwise = std::ranges::find_if(card.questions, [this](const QuestionId &id) {
                return m_answeredOtherwise.contains(id);
            });
            if (factChanged) {
                ++card.rev;
            } else if (otherwise != card.questions.end()) {
                ++card.rev;
                const auto &[before, now] = m_answeredOtherwise.at(*otherwise);
                m_carried.findings.push_back({"identity.answer-changed",
                                              card.id.value,
                                              {before.join(u'、').toStdString(), now.join(u'、').toStdString()},
                                              Severity::Warning});
            }
        }
    }

    std::vector<Card> m_cards;
    std::vector<Question> m_questions;
    const CarriedFacts &m_facts;
    const QuestionSet &m_old;
    const KeptByHand m_hand;
    std::set<CardId> m_continued;
    std::map<QuestionId, std::pair<QStringList, QStringList>> m_answeredOtherwise;
    CarriedItems m_carried;
};

} // namespace

bool writtenByHand(const Question &question)
{
    return question.templateId == QStringLiteral("hand");
}

CarriedItems carryItems(std::vector<Card> cards,
                        std::vector<Question> questions,
                        const CarriedFacts &facts,
                        const Correction &correction)
{
    return ItemCarrier(std::move(cards), std::move(questions), facts, correction).run();
}

} // namespace shixi::questions::identity
