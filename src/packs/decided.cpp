#include "packs/decided.h"

#include "packs/edits.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <set>
#include <vector>

namespace shixi::packs
{

namespace
{

using questions::Card;
using questions::Question;
using questions::QuestionSet;

QByteArray decisionsIn(const Members &members)
{
    const auto member = members.find(QStringLiteral("decisions.jsonl"));
    return member == members.end() ? QByteArray() : member->second;
}

bool isMadeByTheCheck(const QJsonObject &decision)
{
    return decision.value(QStringLiteral("decision")).toString() == QStringLiteral("edit")
        && decision.value(QStringLiteral("reason")).toString().startsWith(QStringLiteral("items."));
}

bool isBeginning(const Question &question)
{
    return question.form == Form::Recognise || question.type == QuestionType::Reveal;
}

class Keeping
{
public:
    explicit Keeping(const Members &members)
        : m_decisions(standingDecisions(decisionsIn(members)))
    {
    }

    [[nodiscard]] QuestionSet of(const QuestionSet &set)
    {
        std::vector<knowledge::Fact> facts = set.facts();
        std::erase_if(facts, [this](const knowledge::Fact &fact) {
            return isRejected(fact.id.value);
        });
        std::vector<Card> cards = set.cards();
        for (Card &card : cards) {
            std::erase_if(card.questions, [&](const QuestionId &id) {
                return !isKept(set.question(id));
            });
        }
        std::erase_if(cards, [&](const Card &card) {
            return isRejected(card.id.value) || !canBegin(card, set);
        });
        for (const Card &card : cards) {
            for (const QuestionId &id : card.questions) {
                m_onCards.insert(id.value);
            }
        }
        for (const Card &card : set.cards()) {
            for (const QuestionId &id : card.questions) {
                m_everOnCards.insert(id.value);
            }
        }
        std::vector<Question> questions = set.questions();
        std::erase_if(questions, [this](const Question &question) {
            const bool lostItsCard =
                m_everOnCards.contains(question.id.value) && !m_onCards.contains(question.id.value);
            return lostItsCard || !isKept(&question);
        });
        return {set.manifest(), set.articles(), std::move(facts), std::move(cards), std::move(questions)};
    }

private:
    [[nodiscard]] bool isRejected(const std::string &id) const
    {
        const auto found = m_decisions.find(id);
        return found != m_decisions.end() && found->second.word == QStringLiteral("reject");
    }
    [[nodiscard]] bool isKept(const Question *question) const
    {
        return question != nullptr && !isRejected(question->id.value)
            && std::ranges::none_of(question->facts, [this](const FactId &fact) {
                   return isRejected(fact.value);
               });
    }
    [[nodiscard]] static bool canBegin(const Card &card, const QuestionSet &set)
    {
        return std::ranges::any_of(card.questions, [&set](const QuestionId &id) {
            return isBeginning(*set.question(id));
        });
    }

    std::map<std::string, StandingDecision> m_decisions;
    std::set<std::string> m_onCards;
    std::set<std::string> m_everOnCards;
};

} // namespace

std::map<std::string, StandingDecision> standingDecisions(const QByteArray &decisions)
{
    struct Made {
        StandingDecision decision;
        bool byTheCheck = false;
    };
    std::map<std::string, std::vector<Made>> history;
    for (const QByteArray &line : decisions.split('\n')) {
        const QJsonObject decision = QJsonDocument::fromJson(line).object();
        const QString word = decision.value(QStringLiteral("decision")).toString();
        auto &made = history[decision.value(QStringLiteral("item")).toString().toStdString()];
        if (word != QStringLiteral("revert")) {
            made.push_back({{word, line}, isMadeByTheCheck(decision)});
        } else if (!made.empty()) {
            made.pop_back();
        }
    }
    std::map<std::string, StandingDecision> standing;
    for (auto &[item, made] : history) {
        std::erase_if(made, [](const Made &each) {
            return each.byTheCheck;
        });
        if (!made.empty()) {
            standing.emplace(item, std::move(made.back().decision));
        }
    }
    return standing;
}

ReadResult readDecided(const Members &members)
{
    ReadResult result = readWithEdits(members);
    result.set = Keeping(members).of(result.set);
    return result;
}

DecisionCount countDecisions(const Members &members)
{
    const auto decisions = standingDecisions(decisionsIn(members));
    const QuestionSet edited = readWithEdits(members).set;
    const QuestionSet kept = Keeping(members).of(edited);
    DecisionCount count;
    count.rejected = static_cast<int>(edited.questions().size() - kept.questions().size());
    for (const Question &question : kept.questions()) {
        const auto found = decisions.find(question.id.value);
        const QString word = found == decisions.end() ? QString() : found->second.word;
        int &sum = word == QStringLiteral("accept") ? count.accepted
            : word == QStringLiteral("edit")        ? count.edited
                                                    : count.undecided;
        ++sum;
    }
    return count;
}

} // namespace shixi::packs
