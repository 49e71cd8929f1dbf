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

// The last decision on every item that is not taken back, by id.
std::map<std::string, QString> standingDecisions(const Members &members)
{
    const auto member = members.find(QStringLiteral("decisions.jsonl"));
    std::map<std::string, std::vector<QString>> history;
    for (const QByteArray &line : member == members.end() ? QByteArrayList() : member->second.split('\n')) {
        const QJsonObject decision = QJsonDocument::fromJson(line).object();
        const QString word = decision.value(QStringLiteral("decision")).toString();
        auto &words = history[decision.value(QStringLiteral("item")).toString().toStdString()];
        if (word != QStringLiteral("revert")) {
            words.push_back(word);
        } else if (!words.empty()) {
            words.pop_back();
        }
    }
    std::map<std::string, QString> standing;
    for (const auto &[item, words] : history) {
        if (!words.empty()) {
            standing.emplace(item, words.back());
        }
    }
    return standing;
}

bool isBeginning(const Question &question)
{
    return question.form == Form::Recognise || question.type == QuestionType::Reveal;
}

class Keeping
{
public:
    explicit Keeping(const Members &members)
        : m_decisions(standingDecisions(members))
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
        return found != m_decisions.end() && found->second == QStringLiteral("reject");
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

    std::map<std::string, QString> m_decisions;
    std::set<std::string> m_onCards;
    std::set<std::string> m_everOnCards;
};

} // namespace

ReadResult readDecided(const Members &members)
{
    ReadResult result = readWithEdits(members);
    result.set = Keeping(members).of(result.set);
    return result;
}

DecisionCount countDecisions(const Members &members)
{
    const auto decisions = standingDecisions(members);
    const ReadResult drafted = readSet(members);
    DecisionCount count;
    for (const Question &question : drafted.set.questions()) {
        const auto found = decisions.find(question.id.value);
        const QString word = found == decisions.end() ? QString() : found->second;
        int &sum = word == QStringLiteral("accept") ? count.accepted
            : word == QStringLiteral("edit")        ? count.edited
            : word == QStringLiteral("reject")      ? count.rejected
                                                    : count.undecided;
        ++sum;
    }
    return count;
}

} // namespace shixi::packs
