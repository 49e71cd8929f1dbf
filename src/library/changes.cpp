#include "library/changes.h"

#include "questions/holding.h"

#include <algorithm>
#include <map>
#include <set>

namespace shixi::library
{

namespace
{

using questions::Card;
using questions::Question;
using questions::QuestionSet;

// Which card of the new version takes over which of the old ones: one that is gone, and only one.
std::map<CardId, CardId> continuationsIn(const QuestionSet &before, const QuestionSet &after)
{
    std::map<CardId, CardId> continuations;
    for (const Card &card : after.cards()) {
        if (before.card(card.id) != nullptr) {
            continue; // it has a memory of its own
        }
        for (const CardId &former : card.supersedes) {
            if (before.card(former) != nullptr && after.card(former) == nullptr
                && continuations.emplace(former, card.id).second) {
                break;
            }
        }
    }
    return continuations;
}

// What was corrected, told once: where the fact is another every question on it is, so that the easiest stands for all.
class Corrections
{
public:
    Corrections(const QuestionSet &before, const QuestionSet &after)
        : m_before(before)
        , m_after(after)
    {
    }

    // By the measure its rev is raised by; where that was raised by hand, whatever reads otherwise.
    void addQuestionsOf(const Card &card)
    {
        m_isExact = !isAnsweredOtherwise(card, m_before, m_after);
        const bool areFactsOthers = std::ranges::any_of(card.facts, [this](const FactId &fact) {
            return isOther(fact);
        });
        for (const QuestionId &asked : card.questions) {
            const Question *former = m_before.question(asked);
            const Question *now = m_after.question(asked);
            if (former == nullptr || now == nullptr || !isOther(*former, *now)) {
                continue;
            }
            m_answers.push_back({now->stem, former->answer, now->answer});
            m_told.insert(card.facts.begin(), card.facts.end());
            if (areFactsOthers) {
                return;
            }
        }
    }
    void addFactsOf(const Card &card)
    {
        m_isExact = !isAnsweredOtherwise(card, m_before, m_after);
        for (const FactId &fact : card.facts) {
            if (isOther(fact) && m_told.insert(fact).second) {
                addFact(*m_before.fact(fact), *m_after.fact(fact));
            }
        }
    }
    [[nodiscard]] std::vector<CorrectedAnswer> taken() { return std::move(m_answers); }

private:
    [[nodiscard]] bool isOther(const Question &former, const Question &now) const
    {
        return m_isExact ? !questions::hasSameAnswer(former, now) : isAnsweredOtherwise(former, now);
    }
    [[nodiscard]] bool isOther(const FactId &fact) const
    {
        const knowledge::Fact *former = m_before.fact(fact);
        const knowledge::Fact *now = m_after.fact(fact);
        if (former == nullptr || now == nullptr) {
            return false;
        }
        return m_isExact ? former->answer != now->answer || former->items != now->items || former->pairs != now->pairs
                         : isAnsweredOtherwise(*former, *now);
    }
    void addFact(const knowledge::Fact &former, const knowledge::Fact &now)
    {
        if (former.answer != now.answer) {
            m_answers.push_back({now.subject, {former.answer}, {now.answer}});
        } else if (former.items != now.items) {
            m_answers.push_back({now.subject, former.items, now.items});
        } else {
            m_answers.push_back({now.subject, pairsIn(former), pairsIn(now)});
        }
    }
    static QStringList pairsIn(const knowledge::Fact &fact)
    {
        QStringList pairs;
        for (const auto &[one, other] : fact.pairs) {
            pairs << one + QStringLiteral(" – ") + other;
        }
        return pairs;
    }

    const QuestionSet &m_before;
    const QuestionSet &m_after;
    bool m_isExact = false; // as to the card at hand
    std::set<FactId> m_told;
    std::vector<CorrectedAnswer> m_answers;
};

std::vector<CorrectedAnswer>
correctedAnswers(const std::vector<CardId> &corrected, const QuestionSet &before, const QuestionSet &after)
{
    Corrections corrections(before, after);
    for (const CardId &card : corrected) {
        corrections.addQuestionsOf(*after.card(card));
    }
    for (const CardId &card : corrected) {
        corrections.addFactsOf(*after.card(card));
    }
    return corrections.taken();
}

void addReworded(const CardId &id, const QuestionSet &before, const QuestionSet &after, Changes &changes)
{
    for (const QuestionId &asked : after.card(id)->questions) {
        const Question *former = before.question(asked);
        const Question *now = after.question(asked);
        if (former != nullptr && now != nullptr && !isWordedAlike(*former, *now)) {
            changes.reworded.push_back(asked);
        }
    }
}

} // namespace

bool isWordedAlike(const Question &before, const Question &after)
{
    const auto texts = [](const Question &question) {
        QStringList all{question.stem, question.explanation};
        for (const questions::Option &option : question.options) {
            all << option.id << option.text << option.why;
        }
        return all << question.key << question.answer << question.accept;
    };
    return before.type == after.type && texts(before) == texts(after) && before.media == after.media;
}

Changes changesBetween(const QuestionSet &before, const QuestionSet &after)
{
    Changes changes;
    const std::map<CardId, CardId> continuations = continuationsIn(before, after);
    std::set<CardId> taken;
    for (const Card &card : before.cards()) {
        const Card *now = after.card(card.id);
        const auto continued = continuations.find(card.id);
        if (now != nullptr) {
            (now->rev == card.rev ? changes.kept : changes.corrected).push_back(card.id);
        } else if (continued != continuations.end()) {
            changes.continued.emplace_back(*continued);
            taken.insert(continued->second);
        } else {
            changes.removed.push_back(card.id);
        }
    }
    for (const Card &card : after.cards()) {
        if (before.card(card.id) == nullptr && !taken.contains(card.id)) {
            changes.added.push_back(card.id);
        }
    }
    for (const CardId &kept : changes.kept) {
        addReworded(kept, before, after, changes);
    }
    changes.answers = correctedAnswers(changes.corrected, before, after);
    return changes;
}

} // namespace shixi::library
